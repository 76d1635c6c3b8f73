/** HL7 version 2: financial transactions (FT1), procedures (PR1), diagnoses (DG1), and coded fields elsewhere. */
import { isModifier } from '../../../data/systems.ts';
import type { Noted, Reading } from '../types.ts';
import { diagnosisAt, type Piece, procedureAt, readCompactDate, readCount, splitPieces } from './noted.ts';

const SEGMENT = /^(?:MSH\|\^|FT1\||PR1\||DG1\||PID\||AIS\||OBR\|)/m;
const PROCEDURE_SYSTEM = /^(?:CPT-?4?|C4|C5|HCPCS|HCPT|HPC)$/i;
const DIAGNOSIS_SYSTEM = /^(?:I10C?|ICD-?10(?:-?CM)?|I10-?CM)$/i;

export const looksLikeHl7 = (text: string): boolean => SEGMENT.test(text);

const first = (field: Piece | undefined): Piece | undefined => field && splitPieces(field, '^')[0];

const modifiersIn = (text: string | undefined): string[] =>
  (text ?? '')
    .toUpperCase()
    .split(/[~^&]/)
    .map((part) => part.trim())
    .filter(isModifier);

/** A field of the form code^words^system. */
function readCoded(field: Piece): Noted | undefined {
  const parts = splitPieces(field, '^');
  const system = parts[2]?.text.trim() ?? '';
  if (PROCEDURE_SYSTEM.test(system)) return parts[0] && procedureAt(parts[0]);
  if (DIAGNOSIS_SYSTEM.test(system)) return parts[0] && diagnosisAt(parts[0]);
  return undefined;
}

export function readHl7(text: string): Reading {
  const reading: Reading = { places: [], covered: [{ start: 0, end: text.length }] };
  let visit = 0;
  let line = 0;
  for (const segment of splitPieces({ text: text.replace(/\r/g, '\n'), start: 0 }, '\n')) {
    const lead = segment.text.length - segment.text.trimStart().length;
    const fields = splitPieces({ text: segment.text.trimStart(), start: segment.start + lead }, '|');
    const id = fields[0]?.text ?? '';
    if (id === 'MSH' || id === 'PID') {
      if (id === 'PID') visit += 1;
      continue;
    }
    if (id === 'NTE') continue;
    line += 1;
    const isLine = id === 'FT1' || id === 'PR1';
    // A charge without a procedure is told by the sender's own code.
    const codeAt = id === 'PR1' ? 3 : fields[25]?.text.trim() ? 25 : 7;
    const place = id === 'FT1' ? /^\d\d$/.exec(fields[16]?.text.trim() ?? '')?.[0] : undefined;
    const date = isLine ? readCompactDate(fields[id === 'FT1' ? 4 : 5]?.text.split(/[\^~]/)[0]) : undefined;
    const units = id === 'FT1' ? readCount(fields[10]?.text.split('^')[0]) : undefined;
    const modifiers = isLine ? modifiersIn(fields[id === 'FT1' ? 26 : 16]?.text) : [];
    const diagnoses =
      id === 'FT1' && fields[19]
        ? splitPieces(fields[19], '~').flatMap((part) => {
            const piece = first(part);
            const noted = piece && diagnosisAt(piece);
            return noted ? [noted] : [];
          })
        : [];
    fields.forEach((field, at) => {
      if (at === 0 || field.text === '') return;
      if (id === 'FT1' && at === 19) {
        reading.places.push(...diagnoses.map((one) => ({ ...one, visit })));
        return;
      }
      const piece = first(field);
      let noted: Noted | undefined;
      if (id === 'DG1' && at === 3) noted = piece && diagnosisAt(piece);
      else if (isLine && at === codeAt) noted = piece && procedureAt(piece);
      else noted = readCoded(field);
      if (!noted) return;
      noted.visit = visit;
      if (isLine && noted.system !== 'ICD-10-CM') {
        noted.line = line;
        noted.modifiers = modifiers;
        if (units !== undefined) noted.units = units;
        if (date !== undefined) noted.date = date;
        if (place !== undefined) noted.placeOfService = place;
        if (diagnoses.length > 0) noted.diagnoses = [...new Set(diagnoses.map(({ code }) => code))];
      }
      reading.places.push(noted);
    });
  }
  return reading;
}
