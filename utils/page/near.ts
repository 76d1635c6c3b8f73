/** Which of many marks stand on the screen or near it, without measuring each of them. */

/** How far beyond the screen marks are painted, in screens: a page holds thousands of codes, a screen a few dozen. */
const SCREENS_AROUND = 2;
/** Marks that are measured by the first and last of them: what stands between two lines of a page is between them on screen. */
const GROUP = 48;
/** So many are measured one by one. */
const FEW = 400;

interface Span {
  top: number;
  bottom: number;
}

function isNear({ top, bottom }: Span, view: Window): boolean {
  const margin = view.innerHeight * SCREENS_AROUND;
  return bottom > -margin && top < view.innerHeight + margin;
}

/** The marks near the screen. `elementOf`: the element whose place a mark has; undefined when it has none. */
export function nearScreen<Mark>(
  marks: readonly Mark[],
  elementOf: (mark: Mark) => Element | undefined,
  view: Window,
): Mark[] {
  const known = new Map<Element, DOMRect>();
  const rectOf = (mark: Mark | undefined): DOMRect | undefined => {
    const element = mark === undefined ? undefined : elementOf(mark);
    if (!element) return undefined;
    const rect = known.get(element) ?? element.getBoundingClientRect();
    known.set(element, rect);
    return rect.width > 0 ? rect : undefined;
  };
  const isMarkNear = (mark: Mark) => {
    const rect = rectOf(mark);
    return rect !== undefined && isNear(rect, view);
  };
  if (marks.length <= FEW) return marks.filter(isMarkNear);
  const near: Mark[] = [];
  for (let from = 0; from < marks.length; from += GROUP) {
    const group = marks.slice(from, from + GROUP);
    const [first, last] = [rectOf(group[0]), rectOf(group.at(-1))];
    // Where an end cannot be measured nothing is known of what stands between.
    const mayBeNear =
      !first ||
      !last ||
      isNear({ top: Math.min(first.top, last.top), bottom: Math.max(first.bottom, last.bottom) }, view);
    if (mayBeNear) near.push(...group.filter(isMarkNear));
  }
  return near;
}
