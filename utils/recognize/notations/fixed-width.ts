/** Listings in columns of blanks, as paper remittances and terminals print them. */
import { asDiagnosis, findCandidates } from '../shapes.ts';
import type { Noted, Reading } from '../types.ts';
import { fieldOf } from '../vocabulary.ts';
import {
  type Column,
  type Diagnoses,
  otherCells,
  readColumns,
  toColumns,
  toOtherColumns,
} from './columns.ts';
import { diagnosisAt, type Piece, splitPieces } from './noted.ts';

/** '25. TAX ID' below the lines of box 24. */
const NEXT_BOX = /^\s*(?:2[5-9]|3[0-3])\.\s?[A-Z]/;
const LEAST_HEADERS = 4;
/** Characters that a row may stand away from its headers. */
const MOST_SHIFT = 10;

interface Header {
  pieces: Piece[];
  columns: Column[];
}

/** Stretches with at least two blanks between them, or the letter of a claim form's box; `start` within the line. */
const piecesOf = (line: string): Piece[] =>
  [...line.matchAll(/\S+(?: (?![B-J]\. )\S+)*/g)].map((match) => ({ text: match[0], start: match.index }));

const wordsOf = (piece: Piece): Piece[] =>
  [...piece.text.matchAll(/\S+/g)].map((match) => ({ text: match[0], start: piece.start + match.index }));

const distance = (one: Piece, other: Piece): number =>
  Math.max(one.start, other.start) - Math.min(one.start + one.text.length, other.start + other.text.length);

const nearest = (pieces: readonly Piece[], to: Piece): number =>
  pieces.reduce(
    (best, piece, at) => (distance(piece, to) < distance(pieces[best] as Piece, to) ? at : best),
    0,
  );

/** The header of a claim form's box may stand over several cells. */
const BOX = /^(?:24\. ?)?[A-J]\. /;
/** A count before its code, with one blank between them as paper remittances have it. */
const COUNT_AND_CODE = /^(?:NOS|QTY|UNITS?|POS) (?:PROC\w*|CPT|HCPCS?)$/i;

/** Says what stands below it with the words above it only: 'PLACE' over 'SERVICE'. */
const VAGUE = /^(?:of )?(?:services?|svcs?)$/i;

/** Names the boxes of days below their headers. */
const BOXES_OF_DAYS = /^(?:\s*(?:MM|DD|YY(?:YY)?))+\s*$/;

/** A header line; what stands right above its words belongs to them ('SERV' over 'DATE'). */
function headerOf(line: string, above: string, next: readonly string[]): Header | undefined {
  if (/\d{3}/.test(line) || BOXES_OF_DAYS.test(line)) return undefined;
  const wide = piecesOf(line);
  if (wide.length < 3) return undefined;
  // 'POS NOS' are two headers where two cells stand below them.
  const pieces = wide.flatMap((piece) => {
    const words = wordsOf(piece);
    const isTwo =
      COUNT_AND_CODE.test(piece.text) ||
      (fieldOf(piece.text) !== 'date' &&
        !BOX.test(piece.text) &&
        next.some((row) => piecesOf(row).filter((cell) => distance(cell, piece) < 0).length > 1));
    return words.length > 1 && isTwo ? words : [piece];
  });
  const over = /\d{3}|[:]/.test(above) ? [] : piecesOf(above);
  // '$ CHARGES' that goes on in no line below it.
  for (const one of over)
    if (fieldOf(one.text) !== undefined && pieces.every((piece) => distance(one, piece) >= 0))
      pieces.push(one);
  pieces.sort((one, other) => one.start - other.start);
  const labels = pieces.map((piece) => {
    const upper =
      over.length > 1 ? over.filter((one) => distance(one, piece) < 0).map(({ text }) => text) : [];
    const joined = [...upper, piece.text].join(' ');
    return { joined, own: fieldOf(piece.text) === undefined || VAGUE.test(piece.text) ? joined : piece.text };
  });
  const columns = toColumns(labels.map(({ own }) => own)) ?? toColumns(labels.map(({ joined }) => joined));
  return columns && { pieces, columns };
}

