/** What the header cells of a table say of its columns and rows. */
import { findDates } from '../text/dates.ts';
import { isHeader, standOver } from './aligned.ts';
import { type Headers, headersInCompany, inCompany } from './company.ts';
import type { Cell, Grid } from './grid.ts';
import type { ReadCell } from './row.ts';
import { createTableRows } from './table-rows.ts';
import { onOneLine, textOf } from './text-of.ts';
import { type Field, fieldOf, HAS_FIGURES } from './vocabulary.ts';

export const labelText = (cell: Element | undefined) =>
  cell ? onOneLine(textOf(cell) || cell.getAttribute('aria-label') || cell.getAttribute('title') || '') : '';

/** Tables that become cards on a small screen repeat the column's header inside each cell. */
export const withoutTitle = (text: string, label: string): string =>
  label !== '' && text.length > label.length && text.startsWith(label)
    ? text.slice(label.length).replace(/^\s*:?\s*/, '')
    : text;

/** A code, in however many pieces. */
const isCode = (cell: Element | undefined): boolean => /^\s*[A-Z]?\d{4,5}\s*$/.test(cell?.textContent ?? '');

export const isLabelRow = (cells: readonly (Element | undefined)[]): boolean => {
  // A bar of buttons or links heads nothing.
  if (cells.every((cell) => cell?.localName === 'button' || cell?.localName === 'a')) return false;
  const texts = cells.map(labelText);
  // A code among them, a label with its value: a row of a list of cards.
  if (texts.some((text) => /:\s*\S|\b(?:cpt|hcpcs|code)\s?[A-Z]?\d{4}/i.test(text)) || cells.some(isCode))
    return false;
  const named = texts.filter((text) => fieldOf(text) !== undefined && !/\d{3}/.test(text)).length;
  return named >= 2 && named * 2 >= texts.filter((text) => text !== '').length;
};

/** 'A', 'B', 'C' over the columns of a sheet, with or without a corner. */
export const isLettered = (cells: readonly (Element | undefined)[]): boolean =>
  cells.length > 3 && cells.every((cell, at) => (at === 0 ? /^[A-Z]?$/ : /^[A-Z]$/).test(labelText(cell)));

/** 'x-grid__header', 'th', 'columnHeader', 'slick-header-columns'. */
const HEAD_CLASS = /(?:^|[\s_-])(?:t?head(?:er|ing|ers)?|th)(?:$|[\s_-])|[a-z](?:Header|Head)/;

/** Whether the names in the markup call elements of a row headers: those of the cells, of the row or what wraps it alone. */
export function isCalledHead(cells: readonly (Element | undefined)[]): boolean {
  const [first] = cells;
  const row = first?.parentElement;
  const wrapper = row?.parentElement?.childElementCount === 1 ? row.parentElement : null;
  if (![first, row, wrapper].some((one) => HEAD_CLASS.test(one?.getAttribute('class') ?? ''))) return false;
  const texts = cells.map(labelText).filter((text) => text !== '');
  return texts.length > 2 && !texts.some((text) => /\d{2}/.test(text));
}

export const isHeadRow = (cells: readonly (Element | undefined)[]): boolean => {
  const present = [...new Set(cells)].filter((cell) => cell !== undefined);
  if (present.length < 2) return false;
  return present.every(isHeader) || isLabelRow(cells) || isCalledHead(cells);
};

/** Heads the codes of a day: 'DOS 03/16/2026'. */
const DAY_OF_SERVICE = /^(?:dos|(?:dates? of )?(?:service|visit)s?(?: date)?)\b/i;

/** The header of each column: the lowest row that says something, completed by those above it. */
export function headersOf(rows: readonly (readonly (Element | undefined)[])[]): Headers {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const labels: string[] = [];
  const fields: (Field | undefined)[] = [];
  for (let column = 0; column < width; column += 1) {
    const texts = [...new Set(rows.map((row) => row[column]).filter((cell) => cell !== undefined))].map(
      labelText,
    );
    const own = texts.findLast((text) => text !== '') ?? '';
    const joined = texts.filter((text) => text !== '').join(' ');
    let field = DAY_OF_SERVICE.test(own) && findDates(own).length === 1 ? 'code' : fieldOf(own);
    // 'From' and 'To', 'Code' and 'No.' mean what the header above them says.
    if (
      texts.length > 1 &&
      (field === undefined ||
        field === 'code' ||
        field === 'line' ||
        /^(?:from|to|thru|start|end|begin)$/i.test(own))
    )
      field = fieldOf(joined) ?? field;
    // A bare 'No.' before the code counts lines, after it units.
    if (field === 'line' && fields.includes('procedure')) field = 'units';
    labels.push(joined);
    fields.push(field);
  }
  return { labels, fields: inCompany(labels, fields) };
}

/** Where a small screen shows the header of each cell inside it. */
const HEADER_WITHIN = ['data-label', 'data-title', 'data-th', 'data-header'];

