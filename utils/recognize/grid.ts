/** Tables as read: which column or row a cell stands in and what its header says; HTML, ARIA and plain div grids. */
import { headersOf, isHeadRow, isLabelRow, isLettered, labelText } from './headers.ts';
import { createTableRows } from './table-rows.ts';
import { parentOf } from './text-runs.ts';
import { type Field, fieldOf } from './vocabulary.ts';

export interface Grid {
  element: Element;
  /** Cells by row and column, a cell that spans standing at each of its places. */
  cellsOf(row: Element): readonly (Element | undefined)[];
  rows(): readonly Element[];
  /** What the column's header says; a transposed grid has its headers at the left of each row. */
  labels: readonly string[];
  fields: readonly (Field | undefined)[];
  /** Rows that hold headers. */
  headRows: ReadonlySet<Element>;
  isTransposed: boolean;
  /** Every other cell names the next. */
  isOfPairs?: boolean;
  /** The first of the rows, where the element holds other things as well. */
  first?: Element;
}

export interface Cell {
  element: Element;
  row: Element;
  column: number;
  grid: Grid;
}

const CELL_ROLES = new Set(['cell', 'gridcell', 'columnheader', 'rowheader']);
const MOST_LEVELS = 10;
/** Rows looked at to tell what a grid without headers holds. */
const SAMPLE = 12;
/** Rows at the top that may be headers where no element says so. */
const MOST_HEAD_ROWS = 4;
/** Rows of divs looked back at for the one that names their columns. */
const MOST_ROWS_BACK = 100;
const LEAST_FLAT_CELLS = 6;

function readTable(table: HTMLTableElement): Grid {
  let all: readonly Element[] | undefined;
  const rows = () => {
    all ??= Array.from(table.rows);
    return all;
  };
  const head = table.tHead ? Array.from(table.tHead.rows) : undefined;
  const top = firstOf(table.rows, (head?.length ?? MOST_HEAD_ROWS) + SAMPLE);
  return describe(table, rows, top, createTableRows(), head);
}

const isSingleCell = ({ rows }: HTMLTableElement): boolean =>
  rows.length === 1 && (rows[0] as HTMLTableRowElement).cells.length === 1;

/** The first items of a collection, which need not list all of them. */
function firstOf(collection: HTMLCollectionOf<Element>, count: number): Element[] {
  const first: Element[] = [];
  for (let item = collection[0]; item && first.length < count; item = collection[first.length])
    first.push(item);
  return first;
}

function readAria(element: Element): Grid {
  const rows = Array.from(element.querySelectorAll('[role="row"]'));
  const known = new Map<Element, (Element | undefined)[]>();
  const cellsOf = (row: Element) => {
    let cells = known.get(row);
    if (!cells) {
      cells = [];
      const found = row.querySelectorAll(
        '[role="cell"],[role="gridcell"],[role="columnheader"],[role="rowheader"]',
      );
      for (const cell of found) {
        const index = Number(cell.getAttribute('aria-colindex'));
        if (index > 0) cells[index - 1] = cell;
        else cells.push(cell);
      }
      known.set(row, cells);
    }
    return cells;
  };
  const heads = rows.filter((row) => row.querySelector('[role="columnheader"]') !== null);
  return describe(element, () => rows, rows, cellsOf, heads.length > 0 ? heads : undefined);
}

/** Names in every other column, each before its value: two pairs of them or more in a row. */
function isOfPairs(rows: readonly (readonly (Element | undefined)[])[]): boolean {
  const pairs = rows.filter((cells) => cells.length >= 4 && cells.length % 2 === 0);
  const names = pairs.map((cells) => cells.filter((_, at) => at % 2 === 0).map(labelText));
  const isName = (text: string) => text !== '' && !/\d{2}/.test(text);
  const all = names.flat();
  const named = all.filter((text) => fieldOf(text) !== undefined).length;
  return names.length > 1 && names.length * 2 > rows.length && all.every(isName) && named * 2 > all.length;
}

