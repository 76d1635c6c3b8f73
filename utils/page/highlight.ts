/** Paints codes without touching the page: highlights for text, outlines in our own layer for form controls. */
import { nearScreen } from './near.ts';
import { createOutlines } from './outlines.ts';

const HIGHLIGHTS = {
  normal: 'claimlight-code',
  subtle: 'claimlight-code-subtle',
  strong: 'claimlight-code-strong',
} as const;
const PULSE = 'claimlight-pulse';
const PULSE_MS = 1600;
/** While a page scrolls, what comes near the screen is looked for so often; outlines follow with every frame. */
const LOOK_AROUND_MS = 100;

export interface Mark {
  id: number;
  /** The text node a code stands in … */
  node?: Text;
  start: number;
  end: number;
  endNode?: Text;
  /** … or the control whose value holds it. */
  element?: Element;
}

type Strength = keyof typeof HIGHLIGHTS | 'off';

export interface Painter {
  /** How marks look from now on. */
  setStrength(strength: Strength): void;
  /** Replaces what is painted, with the next frame. */
  show(marks: readonly Mark[]): void;
  /** Paints again where things are now: after scrolling or a change of layout. */
  refresh(): void;
  pulse(mark: Mark): void;
  dispose(): void;
}

export function rangeOf(mark: Mark, document: Document): Range | undefined {
  const { node } = mark;
  if (!node?.isConnected) return undefined;
  const range = document.createRange();
  try {
    range.setStart(node, mark.start);
    range.setEnd(mark.endNode ?? node, mark.end);
  } catch {
    return undefined;
  }
  return range;
}

function staticRangeOf(mark: Mark): StaticRange | undefined {
  const { node, endNode = node } = mark;
  if (!node?.isConnected || !endNode?.isConnected) return undefined;
  if (mark.start > node.length || mark.end > endNode.length) return undefined;
  return new StaticRange({
    startContainer: node,
    startOffset: mark.start,
    endContainer: endNode,
    endOffset: mark.end,
  });
}

const elementOf = ({ node, element }: Mark): Element | undefined => {
  if (element) return element;
  const parent = node?.parentNode;
  return parent && 'host' in parent ? (parent as ShadowRoot).host : (node?.parentElement ?? undefined);
};

/** `layer` is a container in our own shadow root that covers the screen. */
export function createPainter(document: Document, layer: HTMLElement): Painter {
  const view = document.defaultView as Window;
  const supported = typeof Highlight === 'function' && 'highlights' in CSS;
  let marks: readonly Mark[] = [];
  let strength: Strength = 'normal';
  let painted = new Map<Mark, StaticRange>();
  let frame: number | undefined;
  let pulseTimer: ReturnType<typeof setTimeout> | undefined;
  let pulseBox: HTMLElement | undefined;
  let lookedAt = 0;
  let lookLater: ReturnType<typeof setTimeout> | undefined;

  const refresh = () => {
    frame ??= view.requestAnimationFrame(() => {
      frame = undefined;
      if (performance.now() - lookedAt >= LOOK_AROUND_MS) paint();
      else {
        outlines.follow();
        clearTimeout(lookLater);
        lookLater = setTimeout(paint, LOOK_AROUND_MS);
      }
    });
  };
  const outlines = createOutlines(layer, () => strength, refresh);

  const paintText = (near: readonly Mark[]) => {
    if (!supported || strength === 'off') return;
    const next = new Map<Mark, StaticRange>();
    for (const mark of near) {
      const range = painted.get(mark) ?? staticRangeOf(mark);
      if (range) next.set(mark, range);
    }
    const name = HIGHLIGHTS[strength];
    const isSame = next.size === painted.size && [...next.keys()].every((mark) => painted.has(mark));
    // The registry is the page's too: it may have been emptied.
    if (isSame && CSS.highlights.has(name)) return;
    painted = next;
    CSS.highlights.set(name, new Highlight(...next.values()));
  };

  const paint = () => {
    clearTimeout(lookLater);
    lookedAt = performance.now();
    const near = strength === 'off' ? [] : nearScreen(marks, elementOf, view);
    paintText(near.filter(({ element }) => !element));
    outlines.show([...new Set(near.flatMap(({ element }) => element ?? []))]);
  };

  const clear = () => {
    if (!supported) return;
    for (const name of Object.values(HIGHLIGHTS)) CSS.highlights.delete(name);
    painted = new Map();
  };

  const endPulse = () => {
    clearTimeout(pulseTimer);
    pulseBox?.remove();
    if (supported) CSS.highlights.delete(PULSE);
  };

  return {
    setStrength(next) {
      strength = next;
      clear();
      paint();
    },
    show(next) {
      marks = next;
      lookedAt = 0;
      refresh();
    },
    refresh,
    pulse(mark) {
      endPulse();
      if (mark.element) pulseBox = outlines.box(mark.element, 'pulse');
      else {
        const range = staticRangeOf(mark);
        if (range && supported) CSS.highlights.set(PULSE, new Highlight(range));
      }
      pulseTimer = setTimeout(endPulse, PULSE_MS);
    },
    dispose() {
      if (frame !== undefined) view.cancelAnimationFrame(frame);
      clearTimeout(lookLater);
      endPulse();
      marks = [];
      outlines.dispose();
      clear();
    },
  };
}
