/** The tree as it is shown: a host holds its open shadow root, a slot what was put into it, in place of their own children. */

export const isSlot = (node: Node): node is HTMLSlotElement =>
  (node as Partial<Element>).localName === 'slot' && 'assignedNodes' in node;

/** What a node stands in: its slot, its parent, or the host of the shadow root that it is. */
export const shownParentOf = (node: Node): Node | null =>
  (node as Partial<Element>).assignedSlot ?? node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;

/** The node that stands right before another in what both stand in. */
function earlier(node: Node): Node | null {
  const slot = (node as Partial<Element>).assignedSlot ?? null;
  let at = node.previousSibling;
  while (at && slot && (at as Partial<Element>).assignedSlot !== slot) at = at.previousSibling;
  return at;
}

function lastIn(node: Node): Node | null {
  const { shadowRoot } = node as Partial<Element>;
  if (shadowRoot) return shadowRoot;
  return (isSlot(node) && node.assignedNodes().at(-1)) || node.lastChild;
}

/** Every node that is read before another, the nearest first. */
export function* shownBefore(node: Node): Generator<Node, void> {
  let at: Node | null = node;
  while (at) {
    let next: Node | null = earlier(at);
    if (next) for (let last = lastIn(next); last; last = lastIn(next)) next = last;
    else next = shownParentOf(at);
    if (next) yield next;
    at = next;
  }
}

/** The next node after the subtree that a walk stands at. */
export function nextBeyond(walker: TreeWalker): Node | null {
  for (;;) {
    const next = walker.nextSibling();
    if (next) return next;
    if (!walker.parentNode()) return null;
  }
}

const isUnslotted = (node: Node): boolean => !(node as Partial<Element>).assignedSlot;

/** A part and every element and text inside it, in the order that they are read in; what no slot shows comes last. */
export function* nodesWithin(part: Node): Generator<Node, void> {
  const walker = (part.ownerDocument as Document).createTreeWalker(part, 5);
  for (let node: Node | null = part; node; ) {
    yield node;
    const { shadowRoot } = node as Partial<Element>;
    const put: Node[] = shadowRoot
      ? [shadowRoot, ...[...node.childNodes].filter(isUnslotted)]
      : isSlot(node)
        ? node.assignedNodes()
        : [];
    for (const one of put) yield* nodesWithin(one);
    node = put.length > 0 ? nextBeyond(walker) : walker.nextNode();
  }
}
