/** Lists of cards that all name the same fields: read as a table whose headers stand in each row. */

import { headersInCompany } from './company.ts';
import { describeGrid, SAMPLE } from './describe-grid.ts';
import type { Cell, Grid } from './grid.ts';
import { isOfRecord, labelText } from './headers.ts';
import { isLike } from './names-beside.ts';
import { leavesOf, textOf } from './text-of.ts';
import { parentOf } from './text-runs.ts';
import { fieldOf, HAS_FIGURES } from './vocabulary.ts';

const MOST_LEVELS = 5;
const MOST_ELEMENTS = 120;
const LEAST_FIELDS = 3;
/** Of them. */
const LEAST_KNOWN = 2;
const LONGEST_NAME = 40;

const CONTROLS = 'input,select,textarea';

/** Elements of one look: of the names of a card's fields all, of its values none. */
const signatureOf = (element: Element): string =>
  `${element.localName}.${element.className} ${element.parentElement?.localName}`;

/** The elements of a card that hold text and no other element. */
const textsIn = (card: Element): Element[] =>
  leavesOf(card).filter(({ textContent }) => textContent.trim() !== '');

const isName = (text: string): boolean => text.length <= LONGEST_NAME && !HAS_FIGURES.test(text);

/** The look of a card's names: of the looks of its leaves the one that most words for fields have. */
function signatureOfNames(card: Element): string | undefined {
  const counts = new Map<string, number>();
  for (const leaf of textsIn(card)) {
    const text = labelText(leaf);
    if (!isName(text) || (fieldOf(text) === undefined && !isOfRecord(text))) continue;
    const signature = signatureOf(leaf);
    counts.set(signature, (counts.get(signature) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most && most[1] >= LEAST_KNOWN ? most[0] : undefined;
}

const namesIn = (card: Element, signature: string): Element[] =>
  textsIn(card).filter((leaf) => signatureOf(leaf) === signature);

/** What a name in a card names: what stands behind it there, or what holds both. */
function namedBy(name: Element, card: Element, names: ReadonlySet<Element>): Element | undefined {
  for (let at = name; at !== card; at = at.parentElement as Element) {
    const next = at.nextElementSibling;
    if (next) return names.has(next) || [...names].some((one) => next.contains(one)) ? undefined : next;
    const parent = at.parentElement as Element;
    if (parent !== card && parent.textContent.trim() !== name.textContent.trim()) return parent;
  }
  return undefined;
}

const mayBeCard = (element: Element): boolean =>
  element.firstElementChild !== null && element.getElementsByTagName('*').length <= MOST_ELEMENTS;

/** The first of a list that are like one of them. */
function firstLike(list: Element, one: Element): Element[] {
  const first: Element[] = [];
  for (let child = list.firstElementChild; child; child = child.nextElementSibling) {
    if (isLike(child, one)) first.push(child);
    if (first.length === SAMPLE) break;
  }
  return first;
}

/** The grid that an element and those like it beside it make. */
function readCards(list: Element, one: Element): Grid | null {
  const top = firstLike(list, one);
  if (top.length < 2 || !top.every(mayBeCard) || top.some((card) => card.querySelector(CONTROLS)))
    return null;
  const signature = signatureOfNames(one);
  if (signature === undefined) return null;
  const [labels = [], ...others] = top.map((card) => namesIn(card, signature).map(labelText));
  if (labels.length < LEAST_FIELDS || new Set(labels).size < labels.length || !labels.every(isName))
    return null;
  if (others.some((names) => names.join('\n') !== labels.join('\n'))) return null;
  const known = new Map<Element, readonly (Element | undefined)[]>();
  const cellsOf = (card: Element) => {
    let cells = known.get(card);
    if (!cells) {
      const names = namesIn(card, signature);
      const all = new Set(names);
      cells = labels.map((label) => {
        const name = names.find((one) => labelText(one) === label);
        return name && namedBy(name, card, all);
      });
      known.set(card, cells);
    }
    return cells;
  };
  // Names that stand beside each other have their values elsewhere.
  const filled = top.flatMap(cellsOf).filter((cell) => cell && textOf(cell) !== '');
  if (filled.length * 2 < labels.length * top.length) return null;
  const rows = () => Array.from(list.children).filter((child) => isLike(child, one));
  return describeGrid(list, rows, top, cellsOf, undefined, headersInCompany(labels));
}

/** Reads each list of cards once. */
export function createCardReader(): (block: Element) => Cell | undefined {
  const lists = new Map<Element, Map<string, Grid | null>>();
  /** What stands in no card, as most of a text does, together with all that stands beside it. */
  const outside = new Set<Element>();
  return (block) => {
    const parent = parentOf(block);
    let at: Element | null = block;
    for (let level = 0; at && level < MOST_LEVELS; level += 1, at = parentOf(at)) {
      if (level === 1 && outside.has(at)) return undefined;
      const list: Element | null = parentOf(at);
      if (!list || list.localName === 'body' || list.firstElementChild === list.lastElementChild) continue;
      if (level === 0 && at.firstElementChild === null) continue;
      const kinds = lists.get(list) ?? new Map<string, Grid | null>();
      lists.set(list, kinds);
      const kind = signatureOf(at);
      let grid = kinds.get(kind);
      if (grid === undefined) {
        grid = readCards(list, at);
        kinds.set(kind, grid);
      }
      if (!grid) continue;
      const cells = grid.cellsOf(at);
      const column = cells.findIndex((cell) => cell?.contains(block));
      if (column >= 0) return { element: cells[column] as Element, row: at, column, grid };
      // Beside its values a card may have a title.
      return undefined;
    }
    if (parent) outside.add(parent);
    return undefined;
  };
}
