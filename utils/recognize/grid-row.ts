/** The rows of grids as claim lines: what their cells state, and which claim or patient they belong to. */
import { findDates } from '../text/dates.ts';
import { addField, type LineFields, UNITS } from './fields.ts';
import type { Cell, Grid } from './grid.ts';
import { columnsOf, type Header, headerOf, labelText, withoutTitle } from './headers.ts';
import { readModifierField } from './modifiers.ts';
import { inlinePairs, pairsIn } from './pairs.ts';
import type { ReadCell, Row } from './row.ts';
import { statedDate } from './stated-date.ts';
import { textOf } from './text-of.ts';
import { styleOf } from './text-runs.ts';
import { type Field, fieldOf } from './vocabulary.ts';

/** What a row that spans its table, or the columns that name the claim, say of the rows below or beside. */
export interface Group {
  key: string;
  date: string | undefined;
}

const IDENTITY =
  /\b(?:claim|patient|member|client|account|acct|subscriber|insured|encounter|visit|mrn|icn|tcn|chart|name|beneficiary)\b(?!.*\b(?:amount|amt|paid|resp\w*|status|type|charge|total|date|dx|diag\w*|code)\b)/i;
/** Rows looked back at for the one that heads a group. */
const MOST_BACK = 300;
const NO_GROUP: Group = { key: '', date: undefined };

const SPEAKING: ReadonlySet<Field> = new Set<Field>([
  'procedure',
  'modifier',
  'units',
  'date',
  'place',
  'pointer',
  'diagnosis',
]);

const UNDISPLAYED = /\bdisplay:\s*none\b/;

/** At the ends of cells that are edited, which open a list of values. */
const ARROWS = /^[▼▾▿⏷⌄]\s*|\s*[▼▾▿⏷⌄]$/;

const DAY = /^\d{1,2}[/-]\d{1,2}[/-]\d{2,4}$/;
/** Nothing but diagnoses, one of them dotted. */
const DIAGNOSES = /^(?=.*\.)(?:[A-TV-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?[\s,;/]*)+$/;
const DATE_PART = /^(?:\d{1,2}|(?:19|20)\d\d)$/;

/** The rows that state a line: of a table of pairs with one code all of them. */
function rowsOfLine({ grid, row }: Cell): readonly Element[] {
  if (!grid.isOfPairs) return [row];
  const rows = grid.rows();
  grid.statesOneLine ??=
    rows.flatMap((one) => grid.cellsOf(one).filter((cell) => fieldOf(labelText(cell)) === 'procedure'))
      .length === 1;
  return grid.statesOneLine ? rows : [row];
}

/** A sentence, or what was changed. */
const TOLD = /[a-z)]\.\s*$|^\s*(?:added|removed|replaced|retired|deleted|updated|revised)\b/i;

/** Heads the code that a line was paid as. */
const AS_PAID = /\b(?:paid|allowed|adjudicated|processed|recoded|final)\b/i;

/** Heads the code that an audit found. */
const AS_SUPPORTED = /\b(?:supported|documented)\b/i;

const CODE = /^[A-Z\d]\d{4}$/;
const WITH_MODIFIERS = /^[A-Z\d]\d{4}((?: [0-9A-Z]{2}){1,4})$/;

/** 'Place / Units' over '11 / 1'; false when they don't pair. */
function addFacts(fields: LineFields, labels: readonly string[], values: readonly string[]): boolean {
  if (labels.length !== values.length) return false;
  for (const [part, one] of labels.entries()) addField(fields, fieldOf(one), values[part] as string);
  return true;
}

/** What a text says under a header. */
function readCell({ label, field }: Header, text: string): ReadCell {
  // One header over code and modifiers ('24 D.'): what is a modifier alone is one.
  const isModifiers =
    field === 'procedure' &&
    !CODE.test(text) &&
    text === text.toUpperCase() &&
    readModifierField(text).length > 0;
  const fields: LineFields = { modifiers: [] };
  if (
    !(label.includes('/') && addFacts(fields, label.split('/'), text.split('/'))) &&
    !readLabelled(fields, text)
  )
    addField(fields, isModifiers ? 'modifier' : field, text);
  // Beside the code in a table of its own.
  const attached = field === 'procedure' && WITH_MODIFIERS.exec(text)?.[1];
  if (attached) fields.modifiers.push(...readModifierField(attached));
  return { fields, isProcedure: field === 'procedure' && !isModifiers };
}

