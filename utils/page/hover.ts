/** The card of the code under the pointer, or of the one the keyboard goes to. */
import type { CardFacts } from '../cards.ts';
import type { Pointer } from './attention.ts';
import { buildBareCard, buildCard, buildCorner, CROSS, PIN, type Words } from './card.ts';
import { CARD_STYLE } from './card-style.ts';
import { codeAtPoint, isInside, rectsOf } from './code-at-point.ts';
import type { CodeStore, PageCode } from './code-store.ts';
import { type Ask, createDescriber } from './describer.ts';
import type { Listeners } from './listeners.ts';
import { placeBeside } from './place-beside.ts';

/** A pointer that moved no longer ago is looked after when codes come in. */
const RECENT_MS = 1000;
/** How long the card stays after the pointer left the code, so that it can travel into the card. */
const LEAVE_MS = 250;
/** Facts that come within this time are waited for, so that the card appears once and whole. */
const PATIENCE_MS = 30;

export interface HoverOptions {
  delayMs: number;
  modifierKey: 'none' | 'alt' | 'ctrl' | 'shift';
}

export interface Hover {
  /** Opens the card of a code as a dialog, with the focus in it. */
  open(code: PageCode): void;
  close(): void;
  /** The codes of the page changed: a card whose code is gone goes with it. */
  check(codes: readonly PageCode[]): void;
  configure(options: HoverOptions): void;
  dispose(): void;
}

/** 'pointer': goes when the pointer leaves · 'dialog': until a press elsewhere · 'pinned': until it is closed. */
type Hold = 'pointer' | 'dialog' | 'pinned';

