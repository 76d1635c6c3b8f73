/** Paints codes without touching the page: highlights for text, outlines in our own layer for form controls. */

const HIGHLIGHTS = {
  normal: 'claimlight-code',
  subtle: 'claimlight-code-subtle',
  strong: 'claimlight-code-strong',
} as const;
const PULSE = 'claimlight-pulse';
/** How far beyond the screen marks are painted, in screens: a page holds thousands of codes, a screen a few dozen. */
const SCREENS_AROUND = 2;
const PULSE_MS = 1600;

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

/** Outlines of form controls, for the layer the painter draws in. */
export const OUTLINE_STYLE = `
.outline{position:fixed;box-sizing:border-box;pointer-events:none;border:0 solid #1767b3;border-bottom-width:2px;border-radius:2px}
.outline.subtle{border-bottom-style:dotted;border-bottom-width:1px}
.outline.strong{border-width:2px;background:rgb(255 210 87/.18)}
.outline.pulse{border-width:3px;border-color:#c77700}
@media print{.outline{display:none}}
`;

export interface Painter {
  /** How marks look from now on. */
  setStrength(strength: Strength): void;
  /** Replaces what is painted. */
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

function isNear(rect: DOMRect, view: Window): boolean {
  const margin = view.innerHeight * SCREENS_AROUND;
  return rect.bottom > -margin && rect.top < view.innerHeight + margin && rect.width > 0;
}

/** `layer` is a container in our own shadow root that covers the screen. */
export function createPainter(document: Document, layer: HTMLElement): Painter {
  const view = document.defaultView;
  let marks: readonly Mark[] = [];
  let pulseTimer: ReturnType<typeof setTimeout> | undefined;
  const outlines = document.createElement('div');
  layer.append(outlines);
  const supported = typeof Highlight === 'function' && 'highlights' in CSS;

  let strength: Strength = 'normal';

  const outline = (rect: DOMRect, className: string) => {
    const box = document.createElement('div');
    box.className = className;
    box.style.cssText = `left:${rect.left}px;top:${rect.top}px;width:${rect.width}px;height:${rect.height}px`;
    return box;
  };

  const paint = () => {
    if (!view) return;
    const ranges: StaticRange[] = [];
    const boxes: HTMLElement[] = [];
    const seen = new Set<Element>();
    const near = new Map<Element, boolean>();
    for (const mark of strength === 'off' ? [] : marks) {
      if (mark.element) {
        if (seen.has(mark.element)) continue;
        seen.add(mark.element);
        const rect = mark.element.getBoundingClientRect();
        if (isNear(rect, view)) boxes.push(outline(rect, `outline ${strength}`));
        continue;
      }
      const parent = mark.node?.parentElement;
      if (!parent) continue;
      let close = near.get(parent);
      if (close === undefined) {
        close = isNear(parent.getBoundingClientRect(), view);
        near.set(parent, close);
      }
      const range = close ? staticRangeOf(mark) : undefined;
      if (range) ranges.push(range);
    }
    if (supported && strength !== 'off') {
      const highlight = new Highlight();
      for (const range of ranges) highlight.add(range);
      CSS.highlights.set(HIGHLIGHTS[strength], highlight);
    }
    outlines.replaceChildren(...boxes);
  };

  const clear = () => {
    if (!supported) return;
    for (const name of Object.values(HIGHLIGHTS)) CSS.highlights.delete(name);
  };

  return {
    setStrength(next) {
      strength = next;
      clear();
      paint();
    },
    show(next) {
      marks = next;
      paint();
    },
    refresh: paint,
    pulse(mark) {
      clearTimeout(pulseTimer);
      if (mark.element) {
        const box = outline(mark.element.getBoundingClientRect(), 'outline pulse');
        outlines.append(box);
        pulseTimer = setTimeout(() => box.remove(), PULSE_MS);
        return;
      }
      const range = staticRangeOf(mark);
      if (!range || !supported) return;
      CSS.highlights.set(PULSE, new Highlight(range));
      pulseTimer = setTimeout(() => CSS.highlights.delete(PULSE), PULSE_MS);
    },
    dispose() {
      clearTimeout(pulseTimer);
      marks = [];
      outlines.remove();
      clear();
      if (supported) CSS.highlights.delete(PULSE);
    },
  };
}
