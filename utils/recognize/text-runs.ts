/** The page as read: runs of text that stand together on screen, and form controls by their value. */
import { isControlName, shownValue } from './controls.ts';
import { readTree } from './json-tree.ts';
import { RecentTexts } from './recent-texts.ts';
import { GATE, isDigitAt, SHORTEST } from './shapes.ts';
import { isSlot, nextBeyond } from './shown-tree.ts';
import { readDrawing, readTextLayer } from './text-layer.ts';
import type { TextPlace } from './types.ts';
import { isShown } from './visible.ts';
import { fieldOf } from './vocabulary.ts';

/** Text that reads as one piece: the inline text of one block, or the value of a control. */
export interface Run {
  text: string;
  /** The element whose text this is; for a control the control itself. */
  block: Element;
  /** Text nodes in order, and where each starts in `text`; empty for a control. */
  nodes: Text[];
  starts: number[];
  control?: HTMLElement;
}

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd label mark nobr q s samp slot small span strike strong sub sup time tt u var wbr tspan data'.split(
    ' ',
  ),
);
const UNREAD = new Set(
  'script style template noscript title option textarea select input iframe object head audio video canvas datalist button'.split(
    ' ',
  ),
);
const HOST_NAME = 'claimlight-host';
const ALNUM = /[A-Za-z0-9]/;
/**
 * The start of a code's shape, or a segment of a notation whose codes stand in others. Begins with a digit or a sign,
 * which few places of a text do: a pattern that begins with letters is tried at every one.
 */
const MAY_HOLD = /\d(?:(?<!\d\d)\d{3}[0-9A-Za-z](?!\d{3})|(?<=[A-Za-z]\d)[0-9A-Za-z]|\s\d)|[*|]/;
/** The last line of an address: the commonest five digits of a page, left out before anything around it is looked at. */
const ADDRESS =
  /^[^\d*|]*[A-Z][a-z]+,? (?:A[KLRZ]|C[AT]|D[CE]|FL|G[AU]|I[ADL]|K[SY]|LA|M[ADINOST]|N[CDEHJMVY]|O[HK]|P[AR]|RI|S[CD]|T[NX]|UT|V[AIT]|W[AIVY]) \d{5}(?:-\d{4})?\s*$/;
/** Nodes between two looks at the clock of whoever slices the work. */
const NODES_A_STEP = 400;

const CELL_ROLE = /cell|header|option|listitem|tab|row/;
const LONGEST_LABEL = 40;
/** Behind a name its sentence goes on: '<i>Patient ZIP</i> from 90804'. */
const GOES_ON = /^\s*(?:from|to|was|is|has|changed)\b/;

/** Flows with the text around it; cells of ARIA grids, chips with a button, what fills a slot and positioned words of drawings do not. */
export const isInline = (element: Element, name = element.localName): boolean =>
  INLINE.has(name) &&
  !element.hasAttribute('slot') &&
  (name !== 'tspan' || !(element.hasAttribute('x') || element.hasAttribute('y'))) &&
  !CELL_ROLE.test(element.getAttribute('role') ?? '') &&
  (element.firstElementChild === null || element.querySelector('button,input,select,textarea') === null);

/** The children of a flex box or grid stand apart, whatever they are. */
function laysOutChildren(block: Element): boolean {
  if (block.firstElementChild === null) return false;
  return /flex|grid|table-row/.test(shownStyleOf(block)?.display ?? '');
}

const shownStyleOf = (element: Element | null): CSSStyleDeclaration | undefined =>
  element?.ownerDocument.defaultView?.getComputedStyle(element);

/** Whether the style gives a line of its own to what flows with the text by its name; what floats or a flex box lays out stands beside it. */
function isShownAsBlock(element: Element): boolean {
  const style = shownStyleOf(element);
  return (
    style?.display === 'block' &&
    style.float === 'none' &&
    !/^(?:inline-)?flex$/.test(shownStyleOf(element.parentElement)?.display ?? '')
  );
}

