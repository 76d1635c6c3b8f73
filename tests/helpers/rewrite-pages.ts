/** The same pages in other markup: what component libraries make of tables and controls. */

const isPlain = (table: HTMLTableElement): boolean => {
  const [head, ...body] = Array.from(table.rows);
  return (
    body.length > 0 &&
    head?.querySelector('th') != null &&
    !table.caption &&
    !table.hasAttribute('role') &&
    !table.querySelector('table') &&
    !table.parentElement?.closest('table') &&
    body.every(({ cells }) => cells.length === head.cells.length) &&
    Array.from(table.querySelectorAll<HTMLTableCellElement>('td,th')).every(
      ({ colSpan, rowSpan }) => colSpan === 1 && rowSpan === 1,
    )
  );
};

function make(page: Document, name: string, style: string, ...content: (Node | string)[]): HTMLElement {
  const element = page.createElement('div');
  element.className = name;
  element.style.cssText = style;
  element.append(...content);
  return element;
}

const ROW_HEIGHT = 30;
const LEAST_WIDTH = 30;

/** What has fewer values is a pair, not a card. */
const LEAST_IN_CARD = 3;

type Rewrite = (page: Document, rows: readonly HTMLTableRowElement[], widths: readonly number[]) => Node[];

/** Rows are flex boxes of cells, the first of them the headers. */
const asFlexRows: Rewrite = (page, rows, widths) =>
  rows.map((row, at) =>
    make(
      page,
      at === 0 ? 'x-head' : 'x-row',
      'display:flex',
      ...Array.from(row.cells, (cell, column) =>
        make(page, 'x-cell', `flex:0 0 ${widths[column]}px`, ...cell.childNodes),
      ),
    ),
  );

/** Headers stand in an element of their own, cells are placed by coordinates in rows that are too. */
const asPlacedCells: Rewrite = (page, [head, ...body], widths) => {
  const headers = Array.from(head?.cells ?? [], (cell, column) =>
    make(page, 'x-column', `flex:none;width:${widths[column]}px`, make(page, '', '', ...cell.childNodes)),
  );
  const lefts = widths.map((_, column) => widths.slice(0, column).reduce((sum, width) => sum + width, 0));
  const lines = body.map((row, at) =>
    make(
      page,
      `x-row ${at % 2 === 0 ? 'even' : 'odd'}`,
      `position:absolute;width:100%;height:${ROW_HEIGHT}px;top:${at * ROW_HEIGHT}px`,
      ...Array.from(row.cells, (cell, column) =>
        make(
          page,
          `x-cell l${column}`,
          `position:absolute;left:${lefts[column]}px;width:${widths[column]}px`,
          ...cell.childNodes,
        ),
      ),
    ),
  );
  const canvas = make(page, 'x-canvas', `position:relative;height:${lines.length * ROW_HEIGHT}px`, ...lines);
  return [
    make(page, 'x-header', '', make(page, 'x-columns', 'display:flex', ...headers)),
    make(page, 'x-viewport', '', canvas),
  ];
};

/** Each row is a card that names its values. */
const asCards: Rewrite = (page, [head, ...body]) =>
  body.map((row) =>
    make(
      page,
      'x-card',
      'border:1px solid',
      ...Array.from(row.cells, (cell, column) =>
        make(
          page,
          'x-field',
          'display:flex',
          make(page, 'x-name', 'width:140px', head?.cells[column]?.innerText.trim() ?? ''),
          make(page, 'x-value', '', ...cell.childNodes),
        ),
      ),
    ),
  );

/** Each row is a line of labels with their values. */
const asWords: Rewrite = (page, [head, ...body]) =>
  body.map((row) =>
    make(
      page,
      'x-line',
      '',
      ...Array.from(row.cells).flatMap((cell, column) => {
        const name = page.createElement('b');
        name.textContent = `${head?.cells[column]?.innerText.trim()}:`;
        return [column > 0 ? ' | ' : '', name, ' ', ...cell.childNodes];
      }),
    ),
  );

/** Whether the cells hold nothing but text. */
const isOfText = (table: HTMLTableElement): boolean =>
  table.querySelector('td :is(input,select,textarea,button,ul,div,p)') === null;

/** Rewrites the tables with headers and without spans; false when the page has none. `least`: columns of one worth it. */
function rewriteTables(
  page: Document,
  rewrite: Rewrite,
  least = 1,
  isWorthIt = (_: HTMLTableElement) => true,
): boolean {
  const tables = Array.from(page.querySelectorAll('table')).filter(
    (table) => isPlain(table) && (table.rows[0]?.cells.length ?? 0) >= least && isWorthIt(table),
  );
  for (const table of tables) {
    const rows = Array.from(table.rows);
    const widths = Array.from(rows[0]?.cells ?? [], (cell) =>
      Math.max(LEAST_WIDTH, cell.getBoundingClientRect().width),
    );
    const grid = make(page, 'x-grid', table.style.cssText, ...rewrite(page, rows, widths));
    grid.hidden = table.hidden;
    table.replaceWith(grid);
  }
  return tables.length > 0;
}

/** Puts each control into wrappers of its own; false when the page has none. */
function wrapControls(page: Document): boolean {
  const controls = page.querySelectorAll(
    'input:not([type=hidden],[type=checkbox],[type=radio]),select,textarea',
  );
  for (const control of controls) {
    const inner = make(page, 'x-inner', '');
    control.replaceWith(make(page, 'x-outer', '', make(page, 'x-middle', '', inner)));
    inner.append(control);
  }
  return controls.length > 0;
}

export interface PageRewrite {
  name: string;
  /** What is in the markup of pages worth looking at. */
  needs: RegExp;
  /** Answers whether there was something to do. */
  rewrite: (page: Document) => boolean;
  /** Shares of pages and codes that must read the same, where some cannot: of a column's values one row told in words has one. */
  least?: { pages: number; codes: number };
}

export const REWRITES: PageRewrite[] = [
  { name: 'tables as flex boxes', needs: /<th\b/, rewrite: (page) => rewriteTables(page, asFlexRows) },
  {
    name: 'tables as cells placed by coordinates',
    needs: /<th\b/,
    rewrite: (page) => rewriteTables(page, asPlacedCells),
  },
  {
    name: 'rows of tables as cards',
    needs: /<th\b/,
    rewrite: (page) => rewriteTables(page, asCards, LEAST_IN_CARD),
  },
  {
    name: 'rows of tables told in words',
    needs: /<th\b/,
    rewrite: (page) => rewriteTables(page, asWords, LEAST_IN_CARD, isOfText),
    least: { pages: 0.84, codes: 0.975 },
  },
  { name: 'controls in wrappers', needs: /<(?:input|select|textarea)\b/, rewrite: wrapControls },
];