const LEAST_NAMED = 3;

/** The first of two elements in a cell, where it has the words of a name: '<td><div>CPT</div><div>90837</div></td>'. */
function nameWithin(cell: Element | undefined): string {
  const name = cell?.childElementCount === 2 ? cell.firstElementChild : null;
  return name && !/\d/.test(name.textContent) ? labelText(name) : '';
}

/** The headers that the cells of a table without a head row name themselves. */
export function headersWithin(cells: readonly (Element | undefined)[]): Headers {
  const named = cells.map((cell) => {
    const attribute = HEADER_WITHIN.find((name) => cell?.hasAttribute(name));
    return (attribute && cell?.getAttribute(attribute)) || '';
  });
  const inner = cells.map(nameWithin);
  const isNamedInside = inner.filter((name) => fieldOf(name) !== undefined).length >= LEAST_NAMED;
  const labels = named.some((label) => label !== '') ? named : isNamedInside ? inner : [];
  return headersInCompany(labels);
}

const MOST_LEVELS = 8;
const MOST_BEFORE = 5;

/** Header cells by their column, where they say which. */
export function columnHeaders(element: Element): (Element | undefined)[] {
  const cells: (Element | undefined)[] = [];
  for (const head of element.querySelectorAll('[role="columnheader"]')) {
    const index = Number(head.getAttribute('aria-colindex'));
    cells[index > 0 ? index - 1 : cells.length] = head;
  }
  return Array.from(cells);
}

/** A line of fields names each of them, the next ones as well. */
export const namesFields = (row: Element): boolean =>
  row.querySelector('label input,label select,label textarea') !== null;

/** Names with a colon have their values beside them. */
export const nameWhatIsBeside = (cells: readonly (Element | undefined)[]): boolean =>
  cells.filter((cell) => labelText(cell).endsWith(':')).length * 2 > cells.length;

const TABS = /(?:^|\s)(?:nav-)?(?:tabs?|steps?|stepper|wizard|breadcrumbs?)(?:-?(?:list|bar|nav))?(?:\s|$)/i;

/** Controls that make a cell a part of a form. */
const MANY_CONTROLS = 4;
const holdsForm = (cell: Element | undefined): boolean =>
  (cell?.querySelectorAll('input,select,textarea').length ?? 0) >= MANY_CONTROLS;

/** '<label>Procedure code <input></label>' */
const hasOwnName = (cell: Element | undefined): boolean =>
  cell?.localName === 'label' && cell.querySelector('input,select,textarea') !== null;

/** A table of contents or a bar of tabs, which have the words of headers and head no columns. */
export const isContents = (element: Element): boolean =>
  element.localName === 'nav' ||
  element.getAttribute('role') === 'tablist' ||
  TABS.test(element.getAttribute('class') ?? '');

/** Where a row has figures and where it has none. */
const figuresOf = (row: Element | null | undefined): string =>
  Array.from(row?.children ?? [], ({ textContent }) => /\d/.test(textContent)).join();

/** The rows of headers that an element is or begins with, by column; `below`: what may go on with rows like those after it. */
function firstRows(
  element: Element,
  width: number,
  below: Element | undefined,
): (readonly (Element | undefined)[])[] {
  const [row, ...others] = element.matches('tr,[role="row"]')
    ? [element]
    : element.querySelectorAll('tr,[role="row"]');
  // A table with rows of its own heads nothing but them, and the next where that goes on with rows like them.
  if (
    others.some((one) => /\d/.test(one.textContent) && one.querySelector('th') === null) &&
    figuresOf(others[0]) !== figuresOf(below?.querySelector('tr'))
  )
    return [];
  if (row?.localName === 'tr') {
    const cellsOf = createTableRows();
    const heads = [row, ...others].filter((one) => one.parentElement === row.parentElement);
    return heads.every((one) => isHeadRow(cellsOf(one))) ? heads.map(cellsOf) : [cellsOf(row)];
  }
  if (row) {
    const cells = row.querySelectorAll('[role="columnheader"],[role="cell"],[role="gridcell"]');
    return [Array.from(cells.length > 0 ? cells : row.children)];
  }
  let at: Element | null = element;
  while (at?.childElementCount === 1) at = at.firstElementChild;
  return at?.childElementCount === width ? [Array.from(at.children)] : [];
}

/** Whether a row heads so many columns: one more stands over a scroll bar and is empty, a frozen column stands alone. */
function headsColumns(heads: readonly (Element | undefined)[], width: number): boolean {
  const own = heads.slice(0, width);
  if (own.length !== width || heads.slice(width).some((head) => labelText(head) !== '')) return false;
  return width === 1 ? own.every((head) => head && isHeader(head)) : isHeadRow(own);
}

/**
 * The header rows of a virtual grid often stand in a table of their own before the body's. `cells`: a row of the body, over
 * which they stand.
 */
