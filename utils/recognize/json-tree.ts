/** JSON as viewers show it, each key and value in elements of its own: read as one text. */
import type { Run } from './text-runs.ts';
import { isShown } from './visible.ts';

/** '"code": "90834"', '"90834",', 'code: "90834"'. */
const QUOTED = /^\s*(?:"[^"]*"\s*(?::|,?\s*$)|\w+\s*:\s*")/;
/** Opens and closes what stands below it, counts it, or says what kind of value follows. */
const CONTROL =
  /^\s*(?:[▸▾▶▼▿▹◂⏷+−-]|…|\.{3}|\d+ (?:items?|keys?|properties|elements)|string|int(?:eger)?|float|number|bool(?:ean)?)?\s*$/;
const OPENING = /^\s*(?:"?root"?\s*:\s*)?[{[]\s*(?:$|["{[\d])/;
/** Of a tree that is called by a name of its own, in as many texts. */
const MOST_OPENING = 3;
const MOST_LEVELS = 80;
/** `NodeFilter.SHOW_TEXT`. */
const TEXTS = 4;
const MOST_TEXTS = 20_000;

/** The texts inside an element, those that only serve the viewer left out. */
function* textsIn(element: Element): Generator<Text> {
  const walker = element.ownerDocument.createTreeWalker(element, TEXTS);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (!CONTROL.test(text.data)) yield text;
  }
}

function firstOf(texts: Iterable<Text>, count: number): Text[] {
  const first: Text[] = [];
  for (const text of texts) if (first.push(text) === count) break;
  return first;
}

/** The outermost element around a text that begins as JSON does. */
function rootAround(text: Text): Element | undefined {
  let root: Element | undefined;
  let at = text.parentElement;
  for (
    let level = 0;
    at && at.localName !== 'body' && level < MOST_LEVELS;
    level += 1, at = at.parentElement
  ) {
    const [first, ...others] = firstOf(textsIn(at), MOST_OPENING);
    if (!first || first === text) continue;
    const opening = [first, ...others].map(({ data }) => data).join('');
    if (OPENING.test(first.data) || OPENING.test(opening)) root = at;
  }
  return root;
}

/** One run for the whole tree that a quoted text stands in, its block the tree's; undefined when it stands in none. */
export function readTree(text: Text): Run | undefined {
  const root = QUOTED.test(text.data) ? rootAround(text) : undefined;
  if (!root) return undefined;
  const run: Run = { text: '', block: root, nodes: [], starts: [] };
  let isInString = false;
  for (const node of textsIn(root)) {
    if (run.nodes.length >= MOST_TEXTS) break;
    // The name of the whole is none of its keys.
    if (run.nodes.length === 0 && !/^\s*[{[]/.test(node.data)) continue;
    if (!isShown(node.parentElement ?? root)) continue;
    if (!isInString) run.text += ' ';
    run.starts.push(run.text.length);
    run.nodes.push(node);
    run.text += node.data;
    for (const _ of node.data.matchAll(/(?<!\\)"/g)) isInString = !isInString;
  }
  return run;
}
