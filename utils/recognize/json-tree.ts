/** JSON as viewers show it, each key and value in elements of its own: read as one text. */
import type { Run } from './text-runs.ts';
import { isShown } from './visible.ts';

/** '"code": "90834"', '"90834",', 'code: "90834"'. */
const QUOTED = /^\s*(?:"[^"]*"\s*(?::|,?\s*$)|\w+\s*:\s*")/;
/** Opens and closes what stands below it, counts it, or says what kind of value follows. */
const CONTROL =
  /^\s*(?:[▸▾▶▼▿▹◂⏷+−-]|…|\.{3}|\d+ (?:items?|keys?|properties|elements)|string|int(?:eger)?|float|number|bool(?:ean)?)?\s*$/;
const OPENING = /^\s*[{[]\s*(?:$|["{[\d])/;
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

/** The outermost element around a text that begins as JSON does. */
function rootAround(text: Text): Element | undefined {
  let root: Element | undefined;
  let at = text.parentElement;
  for (
    let level = 0;
    at && at.localName !== 'body' && level < MOST_LEVELS;
    level += 1, at = at.parentElement
  ) {
    const [first] = textsIn(at);
    if (first && first !== text && OPENING.test(first.data)) root = at;
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
    if (!isShown(node.parentElement ?? root)) continue;
    if (!isInString) run.text += ' ';
    run.starts.push(run.text.length);
    run.nodes.push(node);
    run.text += node.data;
    for (const _ of node.data.matchAll(/(?<!\\)"/g)) isInString = !isInString;
  }
  return run;
}
