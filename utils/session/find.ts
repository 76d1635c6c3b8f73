/** Finding the terms of a table in a note, each with the clause it stands in. */
import type { Clause } from './clauses.ts';
import type { Note, Reading } from './note.ts';

/** A value and the words for it: the source of a pattern on lower-case text, without capturing groups. */
export interface Term<T> {
  value: T;
  words: string;
}

export interface Terms<T> {
  pattern: RegExp;
  values: readonly T[];
}

export interface Found<T> extends Reading<T> {
  clause: Clause;
  /** The clause before and after the words. */
  before: string;
  after: string;
  /** The sentence up to the words. */
  lead: string;
}

/** How far back a sentence is looked at. */
const LEAD_LENGTH = 100;

/** Makes one pattern of a table; where two terms fit at one place the earlier one counts. */
export function compileTerms<T>(table: readonly Term<T>[]): Terms<T> {
  const source = table.map((term) => `(${term.words})`).join('|');
  return {
    pattern: new RegExp(`(?<![\\w])(?:${source})(?![\\w])`, 'gm'),
    values: table.map((term) => term.value),
  };
}

/** The clause that a place in the note's text belongs to. */
export function clauseAt(note: Note, index: number): Clause | undefined {
  let low = 0;
  let high = note.clauses.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const clause = note.clauses[middle];
    if (!clause) return undefined;
    if (index < clause.start) high = middle - 1;
    else if (index >= clause.end) low = middle + 1;
    else return clause;
  }
  return undefined;
}

/** Puts something that stands in the note's text into its clause; undefined when it runs over the end of one. */
export function place<T>(note: Note, value: T, start: number, end: number): Found<T> | undefined {
  const clause = clauseAt(note, start);
  if (!clause) return undefined;
  if (end === clause.end + 1 && note.text[clause.end] === '.') return place(note, value, start, clause.end);
  if (end > clause.end) return undefined;
  const before = clause.text.slice(0, start - clause.start);
  const after = clause.text.slice(end - clause.start);
  const lead = note.text.slice(Math.max(clause.sentenceStart, start - LEAD_LENGTH), start);
  return { value, start, end, clause, before, after, lead };
}

function placeAcross<T>(note: Note, value: T, start: number, end: number): Found<T> | undefined {
  const first = clauseAt(note, start);
  const last = clauseAt(note, end - 1);
  if (!first || !last || first.sentence !== last.sentence) return undefined;
  const placed = place(note, value, Math.max(start, last.start), end);
  return placed && { ...placed, start, before: note.text.slice(first.start, start) };
}

/**
 * Everything of a table that stands in the note, in order. Words that run over a comma or bracket count only with
 * `isAcross`, and then belong to the clause they end in.
 */
export function findTerms<T>(note: Note, terms: Terms<T>, isAcross = false): Found<T>[] {
  const found: Found<T>[] = [];
  for (const match of note.text.matchAll(terms.pattern)) {
    const which = match.findIndex((group, i) => i > 0 && group !== undefined) - 1;
    const value = terms.values[which];
    if (value === undefined) continue;
    const end = match.index + match[0].length;
    const placed =
      place(note, value, match.index, end) ??
      (isAcross ? placeAcross(note, value, match.index, end) : undefined);
    if (placed) found.push(placed);
  }
  return found;
}

const DENIED_BEFORE =
  /\b(?:no|not|never|without|w\/o(?:ut)?|denies|denied|declin(?:ed|es)|refus(?:ed|es)|neither|nor|cannot|unable to|instead of|rather than|negative for|n't|isn't|wasn't|didn't|don't|doesn't|wouldn't|couldn't|can't|aren't|weren't)(?: (?!(?:today|but|instead|now|only|just|then)\b)[\w'/-]+){0,5} ?$/;
const DENIED_AFTER =
  /^:?(?: [\w'/-]+){0,2} ?(?:(?:was |is |were |are |but )?(?:not|never)\b|(?:was |were )?(?:declined|refused|denied|unused|unneeded|unnecessary|unavailable|absent)\b|n't\b|(?:wasn|isn|didn|weren|aren)'t\b|: ?(?:no|none|n\/a|n)\b|= ?no\b|no$)/;

/** Whether the clause says of these words that it was not so. */
export const isDenied = (found: Found<unknown>): boolean =>
  DENIED_BEFORE.test(found.before.slice(-60)) ||
  DENIED_AFTER.test(found.after.slice(0, 40)) ||
  found.clause.inDenial;

/** Whether the clause says that it happened in this session: not denied, planned, past, offered or somebody else's. */
export const isStated = (found: Found<unknown>): boolean => {
  const { clause } = found;
  return !clause.planned && !clause.past && !clause.hypothetical && !clause.other && !isDenied(found);
};
