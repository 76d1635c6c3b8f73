/** The card of the code under the pointer, or of the one the keyboard goes to. */
import type { CardFacts } from '../cards.ts';
import { buildBareCard, buildCard } from './card.ts';
import type { CodeStore, PageCode } from './code-store.ts';
import { rangeOf } from './highlight.ts';
import { placeBeside } from './place-beside.ts';

/** How long the card stays after the pointer left the code, so that it can travel into the card. */
const LEAVE_MS = 250;
/** Pixels around a code that still count as on it. */
const SLACK = 3;

interface HoverOptions {
  delayMs: number;
  modifierKey: 'none' | 'alt' | 'ctrl' | 'shift';
}

export interface Hover {
  /** Opens the card of a code as a dialog, with the focus in it. */
  open(code: PageCode): void;
  close(): void;
  configure(options: HoverOptions): void;
  dispose(): void;
}

type Caret = { offsetNode: Node; offset: number } | null;
type CaretDocument = Document & {
  caretPositionFromPoint?(x: number, y: number, options?: { shadowRoots: ShadowRoot[] }): Caret;
};

/** Where a code stands on screen now. */
function rectsOf(code: PageCode, document: Document): DOMRect[] {
  if (code.element) return [code.element.getBoundingClientRect()];
  return [...(rangeOf(code, document)?.getClientRects() ?? [])];
}

const isInside = (rect: DOMRect, x: number, y: number) =>
  x >= rect.left - SLACK && x <= rect.right + SLACK && y >= rect.top - SLACK && y <= rect.bottom + SLACK;

export function createHover(
  document: CaretDocument,
  layer: HTMLElement,
  store: CodeStore,
  describe: (code: PageCode) => Promise<CardFacts | undefined>,
): Hover {
  let options: HoverOptions = { delayMs: 300, modifierKey: 'none' };
  let showTimer: ReturnType<typeof setTimeout> | undefined;
  let hideTimer: ReturnType<typeof setTimeout> | undefined;
  let shown: PageCode | undefined;
  let lastFocus: Element | null = null;

  const tip = document.createElement('div');
  tip.className = 'tip';
  tip.hidden = true;
  layer.append(tip);

  const codeAt = (x: number, y: number, target: EventTarget | undefined): PageCode | undefined => {
    if (target instanceof Element) {
      const inControl = store.at(target)[0];
      if (inControl) return inControl;
    }
    const roots = new Set<ShadowRoot>();
    for (let at = target instanceof Node ? target : null; at; ) {
      const root: Node = at.getRootNode();
      if (!('host' in root)) break;
      roots.add(root as ShadowRoot);
      at = (root as ShadowRoot).host;
    }
    const caret = document.caretPositionFromPoint?.(x, y, { shadowRoots: [...roots] });
    if (!caret) return undefined;
    return store
      .at(caret.offsetNode)
      .find((code) => rectsOf(code, document).some((rect) => isInside(rect, x, y)));
  };

  const place = async (code: PageCode) => {
    const { x, y } = await placeBeside(rectsOf(code, document)[0] ?? new DOMRect(), tip);
    tip.style.transform = `translate(${Math.round(x)}px,${Math.round(y)}px)`;
  };

  const close = () => {
    clearTimeout(showTimer);
    clearTimeout(hideTimer);
    if (!shown) return;
    const hadFocus = tip.matches(':focus-within');
    shown = undefined;
    tip.hidden = true;
    tip.replaceChildren();
    if (hadFocus && lastFocus instanceof HTMLElement) lastFocus.focus({ preventScroll: true });
    lastFocus = null;
  };

  const show = async (code: PageCode, asDialog: boolean) => {
    shown = code;
    const facts = describe(code).catch(() => undefined);
    const early = await Promise.race([
      facts,
      new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), 30)),
    ]);
    if (shown !== code) return;
    const { match } = code;
    const fillWith = (known: CardFacts | undefined) =>
      tip.replaceChildren(
        known
          ? buildCard(known, match)
          : buildBareCard(match.code, 'Claimlight was updated: reload the page to see this card.'),
      );
    if (early === 'late') tip.replaceChildren(buildBareCard(match.code, 'Looking it up …'));
    else fillWith(early);
    tip.setAttribute('role', asDialog ? 'dialog' : 'tooltip');
    tip.setAttribute('aria-label', asDialog ? `${match.code}, billing code` : match.code);
    if (!asDialog) tip.removeAttribute('aria-label');
    // A card that scrolls must be within reach of the keyboard too.
    tip.tabIndex = 0;
    tip.hidden = false;
    await place(code);
    if (asDialog) tip.focus({ preventScroll: true });
    if (early === 'late') {
      const known = await facts;
      if (shown !== code) return;
      fillWith(known);
      await place(code);
    }
  };

  const hasModifier = (event: MouseEvent) =>
    options.modifierKey === 'none' || event[`${options.modifierKey}Key`];

  let lastPoint: { x: number; y: number; target: EventTarget | undefined } | undefined;
  const settle = () => {
    if (!lastPoint) return;
    const code = codeAt(lastPoint.x, lastPoint.y, lastPoint.target);
    if (code && code !== shown) void show(code, false);
  };

  const onPointerMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    const path = event.composedPath();
    if (path.includes(tip)) {
      clearTimeout(hideTimer);
      clearTimeout(showTimer);
      return;
    }
    if (!hasModifier(event)) return;
    lastPoint = { x: event.clientX, y: event.clientY, target: path[0] };
    clearTimeout(showTimer);
    showTimer = setTimeout(settle, options.delayMs);
    if (shown && tip.getAttribute('role') === 'tooltip') {
      const onCode = rectsOf(shown, document).some((rect) => isInside(rect, event.clientX, event.clientY));
      clearTimeout(hideTimer);
      if (!onCode) hideTimer = setTimeout(close, LEAVE_MS);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !shown) return;
    event.stopPropagation();
    close();
  };
  /** A card whose code was scrolled off the screen would explain nothing. */
  const onScroll = (event: Event) => {
    if (!shown || event.composedPath().includes(tip)) return;
    const rect = rectsOf(shown, document)[0];
    const view = document.defaultView;
    if (!rect || !view || rect.bottom < 0 || rect.top > view.innerHeight) close();
    else void place(shown);
  };
  const onPress = (event: Event) => {
    if (shown && !event.composedPath().includes(tip)) close();
  };

  const passive = { capture: true, passive: true };
  document.addEventListener('pointermove', onPointerMove, passive);
  document.addEventListener('keydown', onKeyDown, true);
  document.addEventListener('scroll', onScroll, passive);
  document.addEventListener('pointerdown', onPress, passive);

  return {
    open(code) {
      if (!tip.matches(':focus-within')) lastFocus = document.activeElement;
      void show(code, true);
    },
    close,
    configure(next) {
      options = next;
    },
    dispose() {
      close();
      tip.remove();
      document.removeEventListener('pointermove', onPointerMove, passive);
      document.removeEventListener('keydown', onKeyDown, true);
      document.removeEventListener('scroll', onScroll, passive);
      document.removeEventListener('pointerdown', onPress, passive);
    },
  };
}