/** The same, each text of a column once: most columns hold a few texts over and over. */
function readColumn(header: Header, text: string): ReadCell {
  const known = header.read?.get(text);
  if (known) return known;
  const cell = readCell(header, text);
  header.read?.set(text, cell);
  return cell;
}

export function readGridRow(cell: Cell): Row {
  const { grid } = cell;
  const row: Row = { cells: [], procedures: [] };
  let last: Element | undefined;
  /** Of one header, a date whose month, day and year have cells of their own. */
  const parts: string[] = [];
  const read = (at: number, element: Element, header: Header) => {
    const { label, field } = header;
    // A cell that spans columns speaks once.
    if (field === undefined || element === last) return;
    last = element;
    // Columns that a narrow screen has no room for.
    const style = styleOf(element);
    if (style !== null && UNDISPLAYED.test(style)) return;
    const text = withoutTitle(textOf(element), label).replace(ARROWS, '');
    if (field === 'date' && DATE_PART.test(text)) {
      parts.push(text);
      const fields: LineFields = { modifiers: [] };
      if (parts.length === 3) addField(fields, field, parts.join(' '));
      row.cells.push({ column: at, fields });
      return;
    }
    const { fields, isProcedure } = readColumn(header, text);
    // What a code was paid as stands beside it: one line with both.
    if (isProcedure && !(AS_PAID.test(label) && row.procedures.includes(at - 1))) row.procedures.push(at);
    if (isProcedure && AS_SUPPORTED.test(label)) row.supported = at;
    row.cells.push({ column: at, fields });
  };
  if (grid.isTransposed)
    grid.rows().forEach((one, at) => {
      const element = grid.cellsOf(one)[cell.column];
      if (element) read(at, element, headerOf({ ...cell, row: one, element }));
    });
  else {
    const columns = columnsOf(grid);
    for (const one of rowsOfLine(cell))
      grid.cellsOf(one).forEach((element, at) => {
        if (!element) return;
        const head = columns[at] ?? headerOf({ ...cell, row: one, column: at, element });
        // Only these fields speak of a line; of the others the text need not be read.
        if (head.field !== undefined && SPEAKING.has(head.field)) read(at, element, head);
      });
  }
  const fields: LineFields = { modifiers: [] };
  if (!grid.isTransposed && readBelow(fields, grid, cell.row)) {
    // The row below may repeat them.
    if (row.cells.some((one) => one.fields.modifiers.length > 0)) fields.modifiers = [];
    row.cells.push({ column: grid.labels.length, fields });
  }
  // Without headers the diagnoses and units of a row are its own, and its one day is that of its service.
  if (grid.fields.every((one) => one === undefined)) {
    const isUnread = row.cells.length === 0;
    const days: Element[] = [];
    for (const one of grid.cellsOf(cell.row)) {
      const text = one ? textOf(one) : '';
      const field = DIAGNOSES.test(text) ? 'diagnosis' : UNITS.test(text) ? 'units' : undefined;
      if (one && field) read(0, one, { label: '', field });
      if (one && DAY.test(text)) days.push(one);
    }
    const [day, another] = days;
    const isTold = TOLD.test(cell.element.textContent);
    if (day && !another && isUnread && !isTold) read(0, day, { label: '', field: 'date' });
  }
  return row;
}

/** The only cell of a row that holds something; undefined for a row of cells. */
function onlyCell(grid: Grid, row: Element): Element | undefined {
  const cells = new Set(grid.cellsOf(row).filter((cell) => cell !== undefined));
  const filled = [...cells].filter((cell) => cell.textContent.trim() !== '');
  return filled.length === 1 && grid.labels.length > 2 ? filled[0] : undefined;
}

const LONGEST_HEADING = 120;

