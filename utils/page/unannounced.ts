/** What no observer tells: values that a script sets, and shadow roots attached to elements that stand there already. */
import { shownValue } from '../recognize/controls.ts';

/**
 * Between two looks, in milliseconds; a look may take no more than a two hundredth of the time. Of the last two the quicker
 * counts: in a busy moment one takes long on any page.
 */
const LOOK_MS = 1500;
const MOST_SHARE = 1 / 200;
/** After a click or a key. */
const SOON_MS = 200;
const ELEMENTS_A_STEP = 1000;

export interface Look {
  /** Looks a little later, when a look is cheap: the person did something. */
  soon(): void;
  start(): void;
  stop(): void;
}

/** `onFound` is told a control whose value changed, or a root that was not there. Nothing runs until it is started. */
export function lookForUnannounced(
  document: Document,
  isKnown: (root: ShadowRoot) => boolean,
  onFound: (place: Element | ShadowRoot) => void,
  run: (work: Generator<void, void>) => Promise<unknown>,
): Look {
  const values = new WeakMap<Element, string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let costMs = 0;
  let lastMs = 0;
  let isRunning = false;
  let isOn = false;

  function* look(root: Document | ShadowRoot): Generator<void, void> {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
    let count = 0;
    while (walker.nextNode()) {
      count += 1;
      if (count % ELEMENTS_A_STEP === 0) yield;
      const element = walker.currentNode as Element;
      const { shadowRoot } = element;
      if (shadowRoot) {
        if (!isKnown(shadowRoot)) onFound(shadowRoot);
        yield* look(shadowRoot);
      }
      const value = shownValue(element);
      if (value === undefined || values.get(element) === value) continue;
      // A control seen for the first time was read when it came; only one whose value is not the markup's may have changed since.
      const wasKnown = values.has(element);
      values.set(element, value);
      if (wasKnown || value !== (element.getAttribute('value') ?? '')) onFound(element);
    }
  }

  const lookNow = async () => {
    if (isRunning || !isOn) return;
    isRunning = true;
    const started = performance.now();
    await run(look(document));
    const tookMs = performance.now() - started;
    costMs = Math.min(tookMs, lastMs);
    lastMs = tookMs;
    isRunning = false;
    schedule(Math.max(LOOK_MS, costMs / MOST_SHARE));
  };

  const schedule = (ms: number) => {
    clearTimeout(timer);
    if (isOn) timer = setTimeout(lookNow, ms);
  };

  return {
    soon() {
      if (costMs < SOON_MS / 20) schedule(SOON_MS);
    },
    start() {
      isOn = true;
      schedule(LOOK_MS);
    },
    stop() {
      isOn = false;
      clearTimeout(timer);
    },
  };
}
