/** Whether headers stand over cells on screen, as a person reads columns. */

type Cells = readonly (Element | undefined)[];

/** Of the columns that are laid out, the share whose header must stand over its cell. */
const LEAST_SHARE = 0.75;

/** Columns of rows that no style puts beside each other. */
const LEAST_UNSTYLED = 4;

/** Whether the markup says that a cell is a header. */
export const isHeader = (cell: Element | undefined): boolean =>
  cell === undefined || cell.localName === 'th' || cell.getAttribute('role') === 'columnheader';

const overlap = (one: DOMRect, other: DOMRect): number =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left);

/** From the left of the first to the right of the last. */
function extentOf(boxes: readonly DOMRect[]): DOMRect {
  const left = Math.min(...boxes.map((box) => box.left));
  return new DOMRect(left, 0, Math.max(...boxes.map((box) => box.right)) - left, 0);
}

/** Whether boxes stand beside each other, one after the other. */
const areInLine = (boxes: readonly DOMRect[]): boolean =>
  boxes.every((box, at) => {
    const before = boxes[at - 1];
    return !before || box.left >= before.right - 1;
  });

/**
 * Whether a row of headers stands over a row of cells: each over its own, or where the markup says that they are headers,
 * all of them over all. Rows that are not laid out (a document without a view) are taken at their word.
 */
export function standOver(heads: Cells, cells: Cells): boolean {
  const pairs = cells.flatMap((cell, column) => {
    const below = cell?.getBoundingClientRect();
    const over = heads[column]?.getBoundingClientRect();
    return below && over && below.width > 0 ? [{ below, over }] : [];
  });
  if (pairs.length === 0) return true;
  if (heads.every(isHeader)) {
    const over = extentOf(pairs.map((pair) => pair.over));
    const below = extentOf(pairs.map((pair) => pair.below));
    // For a screen reader only they have no room.
    return over.width === 0 || overlap(over, below) * 2 > Math.min(over.width, below.width);
  }
  const isInLine = areInLine(pairs.map(({ over }) => over));
  if (isInLine !== areInLine(pairs.map(({ below }) => below))) return false;
  // Without a style both are written one below the other, as any blocks are.
  if (!isInLine) return pairs.length >= LEAST_UNSTYLED;
  return pairs.filter(({ over, below }) => overlap(over, below) > 0).length >= pairs.length * LEAST_SHARE;
}

/** Of fewer headers than cells the one over each cell, as a header that spans columns stands; undefined where some cell or header has none. */
export function spreadOver(heads: Cells, cells: Cells): Cells | undefined {
  const boxes = heads.map((head) => head?.getBoundingClientRect() ?? new DOMRect());
  if (!areInLine(boxes)) return undefined;
  const spread = cells.map((cell) => {
    const box = cell?.getBoundingClientRect();
    const middle = box && box.width > 0 ? (box.left + box.right) / 2 : Number.NaN;
    return heads[boxes.findIndex(({ left, right }) => left <= middle && middle < right)];
  });
  const isWhole =
    spread.every((head) => head !== undefined) && heads.every((head) => head && spread.includes(head));
  return isWhole ? spread : undefined;
}
