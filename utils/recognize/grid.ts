/** Tables as read: which column or row a cell stands in and what its header says; HTML, ARIA and plain div grids. */
import { ARIA_GRID, readAriaGrid } from './aria-grid.ts';
import { createCardReader } from './card-grid.ts';
import { describeGrid, MOST_HEAD_ROWS, SAMPLE } from './describe-grid.ts';
import { createDivReader } from './div-grid.ts';
import { type Header, headersOf, isLabelRow, labelText } from './headers.ts';
import { type IndexedGrid, readIndexedCells } from './indexed-cells.ts';
import { isPaired } from './pairs.ts';
import { readSplitTable } from './split-table.ts';
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
  /** Of a form that is one table, the rows that stand under its headers; absent: all do. */
  lines?: ReadonlySet<Element>;
  /** Headers that are the same in every row, once asked for. */
  columns?: readonly (Header | undefined)[];
  /** Columns without a header whose numbers are none of codes, once asked for. */
  others?: Map<number, boolean>;
  /** Of a table inside another, a cell of the row that it belongs to. */
  above?: () => Cell | undefined;
  /** Of pairs: whether all of them state one line, once asked for. */
  statesOneLine?: boolean;
}

export interface Cell {
  element: Element;
  row: Element;
  column: number;
  grid: Grid;
}

const CELL_ROLES = new Set(['cell', 'gridcell', 'columnheader', 'rowheader']);
const MOST_LEVELS = 10;
/** Columns that a cell which is all of its row goes over. */
const LEAST_ACROSS = 3;
/** Rows that a form may have above the headers of its lines. */
const MOST_ABOVE = 40;

function readTable(table: HTMLTableElement): Grid {
  let all: readonly Element[] | undefined;
  const rows = () => {
    all ??= Array.from(table.rows);
    return all;
  };
  const head = table.tHead ? Array.from(table.tHead.rows) : undefined;
  const top = firstOf(table.rows, (head?.length ?? MOST_HEAD_ROWS) + SAMPLE);
  const cellsOf = createTableRows();
  const split = readSplitTable(table, cellsOf);
  if (split) return split;
  const grid = readPairs(table, rows, top, cellsOf) ?? describeGrid(table, rows, top, cellsOf, head);
  const isHeaded = grid.isTransposed || grid.fields.some((field) => field !== undefined);
  return (isHeaded ? undefined : readForm(table, rows, cellsOf)) ?? grid;
}

/** A claim form laid out as one table, with the headers of its lines further down. */
function readForm(
  table: HTMLTableElement,
  rows: () => readonly Element[],
  cellsOf: (row: Element) => readonly (Element | undefined)[],
): Grid | undefined {
  const top = firstOf(table.rows, MOST_ABOVE);
  const at = top.findIndex((row) => {
    const cells = [...new Set(cellsOf(row))];
    return isLabelRow(cells) && cells.some((cell) => fieldOf(labelText(cell)) === 'procedure');
  });
  const head = top[at];
  if (!head) return undefined;
  const { labels, fields } = headersOf([cellsOf(head)]);
  const lines = rows().filter((row, index) => index > at && row.childElementCount === labels.length);
  return {
    element: table,
    rows,
    cellsOf,
    labels,
    fields,
    headRows: new Set([head]),
    isTransposed: false,
    lines: new Set(lines),
  };
}

/** A claim line on two rows, below two rows of headers: read as one. */
function readPairs(
  table: HTMLTableElement,
  rows: () => readonly Element[],
  top: readonly Element[],
  cellsOf: (row: Element) => readonly (Element | undefined)[],
): Grid | undefined {
  const [first, second, ...body] = top;
  if (!first || !second || first.querySelector('[colspan],[rowspan]') || second.querySelector('[rowspan]'))
    return undefined;
  const heads = [first, second].map(cellsOf);
  const width = heads[0]?.length ?? 0;
  const column =
    heads[0]?.findIndex((cell) => /^(?:procedure|code)$/.test(fieldOf(labelText(cell)) ?? '')) ?? -1;
  if (column < 0 || !heads.every(isLabelRow)) return undefined;
  const hasCode = (row: Element | undefined) =>
    /^\s*[A-Z]?\d{4}/.test(row ? labelText(cellsOf(row)[column]) : '');
  if (body.length < 2 || body.some((row, at) => hasCode(row) !== (at % 2 === 0))) return undefined;
  const lines = new Map<Element, Element[]>();
  for (const row of rows()) {
    const line = hasCode(row) || row === first ? [] : lines.get(row.previousElementSibling as Element);
    line?.push(row);
    if (line) lines.set(row, line);
  }
  const joined = (row: Element) => {
    const [upper, lower] = lines.get(row) ?? [row];
    const cells = upper ? Array.from({ length: width }, (_, at) => cellsOf(upper)[at]) : [];
    return lower ? [...cells, ...cellsOf(lower)] : cells;
  };
  return {
    element: table,
    rows,
    cellsOf: joined,
    ...headersOf([heads.flat()]),
    headRows: new Set([first, second]),
    isTransposed: false,
  };
}

