/** X12: claims (837), remittances (835), benefits (270, 271), claim status (276, 277) and authorizations (278). */
import { isModifier } from '../../../data/systems.ts';
import type { Noted, Reading } from '../types.ts';
import {
  diagnosisAt,
  type Piece,
  procedureAt,
  readCompactDate,
  readCount,
  splitPieces,
  trimPiece,
} from './noted.ts';

const SEGMENT =
  /(?:^|[~\s])(?:ISA|GS|ST|CLM|SV[1-6]|SVC|SVD|HI|EB|LX|DTP|DTM|HL|REF|NM1|CLP|STC|CAS|SE)[*|^]\S/;
const ELEMENT_SEPARATOR = /(?:^|[~\s])[A-Z][A-Z0-9]{1,2}([*|^])/;
/** Qualifiers of a composite that holds a procedure code: HCPCS and CPT, dental. */
const PROCEDURE_QUALIFIERS = new Set(['HC', 'AD']);
const DIAGNOSIS_QUALIFIERS = /^(?:A?B[FJK]|A?PR|A?BN)$/;
/** Transactions that ask for or grant services: their quantities are no units of a line. */
const NOT_BILLED = new Set(['270', '271', '278']);
/** Segments whose words are prose. */
const PROSE = new Set(['NTE', 'MSG', 'PWK', 'K3']);
/** Where a segment holds composites with procedures, its count of units and what qualifies that. */
const PROCEDURES: Readonly<Record<string, { at: readonly number[]; units?: number; qualifier?: number }>> = {
  SV1: { at: [1], units: 4, qualifier: 3 },
  SV2: { at: [2], units: 5, qualifier: 4 },
  SV3: { at: [1], units: 6 },
  SV5: { at: [1] },
  SVC: { at: [1, 6, 7], units: 5 },
  SVD: { at: [3], units: 5 },
  // Senders put the procedure one element early often enough.
  EB: { at: [12, 13] },
  EQ: { at: [2] },
};

export const looksLikeX12 = (text: string): boolean => SEGMENT.test(text);

/** The segments of a text: terminated by '~' (or what ISA says), or else by the end of the line. */
function segmentsOf(text: string): { segments: Piece[]; element: string } {
  const element = ELEMENT_SEPARATOR.exec(text)?.[1] ?? '*';
  const terminator = text.includes('~') ? '~' : '\n';
  const segments = splitPieces({ text, start: 0 }, terminator)
    .flatMap((piece) => {
      const { text: inner } = piece;
      // A segment quoted in a sentence starts after a blank.
      const start = inner.search(/(?:^\d*|\s)[A-Z][A-Z0-9]{1,2}[*|^]/);
      return start < 0 ? [] : [trimPiece({ text: inner.slice(start), start: piece.start + start })];
    })
    .filter(({ text: inner }) => inner !== '');
  return { segments, element };
}

/** A line and its claim while their segments are read. */
interface Open {
  places: Noted[];
  pointers: string[] | undefined;
  place: string | undefined;
  date: string | undefined;
}

function readComposite(piece: Piece | undefined): Noted | undefined {
  const separator = piece && /^[A-Z]{2}([^A-Z0-9\s])/.exec(piece.text)?.[1];
  if (!piece || separator === undefined) return undefined;
  const [qualifier, code, ...rest] = splitPieces(piece, separator);
  if (!qualifier || !code || !PROCEDURE_QUALIFIERS.has(qualifier.text)) return undefined;
  const noted = procedureAt(code);
  if (!noted) return undefined;
  noted.modifiers = rest
    .slice(0, 4)
    .map(({ text }) => text.trim().toUpperCase())
    .filter(isModifier);
  return noted;
}

