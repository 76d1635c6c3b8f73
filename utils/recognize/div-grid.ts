/** Grids without roles: rows of elements that hold the cells, or the cells of a CSS grid one after the other. */
import type { Cell, Grid } from './grid.ts';
import { headersApart, headersOf, isLabelRow, isOfPairs, labelText, namesFields } from './headers.ts';
import { parentOf } from './text-runs.ts';
import { fieldOf } from './vocabulary.ts';

const MOST_LEVELS = 5;
const MOST_CELLS = 40;
/** Rows looked back at for the one that holds the headers. */
const MOST_BACK = 300;
/** Below these begins another list. */
const APART = /^(?:h[1-6]|hr|table)$/;

const toGrid = (container: Element, head: Element): Grid => ({
  element: container,
  rows: () => Array.from(container.children).filter((row) => row !== head),
  cellsOf: (row) => Array.from(row.children),
  ...headersOf([Array.from(head.children)]),
  headRows: new Set([head]),
  isTransposed: false,
  first: head,
});

const isName = (cell: Element): boolean => fieldOf(labelText(cell)) !== undefined;

const isLike = (row: Element, other: Element): boolean =>
  other.childElementCount === row.childElementCount &&
  other.className === row.className &&
  other.firstElementChild?.localName === row.firstElementChild?.localName;

/** Whether a row goes on with rows like it, of which the first or the second may be their head. */
function isNext(row: Element): boolean {
  const before = row.previousElementSibling;
  const first = before?.previousElementSibling;
  return before !== null && first != null && isLike(row, before) && isLike(row, first);
}

/** Whether a row holds the headers of another: of two cells the first mostly names the second. */
function isHeadOf(head: Element, row: Element): boolean {
  const width = head.childElementCount;
  if (head === row || width < 3 || width !== row.childElementCount || isNext(head)) return false;
  const cells = Array.from(head.children);
  if (/\d{3}/.test(head.textContent) || namesFields(head)) return false;
  if (isLabelRow(cells)) return true;
  const looksApart = cells[0]?.localName !== row.children[0]?.localName || head.className !== row.className;
  return looksApart && cells.some((cell) => /^(?:procedure|code)$/.test(fieldOf(labelText(cell)) ?? ''));
}

/** The cells of a CSS grid, which its style puts into rows; each row goes by its first cell. */
function readFlat(container: Element): { grid: Grid; places: Map<Element, number>; width: number } | null {
  const start = [0, 1, 2].map((at) => container.children[at]);
  if (!start.some((cell) => cell && isName(cell))) return null;
  const style = container.ownerDocument.defaultView?.getComputedStyle(container);
  const width = style && /grid/.test(style.display) ? style.gridTemplateColumns.split(' ').length : 0;
  if (width < 3) return null;
  const cells = Array.from(container.children);
  const head = cells.slice(0, width);
  if (cells.length < 2 * width || !isLabelRow(head)) return null;
  // Names and values in turn, as a definition list may be laid out.
  if (isOfPairs([head, cells.slice(width, 2 * width)])) return null;
  const places = new Map(cells.map((cell, at) => [cell, at]));
  const grid: Grid = {
    element: container,
    rows: () => cells.filter((_, at) => at >= width && at % width === 0),
    cellsOf: (row) => {
      const at = places.get(row) ?? -1;
      return at % width === 0 ? cells.slice(at, at + width) : [];
    },
    ...headersOf([head]),
    headRows: new Set(cells.slice(0, 1)),
    isTransposed: false,
  };
  return { grid, places, width };
}

/** Reads each grid once. */
export function createDivReader(): (block: Element) => Cell | undefined {
  const flats = new Map<Element, ReturnType<typeof readFlat>>();
  const byRow = new Map<Element, Grid | undefined>();
  const byHead = new Map<Element, Grid>();

  const gridUnder = (container: Element, head: Element): Grid => {
    const grid = byHead.get(head) ?? toGrid(container, head);
    byHead.set(head, grid);
    return grid;
  };

  const gridOf = (row: Element, container: Element): Grid | undefined => {
    const passed: Element[] = [];
    let grid: Grid | undefined;
    let at: Element | null = row;
    for (; at && passed.length < MOST_BACK && !APART.test(at.localName); at = at.previousElementSibling) {
      if (byRow.has(at)) break;
      if (isHeadOf(at, row)) {
        grid = gridUnder(container, at);
        break;
      }
      passed.push(at);
    }
    if (at) grid ??= byRow.get(at);
    const before = container.previousElementSibling;
    for (const head of [before, before?.firstElementChild, container.parentElement?.firstElementChild])
      if (!grid && head && !head.contains(container) && isHeadOf(head, row))
        grid = gridUnder(container, head);
    if (!grid && row.children.length > 2) {
      const apart = headersApart(container, row.children.length);
      if (apart) grid = { ...toGrid(container, row), ...apart, headRows: new Set() };
    }
    for (const one of passed) byRow.set(one, grid);
    return grid;
  };

  return (block) => {
    let cell: Element | null = block;
    for (let level = 0; cell && level < MOST_LEVELS; level += 1, cell = parentOf(cell)) {
      const row: Element | null = cell.parentElement;
      const container: Element | null = row?.parentElement ?? null;
      if (!row || !container || row.children.length < 2) continue;
      if (row.children.length > 5) {
        if (!flats.has(row)) flats.set(row, readFlat(row));
        const flat = flats.get(row);
        const at = flat?.places.get(cell);
        if (flat && at !== undefined && at >= flat.width) {
          const column = at % flat.width;
          const first = row.children[at - column] as Element;
          return { element: cell, row: first, column, grid: flat.grid };
        }
      }
      if (row.children.length > MOST_CELLS) continue;
      const grid = gridOf(row, container);
      if (grid && !grid.headRows.has(row) && row.children.length === grid.labels.length) {
        const column = Array.prototype.indexOf.call(row.children, cell);
        return { element: cell, row, column, grid };
      }
    }
    return undefined;
  };
}
