/** Grids without roles: rows of elements that hold the cells, or the cells of a CSS grid one after the other. */
import { spreadOver, standOver } from './aligned.ts';
import type { Headers } from './company.ts';
import { describeGrid, SAMPLE } from './describe-grid.ts';
import type { Cell, Grid } from './grid.ts';
import {
  headersApart,
  headersOf,
  isCalledHead,
  isContents,
  isHeadRow,
  isLabelRow,
  isOfPairs,
  labelText,
  namesFields,
  nameWhatIsBeside,
} from './headers.ts';
import { isPaired } from './pairs.ts';
import { parentOf } from './text-runs.ts';
import { fieldOf } from './vocabulary.ts';

const MOST_LEVELS = 5;
const MOST_CELLS = 40;
/** Rows looked back at for the one that holds the headers. */
const MOST_BACK = 300;
/** Below these begins another list. */
const APART = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'table']);

const cellsOf = (row: Element): readonly Element[] => Array.from(row.children);

/** The first rows as wide as one, that one left out. */
const rowsLike = (container: Element, one: Element): Element[] =>
  Array.from(container.children)
    .filter((row) => row !== one && row.childElementCount === one.childElementCount)
    .slice(0, SAMPLE);

/** `head`: the row of headers, in the container or before it; `row`: one below it. */
function toGrid(container: Element, head: Element, row: Element): Grid {
  const rows = () => Array.from(container.children).filter((one) => one !== head);
  const heads = headsOver(head, row);
  const withHead = (one: Element) => (one === head ? heads : cellsOf(one));
  const top = [head, row, ...rowsLike(container, row)].filter((one, at) => at === 0 || one !== head);
  return { ...describeGrid(container, rows, top, withHead, [head]), first: head };
}

/** The header over each cell of a row. */
function headsOver(head: Element, row: Element): readonly (Element | undefined)[] {
  const heads = cellsOf(head);
  return heads.length < row.childElementCount ? (spreadOver(heads, cellsOf(row)) ?? heads) : heads;
}

/** The grid of a row whose headers stand apart. */
function toGridBelow(container: Element, row: Element, headers: Headers): Grid {
  const rows = () => Array.from(container.children);
  const top = [row, ...rowsLike(container, row)];
  return { ...describeGrid(container, rows, top, cellsOf, undefined, headers), first: row };
}

const isName = (cell: Element): boolean => fieldOf(labelText(cell)) !== undefined;

const isLike = (row: Element, other: Element): boolean =>
  other.childElementCount === row.childElementCount &&
  other.className === row.className &&
  other.firstElementChild?.localName === row.firstElementChild?.localName;

/** Tells whether a row goes on with rows like it, of which the first or the second may be their head; each is compared once. */
function createContinuation(): (row: Element) => boolean {
  const known = new Map<Element, boolean>();
  const isLikeBefore = (row: Element): boolean => {
    let isAlike = known.get(row);
    if (isAlike === undefined) {
      const before = row.previousElementSibling;
      isAlike = before !== null && isLike(row, before);
      known.set(row, isAlike);
    }
    return isAlike;
  };
  return (row) => isLikeBefore(row) && isLikeBefore(row.previousElementSibling as Element);
}

/** Whether a row holds the headers of another: of two cells the first mostly names the second. */
function isHeadOf(head: Element, row: Element, isNext: (row: Element) => boolean): boolean {
  if (head === row || isNext(head)) return false;
  const width = head.childElementCount;
  const isSpread = width < row.childElementCount;
  if (width < 3 || width > row.childElementCount || isContents(head)) return false;
  const cells = Array.from(head.children);
  if (/\d{3}/.test(head.textContent) || namesFields(head) || nameWhatIsBeside(cells)) return false;
  const looksApart = cells[0]?.localName !== row.children[0]?.localName || head.className !== row.className;
  const mayHead =
    isLabelRow(cells) ||
    isCalledHead(cells) ||
    (looksApart && cells.some((cell) => /^(?:procedure|code)$/.test(fieldOf(labelText(cell)) ?? '')));
  if (!mayHead) return false;
  return isSpread ? spreadOver(cells, cellsOf(row)) !== undefined : standOver(cells, cellsOf(row));
}

/** Text that stands between a header and the rows of another part of the page. */
const MOST_BETWEEN = 200;

/** Whether something of its own stands between a row of headers and what holds the rows. */
function isFarFrom(head: Element, container: Element): boolean {
  let length = 0;
  let at = container.previousElementSibling;
  for (; at && !at.contains(head); at = at.previousElementSibling) {
    // Rows in elements of their own.
    if (at.localName === container.localName && at.className === container.className) continue;
    length += at.textContent.length;
    if (length > MOST_BETWEEN || APART.has(at.localName)) return true;
  }
  return false;
}

