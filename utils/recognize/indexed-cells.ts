/** ARIA grids that stand column by column, without rows: each cell says its row and column. */
import type { Grid } from './grid.ts';
import { columnHeaders, headersOf } from './headers.ts';

const CELLS = '[role="gridcell"],[role="cell"],[role="rowheader"]';

const indexOf = (cell: Element, name: string): number => Number(cell.getAttribute(name) ?? 0);

export interface IndexedGrid {
  grid: Grid;
  /** The first cell of a cell's row, which stands for it. */
  rowOf(cell: Element): Element | undefined;
}

export function readIndexedCells(element: Element): IndexedGrid {
  const byNumber = new Map<number, (Element | undefined)[]>();
  for (const cell of element.querySelectorAll(CELLS)) {
    const [row, column] = [indexOf(cell, 'aria-rowindex'), indexOf(cell, 'aria-colindex')];
    if (row < 1 || column < 1) continue;
    const cells = byNumber.get(row) ?? [];
    cells[column - 1] = cell;
    byNumber.set(row, cells);
  }
  const firstOf = (cells: readonly (Element | undefined)[]) => cells.find((cell) => cell !== undefined);
  const rows = new Map<Element, (Element | undefined)[]>();
  for (const cells of byNumber.values()) rows.set(firstOf(cells) as Element, Array.from(cells));
  return {
    rowOf: (cell) => firstOf(byNumber.get(indexOf(cell, 'aria-rowindex')) ?? []),
    grid: {
      element,
      rows: () => [...rows.keys()],
      cellsOf: (row) => rows.get(row) ?? [],
      ...headersOf([columnHeaders(element)]),
      headRows: new Set(),
      isTransposed: false,
    },
  };
}