/** `top`: the first rows, headers and some more. */
function describe(
  element: Element,
  rows: () => readonly Element[],
  top: readonly Element[],
  cellsOf: (row: Element) => readonly (Element | undefined)[],
  head: readonly Element[] | undefined,
): Grid {
  const headRows = new Set<Element>(head);
  const ofPairs = !head && isOfPairs(top.map(cellsOf));
  if (!head && !ofPairs) {
    for (const row of top.slice(0, MOST_HEAD_ROWS)) {
      const cells = cellsOf(row);
      if (!isHeadRow(cells) && !isLettered(cells)) break;
      headRows.add(row);
    }
  }
  let { labels, fields } = headersOf([...headRows].map(cellsOf).filter((cells) => !isLettered(cells)));
  const body = top.filter((row) => !headRows.has(row)).slice(0, SAMPLE);
  const named = fields.filter((field) => field !== undefined).length;
  const lead = body.map((row) => cellsOf(row)[0]);
  const leadNamed = lead.filter(
    (cell) => cell && fieldOf(labelText(cell)) !== undefined && !/\d{4}/.test(labelText(cell)),
  ).length;
  const isTransposed = named < 2 && leadNamed >= 2 && leadNamed * 2 > body.length;
  if (named === 0 && !isTransposed) {
    const width = Math.max(0, ...body.map((row) => cellsOf(row).length));
    const apart = width > 1 ? headersApart(element, width) : undefined;
    if (apart) ({ labels, fields } = apart);
  }
  return { element, rows, cellsOf, labels, fields, headRows, isTransposed, isOfPairs: ofPairs };
}

/** The header row of a virtual grid often stands in a table of its own before the body's. */
function headersApart(
  element: Element,
  width: number,
): { labels: string[]; fields: (Field | undefined)[] } | undefined {
  let at: Element | null = element;
  for (let level = 0; at && level < 5; level += 1, at = at.parentElement) {
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
      const [row, ...others] = before.matches('tr,[role="row"]')
        ? [before]
        : before.querySelectorAll('tr,[role="row"]');
      // A table with rows of its own heads nothing but them.
      if (!row || others.some(({ textContent }) => /\d/.test(textContent))) continue;
      const cells = Array.from(
        row.querySelectorAll('td,th,[role="columnheader"],[role="cell"],[role="gridcell"]'),
      );
      if (cells.length === width && isHeadRow(cells)) return headersOf([cells]);
    }
  }
  return undefined;
}

/** A cell of a style sheet's grid whose cells stand one after another, without rows around them. */
function flatCellOf(cell: Element, container: Element, flats: Map<Element, Grid | null>): Cell | undefined {
  if (container.childElementCount < LEAST_FLAT_CELLS) return undefined;
  let grid = flats.get(container);
  if (grid === undefined) {
    grid = readFlat(container);
    flats.set(container, grid);
  }
  const row = grid?.cellsOf(cell)[0];
  if (!grid || !row || grid.headRows.has(row)) return undefined;
  return { element: cell, row, column: grid.cellsOf(cell).indexOf(cell), grid };
}

/** Each row is known by its first cell. */
function readFlat(container: Element): Grid | null {
  const style = container.ownerDocument.defaultView?.getComputedStyle(container);
  const width = style && /grid/.test(style.display) ? style.gridTemplateColumns.split(' ').length : 0;
  if (width < 2) return null;
  const cells = Array.from(container.children);
  const head = cells.slice(0, width);
  if (cells.length < 2 * width || !isLabelRow(head)) return null;
  const places = new Map(cells.map((cell, at) => [cell, at - (at % width)]));
  const { labels, fields } = headersOf([head]);
  return {
    element: container,
    rows: () => cells.filter((_, at) => at >= width && at % width === 0),
    cellsOf: (cell) => {
      const from = places.get(cell) ?? 0;
      return cells.slice(from, from + width);
    },
    labels,
    fields,
    headRows: new Set(head),
    isTransposed: false,
  };
}

/** Rows of divs with the same number of cells, the first of which are headers. */
function divCellOf(
  block: Element,
  grids: Map<Element, Grid | null>,
  flats: Map<Element, Grid | null>,
): Cell | undefined {
  let cell: Element | null = block;
  for (let level = 0; cell && level < 5; level += 1, cell = parentOf(cell)) {
    const row: Element | null = cell.parentElement;
    const flat = row && flatCellOf(cell, row, flats);
    if (flat) return flat;
    const container: Element | null = row?.parentElement ?? null;
    if (!row || !container || row.children.length < 2 || row.children.length > 40) continue;
    let grid = grids.get(container);
    if (grid === undefined) {
      grid = readDivs(container, row.children.length);
      grids.set(container, grid);
    }
    grid ??= readRunOfRows(row, grids);
    if (grid && !grid.headRows.has(row)) {
      const column = Array.prototype.indexOf.call(row.children, cell);
      if (row.children.length === grid.labels.length) return { element: cell, row, column, grid };
    }
  }
  return undefined;
}

