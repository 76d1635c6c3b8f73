/** Grids by their ARIA roles, columns pinned in rows of their own included. */
import { describeGrid } from './describe-grid.ts';
import type { Grid } from './grid.ts';
import { columnHeaders, headersOf } from './headers.ts';
import { MOST_COLUMNS_SPANNED } from './table-rows.ts';

export const ARIA_GRID = '[role="grid"],[role="table"],[role="treegrid"]';

/** From 1, the place of a cell in a row of a table that has cells without a role as well, to open a group; else 0. */
function placeAmongUnnamed(cell: Element): number {
  const { cellIndex, parentElement } = cell as HTMLTableCellElement;
  const isUnnamed = (one: Element) => !one.hasAttribute('role');
  return cellIndex > 0 && Array.from(parentElement?.children ?? []).some(isUnnamed) ? cellIndex + 1 : 0;
}

export function readAriaGrid(element: Element): Grid {
  const all = Array.from(element.querySelectorAll('[role="row"]'));
  const holdsGrid = element.querySelector(ARIA_GRID) !== null;
  /** Those of grids inside its cells are their own. */
  const rows = holdsGrid ? all.filter((row) => row.closest(ARIA_GRID) === element) : all;
  const isOwn = (cell: Element) => !holdsGrid || cell.closest(ARIA_GRID) === element;
  const known = new Map<Element, (Element | undefined)[]>();
  /** Some grids number the rows below their headers only, and in a way of their own. */
  const isNumbered = rows.some((row) => row.hasAttribute('row-index'));
  const numberOf = (row: Element): string | null => {
    const own = isNumbered ? row.getAttribute('row-index') : null;
    if (own !== null) return `body ${own}`;
    const number = row.getAttribute('aria-rowindex');
    if (number !== null || !isNumbered) return number;
    return row.querySelector('[role="columnheader"]')
      ? `head ${Array.from(row.parentElement?.children ?? []).indexOf(row)}`
      : null;
  };
  /** Pinned columns stand in rows of their own, told by their number. */
  const byNumber = new Map<string, Element[]>();
  const partsOf = new Map<Element, Element[]>();
  for (const row of rows) {
    const number = numberOf(row);
    const parts = (number === null ? undefined : byNumber.get(number)) ?? [];
    parts.push(row);
    if (number !== null) byNumber.set(number, parts);
    partsOf.set(row, parts);
  }
  const cellsOf = (row: Element) => {
    let cells = known.get(row);
    if (!cells) {
      cells = [];
      const found = (partsOf.get(row) ?? [row]).flatMap((part) =>
        Array.from(
          part.querySelectorAll('[role="cell"],[role="gridcell"],[role="columnheader"],[role="rowheader"]'),
        ).filter(isOwn),
      );
      for (const cell of found) {
        const first = Number(cell.getAttribute('aria-colindex')) || placeAmongUnnamed(cell);
        const from = first > 0 ? first - 1 : cells.length;
        const span = Math.min(Number(cell.getAttribute('aria-colspan')) || 1, MOST_COLUMNS_SPANNED);
        for (let at = from; at < from + span; at += 1)
          // Of copies that lie over each other the filled one shows.
          if (!cells[at] || cell.textContent.trim() !== '') cells[at] = cell;
      }
      known.set(row, cells);
    }
    return cells;
  };
  const heads = rows.filter((row) => Array.from(row.querySelectorAll('[role="columnheader"]')).some(isOwn));
  // Some grids give their headers no row.
  const apart = heads.length > 0 ? [] : columnHeaders(element);
  const grid = describeGrid(element, () => rows, rows, cellsOf, heads.length > 0 ? heads : undefined);
  return apart.length > 0 ? { ...grid, ...headersOf([apart]) } : grid;
}
