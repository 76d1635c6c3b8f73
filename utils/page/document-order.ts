/** Going through a page in the order that it is read in: a host, then its open shadow root, then its children. */

const SHOWN = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT;

/** A part and every element and text inside it. */
export function* nodesWithin(part: Node): Generator<Node, void> {
  const walker = (part.ownerDocument as Document).createTreeWalker(part, SHOWN);
  for (let node: Node | null = part; node; node = walker.nextNode()) {
    yield node;
    const root = (node as Partial<Element>).shadowRoot;
    if (root) yield* nodesWithin(root);
  }
}

/** Every element and text inside a root, the last first. */
function* backwards(root: ShadowRoot): Generator<Node, void> {
  const walker = root.ownerDocument.createTreeWalker(root, SHOWN);
  let last: Node = root;
  while (last.lastChild) last = last.lastChild;
  walker.currentNode = last;
  for (let node: Node | null = last; node && node !== root; node = walker.previousNode()) {
    const inner = (node as Partial<Element>).shadowRoot;
    if (inner) yield* backwards(inner);
    yield node;
  }
}

/** Every element and text that is read before a node, the nearest first. */
export function* before(node: Node): Generator<Node, void> {
  const root = node.getRootNode();
  const walker = (node.ownerDocument as Document).createTreeWalker(root, SHOWN);
  walker.currentNode = node;
  for (let at = walker.previousNode(); at && at !== root; at = walker.previousNode()) {
    const inner = (at as Partial<Element>).shadowRoot;
    // Of a host that the node stands in, the root was read before it as well.
    if (inner) yield* backwards(inner);
    yield at;
  }
  const { host } = root as Partial<ShadowRoot>;
  if (!host) return;
  yield host;
  yield* before(host);
}
