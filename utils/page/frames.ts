/** Where a document stands among the frames of its tab, told by what every window may know of the others: nothing but which is which. */

export interface FramePlace {
  /** Its number among the frames of each document above it, the top one's first; [] for the page itself. */
  path: number[];
  /** The numbers of its own frames, as `path` counts them, in document order. */
  order: number[];
}

const FRAMES = 'iframe,frame';

const numberIn = (parent: Window, frame: Window | null): number => {
  for (let at = 0; at < parent.length; at += 1) if (parent[at] === frame) return at;
  return -1;
};

/** Browsers number frames as they came; where they stand only their document knows. */
export function createFrames(document: Document, onChange: () => void) {
  const view = document.defaultView as Window;
  const numbers = new WeakMap<Element, number>();
  let next = 1;
  let shown = '';

  const frames = (): Element[] => (view.length === 0 ? [] : Array.from(document.querySelectorAll(FRAMES)));

  const signature = (): string =>
    frames()
      .map((frame) => {
        const number = numbers.get(frame) ?? next++;
        numbers.set(frame, number);
        return number;
      })
      .join();

  return {
    /** Looks whether frames came, went or moved. */
    check(): void {
      const now = signature();
      if (now === shown) return;
      shown = now;
      onChange();
    },
    place(): FramePlace {
      const path: number[] = [];
      for (let at: Window = view; at !== at.parent; at = at.parent) path.unshift(numberIn(at.parent, at));
      const order = frames().map((frame) => numberIn(view, (frame as HTMLIFrameElement).contentWindow));
      return { path, order: order.filter((number) => number >= 0) };
    },
  };
}