/** Rows of one list share a class; every other one, the first and the chosen have more. */
const isRowLike = (one: Element, other: Element): boolean =>
  one.localName === other.localName &&
  one.childElementCount === other.childElementCount &&
  Array.from(one.classList).some((name) => other.classList.contains(name));

/** The first of the rows like this one that stand together in a place with more than rows. */
function firstLike(row: Element): Element {
  let first = row;
  for (let count = 0; count < MOST_ROWS_BACK; count += 1) {
    const before = first.previousElementSibling;
    if (!before || !isRowLike(before, row)) break;
    first = before;
  }
  return first;
}

/** Rows under a heading, the first of which names their columns. */
function readRunOfRows(row: Element, grids: Map<Element, Grid | null>): Grid | null {
  if (row.className === '') return null;
  const head = firstLike(row);
  let grid = grids.get(head);
  if (grid === undefined) {
    grid = head === row ? null : gridUnder(head, row.parentElement as Element, row);
    grids.set(head, grid);
  }
  return grid;
}

function readDivs(container: Element, width: number): Grid | null {
  let first = container.firstElementChild;
  // A sheet letters its columns above their names.
  if (first && isLettered(Array.from(first.children))) first = first.nextElementSibling;
  const candidates: (Element | null)[] = [first, container.previousElementSibling];
  candidates.push(
    container.previousElementSibling?.firstElementChild ?? null,
    container.parentElement?.firstElementChild ?? null,
  );
  for (const head of candidates) {
    if (!head || head.children.length !== width || head.contains(container)) continue;
    const grid = gridUnder(head, container);
    if (grid) return grid;
  }
  return null;
}

/** Names in elements of their own kind, a code's among them, above values: '<b>Code</b><b>Share</b>' over '<span>90837</span>'. */
const isHeadOf = (cells: readonly Element[], row: Element): boolean =>
  cells.every(
    ({ localName, textContent }) => localName !== row.firstElementChild?.localName && !/\d/.test(textContent),
  ) && cells.some((cell) => /^(?:code|procedure)$/.test(fieldOf(labelText(cell)) ?? ''));

/** `row`: one of those below, where the markup may tell them from their head. */
function gridUnder(head: Element, container: Element, row?: Element): Grid | null {
  const cells = Array.from(head.children);
  // A line of fields names each of them, the next ones as well.
  if (
    !(isLabelRow(cells) || (row && isHeadOf(cells, row))) ||
    head.querySelector('label input,label select,label textarea')
  )
    return null;
  const { labels, fields } = headersOf([cells]);
  return {
    element: container,
    rows: () => Array.from(container.children).filter((row) => row !== head),
    cellsOf: (row) => Array.from(row.children),
    labels,
    fields,
    headRows: new Set([head]),
    isTransposed: false,
    first: head,
  };
}

/** Reads each grid once. */
export function createGridReader() {
  const grids = new Map<Element, Grid>();
  const divs = new Map<Element, Grid | null>();
  const flats = new Map<Element, Grid | null>();
  return (block: Element): Cell | undefined => {
    let at: Element | null = block;
    for (let level = 0; at && level < MOST_LEVELS; level += 1, at = parentOf(at)) {
      if (at.localName === 'td' || at.localName === 'th') {
        const row: Element | null = at.parentElement;
        const table: Element | null = at.closest('table');
        if (!row || !table) return undefined;
        // A table of one cell lays out what stands in the cell around it.
        if (isSingleCell(table as HTMLTableElement)) continue;
        let grid = grids.get(table);
        if (!grid) {
          grid = readTable(table as HTMLTableElement);
          grids.set(table, grid);
        }
        const cells = grid.cellsOf(row);
        return { element: at, row, column: cells.indexOf(at), grid };
      }
      const role = at.getAttribute('role');
      if (role && CELL_ROLES.has(role)) {
        const row = at.closest('[role="row"]');
        const element = row?.closest('[role="grid"],[role="table"],[role="treegrid"]');
        if (!row || !element) continue;
        let grid = grids.get(element);
        if (!grid) {
          grid = readAria(element);
          grids.set(element, grid);
        }
        return { element: at, row, column: grid.cellsOf(row).indexOf(at), grid };
      }
    }
    return divCellOf(block, divs, flats);
  };
}
