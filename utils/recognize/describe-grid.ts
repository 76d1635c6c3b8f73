/** What the rows of a grid say of its columns: which hold headers, what each header names. */
import { overCodes, withColumnsOfCodes, withDaysOfVisits } from './code-columns.ts';
import type { Headers } from './company.ts';
import type { Grid } from './grid.ts';
import {
  headersApart,
  headersOf,
  headersWithin,
  isHeadRow,
  isLettered,
  isOfPairs,
  isRecordHead,
  labelText,
} from './headers.ts';
import { fieldOf } from './vocabulary.ts';

/** Rows looked at to tell what a grid without headers holds. */
export const SAMPLE = 12;
/** Rows at the top that may be headers where no element says so. */
export const MOST_HEAD_ROWS = 4;

/** `top`: the first rows, headers and some more; `over`: headers that stand in an element of their own. */
export function describeGrid(
  element: Element,
  rows: () => readonly Element[],
  top: readonly Element[],
  cellsOf: (row: Element) => readonly (Element | undefined)[],
  head: readonly Element[] | undefined,
  over?: Headers,
): Grid {
  const isHeaded = head !== undefined && !head.map(cellsOf).every(isLettered);
  const headRows = new Set<Element>(isHeaded ? head : []);
  const ofPairs = !isHeaded && !over && isOfPairs(top.map(cellsOf));
  if (!isHeaded && !ofPairs && !over) {
    for (const row of top.slice(0, MOST_HEAD_ROWS)) {
      const cells = cellsOf(row);
      if (isHeadRow(cells) || isLettered(cells)) headRows.add(row);
      // What spans the table names it.
      else if (headRows.size > 0 || new Set(cells).size > 1) break;
    }
  }
  const heads = [...headRows].map(cellsOf).filter((cells) => !isLettered(cells));
  let { labels, fields } =
    over ?? (heads.length > 0 ? headersOf(heads) : headersWithin(top[0] ? cellsOf(top[0]) : []));
  const body = top.filter((row) => !headRows.has(row)).slice(0, SAMPLE);
  const named = fields.filter((field) => field !== undefined).length;
  const bodyCells = body.map(cellsOf);
  const lead = bodyCells.map(([first]) => first);
  const leadNamed = lead.filter(
    (cell) => cell && fieldOf(labelText(cell)) !== undefined && !/\d{4}/.test(labelText(cell)),
  ).length;
  const isTransposed =
    !ofPairs && ((named < 2 && leadNamed >= 2 && leadNamed * 2 > body.length) || isRecordHead(labels));
  if (named === 0 && !isTransposed && !over) {
    const width = Math.max(0, ...bodyCells.map(({ length }) => length));
    const widest = bodyCells.find(({ length }) => length === width);
    const apart = widest && width > 1 ? headersApart(element, widest) : undefined;
    if (apart) ({ labels, fields } = apart);
  }
  if (!isTransposed) ({ labels, fields } = overCodes({ labels, fields }, bodyCells));
  fields = withDaysOfVisits(labels, withColumnsOfCodes(labels, fields, bodyCells), bodyCells);
  return { element, rows, cellsOf, labels, fields, headRows, isTransposed, isOfPairs: ofPairs };
}