/** Whether an element is the name of what follows it: '<b>Procedure</b> 90837'. */
const isLabel = (element: Element): boolean => {
  const text = element.textContent.trim();
  return (
    text.length > 1 &&
    text.length <= LONGEST_LABEL &&
    !/\d{2}|[.:=?]$/.test(text) &&
    fieldOf(text) !== undefined
  );
};

/** The parent as rendered: a shadow root's host stands above its content. */
export function parentOf(node: Node): Element | null {
  if (node.parentElement) return node.parentElement;
  const parent = node.parentNode;
  return parent && 'host' in parent ? (parent as ShadowRoot).host : null;
}

/** The slot that an element asks for by name, where a component has it. */
export const slotOf = (element: Element): Element | null => (element.slot ? element.assignedSlot : null);

function blockOf(text: Text): Element | null {
  let element = parentOf(text);
  while (element && isInline(element)) {
    const parent = parentOf(element);
    if (!parent) break;
    if (laysOutChildren(parent)) return element;
    element = parent;
  }
  return element;
}

/** Whether a text's parent is a block that holds nothing else, as most cells are. */
const standsAlone = (text: Text, parent: Element, name: string): boolean =>
  text.previousSibling === null && text.nextSibling === null && !isInline(parent, name);

/** Whether two texts that touch in the markup stand apart on screen. */
function standApart(from: Text, to: Text, block: Element): boolean {
  const view = block.ownerDocument.defaultView;
  for (const node of [from, to]) {
    for (let element = node.parentElement; element && element !== block; element = element.parentElement) {
      if (element.contains(node === from ? to : from)) break;
      if (element.localName === 'sup' || element.localName === 'sub') return true;
      if (!view) continue;
      const style = view.getComputedStyle(element);
      if (style.display !== 'inline' || style.position === 'absolute') return true;
      const gap =
        node === from ? [style.marginRight, style.paddingRight] : [style.marginLeft, style.paddingLeft];
      if (gap.some((width) => Number.parseFloat(width) > 3)) return true;
    }
  }
  return false;
}

/** Between words. */
const LINE_END = /(?<=\S[^\S\n]*)\n(?=\s*\S)/g;

/** A line that ends in the markup alone goes on where it is shown; each character keeps its place. */
function asShown(data: string, block: Element): string {
  if (!data.includes('\n') || !data.trim().includes('\n')) return data;
  const keepsLines = /pre|break/.test(shownStyleOf(block)?.whiteSpace ?? 'pre');
  return keepsLines ? data : data.replace(LINE_END, ' ');
}

/** The runs of one block: its own inline text, cut where other blocks and controls stand. */
function runsOf(block: Element): Run[] {
  const layer = block.localName === 'svg' ? undefined : readTextLayer(block);
  if (layer) return [layer];
  const runs: Run[] = [];
  let run: Run = { text: '', block, nodes: [], starts: [] };
  let wasLabel = false;
  const flush = () => {
    if (run.nodes.length > 0) runs.push(run);
    run = { text: '', block, nodes: [], starts: [] };
    wasLabel = false;
  };
  const areApart = laysOutChildren(block);
  const addText = (text: Text) => {
    const before = run.nodes.at(-1);
    const isNamed = wasLabel && !GOES_ON.test(text.data);
    if (before !== undefined && ALNUM.test(text.data.trimStart().charAt(0)) && isNamed) {
      run.text = `${run.text.trimEnd()}: `;
    } else if (
      before !== undefined &&
      ALNUM.test(run.text.charAt(run.text.length - 1)) &&
      ALNUM.test(text.data.charAt(0)) &&
      (/[a-z]{2}$/.test(run.text.slice(-2)) ||
        // Only where digits meet can a code be cut in two or two be read as one.
        (/\d/.test(run.text.slice(-5) + text.data.slice(0, 5)) && standApart(before, text, block)))
    ) {
      run.text += ' ';
    }
    if (text.data.trim() !== '') wasLabel = false;
    run.starts.push(run.text.length);
    run.nodes.push(text);
    run.text += asShown(text.data, block);
  };
  const breakLine = () => {
    if (run.text.trim() !== '' && !run.text.endsWith('\n')) run.text += '\n';
  };
  const read = (parent: Node) => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) {
        if ((node as Text).length > 0) addText(node as Text);
      } else if (node.nodeType === 1) {
        const element = node as Element;
        if (element.localName === 'br') run.text += '\n';
        else if (isInline(element) && !element.shadowRoot && !(areApart && parent === block)) {
          const hasOwnLine = isShownAsBlock(element);
          if (hasOwnLine) breakLine();
          read(element);
          wasLabel = isLabel(element);
          if (hasOwnLine) breakLine();
        } else flush();
      }
    }
  };
  // Text may stand right inside a shadow root, beside its style.
  if (block.shadowRoot) {
    read(block.shadowRoot);
    flush();
  }
  read(block);
  flush();
  return runs;
}

