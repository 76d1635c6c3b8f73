/** Which code stands under a point of the screen, in text, in form controls and in open shadow roots. */
import type { CodeStore, PageCode } from './code-store.ts';
import { rangeOf } from './highlight.ts';

/** Pixels around a code that still count as on it. */
const SLACK = 3;

type Caret = { offsetNode: Node; offset: number } | null;
type CaretDocument = Document & {
  caretPositionFromPoint?(x: number, y: number, options?: { shadowRoots: ShadowRoot[] }): Caret;
};

/** Where a code stands on screen now. */
export function rectsOf(code: PageCode, document: Document): DOMRect[] {
  if (code.element) return [code.element.getBoundingClientRect()];
  return [...(rangeOf(code, document)?.getClientRects() ?? [])];
}

export const isInside = (rect: DOMRect, x: number, y: number): boolean =>
  x >= rect.left - SLACK && x <= rect.right + SLACK && y >= rect.top - SLACK && y <= rect.bottom + SLACK;

/** `target`: the innermost node under the point, shadow roots included. */
export function codeAtPoint(
  document: CaretDocument,
  store: CodeStore,
  x: number,
  y: number,
  target: EventTarget | undefined,
): PageCode | undefined {
  const roots = new Set<ShadowRoot>();
  for (let at = target instanceof Node ? target : null; at; ) {
    const root: Node = at.getRootNode();
    if (!('host' in root)) break;
    roots.add(root as ShadowRoot);
    at = (root as ShadowRoot).host;
  }
  const caret = document.caretPositionFromPoint?.(x, y, { shadowRoots: [...roots] });
  const inControl = target instanceof Element ? store.at(target) : [];
  if (inControl.length > 0) {
    // Of several codes in one control the one at the caret is meant, where the browser tells it.
    const offset = caret?.offsetNode === target ? caret?.offset : undefined;
    return inControl.length === 1 || offset === undefined
      ? inControl[0]
      : inControl.find(({ start, end }) => offset >= start && offset <= end);
  }
  if (!caret) return undefined;
  return store
    .at(caret.offsetNode)
    .find((code) => rectsOf(code, document).some((rect) => isInside(rect, x, y)));
}
