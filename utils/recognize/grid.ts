/** Tables as read: which column or row a cell stands in and what its header says; HTML, ARIA and plain div grids. */
import { isControl, parentOf, shownValue } from './text-runs.ts';
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

/** The text of a cell with the values of its controls. */
export function textOf(element: Element): string {
  if (isControl(element)) return shownValue(element) ?? '';
  if (!element.firstElementChild) return element.textContent.trim();
  const parts: string[] = [];
  const read = (node: Node) => {
    if (node.nodeType === 3) parts.push((node as Text).data);
    else if (node.nodeType === 1) {
      const child = node as Element;
      if (isControl(child)) parts.push(` ${shownValue(child) ?? ''} `);
      else if (child.localName === 'br') parts.push('\n');
      else if (
        child.localName !== 'script' &&
        child.localName !== 'style' &&
        child.localName !== 'template'
      ) {
        const apart = child.localName !== 'b' && child.localName !== 'em' && child.localName !== 'strong';
        if (apart) parts.push(' ');
        if (child.shadowRoot) for (const inner of child.shadowRoot.childNodes) read(inner);
        for (let inner = child.firstChild; inner; inner = inner.nextSibling) read(inner);
        if (apart) parts.push(' ');
      }
    }
  };
  if (element.shadowRoot) for (const inner of element.shadowRoot.childNodes) read(inner);
  for (let inner = element.firstChild; inner; inner = inner.nextSibling) read(inner);
  return parts
    .join('')
    .replace(/[ \t\u00a0]+/g, ' ')
    .trim();
}

const labelText = (cell: Element | undefined) =>
  cell
    ? (textOf(cell) || cell.getAttribute('aria-label') || cell.getAttribute('title') || '').replace(
        /\s+/g,
        ' ',
      )
    : '';

const isLabelRow = (cells: readonly (Element | undefined)[]): boolean => {
  const texts = cells.map(labelText);
  const named = texts.filter((text) => fieldOf(text) !== undefined && !/\d{3}/.test(text)).length;
  return named >= 2 && named * 2 >= texts.filter((text) => text !== '').length;
};

const isHeadRow = (cells: readonly (Element | undefined)[]): boolean => {
  const present = cells.filter((cell) => cell !== undefined);
  if (present.length < 2) return false;
  const allHeads = present.every(
    (cell) => cell.localName === 'th' || cell.getAttribute('role') === 'columnheader',
  );
  return allHeads || isLabelRow(cells);
};

/** The header of each column: the lowest row that says something, completed by those above it. */
function headersOf(rows: readonly (readonly (Element | undefined)[])[]): {
  labels: string[];
  fields: (Field | undefined)[];
} {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const labels: string[] = [];
  const fields: (Field | undefined)[] = [];
  for (let column = 0; column < width; column += 1) {
    const texts = [...new Set(rows.map((row) => row[column]).filter((cell) => cell !== undefined))].map(
      labelText,
    );
    const own = texts.findLast((text) => text !== '') ?? '';
    const joined = texts.filter((text) => text !== '').join(' ');
    let field = fieldOf(own);
    // 'From' and 'To', 'Code' and 'No.' mean what the header above them says.
    if (
      texts.length > 1 &&
      (field === undefined ||
        field === 'code' ||
        field === 'line' ||
        /^(?:from|to|thru|start|end|begin)$/i.test(own))
    )
      field = fieldOf(joined) ?? field;
    labels.push(joined);
    fields.push(field);
  }
  return { labels, fields };
}

function readTable(table: HTMLTableElement): Grid {
  const rows = Array.from(table.rows);
  const byRow = new Map<Element, (Element | undefined)[]>();
  const carried: { cell: Element; left: number }[] = [];
  const hasSpans = table.querySelector('[rowspan],[colspan]') !== null;
  const cellsOf = (row: Element): readonly (Element | undefined)[] => {
    let cells = byRow.get(row);
    if (!cells) {
      cells = [];
      // Not `row.cells`: making a collection for each row costs more than going along its children.
      for (let cell = row.firstElementChild; cell; cell = cell.nextElementSibling)
        if (cell.localName === 'td' || cell.localName === 'th') cells.push(cell);
      byRow.set(row, cells);
    }
    return cells;
  };
  if (hasSpans) {
    for (const row of rows) {
      const cells: (Element | undefined)[] = [];
      let column = 0;
      const fill = () => {
        for (let waiting = carried[column]; waiting && waiting.left > 0; waiting = carried[column]) {
          cells[column] = waiting.cell;
          waiting.left -= 1;
          column += 1;
        }
      };
      for (const cell of row.cells) {
        fill();
        for (let span = Math.min(cell.colSpan, 60); span > 0; span -= 1) {
          cells[column] = cell;
          carried[column] = { cell, left: Math.max(0, cell.rowSpan - 1) };
          column += 1;
        }
      }
      fill();
      byRow.set(row, cells);
    }
  }
  return describe(table, () => rows, cellsOf, table.tHead ? Array.from(table.tHead.rows) : undefined);
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
  return describe(element, () => rows, cellsOf, heads.length > 0 ? heads : undefined);
}

function describe(
  element: Element,
  rows: () => readonly Element[],
  cellsOf: (row: Element) => readonly (Element | undefined)[],
  head: readonly Element[] | undefined,
): Grid {
  const all = rows();
  const headRows = new Set<Element>(head);
  if (!head) {
    for (const row of all.slice(0, 4)) {
      if (!isHeadRow(cellsOf(row))) break;
      headRows.add(row);
    }
  }
  let { labels, fields } = headersOf([...headRows].map(cellsOf));
  const body = all.filter((row) => !headRows.has(row)).slice(0, SAMPLE);
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
  return { element, rows, cellsOf, labels, fields, headRows, isTransposed };
}

