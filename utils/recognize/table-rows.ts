/** The rows of HTML tables by column, cells that span several rows or columns standing at each of their places. */

type Cells = readonly (Element | undefined)[];

/** A cell that goes on below its row, by column. */
type Carried = { cell: Element; left: number }[];

export const MOST_COLUMNS_SPANNED = 60;
/**
 * Rows looked back at for cells that span down to one: of a long table of which a few rows are read again the rest is
 * not asked.
 */
const MOST_ROWS_SPANNED = 300;

function rowBefore(row: Element): Element | null {
  let at = row.previousElementSibling;
  while (at && at.localName !== 'tr') at = at.previousElementSibling;
  return at;
}

/** Not `row.cells`: making a collection for each row costs more than going along its children. */
function ownCells(row: Element): HTMLTableCellElement[] {
  const cells: HTMLTableCellElement[] = [];
  for (let cell = row.firstElementChild; cell; cell = cell.nextElementSibling)
    if (cell.localName === 'td' || cell.localName === 'th') cells.push(cell as HTMLTableCellElement);
  return cells;
}

const spans = ({ colSpan, rowSpan }: HTMLTableCellElement): boolean => colSpan > 1 || rowSpan > 1;

/** Lays out a row below those that `carried` comes from, and returns what it carries on. */
function layOut(own: readonly HTMLTableCellElement[], carried: Carried): { cells: Cells; carried: Carried } {
  const cells: (Element | undefined)[] = [];
  const next: Carried = [];
  const carry = (at: number): boolean => {
    const above = carried[at];
    if (!above) return false;
    cells[at] = above.cell;
    if (above.left > 1) next[at] = { cell: above.cell, left: above.left - 1 };
    return true;
  };
  let column = 0;
  for (const cell of own) {
    while (carry(column)) column += 1;
    for (let span = Math.min(cell.colSpan, MOST_COLUMNS_SPANNED); span > 0; span -= 1) {
      cells[column] = cell;
      if (cell.rowSpan > 1) next[column] = { cell, left: cell.rowSpan - 1 };
      column += 1;
    }
  }
  for (; column < carried.length; column += 1) if (!carry(column)) cells[column] = undefined;
  return { cells, carried: next };
}

/** Lays out each row once, in its row group; what no cell spans is read as it stands. */
export function createTableRows(): (row: Element) => Cells {
  const known = new Map<Element, Cells>();
  /** What rows carry on, where they do. */
  const carriedBy = new Map<Element, Carried>();

  const read = (row: Element, above: Element | null): void => {
    const carried = above ? carriedBy.get(above) : undefined;
    const own = ownCells(row);
    if (!carried && !own.some(spans)) {
      known.set(row, own);
      return;
    }
    const laid = layOut(own, carried ?? []);
    known.set(row, laid.cells);
    if (laid.carried.length > 0) carriedBy.set(row, laid.carried);
  };

  return (row) => {
    const cells = known.get(row);
    if (cells) return cells;
    const unread: Element[] = [row];
    let above = rowBefore(row);
    for (; above && !known.has(above) && unread.length < MOST_ROWS_SPANNED; above = rowBefore(above))
      unread.push(above);
    for (let next = unread.pop(); next; next = unread.pop()) {
      read(next, above);
      above = next;
    }
    return known.get(row) as Cells;
  };
}