export function readX12(text: string): Reading {
  const { segments, element } = segmentsOf(text);
  const reading: Reading = { places: [], covered: [] };
  let transaction = '';
  let visit = 0;
  let line = 0;
  let claim: { place?: string; date?: string; diagnoses: string[] } = { diagnoses: [] };
  let open: Open | undefined;

  const close = () => {
    if (!open) return;
    for (const noted of open.places) {
      const date = open.date ?? claim.date;
      const place = open.place ?? claim.place;
      if (date !== undefined) noted.date = date;
      if (place !== undefined && !NOT_BILLED.has(transaction)) noted.placeOfService = place;
      const diagnoses = (open.pointers ?? [])
        .map((pointer) => claim.diagnoses[Number(pointer) - 1])
        .filter((code) => code !== undefined);
      if (diagnoses.length > 0) noted.diagnoses = [...new Set(diagnoses)];
    }
    open = undefined;
  };

  for (const segment of segments) {
    const fields = splitPieces(segment, element);
    const id = fields[0]?.text ?? '';
    const value = (at: number): string | undefined => fields[at]?.text.trim() || undefined;
    if (!PROSE.has(id))
      reading.covered.push({ start: segment.start, end: segment.start + segment.text.length });
    switch (id) {
      case 'ST':
        close();
        transaction = value(1) ?? '';
        claim = { diagnoses: [] };
        break;
      case 'CLM':
      case 'CLP':
      case 'HL': {
        close();
        visit += 1;
        claim = { diagnoses: [] };
        const place = id === 'CLM' ? /^(\d\d)\W[AB]?\W/.exec(value(5) ?? '') : null;
        // Facility code qualifier A is a type of bill, B a place of service.
        if (place?.[1] && !/^\d\d\WA/.test(value(5) ?? '')) claim.place = place[1];
        break;
      }
      case 'HI':
        for (const field of fields.slice(1)) {
          const separator = /^[A-Z]{2,3}([^A-Z0-9\s])/.exec(field.text)?.[1];
          if (separator === undefined) continue;
          const [qualifier, code] = splitPieces(field, separator);
          const noted =
            code && DIAGNOSIS_QUALIFIERS.test(qualifier?.text ?? '') ? diagnosisAt(code) : undefined;
          if (!noted) continue;
          claim.diagnoses.push(noted.code);
          reading.places.push({ ...noted, visit });
        }
        break;
      case 'LX':
        close();
        break;
      // A part of a request for services, shown without its envelope.
      case 'UM':
      case 'HSD':
        if (transaction === '') transaction = '278';
        break;
      case 'DTP':
      case 'DTM': {
        const date = readCompactDate(value(id === 'DTP' ? 3 : 2));
        const kind = value(1);
        if (NOT_BILLED.has(transaction) && value(2) === 'RD8') break;
        if (kind === '472' || kind === '150') {
          if (open) open.date ??= date;
          else if (date) claim.date ??= date;
        } else if ((kind === '232' || kind === '434') && date) {
          const [from, to] = (value(id === 'DTP' ? 3 : 2) ?? '').split('-');
          if (to === undefined || to === from) claim.date ??= date;
        }
        break;
      }
      default: {
        const spec = PROCEDURES[id];
        if (!spec) break;
        if (id !== 'SVD' || !open) {
          close();
          line += 1;
          open = { places: [], pointers: undefined, place: undefined, date: undefined };
        }
        if (id === 'SV1') {
          open.place = value(5)?.padStart(2, '0');
          open.pointers = value(7)?.split(/[^0-9]/);
        }
        for (const at of spec.at) {
          const noted = readComposite(fields[at]);
          if (!noted) continue;
          const isCount = spec.qualifier === undefined || value(spec.qualifier) === 'UN';
          // What was billed instead, and what a status inquiry asks about, is counted in SVC07.
          const original = id === 'SVC' ? value(7) : undefined;
          const paid = spec.units ? value(spec.units) : undefined;
          const units = isCount ? (at === 6 ? (original ?? paid) : (paid ?? original)) : undefined;
          const count = readCount(units);
          if (count !== undefined && !NOT_BILLED.has(transaction)) noted.units = count;
          noted.line = line;
          noted.visit = visit;
          open.places.push(noted);
          reading.places.push(noted);
        }
      }
    }
  }
  close();
  return reading;
}