/** `pointer`: where it was last, also before there was a card. */
export function createHover(
  document: Document,
  layer: HTMLElement,
  listeners: Listeners,
  store: CodeStore,
  ask: Ask,
  words: Words,
  options: HoverOptions,
  pointer: () => Pointer | undefined,
): Hover {
  const describer = createDescriber(ask);
  let showTimer: ReturnType<typeof setTimeout> | undefined;
  let hideTimer: ReturnType<typeof setTimeout> | undefined;
  let shown: PageCode | undefined;
  let hold: Hold = 'pointer';
  let lastFocus: Element | null = null;
  let dismissedAt = 0;

  const tip = document.createElement('div');
  tip.className = 'tip';
  tip.hidden = true;
  // A card that scrolls must be within reach of the keyboard too.
  tip.tabIndex = 0;
  const { corner, stroke } = buildCorner(document);
  const style = document.createElement('style');
  style.textContent = CARD_STYLE;
  layer.append(style, tip);

  const place = async (code: PageCode) => {
    const { x, y } = await placeBeside(rectsOf(code, document)[0] ?? new DOMRect(), tip);
    if (shown?.id === code.id) tip.style.transform = `translate(${Math.round(x)}px,${Math.round(y)}px)`;
  };

  const close = () => {
    clearTimeout(showTimer);
    clearTimeout(hideTimer);
    if (!shown) return;
    const hadFocus = tip.matches(':focus-within');
    shown = undefined;
    hold = 'pointer';
    tip.hidden = true;
    tip.replaceChildren();
    if (hadFocus && lastFocus instanceof HTMLElement) lastFocus.focus({ preventScroll: true });
    lastFocus = null;
  };

  /** Closed by the person: it stays so until the pointer moves. */
  const dismiss = () => {
    dismissedAt = performance.now();
    close();
  };

  const setHold = (next: Hold) => {
    hold = next;
    tip.setAttribute('role', hold === 'pointer' ? 'tooltip' : 'dialog');
    if (hold === 'pointer') tip.removeAttribute('aria-label');
    else if (shown) tip.setAttribute('aria-label', words('cardName', shown.match.code));
    stroke.setAttribute('d', hold === 'pointer' ? PIN : CROSS);
    const name = words(hold === 'pointer' ? 'pinCard' : 'closeCard');
    corner.setAttribute('aria-label', name);
    corner.title = name;
  };

  const pin = () => {
    if (!shown) return;
    if (!tip.matches(':focus-within')) lastFocus = document.activeElement;
    clearTimeout(hideTimer);
    setHold('pinned');
    tip.focus({ preventScroll: true });
  };
  corner.addEventListener('click', () => (hold === 'pointer' ? pin() : close()));

  const fill = (code: PageCode, facts: CardFacts | undefined) => {
    const card = facts
      ? buildCard(facts, code.match, words)
      : buildBareCard(code.match.code, words('cardUpdated'));
    tip.replaceChildren(corner, card);
  };

  const show = async (code: PageCode, next: Hold) => {
    shown = code;
    const facts = describer.describe(code).catch(() => undefined);
    const early = await Promise.race([
      facts,
      new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), PATIENCE_MS)),
    ]);
    if (shown?.id !== code.id) return;
    if (early === 'late') tip.replaceChildren(corner, buildBareCard(code.match.code, words('cardLooking')));
    else fill(code, early);
    setHold(next);
    tip.hidden = false;
    tip.scrollTop = 0;
    void place(code);
    if (next !== 'pointer') tip.focus({ preventScroll: true });
    if (early !== 'late') return;
    const known = await facts;
    if (shown?.id !== code.id) return;
    fill(code, known);
    void place(code);
  };

  const hasModifier = (event: MouseEvent) =>
    options.modifierKey === 'none' || event[`${options.modifierKey}Key`];

  const settle = () => {
    const last = pointer();
    if (!last || !hasModifier(last.event) || hold !== 'pointer') return;
    const { event, target } = last;
    const code = codeAtPoint(document, store, event.clientX, event.clientY, target);
    if (code && code.id !== shown?.id) void show(code, 'pointer');
  };

  const onPointerMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch' || hold !== 'pointer') return;
    const path = event.composedPath();
    if (path.includes(tip)) {
      clearTimeout(hideTimer);
      clearTimeout(showTimer);
      return;
    }
    if (!hasModifier(event)) return;
    clearTimeout(showTimer);
    showTimer = setTimeout(settle, options.delayMs);
    if (!shown) return;
    const onCode = rectsOf(shown, document).some((rect) => isInside(rect, event.clientX, event.clientY));
    clearTimeout(hideTimer);
    if (!onCode) hideTimer = setTimeout(close, LEAVE_MS);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!shown) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      dismiss();
    } else if (event.altKey && event.code === 'KeyP' && hold !== 'pinned') {
      event.preventDefault();
      event.stopPropagation();
      pin();
    }
  };
  /** A card whose code was scrolled off the screen would explain nothing. */
  const onScroll = (event: Event) => {
    if (!shown || hold === 'pinned' || event.composedPath().includes(tip)) return;
    const rect = rectsOf(shown, document)[0];
    const view = document.defaultView;
    if (!rect || !view || rect.bottom < 0 || rect.top > view.innerHeight) close();
    else void place(shown);
  };
  const onPress = (event: Event) => {
    if (shown && hold !== 'pinned' && !event.composedPath().includes(tip)) close();
  };

  listeners.on(document, 'pointermove', onPointerMove);
  listeners.on(document, 'keydown', onKeyDown, { capture: true });
  listeners.on(document, 'scroll', onScroll);
  listeners.on(document, 'pointerdown', onPress);

  return {
    open(code) {
      if (!tip.matches(':focus-within')) lastFocus = document.activeElement;
      void show(code, 'dialog');
    },
    close: dismiss,
    check(codes) {
      describer.askAhead(codes);
      const now = shown && store.byId(shown.id);
      if (now) shown = now;
      // What the person pinned stays until they close it.
      else if (shown && hold !== 'pinned') close();
      // The pointer may have come to rest before what it rests on was read.
      const last = pointer();
      if (shown || !last || last.event.timeStamp < dismissedAt) return;
      if (performance.now() - last.event.timeStamp >= RECENT_MS) return;
      clearTimeout(showTimer);
      showTimer = setTimeout(settle, options.delayMs);
    },
    configure(next) {
      options = next;
    },
    dispose() {
      close();
      tip.remove();
      style.remove();
    },
  };
}
