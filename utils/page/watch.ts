/** Follows what a page adds, removes, re-renders and lets people type, and says which parts to read again. */
import { isShown } from '../recognize/visible.ts';
import type { Listeners } from './listeners.ts';
import { outermost, type Part, partOf } from './parts.ts';
import { runInSlices } from './slices.ts';
import { lookForUnannounced } from './unannounced.ts';

const QUIET_MS = 60;
/** More changed places than this at once: the whole page is read instead. */
const MOST_PLACES = 3000;
const OWN_HOST = 'claimlight-host';
/** A window is dragged wider in many steps; what its width shows and hides is read when it rests. */
const RESIZED_MS = 400;

export interface Watch {
  /** Also watches a shadow root. */
  add(root: ShadowRoot): void;
  dispose(): void;
}

export interface WatchCallbacks {
  /** Parts whose content changed, none inside another; empty: only removals. */
  onParts(parts: Part[]): void;
  /** What the page removed, before it can take it apart. */
  onRemoved(nodes: Node[]): void;
  /** Too much changed to name it. */
  onAll(): void;
}

const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeOldValue: true,
  attributeFilter: ['value', 'type', 'hidden', 'open', 'style', 'class'],
};

const DISPLAY = /(?:display|visibility)\s*:\s*[\w-]+/g;
const SHOWS_OR_HIDES = new Set(['display', 'visibility', 'content-visibility']);
/** What is read as part of the text around it, or names what stands beside it: without it others read differently. */
const SPEAKS =
  /^(?:#text|b|i|em|strong|span|br|a|sup|sub|u|mark|small|code|label|legend|dt|h[1-6]|th|thead|caption)$/i;

/** Animations rewrite styles all the time; only what shows or hides something matters. */
function changesDisplay(record: MutationRecord): boolean {
  const now = (record.target as Element).getAttribute('style') ?? '';
  return String(now.match(DISPLAY)) !== String(record.oldValue?.match(DISPLAY) ?? null);
}

const isOurs = (node: Node): boolean => node.nodeName.toLowerCase() === OWN_HOST;
const isSheet = (node: Node): boolean => node.nodeName === 'STYLE' || node.nodeName === 'LINK';

export function watchPage(
  document: Document,
  listeners: Listeners,
  { onParts, onRemoved, onAll }: WatchCallbacks,
): Watch {
  const view = document.defaultView as Window;
  const ended = new AbortController();
  /** Changed nodes as they were told; what is read for each is settled when the page rests, not in its own task. */
  let places = new Set<Node>();
  let isAll = false;
  let hasRemovals = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let resized: ReturnType<typeof setTimeout> | undefined;
  let firstAt = 0;
  let width = view.innerWidth;
  let roots = new WeakSet<ShadowRoot>();

  const forget = () => {
    places = new Set();
    isAll = false;
    hasRemovals = false;
  };

  const flush = () => {
    timer = undefined;
    const parts = new Set<Part>();
    for (const place of isAll ? [] : places) {
      const part = place.isConnected ? partOf(place) : null;
      if (part === undefined) isAll = true;
      else if (part) parts.add(part);
    }
    const [all, removals] = [isAll, hasRemovals];
    forget();
    if (all) onAll();
    else if (parts.size > 0 || removals) onParts(outermost(parts));
  };

  /** Waits for a pause, but never longer than a few of them: a page that never rests is read all the same. */
  const schedule = () => {
    const now = performance.now();
    if (timer === undefined) firstAt = now;
    else if (now - firstAt < QUIET_MS * 5) clearTimeout(timer);
    else return;
    timer = setTimeout(flush, QUIET_MS);
  };

  const note = (node: Node | null) => {
    if (!node || isOurs(node)) return;
    if (places.size < MOST_PLACES) places.add(node);
    else isAll = true;
    schedule();
  };
  const noteAll = () => {
    isAll = true;
    schedule();
  };

  const onMutations = (records: MutationRecord[]) => {
    const removed: Node[] = [];
    for (const record of records) {
      const { target, type, addedNodes, removedNodes } = record;
      if (isOurs(target)) continue;
      if (type !== 'childList') {
        if (record.attributeName !== 'style' || changesDisplay(record)) note(target);
        continue;
      }
      for (const node of addedNodes) {
        if (target === document && node === document.documentElement) {
          listeners.again();
          noteAll();
        } else if (isSheet(node)) noteAll();
        else note(node);
      }
      for (const node of removedNodes) {
        if (isOurs(node)) continue;
        hasRemovals = true;
        removed.push(node);
        if (isSheet(node)) noteAll();
        else if (SPEAKS.test(node.nodeName)) note(target);
        else schedule();
      }
    }
    if (removed.length > 0) onRemoved(removed);
  };
  const observer = new MutationObserver(onMutations);

  const targetOf = (event: Event) => event.composedPath()[0] as Node;
  const onInput = (event: Event) => {
    const target = targetOf(event);
    // Tabs and sections that open by style alone hang on a box beside them.
    const isBox = /^(?:checkbox|radio)$/.test((target as Partial<HTMLInputElement>).type ?? '');
    note(isBox && target.parentElement ? target.parentElement : target);
  };
  const onToggle = (event: Event) => note(targetOf(event));
  const onTransition = (event: TransitionEvent) => {
    if (SHOWS_OR_HIDES.has(event.propertyName)) note(targetOf(event));
  };
  const onLoad = (event: Event) => {
    if (isSheet(event.target as Node)) noteAll();
  };
  const onResize = () => {
    if (view.innerWidth === width) return;
    clearTimeout(resized);
    resized = setTimeout(() => {
      width = view.innerWidth;
      noteAll();
    }, RESIZED_MS);
  };

  /** A frame that another process draws may be read before it is laid out: nothing in it is shown then, and nothing changes. */
  const laidOut = new ResizeObserver(() => {
    laidOut.disconnect();
    noteAll();
  });
  const root = document.documentElement;
  if (root && !isShown(root)) laidOut.observe(root);

  const look = lookForUnannounced(
    document,
    (root) => roots.has(root) || isOurs(root.host),
    (place) => {
      if (place instanceof ShadowRoot) add(place);
      note(place);
    },
    (work) => runInSlices(work, ended.signal),
  );

  const observe = () => {
    observer.observe(document, OBSERVED);
    look.start();
  };
  /** A page that nobody sees costs nothing; it is read anew when it is looked at. */
  const onVisibility = () => {
    if (document.hidden) {
      observer.disconnect();
      look.stop();
      clearTimeout(timer);
      timer = undefined;
      forget();
    } else {
      roots = new WeakSet();
      observe();
      noteAll();
    }
  };

  const add = (root: ShadowRoot) => {
    if (roots.has(root)) return;
    roots.add(root);
    observer.observe(root, OBSERVED);
    // These stop at the root they are sent in. The signal holds no root that the page gave up.
    const options = { capture: true, passive: true, signal: ended.signal };
    root.addEventListener('change', onInput, options);
    root.addEventListener('toggle', onToggle, options);
  };

  listeners.on(document, 'input', onInput);
  listeners.on(document, 'change', onInput);
  listeners.on(document, 'toggle', onToggle);
  listeners.on(document, 'transitionend', onTransition);
  listeners.on(document, 'load', onLoad);
  listeners.on(document, 'click', look.soon);
  listeners.on(document, 'keyup', look.soon);
  listeners.on(document, 'focusout', look.soon);
  listeners.on(document, 'visibilitychange', onVisibility);
  listeners.on(view, 'resize', onResize);
  listeners.on(view, 'hashchange', noteAll);
  if (!document.hidden) observe();

  return {
    add,
    dispose() {
      ended.abort();
      observer.disconnect();
      laidOut.disconnect();
      look.stop();
      clearTimeout(timer);
      clearTimeout(resized);
    },
  };
}