/** Cells with one blank between them: cut where a word begins or ends where another header does. */
function cutAtHeaders(piece: Piece, headers: readonly Piece[]): Piece[] {
  const cut: Piece[] = [];
  for (const word of wordsOf(piece)) {
    const open = cut.at(-1);
    const end = word.start + word.text.length;
    const isOwn = headers.some(
      ({ start, text }) => Math.abs(start - word.start) <= 1 || Math.abs(start + text.length - end) <= 1,
    );
    if (open && !(isOwn && nearest(headers, word) !== nearest(headers, open)))
      open.text = piece.text.slice(open.start - piece.start, end - piece.start);
    else cut.push({ ...word });
  }
  return cut;
}

/** Characters that a cell may stand away from the start of its header. */
const NEAR = 2;

/** A day in three boxes under its header is one cell. */
function joinDays(pieces: readonly Piece[], heads: readonly Piece[], columns: readonly Column[]): Piece[] {
  const joined: Piece[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const [month, day, year] = pieces.slice(at, at + 3) as [Piece, Piece?, Piece?];
    const isDay =
      day !== undefined &&
      year !== undefined &&
      [month, day].every(({ text }) => /^\d\d$/.test(text)) &&
      /^\d\d(?:\d\d)?$/.test(year.text) &&
      heads.some(
        ({ start }, column) =>
          columns[column]?.field === 'date' && Math.abs(start - month.start) <= NEAR && start <= day.start,
      );
    joined.push(
      isDay ? { start: month.start, text: [month, day, year].map(({ text }) => text).join(' ') } : month,
    );
    if (isDay) at += 2;
  }
  return joined;
}

/** The cells of a row by the header they stand under; `shift`: how far the row stands to the left of its headers. */
function cellsUnder({ pieces, columns }: Header, line: Piece, shift: number): (Piece | undefined)[] {
  const heads = pieces.map(({ text, start }) => ({ text, start: start - shift }));
  const cells: (Piece | undefined)[] = columns.map(() => undefined);
  const found = piecesOf(line.text).flatMap((one) => cutAtHeaders(one, heads));
  for (const piece of joinDays(found, heads, columns)) {
    const column = nearest(heads, piece);
    const before = cells[column];
    const end = piece.start + piece.text.length;
    cells[column] = before ? { start: before.start, text: line.text.slice(before.start, end) } : piece;
  }
  return cells.map((cell) => cell && { text: cell.text, start: cell.start + line.start });
}

/** Before the value of a label: 'FORWARDED TO: ', 'PO BOX '. */
const NAMED =
  /[A-Za-z]{2}:\s$|\b(?:partner|batch|box|zip|npi|file|ext|x|rcpt|receipt|chk|check|acct|member|id)\.? $/i;

/** Reads a row where it stands or, where no code stands under the header of codes, moved to where one does. */
function readRow(header: Header, line: Piece, listed: Diagnoses): Noted[] {
  const places = readColumns(header.columns, cellsUnder(header, line, 0), listed).filter(
    ({ start }) => !NAMED.test(line.text.slice(0, start - line.start)),
  );
  const head = header.pieces[header.columns.findIndex(({ field }) => field === 'procedure')];
  if (places.length > 0 || !head) return places;
  for (const { start, system } of findCandidates(line.text)) {
    const shift = head.start - start;
    if (system === 'ICD-10-CM' || Math.abs(shift) > MOST_SHIFT) continue;
    const moved = readColumns(header.columns, cellsUnder(header, line, shift), listed);
    if (moved.some(({ date, placeOfService }) => date ?? placeOfService)) return moved;
  }
  return places;
}

/** 'A. F43.10  B. F51.05', '1: F4310  2: F5105', 'A:F43.10'; a number alone opens a line of a list. */
const LETTERED =
  /(?:(?:^|\s)(?<key>[A-L](?=[.:=)\s])|\d{1,2}(?=[.):]))(?:[:=]\s{0,3}|[.)]?\s{1,3})|^ *(?<number>\d{1,2}) {2,})(?<code>[A-TV-Z]\d[0-9A-Z](?:\.?[0-9A-Z]{1,4})?)(?![\w.])/gm;

