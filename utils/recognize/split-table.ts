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

/** Of rows that lie over each other, in each column the cell that holds something; the upper one's before. */
const shownOf = (rows: readonly (readonly (Element | undefined)[])[]): (Element | undefined)[] =>
  (rows[0] ?? []).map((lowest, column) => {
    const cells = rows.map((cells) => cells[column]);
    return cells.findLast((cell) => cell && cell.textContent.trim() !== '') ?? lowest;
  });

/** Undefined where no table stands beside this one, or one of them has no headers apart. */
export function readSplitTable(
  table: HTMLTableElement,
  cellsOf: (row: Element) => readonly (Element | undefined)[],
): Grid | undefined {
  if (table.rows.length === 0 || table.querySelector('th')) return undefined;
  const tables = tablesBeside(table);
  if (tables.length < 2) return undefined;
  const headers = tables.map((one) => headersApart(one, cellsOf(one.rows[0] as Element)));
  const [first, ...others] = headers;
  if (!first || others.some((one) => one === undefined)) return undefined;
  const rowsAt = (row: Element) =>
    tables.map(({ rows }) => cellsOf(rows[(row as HTMLTableRowElement).rowIndex] as Element));
  const rest = {
    element: tables[0] as Element,
    rows: () => Array.from(table.rows),
    headRows: new Set<Element>(),
    isTransposed: false,
  };
  // A copy that lies over the table shows the frozen columns, the table the others.
  if (others.every((one) => String(one?.labels) === String(first.labels)))
    return { ...rest, ...first, cellsOf: (row) => shownOf(rowsAt(row)) };
  return {
    ...rest,
    cellsOf: (row) => rowsAt(row).flat(),
    labels: headers.flatMap((one) => one?.labels ?? []),
    fields: headers.flatMap((one) => one?.fields ?? []),
  };
}