/** Whether a child of a CSS grid goes over all of its columns, as the heading of some rows does. */
const isAcross = (child: Element): boolean =>
  child.ownerDocument.defaultView?.getComputedStyle(child).gridColumnEnd === '-1';

/** The cells of a CSS grid, which its style puts into rows; each row goes by its first cell. */
function readFlat(container: Element): ((cell: Element) => Cell | undefined) | null {
  const start = [0, 1, 2].map((at) => container.children[at]);
  if (!start.some((cell) => cell && isName(cell))) return null;
  const style = container.ownerDocument.defaultView?.getComputedStyle(container);
  const width = style && /grid/.test(style.display) ? style.gridTemplateColumns.split(' ').length : 0;
  if (width < 3) return null;
  const cells = Array.from(container.children);
  const head = cells.slice(0, width);
  if (cells.length < 2 * width || !isHeadRow(head)) return null;
  // Names and values in turn, as a definition list may be laid out.
  if (isOfPairs([head, cells.slice(width, 2 * width)])) return null;
  const rows = new Map<Element, Element[]>();
  const rowOf = new Map<Element, Element[]>();
  let row: Element[] = [];
  for (const cell of cells) {
    if (row.length === 0) rows.set(cell, row);
    row.push(cell);
    if (row.length > 1 || !isAcross(cell)) rowOf.set(cell, row);
    if (row.length === width || !rowOf.has(cell)) row = [];
  }
  const [first] = head;
  const grid: Grid = {
    element: container,
    rows: () => [...rows.keys()].filter((one) => one !== first),
    cellsOf: (one) => rows.get(one) ?? [],
    ...headersOf([head]),
    headRows: new Set(head.slice(0, 1)),
    isTransposed: false,
  };
  return (element) => {
    const own = rowOf.get(element);
    const start = own?.[0];
    return own && start && start !== first
      ? { element, row: start, column: own.indexOf(element), grid }
      : undefined;
  };
}

/** Reads each grid once. */
export function createDivReader(): (block: Element) => Cell | undefined {
  const flats = new Map<Element, ReturnType<typeof readFlat>>();
  const byRow = new Map<Element, Grid | undefined>();
  const byHead = new Map<Element, Grid>();
  const asked = new Map<Element, Grid | undefined>();
  const isNext = createContinuation();

  const gridUnder = (container: Element, head: Element, row: Element): Grid => {
    const grid = byHead.get(head) ?? toGrid(container, head, row);
    byHead.set(head, grid);
    return grid;
  };

  const readGrid = (row: Element, container: Element): Grid | undefined => {
    const passed: Element[] = [];
    let grid: Grid | undefined;
    let at: Element | null = row;
    for (; at && passed.length < MOST_BACK && !APART.has(at.localName); at = at.previousElementSibling) {
      if (byRow.has(at)) break;
      if (isHeadOf(at, row, isNext)) {
        grid = gridUnder(container, at, row);
        break;
      }
      passed.push(at);
    }
    if (at) grid ??= byRow.get(at);
    const before = container.previousElementSibling;
    const around = container.parentNode as ParentNode | null;
    for (const head of [before, before?.firstElementChild, around?.firstElementChild])
      if (
        !grid &&
        head &&
        !head.contains(container) &&
        isHeadOf(head, row, isNext) &&
        !isFarFrom(head, container)
      )
        grid = gridUnder(container, head, row);
    if (!grid && row.children.length > 2) {
      const apart = headersApart(container, Array.from(row.children));
      if (apart) grid = toGridBelow(container, row, apart);
    }
    for (const one of passed) byRow.set(one, grid);
    return grid;
  };
  const gridOf = (row: Element, container: Element): Grid | undefined => {
    if (!asked.has(row)) asked.set(row, readGrid(row, container));
    return asked.get(row);
  };

  /** What stands in no such grid, together with all that stands beside it. */
  const outside = new Set<Element>();

  return (block) => {
    const parent = parentOf(block);
    let cell: Element | null = block;
    for (let level = 0; cell && level < MOST_LEVELS; level += 1, cell = parentOf(cell)) {
      if (level === 1 && outside.has(cell)) return undefined;
      const row: Element | null = cell.parentElement;
      const container = row && parentOf(row);
      // A definition list has its names beside each value.
      if (!row || !container || row.children.length < 2 || isPaired(row)) continue;
      if (row.children.length > 5) {
        if (!flats.has(row)) flats.set(row, readFlat(row));
        const found = flats.get(row)?.(cell);
        if (found) return found;
      }
      if (row.children.length > MOST_CELLS) continue;
      const grid = gridOf(row, container);
      if (grid && !grid.headRows.has(row) && row.children.length === grid.labels.length) {
        const column = Array.prototype.indexOf.call(row.children, cell);
        return { element: cell, row, column, grid };
      }
    }
    if (parent) outside.add(parent);
    return undefined;
  };
}
