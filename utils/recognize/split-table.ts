/** Tables whose frozen columns stand in a table of their own, beside the others. */
import type { Grid } from './grid.ts';
import { headersApart } from './headers.ts';

const MOST_LEVELS = 3;
/** Pixels that rows of one line may differ by. */
const SAME_LINE = 2;

/** The table that an element is or wraps. */
function tableIn(element: Element): HTMLTableElement | undefined {
  let at: Element | null = element;
  while (at && at.localName !== 'table' && at.childElementCount === 1) at = at.firstElementChild;
  return at?.localName === 'table' ? (at as HTMLTableElement) : undefined;
}

const topOf = (row: Element | undefined): number => row?.getBoundingClientRect().top ?? Number.NaN;

/** The tables that stand beside one, itself among them, row by row on the same line. */
function tablesBeside(table: HTMLTableElement): HTMLTableElement[] {
  let at: Element = table;
  for (let level = 0; level < MOST_LEVELS && at.parentElement; level += 1, at = at.parentElement) {
    const tables = Array.from(at.parentElement.children).flatMap((child) => tableIn(child) ?? []);
    const areBeside = tables.every(
      ({ rows }) =>
        rows.length === table.rows.length && Math.abs(topOf(rows[0]) - topOf(table.rows[0])) <= SAME_LINE,
    );
    if (tables.length > 1) return areBeside ? tables : [];
  }
  return [];
}

/** Undefined where no table stands beside this one, or one of them has no headers apart. */
export function readSplitTable(
  table: HTMLTableElement,
  cellsOf: (row: Element) => readonly (Element | undefined)[],
): Grid | undefined {
  if (table.rows.length === 0 || table.querySelector('th')) return undefined;
  const tables = tablesBeside(table);
  if (tables.length < 2) return undefined;
  const headers = tables.map((one) => headersApart(one, cellsOf(one.rows[0] as Element)));
  if (headers.some((one) => one === undefined)) return undefined;
  return {
    element: tables[0] as Element,
    rows: () => Array.from(table.rows),
    cellsOf: (row) =>
      tables.flatMap(({ rows }) => cellsOf(rows[(row as HTMLTableRowElement).rowIndex] as Element)),
    labels: headers.flatMap((one) => one?.labels ?? []),
    fields: headers.flatMap((one) => one?.fields ?? []),
    headRows: new Set(),
    isTransposed: false,
  };
}
