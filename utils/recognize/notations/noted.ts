/** What a reader of a notation hands back: places in a text with what the notation says of them. */
import { parseDate } from '../../text/dates.ts';
import { asDiagnosis, type Candidate, findCandidates } from '../shapes.ts';
import type { Noted } from '../types.ts';

/** A stretch of a text: a field of a segment, a cell of a row. */
export interface Piece {
  text: string;
  start: number;
}

/** The pieces between separators. */
export function splitPieces(piece: Piece, separator: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const text of piece.text.split(separator)) {
    pieces.push({ text, start: piece.start + at });
    at += text.length + separator.length;
  }
  return pieces;
}

export function trimPiece({ text, start }: Piece): Piece {
  return { text: text.trim(), start: start + (text.length - text.trimStart().length) };
}

/** The piece as a procedure code, when it is one and nothing else. */
export function procedureAt(piece: Piece): Noted | undefined {
  const { text, start } = trimPiece(piece);
  const [one] = text.length === 5 ? findCandidates(text) : [];
  if (!one || one.system === 'ICD-10-CM' || one.end - one.start !== 5) return undefined;
  return { code: one.code, system: one.system, start, end: start + 5, modifiers: [] };
}

/** The piece as a diagnosis, dotted or not, when it is one and nothing else. */
export function diagnosisAt(piece: Piece): Noted | undefined {
  const { text, start } = trimPiece(piece);
  const code = asDiagnosis(text);
  return code === undefined
    ? undefined
    : { code, system: 'ICD-10-CM', start, end: start + text.length, modifiers: [] };
}

export const toNoted = ({ code, system, start, end }: Candidate, offset: number): Noted => ({
  code,
  system,
  start: start + offset,
  end: end + offset,
  modifiers: [],
});

/** '20261102', '20261102-20261108' (its first day) or with a time after it. */
export const readCompactDate = (text: string | undefined): string | undefined =>
  text ? parseDate(/^\d{8}/.exec(text.trim())?.[0] ?? text) : undefined;

/** A count above zero; undefined otherwise. */
export function readCount(text: string | undefined): number | undefined {
  const count = text && /^\s*\d{1,4}(?:\.\d{1,3})?\s*$/.test(text) ? Number(text) : 0;
  return count > 0 ? count : undefined;
}