function isRead(parent: Element, name: string): boolean {
  if (!UNREAD.has(name)) return true;
  if (name === 'button') return true;
  if (name !== 'option') return false;
  const select = parent.closest('select');
  return select !== null && (select.multiple || select.size > 1) && select.ariaHidden !== 'true';
}

/** Whether a text holds what has the start of a code's shape, and is not the last line of an address. */
const mayHold = (text: string): boolean =>
  text.length >= SHORTEST &&
  MAY_HOLD.test(text) &&
  GATE.test(text) &&
  !(isDigitAt(text, text.trimEnd().length - 1) && ADDRESS.test(text));

/** A list of no size repeats for a screen reader what is offered elsewhere. */
const isRoomy = (list: Element | null): boolean => {
  const { width, height } = list?.getBoundingClientRect() ?? { width: 1, height: 1 };
  return width > 0 || height > 0;
};

/** Whether any of a run's text is rendered; asked of the few runs that hold a code. `mayBeOffered`: outside of tables. */
export const isRunShown = ({ block, nodes }: Run, mayBeOffered: boolean): boolean =>
  (!mayBeOffered || isRoomy(block.closest('[role="listbox"]'))) &&
  (nodes.length <= 1
    ? isShown(nodes[0]?.parentElement ?? block)
    : nodes.some(({ parentElement }) => isShown(parentElement ?? block)));

/** What one reading of a page has come to know. */
interface Reading {
  take(run: Run): void;
  entered(root: ShadowRoot): void;
  runOf: Map<Text, Run>;
  seen: Set<Element | Run>;
  layers: Map<Element, Run | null>;
}

/**
 * Hands over every run that may hold a code, rendered or not, in the order that they are shown in, open shadow roots
 * included. A generator so that the walk can be sliced: it yields now and then, and has nothing to say.
 */
export function readRuns(
  root: Node,
  take: (run: Run) => void,
  entered: (root: ShadowRoot) => void = () => {},
): Generator<void, void> {
  return walk([root], { take, entered, runOf: new Map(), seen: new Set(), layers: new Map() });
}

function takeRunOf(text: Text, { take, runOf, seen }: Reading): void {
  const block = runOf.get(text)?.block ?? blockOf(text);
  if (!block) return;
  if (!seen.has(block)) {
    seen.add(block);
    for (const run of runsOf(block)) for (const piece of run.nodes) runOf.set(piece, run);
  }
  const run = runOf.get(text);
  if (!run || seen.has(run)) return;
  seen.add(run);
  if (MAY_HOLD.test(run.text)) take(run);
}

/** What is asked of every cell: most have no attributes at all, which is told sooner. */
export const styleOf = (element: Element): string | null =>
  element.hasAttributes() ? element.getAttribute('style') : null;