/** What a row that heads a group says; it may have no cells of its own. */
function headingOf(grid: Grid, row: Element): string | undefined {
  if (grid.cellsOf(row).length === 0)
    return row.textContent.length < LONGEST_HEADING ? textOf(row) : undefined;
  const cell = onlyCell(grid, row);
  return cell && textOf(cell);
}

/** Adds what a text of labels says of a line: 'Mod: HG UA | POS: 58 | Dx: F11.20'; whether it is one. */
function readLabelled(line: LineFields, text: string): boolean {
  const pairs = text.includes(':') ? inlinePairs(text) : [];
  const isOfLine = pairs.length > 1 && pairs.every(({ field }) => field !== 'procedure' && field !== 'date');
  if (isOfLine) for (const pair of pairs) addField(line, pair.field, pair.text);
  return isOfLine;
}

/** Of the row below, which spans columns: a line may go on there. Of rows as wide nothing is read. Returns whether it does. */
function readBelow(line: LineFields, grid: Grid, row: Element): boolean {
  const below = row.nextElementSibling;
  if (!below || below.childElementCount >= row.childElementCount || grid.headRows.has(below)) return false;
  const cell = onlyCell(grid, below);
  if (!cell || cell.querySelector('table,[role="grid"]')) return false;
  if (readLabelled(line, textOf(cell))) return true;
  // 'Dx' and its value in elements of their own; the days there are not those of the service.
  const pairs = pairsIn(cell).filter(({ field }) => field !== 'date');
  if (pairs.some(({ field }) => field === 'procedure')) return false;
  for (const pair of pairs) addField(line, pair.field, pair.text);
  return pairs.length > 0;
}

/** The day in the header of a column: 'DOS 03/16/2026' over the codes of that day. */
export function dayOfColumn({ grid, column }: Cell): string | undefined {
  const [day] = grid.fields[column] === 'code' ? findDates(grid.labels[column] ?? '') : [];
  return day?.iso;
}

type Standing = Pick<Cell, 'grid' | 'row'>;

/** Looks back from a row, itself included, to the nearest of which `ask` tells something; each row is asked once. */
function createLookBack<Told>(ask: (at: Element, from: Standing) => Told | undefined) {
  const known = new Map<Element, Told | undefined>();
  return (from: Standing): Told | undefined => {
    const passed: Element[] = [];
    let told: Told | undefined;
    let at: Element | null = from.row;
    for (; at && passed.length < MOST_BACK && told === undefined; at = at.previousElementSibling) {
      if (known.has(at)) {
        told = known.get(at);
        break;
      }
      passed.push(at);
      told = ask(at, from);
    }
    for (const one of passed) known.set(one, told);
    return told;
  };
}

/** Reads each row's group once. */
export function createGroupReader() {
  const identities = new Map<Grid, number[]>();

  const identityColumns = (grid: Grid): number[] => {
    let columns = identities.get(grid);
    if (!columns) {
      columns = grid.labels.flatMap((label, at) => (IDENTITY.test(label) ? [at] : []));
      identities.set(grid, columns);
    }
    return columns;
  };

  /** The day of the row above that heads one; a row that heads others has fewer cells. */
  const dateAbove = createLookBack((at, { grid, row }) =>
    at.childElementCount >= row.childElementCount || grid.headRows.has(at)
      ? undefined
      : statedDate(headingOf(grid, at) ?? '', true),
  );

  const ownGroup = (row: Element, { grid }: Standing): Group | undefined => {
    if (grid.headRows.has(row)) return NO_GROUP;
    const cells = grid.cellsOf(row);
    const key = identityColumns(grid)
      .map((at) => cells[at]?.textContent.trim() ?? '')
      .join(' ')
      .trim();
    if (key !== '') return { key, date: dateAbove({ grid, row }) };
    const heading = headingOf(grid, row);
    if (heading === undefined || heading.length > 200 || readLabelled({ modifiers: [] }, heading))
      return undefined;
    return { key: heading, date: statedDate(heading, true) };
  };

  const groupOf = createLookBack(ownGroup);
  return (cell: Cell): Group => (cell.grid.isTransposed ? NO_GROUP : (groupOf(cell) ?? NO_GROUP));
}
