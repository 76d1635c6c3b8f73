/** The claim line a code stands on: what its row, its form or its words state, and which lines make a visit. */
import { findDates, mayHoldDate } from '../text/dates.ts';
import { readBareLine } from './bare-line.ts';
import {
  addField,
  dateBehind,
  dateIn,
  type LineFields,
  readInline,
  readLabelledDiagnoses,
} from './fields.ts';
import type { Cell, Grid } from './grid.ts';
import { createGroupReader, dayOfColumn, readGridRow } from './grid-row.ts';
import { labelledPart, labelledParts } from './labelled-row.ts';
import { headingAbove } from './labels.ts';
import type { Place, ReadLines, Taken } from './place.ts';
import { isAuthorizedText, readLabelledText, readRecord } from './record.ts';
import { fieldsFor, fill, type Row } from './row.ts';
import type { Candidate } from './shapes.ts';
import { OF_CHANGES, statedDate } from './stated-date.ts';
import { parentOf, type Run } from './text-runs.ts';
import { type Claim, createVisitReader } from './visits.ts';
import { SAYS_CODE } from './vocabulary.ts';

/** Lines read between two looks at the clock. */
const LINES_A_STEP = 25;

/** Not that of 'Dr. Lee' or 'vs. 90834'. */
const SENTENCE_END = /(?<=[a-z]{3}|\d|\))[.!?]\s+(?=[A-Z])/;

