/** Which part of a page a change is read with: the line it stands on, or the little that stands around it. */
import { shownParentOf } from '../recognize/shown-tree.ts';
import { isInline } from '../recognize/text-runs.ts';

export type Part = Element | ShadowRoot;

const GRID = 'table,[role="grid"],[role="table"],[role="treegrid"]';
const ROW = 'tr,[role="row"]';
const HEAD_CELL = 'th,[role="columnheader"]';
/** A row that holds more elements lays out a page; it is no line. */
const MOST_IN_ROW = 300;
/** A grid with more is not read again for one of its heads: the reading at rest sees to it. */
const MOST_IN_GRID = 4000;
/** Elements around a change whose labels and fields may speak of the same line. */
const MOST_AROUND = 150;
const MOST_LEVELS = 6;

function hasMoreThan(part: Part, most: number): boolean {
  const walker = part.ownerDocument.createTreeWalker(part, NodeFilter.SHOW_ELEMENT);
  let count = 0;
  while (count <= most && walker.nextNode()) count += 1;
  return count > most;
}

/** Whether a row says what stands in other rows: headers, cells that span rows, the heading of a group. */
const speaksForOthers = (row: Element): boolean =>
  row.childElementCount <= 1 ||
  row.closest('thead') !== null ||
  row.querySelector('[rowspan]') !== null ||
  Array.from(row.children).every((cell) => cell.matches(HEAD_CELL));

function around(element: Element): Part {
  let part: Element = element;
  for (let level = 0; level < MOST_LEVELS; level += 1) {
    const { parentElement } = part;
    if (!parentElement || parentElement === part.ownerDocument.body) break;
    if (parentElement.localName === 'tr' || hasMoreThan(parentElement, MOST_AROUND)) break;
    part = parentElement;
  }
  return part;
}

/** What is to be read for a changed node; undefined when that is the whole page. */
export function partOf(node: Node): Part | undefined {
  let at: Node | null = node.nodeType === Node.TEXT_NODE ? node.parentNode : node;
  while (at?.nodeType === Node.ELEMENT_NODE && isInline(at as Element) && at.parentNode) at = at.parentNode;
  if (at?.nodeType === Node.DOCUMENT_FRAGMENT_NODE) return at as ShadowRoot;
  if (at?.nodeType !== Node.ELEMENT_NODE) return undefined;
  const element = at as Element;
  if (element === element.ownerDocument.documentElement || element === element.ownerDocument.body)
    return undefined;
  const row = element.closest(ROW);
  if (row && !hasMoreThan(row, MOST_IN_ROW)) {
    const grid = speaksForOthers(row) ? row.closest(GRID) : null;
    return grid && !hasMoreThan(grid, MOST_IN_GRID) ? grid : row;
  }
  return around(element);
}

/** Those that stand in no other, as the page is shown. */
export function outermost(parts: ReadonlySet<Part>): Part[] {
  return [...parts].filter((part) => {
    for (let at = shownParentOf(part); at; at = shownParentOf(at)) if (parts.has(at as Part)) return false;
    return true;
  });
}