/** The header row of a virtual grid often stands in a table of its own before the body's. */
function headersApart(
  element: Element,
  width: number,
): { labels: string[]; fields: (Field | undefined)[] } | undefined {
  let at: Element | null = element;
  for (let level = 0; at && level < 5; level += 1, at = at.parentElement) {
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
      const row = before.matches('tr,[role="row"]') ? before : before.querySelector('tr,[role="row"]');
      if (!row) continue;
      const cells = Array.from(
        row.querySelectorAll('td,th,[role="columnheader"],[role="cell"],[role="gridcell"]'),
      );
      if (cells.length === width && isHeadRow(cells)) return headersOf([cells]);
    }
  }
  return undefined;
}

/** Rows of divs with the same number of cells, the first of which are headers. */
function divCellOf(block: Element, grids: Map<Element, Grid | null>): Cell | undefined {
  let cell: Element | null = block;
  for (let level = 0; cell && level < 5; level += 1, cell = parentOf(cell)) {
    const row: Element | null = cell.parentElement;
    const container: Element | null = row?.parentElement ?? null;
    if (!row || !container || row.children.length < 2 || row.children.length > 40) continue;
    let grid = grids.get(container);
    if (grid === undefined) {
      grid = readDivs(container, row.children.length);
      grids.set(container, grid);
    }
    if (grid && !grid.headRows.has(row)) {
      const column = Array.prototype.indexOf.call(row.children, cell);
      if (row.children.length === grid.labels.length) return { element: cell, row, column, grid };
    }
  }
  return undefined;
}

function readDivs(container: Element, width: number): Grid | null {
  const first = container.firstElementChild;
  const candidates: (Element | null)[] = [first, container.previousElementSibling];
  candidates.push(
    container.previousElementSibling?.firstElementChild ?? null,
    container.parentElement?.firstElementChild ?? null,
  );
  for (const head of candidates) {
    if (!head || head.children.length !== width || head.contains(container)) continue;
    const cells = Array.from(head.children);
    if (!isLabelRow(cells)) continue;
    const { labels, fields } = headersOf([cells]);
    return {
      element: container,
      rows: () => Array.from(container.children).filter((row) => row !== head),
      cellsOf: (row) => Array.from(row.children),
      labels,
      fields,
      headRows: new Set([head]),
      isTransposed: false,
    };
  }
  return null;
}

/** Reads each grid once. */
export function createGridReader() {
  const grids = new Map<Element, Grid>();
  const divs = new Map<Element, Grid | null>();
  return (block: Element): Cell | undefined => {
    let at: Element | null = block;
    for (let level = 0; at && level < MOST_LEVELS; level += 1, at = parentOf(at)) {
      if (at.localName === 'td' || at.localName === 'th') {
        const row: Element | null = at.parentElement;
        const table: Element | null = at.closest('table');
        if (!row || !table) return undefined;
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
    return divCellOf(block, divs);
  };
}

/** In lists of changes a column says which field each row is about, and others hold its values. */
const NAMING_HEADER =
  /^(?:fields?|field name|attribute|property|element|data element|item|item changed|what(?: changed)?|changed field|parameter|question|key)$/i;
const VALUE_HEADER =
  /^(?:(?:old|new|previous|prior|current|original|submitted|corrected|changed|first|last)(?: value)?|values?|from|to|before|after|was|is|now|entered|answer)$/i;

interface Header {
  label: string;
  field: Field | undefined;
}

const headersByGrid = new WeakMap<Grid, (Header | undefined)[]>();

/** The label of a cell and what it says: from its column, its row in a transposed grid, or the label cell before it. */
export const headerOf = (cell: Cell): Header => columnHeader(cell.grid, cell.column) ?? headerInRow(cell);

/** The header of a column when it is the same in every row. */
export function columnHeader(grid: Grid, column: number): Header | undefined {
  let headers = headersByGrid.get(grid);
  if (!headers) {
    headers = columnsThatSpeak(grid);
    headersByGrid.set(grid, headers);
  }
  return headers[column];
}

/** Headers that are the same for every row; a column whose header names no field of its own is asked row by row. */
function columnsThatSpeak(grid: Grid): (Header | undefined)[] {
  if (grid.isTransposed || grid.fields.every((field) => field === undefined)) return [];
  return grid.labels.map((label, column) =>
    VALUE_HEADER.test(label) ? undefined : { label, field: grid.fields[column] },
  );
}

function headerInRow(cell: Cell): Header {
  const { grid, column, row } = cell;
  if (grid.isTransposed || grid.fields.every((field) => field === undefined)) {
    const cells = grid.cellsOf(row);
    for (let before = column - 1; before >= 0; before -= 1) {
      const label = labelText(cells[before]);
      const field = /\d{4}/.test(label) ? undefined : fieldOf(label);
      if (field !== undefined) return { label, field };
    }
    return { label: '', field: undefined };
  }
  const label = grid.labels[column] ?? '';
  if (VALUE_HEADER.test(label)) {
    const naming = grid.labels.findIndex((one) => NAMING_HEADER.test(one));
    const named = naming >= 0 && naming !== column ? labelText(grid.cellsOf(row)[naming]) : '';
    if (named !== '') return { label: named, field: fieldOf(named) ?? 'other' };
  }
  return { label, field: grid.fields[column] };
}