/** The first items of a collection, which need not list all of them. */
function firstOf(collection: HTMLCollectionOf<Element>, count: number): Element[] {
  const first: Element[] = [];
  for (let item = collection[0]; item && first.length < count; item = collection[first.length])
    first.push(item);
  return first;
}

/** Reads each grid once. */
export function createGridReader() {
  const grids = new Map<Element, Grid>();
  const rowCellOf = createDivReader();
  const cardCellOf = createCardReader();
  const divCellOf = (block: Element) => rowCellOf(block) ?? cardCellOf(block);
  const gridOf = (element: Element, read: (element: never) => Grid): Grid => {
    const grid = grids.get(element) ?? read(element as never);
    grids.set(element, grid);
    return grid;
  };
  /** Undefined: a cell that is all that its row holds stands under no header. */
  const toCell = (element: Element, row: Element, grid: Grid): Cell | undefined => {
    if (grid.lines?.has(row) === false) return undefined;
    const cells = grid.cellsOf(row);
    const column = cells.indexOf(element);
    const isAcross = cells.filter((one) => one === element).length >= LEAST_ACROSS;
    return isAcross && cells.every((one) => one === element || one?.textContent.trim() === '')
      ? undefined
      : { element, row, column, grid };
  };
  /** A table of one cell, or of one row below the headers of another, lays out what stands in the cell around it. */
  const isPartOfCell = (table: HTMLTableElement): boolean => {
    if (table.rows.length > 1) return false;
    const outer = table.parentElement?.closest('table');
    return (
      table.rows[0]?.cells.length === 1 ||
      (outer != null && gridOf(outer, readTable).fields.includes('procedure'))
    );
  };
  /** The ARIA grid whose columns are parted over several tables that only lay them out. */
  const ariaAround = (cell: Element, table: Element): Element | undefined => {
    if (table.getAttribute('role') !== 'presentation' || !CELL_ROLES.has(cell.getAttribute('role') ?? ''))
      return undefined;
    const grid = cell.closest('[role="row"]')?.closest('[role="grid"],[role="treegrid"]');
    const isNamed = gridOf(table, readTable).fields.some((field) => field !== undefined);
    return grid && !isNamed && grid.querySelector('td[role="columnheader"]') ? grid : undefined;
  };
  const indexed = new Map<Element, IndexedGrid>();
  const indexedAround = (cell: Element): IndexedGrid | undefined => {
    const element = cell.hasAttribute('aria-rowindex') ? cell.closest('[role="grid"],[role="table"]') : null;
    if (!element) return undefined;
    const grid = indexed.get(element) ?? readIndexedCells(element);
    indexed.set(element, grid);
    return grid;
  };
  /** A cell of the row that a table inside another belongs to: its own, or the one before where its own holds nothing else. */
  const rowAbove = (table: Element): Cell | undefined => {
    const own = table.parentElement?.closest('tr,[role="row"]');
    const isDetail =
      own && Array.from(own.children).every((one) => one.contains(table) || one.textContent.trim() === '');
    const row = isDetail ? own.previousElementSibling : own;
    const cell = row?.firstElementChild;
    const outer = row?.closest(`table,${ARIA_GRID}`);
    return row && cell && outer
      ? toCell(cell, row, gridOf(outer, outer.localName === 'table' ? readTable : readAriaGrid))
      : undefined;
  };
  /** Cells come row by row: most stand in the row of the last one. */
  let last: { row: Element; grid: Grid } | undefined;
  /** What stands in no table, as most of a text does, together with all that stands beside it. */
  const outside = new Set<Element>();
  return (block: Element): Cell | undefined => {
    const parent = block.assignedSlot ?? parentOf(block);
    let at: Element | null = block;
    for (let level = 0; at && level < MOST_LEVELS; level += 1, at = at.assignedSlot ?? parentOf(at)) {
      if (level === 1 && outside.has(at)) return divCellOf(block);
      // Pairs of their own inside a cell.
      if (isPaired(at) && at.childElementCount > MOST_HEAD_ROWS) return cardCellOf(block);
      if (at.localName === 'td' || at.localName === 'th') {
        const row: Element | null = at.parentElement;
        if (row && row === last?.row) return toCell(at, row, last.grid);
        const table: Element | null = at.closest('table');
        if (!row || !table) return undefined;
        if (isPartOfCell(table as HTMLTableElement)) continue;
        const parts = ariaAround(at, table);
        if (parts) {
          const own = at.closest('[role="row"]') as Element;
          last = { row: own, grid: gridOf(parts, readAriaGrid) };
          return toCell(at, own, last.grid);
        }
        last = { row, grid: gridOf(table, readTable) };
        last.grid.above ??= () => rowAbove(table);
        return toCell(at, row, last.grid);
      }
      const role = at.getAttribute('role');
      if (role && CELL_ROLES.has(role)) {
        const row = at.closest('[role="row"]');
        const element = row?.closest(ARIA_GRID);
        if (!row) {
          const around = indexedAround(at);
          const own = around?.rowOf(at);
          if (around && own) return toCell(at, own, around.grid);
        }
        if (!row || !element) continue;
        const grid = gridOf(element, readAriaGrid);
        grid.above ??= () => rowAbove(element);
        return toCell(at, row, grid);
      }
    }
    if (parent) outside.add(parent);
    return divCellOf(block);
  };
}