export function headersApart(element: Element, cells: readonly (Element | undefined)[]): Headers | undefined {
  // A form laid out in columns has names of its own.
  if (cells.some(holdsForm) || cells.every(hasOwnName)) return undefined;
  const width = cells.length;
  let at: Element | null = element;
  for (let level = 0; at && level < MOST_LEVELS; level += 1, at = at.parentElement) {
    let before = at.previousElementSibling;
    for (let count = 0; before && count < MOST_BEFORE; count += 1, before = before.previousElementSibling) {
      if (isContents(before)) continue;
      const tables = before.querySelectorAll('table');
      for (const part of tables.length > 1 ? tables : [before]) {
        const heads = firstRows(part, width, at === element ? at : undefined);
        const lowest = heads.at(-1) ?? [];
        if (!headsColumns(lowest, width) || nameWhatIsBeside(lowest)) continue;
        if (!namesFields(part) && standOver(lowest, cells))
          return headersOf(heads.map((row) => row.slice(0, width)));
      }
    }
  }
  return undefined;
}

/** In lists of changes a column says which field each row is about, and others hold its values. */
const NAMING_HEADER =
  /^(?:fields?|(?:field )?name|attribute|property|element|data element|item|item changed|what(?: changed)?|changed field|parameter|question|key)$/i;
const VALUE_HEADER =
  /^(?:(?:old|new|previous|prior|current|original|submitted|corrected|changed|first|last)(?: value)?|values?|from|to|before|after|was|is|now|entered|answer|version \d{1,2})$/i;

/** Whether a label says that its values are names of fields. */
export const namesField = (label: string): boolean => NAMING_HEADER.test(label);

/** Whether a name is one of such a list. */
export const isOfRecord = (label: string): boolean => NAMING_HEADER.test(label) || VALUE_HEADER.test(label);

/** Whether each row of a table names a field and its value: 'Field', 'Name', 'Value'. */
export const isRecordHead = (labels: readonly string[]): boolean =>
  labels.length < 5 &&
  labels.filter((label) => VALUE_HEADER.test(label)).length === 1 &&
  labels.some((label) => NAMING_HEADER.test(label));

export interface Header {
  label: string;
  field: Field | undefined;
  /** Of a column: what its texts say. */
  read?: Map<string, ReadCell>;
}

/** The label of a cell and what it says: from its column, its row in a transposed grid, or the label cell before it. */
export const headerOf = (cell: Cell): Header => columnsOf(cell.grid)[cell.column] ?? headerInRow(cell);

/** The headers of columns that are the same in every row. */
export function columnsOf(grid: Grid): readonly (Header | undefined)[] {
  grid.columns ??= columnsThatSpeak(grid);
  return grid.columns;
}

/** Headers that are the same for every row; a column whose header names no field of its own is asked row by row. */
function columnsThatSpeak(grid: Grid): (Header | undefined)[] {
  if (grid.isTransposed || grid.fields.every((field) => field === undefined)) return [];
  return grid.labels.map((label, column) =>
    VALUE_HEADER.test(label) ? undefined : { label, field: grid.fields[column], read: new Map() },
  );
}

function headerInRow(cell: Cell): Header {
  const { grid, column, row } = cell;
  if (grid.isTransposed || grid.fields.every((field) => field === undefined)) {
    const cells = grid.cellsOf(row);
    const last = grid.isOfPairs ? Math.max(0, column - 1) : 0;
    for (let before = column - 1; before >= last; before -= 1) {
      const label = labelText(cells[before]);
      const field = /\d{3}|\d\.\d/.test(label) ? undefined : fieldOf(label);
      if (field !== undefined) return { label, field };
    }
    return { label: '', field: undefined };
  }
  const label = grid.labels[column] ?? '';
  if (VALUE_HEADER.test(label)) {
    const names = grid.labels.flatMap((one, at) =>
      NAMING_HEADER.test(one) && at !== column ? labelText(grid.cellsOf(row)[at]) || [] : [],
    );
    const named = names.find((name) => fieldOf(name) !== undefined) ?? names[0];
    if (named !== undefined) return { label: named, field: fieldOf(named) ?? 'other' };
  }
  return { label, field: grid.fields[column] };
}

/** Names in every other column, each before its value: two pairs of them or more in a row. */
export function isOfPairs(rows: readonly (readonly (Element | undefined)[])[]): boolean {
  const pairs = rows.filter(
    (cells) => cells.length >= 4 && cells.length % 2 === 0 && new Set(cells).size === cells.length,
  );
  const names = pairs.map((cells) => cells.filter((_, at) => at % 2 === 0).map(labelText));
  const isName = (text: string) => text !== '' && !HAS_FIGURES.test(text);
  const all = names.flat();
  const named = all.filter((text) => fieldOf(text) !== undefined).length;
  return names.length > 1 && names.length * 2 > rows.length && all.every(isName) && named * 2 > all.length;
}