/** Whether a block is a word placed by coordinates among others; they are read as one. */
function takeLayerOf(block: Element, { take, layers }: Reading): boolean {
  const style = styleOf(block);
  if (style === null || !/\b(?:left|translate)/.test(style) || block.hasAttribute('role')) return false;
  const parent = block.parentElement;
  if (!parent) return false;
  let layer = layers.get(parent);
  if (layer === undefined) {
    layer = readTextLayer(parent) ?? null;
    layers.set(parent, layer);
    if (layer) take(layer);
  }
  return layer !== null;
}

/** Of siblings: what a slot shows has several, which flow into one another. */
function* walk(roots: readonly Node[], reading: Reading): Generator<void, void> {
  const { take, entered } = reading;
  const recent = new RecentTexts();
  let count = 0;
  for (const root of roots) {
    if (root.nodeType === 11) entered(root as ShadowRoot);
    const document = root.nodeType === 9 ? (root as Document) : (root.ownerDocument as Document);
    const walker = document.createTreeWalker(root, 5);
    let node: Node | null = root;
    while (node) {
      count += 1;
      if (count % NODES_A_STEP === 0) yield;
      if (node.nodeType === 3) {
        const text = node as Text;
        const { data } = text;
        const holds = mayHold(data);
        const parent = holds || recent.mayMeet(data) ? parentOf(text) : null;
        const tree = holds && data.includes('"') ? readTree(text) : undefined;
        if (tree && tree.block !== root) {
          take(tree);
          walker.currentNode = tree.block;
          node = nextBeyond(walker);
          continue;
        }
        const name = parent?.localName ?? '';
        if (parent && isRead(parent, name)) {
          if (!standsAlone(text, parent, name)) {
            if (holds || recent.mayShare(data)) takeRunOf(text, reading);
          } else if (takeLayerOf(parent, reading)) recent.add('');
          else if (holds) take({ text: asShown(data, parent), block: parent, nodes: [text], starts: [0] });
        }
        recent.add(data);
      } else if (node.nodeType === 1) {
        const element = node as Element;
        const { localName, shadowRoot } = element;
        if (shadowRoot && localName !== HOST_NAME) {
          yield* walk([shadowRoot], reading);
          // What stands in a host is shown where its slots are, or not at all.
          node = nextBeyond(walker);
          continue;
        }
        if (localName === 'slot' && isSlot(element)) {
          const put = element.assignedNodes();
          if (put.length > 0) {
            yield* walk(put, reading);
            node = nextBeyond(walker);
            continue;
          }
        } else if (isControlName(localName)) {
          const value = shownValue(element);
          if (value && MAY_HOLD.test(value))
            take({ text: value, block: element, nodes: [], starts: [], control: element as HTMLElement });
        } else if (localName === 'svg') {
          const drawing = readDrawing(element);
          if (drawing) {
            take(drawing);
            node = nextBeyond(walker);
            continue;
          }
        }
      }
      node = walker.nextNode();
    }
  }
}

/** The text node that holds an offset of a run; where two meet, `isEnd` tells the first of them. */
function pieceAt({ starts }: Run, offset: number, isEnd: boolean): number {
  let index = starts.length - 1;
  while (index > 0 && ((starts[index] as number) > offset || (isEnd && starts[index] === offset))) index -= 1;
  return index;
}

/** Where a stretch of a run stands; undefined for what is no text. */
export function placeIn(run: Run, from: number, to: number): TextPlace | undefined {
  const [first, last] = [pieceAt(run, from, false), pieceAt(run, to, true)];
  const [node, endNode] = [run.nodes[first], run.nodes[last]];
  if (!node || !endNode) return undefined;
  const start = Math.min(from - (run.starts[first] as number), node.length);
  return { node, start, endNode, end: Math.min(to - (run.starts[last] as number), endNode.length) };
}