/**
 * Tells what pointers mean at a place of a text, asked from place to place: the claim's list is the last before it, or else
 * the first of the text.
 */
function createListReader(text: string): (place: number) => Diagnoses {
  const all = [...text.matchAll(LETTERED)].flatMap(({ groups = {}, index }) => {
    const code = asDiagnosis(groups['code'] ?? '');
    const written = groups['key'] ?? groups['number'] ?? '';
    const key = /\d/.test(written) ? String.fromCharCode(64 + Number(written)) : written;
    return code === undefined ? [] : [{ key, code, index }];
  });
  let listed: Diagnoses = new Map();
  for (const { key, code } of all) if (!listed.has(key)) listed.set(key, code);
  let next = 0;
  return (place) => {
    for (let one = all[next]; one && one.index < place; next += 1, one = all[next]) {
      if (one.key === 'A') listed = new Map();
      listed.set(one.key, one.code);
    }
    return listed;
  };
}

/** A line that heads columns of something else. */
function otherHeaderOf(line: string): Header | undefined {
  const pieces = piecesOf(line);
  if (pieces.length < LEAST_HEADERS || /\d/.test(line)) return undefined;
  const columns = toOtherColumns(pieces.map(({ text }) => text));
  return columns && { pieces, columns };
}

/** A line of box 21. */
const BOX_21 = /^\s*(?:(?:DX|DIAG\w*)\s+)?[A-L](?:[.:]\s+|=)[A-Z]\d/i;

/** The diagnoses on one. */
const diagnosesOn = (line: Piece): Noted[] =>
  [...line.text.matchAll(LETTERED)].flatMap((match) => {
    const written = match.groups?.['code'] ?? '';
    const start = line.start + match.index + match[0].length - written.length;
    return diagnosisAt({ text: written, start }) ?? [];
  });

/** The codes of a listing; undefined when the text has no header line of one. */
export function readFixedWidth(text: string): Reading | undefined {
  const reading: Reading = { places: [], covered: [] };
  const lines = splitPieces({ text, start: 0 }, '\n');
  const listedAt = createListReader(text);
  let header: Header | undefined;
  let visit = 0;
  let count = 0;
  /** Of columns of something else. */
  let others: Header | undefined;
  let wasRow = true;
  lines.forEach((line, at) => {
    if (line.text.trim() === '') return;
    const below = lines.slice(at + 1, at + 6).map((one) => one.text);
    const end = below.findIndex((one) => NEXT_BOX.test(one));
    const next = end < 0 ? below : below.slice(0, end);
    if (BOX_21.test(line.text)) {
      reading.covered.push({ start: line.start, end: line.start + line.text.length });
      reading.places.push(...diagnosesOn(line));
      if (header) wasRow = false;
      return;
    }
    const found = headerOf(line.text, lines[at - 1]?.text ?? '', next);
    if (found) {
      header = found;
      others = undefined;
      return;
    }
    const other = otherHeaderOf(line.text);
    if (other) {
      header = undefined;
      others = other;
      return;
    }
    if (!header) {
      if (others && piecesOf(line.text).length >= LEAST_HEADERS)
        for (const { start, text: own } of otherCells(others.columns, cellsUnder(others, line, 0)))
          reading.covered.push({ start, end: start + own.length });
      return;
    }
    // The next box of a claim form ends its lines.
    if (NEXT_BOX.test(line.text)) {
      header = undefined;
      return;
    }
    // Above the lines stand lettered diagnoses, below them totals and account numbers, and words.
    const isProse = /[a-z]{3}/.test(line.text) && piecesOf(line.text).length < 2;
    const isLine = !isProse && !/^\s*\d{9}\s+X/.test(line.text);
    const places = isLine ? readRow(header, line, listedAt(line.start)) : [];
    if (places.length === 0) {
      wasRow = false;
      return;
    }
    if (!wasRow || visit === 0) visit += 1;
    wasRow = true;
    count += 1;
    reading.covered.push({ start: line.start, end: line.start + line.text.length });
    for (const noted of places) reading.places.push({ ...noted, line: count, visit });
  });
  // Diagnoses alone make no listing.
  return count > 0 || (reading.covered.length > 0 && reading.places.length === 0) ? reading : undefined;
}
