/** Outlines of form controls, which highlights can't paint: boxes in our own layer that follow their controls. */
import { onceMoved } from './moved.ts';

/** For the layer that the outlines stand in. */
export const OUTLINE_STYLE = `
.outline{position:fixed;box-sizing:border-box;pointer-events:none;border:0 solid #1767b3;border-bottom-width:2px;border-radius:2px}
.outline.subtle{border-bottom-style:dotted;border-bottom-width:1px}
.outline.strong{border-width:2px;background:rgb(255 210 87/.18)}
.outline.pulse{border-width:3px;border-color:#c77700}
@media print{.outline{display:none}}
`;

/** Pixels from the corners of a control at which it is asked for: rounded corners belong to what lies behind. */
const INSET = 3;

/** Whether the foot of a control, where its line is drawn, is what a person sees there. */
function isOnTop(control: Element, { left, right, bottom }: DOMRect): boolean {
  const root = control.getRootNode() as Document | ShadowRoot;
  const y = bottom - INSET;
  const isSeen = (x: number) => {
    const hit = root.elementFromPoint(x, y);
    if (hit === null) return false;
    if (hit === control || control.contains(hit)) return true;
    if (hit.closest('label')?.control === control) return true;
    // What takes no pointer is seen through: then nothing but its own surroundings may answer.
    return hit.contains(control) && getComputedStyle(control).pointerEvents === 'none';
  };
  return isSeen((left + right) / 2) || (isSeen(left + INSET) && isSeen(right - INSET));
}

export interface Outlines {
  /** The controls to outline, those that went being let go. */
  show(controls: readonly Element[]): void;
  /** Puts outlines where their controls are now. */
  follow(): void;
  /** A box around a control for as long as the caller keeps it. */
  box(control: Element, className: string): HTMLElement;
  dispose(): void;
}

/** `classOf`: how an outline looks now. `onMoved`: a control moved and no event said so. */
export function createOutlines(layer: HTMLElement, classOf: () => string, onMoved: () => void): Outlines {
  const { ownerDocument: document } = layer;
  const view = document.defaultView as Window;
  const group = document.createElement('div');
  /** Measures the layer's own scale and origin: a page may zoom its document. */
  const ruler = document.createElement('div');
  ruler.style.cssText =
    'position:fixed;left:0;top:0;width:100px;height:100px;visibility:hidden;pointer-events:none';
  layer.append(group, ruler);
  const shown = new Map<Element, { box: HTMLElement; unwatch: () => void }>();
  let controls: readonly Element[] = [];

  const put = (box: HTMLElement, rect: DOMRect, origin: DOMRect) => {
    const scale = origin.width / 100 || 1;
    const [left, top] = [(rect.left - origin.left) / scale, (rect.top - origin.top) / scale];
    box.style.cssText = `left:${left}px;top:${top}px;width:${rect.width / scale}px;height:${rect.height / scale}px`;
  };

  const follow = () => {
    const origin = ruler.getBoundingClientRect();
    // All reads come before the writes.
    const places = controls.map((control) => {
      const rect = control.getBoundingClientRect();
      const isOut = rect.bottom < 0 || rect.top > view.innerHeight;
      const isSeen =
        rect.width > 0 &&
        control.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
        (isOut || isOnTop(control, rect));
      return { control, rect, isSeen };
    });
    for (const { control, rect, isSeen } of places) {
      const outline = shown.get(control);
      if (!outline) continue;
      const { box } = outline;
      if (!isSeen) box.remove();
      else {
        box.className = `outline ${classOf()}`;
        put(box, rect, origin);
        if (!box.isConnected) group.append(box);
      }
    }
    return places;
  };

  const letGo = (kept: ReadonlySet<Element>) => {
    for (const [control, { box, unwatch }] of shown) {
      if (kept.has(control)) continue;
      unwatch();
      box.remove();
      shown.delete(control);
    }
  };

  return {
    show(next) {
      controls = next;
      letGo(new Set(next));
      for (const control of next)
        if (!shown.has(control))
          shown.set(control, { box: document.createElement('div'), unwatch: () => {} });
      for (const { control, rect } of follow()) {
        const outline = shown.get(control);
        outline?.unwatch();
        // Also of one that is covered now: what covers it may go.
        if (outline) outline.unwatch = rect.width > 0 ? onceMoved(control, rect, onMoved) : () => {};
      }
    },
    follow: () => void follow(),
    box(control, className) {
      const box = document.createElement('div');
      box.className = `outline ${className}`;
      put(box, control.getBoundingClientRect(), ruler.getBoundingClientRect());
      group.append(box);
      return box;
    },
    dispose() {
      controls = [];
      letGo(new Set());
      group.remove();
      ruler.remove();
    },
  };
}