/** Heads what was said and done about a request or a claim on a day. */
const OF_CALLS =
  /\b(?:review(?:er)?(?:[’']s)? (?:notes?|log)|(?:case|account|billing|denial) notes|calls?|contact (?:log|history)|call (?:log|history|notes)|correspondence|communications?|messages?)\s*$/i;
const CHANGED = /\b(?:new|added|removed|retired|revised|updated|deleted|replaced|version)\b/i;

/** The only date of a sentence or line, said before its first code, is that of all its codes. */
function dayBefore(text: string, code: Candidate, codes: readonly Candidate[]): string | undefined {
  const line = text.lastIndexOf('\n', code.start) + 1;
  if (!mayHoldDate(text.slice(line, code.start))) return undefined;
  const [sentence = ''] = text.slice(line, code.start).split(SENTENCE_END).slice(-1);
  for (const [from, end] of [
    [code.start - sentence.length, SENTENCE_END],
    [line, '\n'],
  ] as const) {
    const first = codes.find(({ start }) => start >= from);
    if (!first || first === code) continue;
    const date = dateIn(text.slice(from, first.start), '');
    const [own = ''] = text.slice(from).split(end, 1);
    if (date !== undefined && findDates(own).length === 1) return date;
  }
  return undefined;
}

/** Opens an entry of a log: '01/09/2026 – Reviewer asked'. */
const DAY_OF_ENTRY = /^\s*\d{1,4}[/-]\d{1,2}[/-]\d{2,4}(?:,? \d{1,2}:\d\d(?: ?[AP]M)?)?\s*[–—:-]\s/i;

/** Whether the day that a text states is that of a change or a call. */
function isOfAnotherDay({ text, block }: Run): boolean {
  const [isChange, isEntry] = [CHANGED.test(text), DAY_OF_ENTRY.test(text)];
  if (!isChange && !isEntry) return false;
  const heading =
    (block.closest('fieldset')?.querySelector('legend')?.textContent ?? '') || headingAbove(block);
  return (isChange && OF_CHANGES.test(heading)) || (isEntry && OF_CALLS.test(heading));
}

/** Codes with their modifiers and one place, as the chips of an appointment show them. */
const CHIPS = /^\s*(?:\+?[A-Z]?\d{4}[0-9A-Z]?(?:[-\s](?!POS)[0-9A-Z]{2})*[\s,·|]+)+POS:? (\d\d)\s*$/;
const placeOfChips = (text: string): string | undefined => CHIPS.exec(text)?.[1];

/** Heads what may be done, not what was. */
const OF_GRANTS = /\b(?:pre-?)?(?:authori[sz]\w+|certifi\w+)\b|\bapprov(?:al|ed)\b/i;
const isGranted = ({ block }: Run): boolean => OF_GRANTS.test(headingAbove(block));

const LONGEST_CARD = 200;

/** Below the code, what its line states: 'Dx F31.9 · serum, red top'. */
const STATES_BELOW = /\n\s*(?:dx|diagnos[ei]s|icd-?10)\b/i;

/** Whether a text is short and all of it speaks of one line: 'Date of service …', 'Procedure …', 'Units …' below each other. */
const isCard = (text: string): boolean =>
  text.length < LONGEST_CARD &&
  (STATES_BELOW.test(text) ||
    (/\b(?:date of service|service date|dos)\b/i.test(text) && /\bunits?\b/i.test(text)));

/** What a row told in words states for the one code in it. */
function readLabelledRow(text: string, { start, end }: Candidate): LineFields | undefined {
  const own = labelledPart(text, start);
  if (!own || !(SAYS_CODE.has(own.field) || own.field === 'text')) return undefined;
  const line = readInline(text.slice(own.start, start), text.slice(end, own.end));
  for (const part of labelledParts(text))
    if (part !== own) addField(line, part.field, text.slice(part.start, part.end));
  return line;
}

/** Elements around a code that are asked whether they hold another. */
const MOST_LEVELS = 8;

/** A longer text in a field speaks of a code. */
const LONGEST_VALUE = 60;
const isRemark = ({ control, text }: Run): boolean =>
  control !== undefined && text.length > LONGEST_VALUE && /[a-z] [a-z]/.test(text);

/** Tells the elements that hold procedure codes of two texts. */
function findShared(taken: readonly Taken[]): (element: Element) => boolean {
  const holders = new Map<Element, { code: string; run: Run; isShared: boolean }>();
  for (const { match, place } of taken) {
    if (match.system === 'ICD-10-CM' || (place.cell && !place.run.control) || isRemark(place.run)) continue;
    const { code } = match;
    const { run } = place;
    let at: Element | null = parentOf(run.block);
    for (let level = 0; at && level < MOST_LEVELS; level += 1, at = parentOf(at)) {
      const holder = holders.get(at);
      if (!holder) holders.set(at, { code, run, isShared: false });
      else if (
        holder.run.block !== run.block &&
        (holder.code !== code || (holder.run.control && run.control))
      )
        holder.isShared = true;
    }
  }
  return (element) => holders.get(element)?.isShared === true;
}

/** Fills in what the page states for each code, in steps; sets its line and visit. */
export const readLines: ReadLines = function* (taken, ids) {
  const columns = new Map<Grid, Map<number, Row>>();
  /** Codes come row by row: what was read of the last one does for the next in it. */
  let last: { element: Element; row: Row } | undefined;
  const groupOf = createGroupReader();

  /** Of a transposed grid each column is a line. */
  const columnOf = (cell: Cell): Row => {
    const known = columns.get(cell.grid) ?? new Map<number, Row>();
    columns.set(cell.grid, known);
    const row = known.get(cell.column) ?? readGridRow(cell);
    known.set(cell.column, row);
    return row;
  };
  const rowOf = (cell: Cell): Row => {
    if (cell.grid.isTransposed) return columnOf(cell);
    if (last?.element !== cell.row) last = { element: cell.row, row: readGridRow(cell) };
    return last.row;
  };

  const days = new Map<Grid, string | undefined>();
  /** Of a table inside another, the day of the row that it belongs to. */
  const dayAbove = ({ grid }: Cell): string | undefined => {
    if (!days.has(grid)) {
      const above = grid.above?.();
      days.set(grid, above && fieldsFor(readGridRow(above), above.column).date);
    }
    return days.get(grid);
  };

  /** The one day of service that a note of several lines states, for all its codes. */
  let note: { run: Run; day: string | undefined } | undefined;
  const dayOfNote = (run: Run): string | undefined => {
    if (note?.run !== run) note = { run, day: statedDate(run.text) };
    return note.day;
  };

  const inlineOf = ({ run, candidate, siblings, cell }: Place): LineFields => {
    if (siblings.length === 1 && run.text.trim().length === candidate.end - candidate.start)
      return { modifiers: [] };
    const taken = siblings.filter(({ sum }) => sum > 0).map((one) => one.candidate);
    const index = taken.indexOf(candidate);
    const others = taken.filter(({ system }) => system !== 'ICD-10-CM');
    const row = others.length === 1 ? readLabelledRow(run.text, candidate) : undefined;
    if (row) return row;
    const place = others.indexOf(candidate);
    const from = place > 0 ? (others[place - 1]?.end ?? 0) : 0;
    const to = (place >= 0 ? others[place + 1]?.start : taken[index + 1]?.start) ?? run.text.length;
    // What an earlier sentence says is of the code in it.
    const said = run.text.slice(from, candidate.start);
    const before = place > 0 && /[.!?]/.test(said) ? (said.split(SENTENCE_END).at(-1) as string) : said;
    // And what a later one says is of the code that follows it.
    const next = run.text.slice(candidate.end, to);
    const ends = place >= 0 && place + 1 < others.length ? next.search(SENTENCE_END) : -1;
    const rest = ends >= 0 ? next.slice(0, ends) : next;
    // A cell or card with one code is one line of the claim, however many lines it is written on.
    const isWhole = others.length === 1 && (cell !== undefined || isCard(run.text));
    const after = isWhole ? rest.replace(/\s*\n\s*/g, ' · ') : rest;
    const isAfterDay = isWhole && (!cell || /\bdate/i.test(cell.grid.labels[cell.column] ?? ''));
    const lineStart = isAfterDay ? 0 : Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
    const lineEnd = after.search(/\n/);
    const line = readInline(before.slice(lineStart), lineEnd >= 0 ? after.slice(0, lineEnd) : after);
    const labelled = others.length === 1 ? readLabelledText(run.text) : undefined;
    if (labelled) fill(line, labelled);
    if (others.length === 1) line.diagnoses ??= readLabelledDiagnoses(run.text) as string[];
    if (place > 0) line.date ??= dayBefore(run.text, candidate, others) as string;
    if (run.text.includes('\n')) line.date ??= dayOfNote(run) as string;
    line.date ??= dateBehind(run.text.slice(candidate.end)) as string;
    line.placeOfService ??= placeOfChips(run.text) as string;
    if (line.date !== undefined && isOfAnotherDay(run)) delete line.date;
    if (line.date !== undefined && isAuthorizedText(run.text)) {
      delete line.date;
      delete line.units;
    }
    return line;
  };

  const visits = createVisitReader(ids);
  const isShared = findShared(taken);
  let count = 0;
  for (const item of taken) {
    count += 1;
    if (count % LINES_A_STEP === 0) yield;
    const { match, place } = item;
    if (match.system === 'ICD-10-CM') {
      visits.addDiagnosis(item);
      continue;
    }
    const line = inlineOf(place);
    const { cell, field } = place;
    let lineElement: Element | undefined;
    let claim: Claim | undefined;
    if (cell && cell.column >= 0 && !cell.grid.headRows.has(cell.row)) {
      const row = rowOf(cell);
      const at = cell.grid.isTransposed ? cell.grid.rows().indexOf(cell.row) : cell.column;
      if (row.cells.length > 0) {
        fill(line, fieldsFor(row, at));
        lineElement = cell.row;
        line.date ??= dayOfColumn(cell) as string;
        const group = groupOf(cell);
        if (group.date !== undefined) line.date ??= group.date;
        line.date ??= dayAbove(cell) as string;
        const column = cell.grid.isTransposed ? cell.column : undefined;
        claim = {
          owner: cell.grid.element,
          key: group.key,
          ...(column !== undefined && { column }),
          ...(cell.grid.first && { first: cell.grid.first }),
        };
      }
    }
    if (!lineElement || (cell?.grid.isTransposed === true && cell.grid.rows().length < 2)) {
      const { candidate, names, run } = place;
      const isSaid = names.includes('field says code') && /^.{0,40}$/.test(run.text.trim());
      const code = run.text.slice(candidate.start, candidate.end);
      const record = readRecord(run, code, isSaid ? 'procedure' : field, isShared);
      const isBare = !cell && !isShared(run.block.parentElement ?? run.block);
      const bare = isBare ? readBareLine(run, code, names.includes('line around')) : undefined;
      for (const found of [record, bare])
        if (found) {
          fill(line, found.fields);
          lineElement ??= found.element;
        }
    }
    if (!cell && line.units !== undefined && line.date === undefined && isGranted(place.run))
      delete line.units;
    visits.addLine(item, line, lineElement, claim);
  }
  yield;
  yield* visits.finish();
};
