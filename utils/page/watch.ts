/** Follows what a page adds, removes, re-renders and lets people type, and says which parts to read again. */

const QUIET_MS = 60;
/** More changed places than this at once: the whole page is read instead. */
const MOST_PARTS = 60;
const OWN_HOST = 'claimlight-host';
const LATE_PARTS_MS = 1500;

export interface Watch {
  /** Also watches a shadow root. */
  add(root: ShadowRoot): void;
  dispose(): void;
}

export interface WatchCallbacks {
  /** Elements whose content changed, none inside another; empty: only removals. */
  onParts(parts: Element[]): void;
  /** Too much changed to name it. */
  onAll(): void;
}

const elementOf = (node: Node): Element | null =>
  node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;

/** The smallest part that reads on its own: a row with its cells, otherwise the element. */
const partOf = (element: Element): Element =>
  element.closest('tr,[role="row"],li,p,dd,dt,label,pre,textarea,select') ?? element;

const DISPLAY = /(?:display|visibility)\s*:\s*[\w-]+/g;

/** Animations rewrite styles all the time; only what shows or hides something matters. */
function changesDisplay(record: MutationRecord): boolean {
  const now = (record.target as Element).getAttribute('style') ?? '';
  return String(now.match(DISPLAY)) !== String(record.oldValue?.match(DISPLAY) ?? null);
}

export function watchPage(document: Document, { onParts, onAll }: WatchCallbacks): Watch {
  let changed = new Set<Element>();
  let isAll = false;
  let hasRemovals = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstAt = 0;
  const roots = new Set<ShadowRoot>();

  const flush = () => {
    timer = undefined;
    if (document.hidden) return;
    const parts = [...changed].filter((part) => part.isConnected);
    const all = isAll || parts.length > MOST_PARTS;
    const removals = hasRemovals;
    changed = new Set();
    isAll = false;
    hasRemovals = false;
    if (all) onAll();
    else {
      const outer = parts.filter((part) => !parts.some((other) => other !== part && other.contains(part)));
      if (outer.length > 0 || removals) onParts(outer);
    }
  };

  /** Waits for a pause, but never longer than a few of them: a page that never rests is read all the same. */
  const schedule = () => {
    if (document.hidden) return;
    const now = performance.now();
    if (timer === undefined) firstAt = now;
    else if (now - firstAt < QUIET_MS * 5) clearTimeout(timer);
    else return;
    timer = setTimeout(flush, QUIET_MS);
  };

  const note = (element: Element | null) => {
    if (!element || element.localName === OWN_HOST) return;
    if (element === document.documentElement || element === document.body) isAll = true;
    else if (changed.size <= MOST_PARTS * 4) changed.add(partOf(element));
    else isAll = true;
  };

  const onMutations = (records: MutationRecord[]) => {
    let isOurs = true;
    for (const record of records) {
      if ((record.target as Element).localName === OWN_HOST) continue;
      if (record.type !== 'childList') {
        if (record.attributeName === 'style' && !changesDisplay(record)) continue;
        isOurs = false;
        note(elementOf(record.target));
        continue;
      }
      for (const node of record.addedNodes) {
        if ((node as Element).localName === OWN_HOST) continue;
        isOurs = false;
        note(node.nodeType === Node.ELEMENT_NODE ? (node as Element) : elementOf(record.target));
      }
      for (const node of record.removedNodes) {
        if ((node as Element).localName === OWN_HOST) continue;
        isOurs = false;
        hasRemovals = true;
        if (node.nodeType === Node.TEXT_NODE) note(elementOf(record.target));
      }
    }
    if (!isOurs) schedule();
  };

  const observer = new MutationObserver(onMutations);
  const OBSERVED: MutationObserverInit = {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeOldValue: true,
    attributeFilter: ['value', 'hidden', 'open', 'style', 'class', 'aria-hidden'],
  };
  observer.observe(document, OBSERVED);

  const onInput = (event: Event) => {
    const target = event.composedPath()[0];
    if (target instanceof Element) {
      note(target);
      schedule();
    }
  };
  /** A value set by a script tells no observer: controls are looked at again when the person moves on. */
  const onMove = () => {
    hasRemovals = true;
    schedule();
  };
  const onVisible = () => {
    if (!document.hidden) {
      isAll = true;
      schedule();
    }
  };
  const targets: (Document | ShadowRoot)[] = [document];
  const listen = (root: Document | ShadowRoot) => {
    root.addEventListener('input', onInput, { capture: true, passive: true });
    root.addEventListener('change', onInput, { capture: true, passive: true });
    root.addEventListener('focusout', onMove, { capture: true, passive: true });
  };
  listen(document);
  document.addEventListener('visibilitychange', onVisible);

  const add = (root: ShadowRoot) => {
    if (roots.has(root)) return;
    roots.add(root);
    targets.push(root);
    observer.observe(root, OBSERVED);
    listen(root);
  };
  /** Roots attached and values set after the first reading tell no observer: the page is read once more. */
  const lateReading = setTimeout(() => {
    isAll = true;
    schedule();
  }, LATE_PARTS_MS);

  return {
    add,
    dispose() {
      observer.disconnect();
      clearTimeout(timer);
      clearTimeout(lateReading);
      document.removeEventListener('visibilitychange', onVisible);
      for (const root of targets) {
        root.removeEventListener('input', onInput, { capture: true });
        root.removeEventListener('change', onInput, { capture: true });
        root.removeEventListener('focusout', onMove, { capture: true });
      }
    },
  };
}
