/** Where a card goes so that it never covers what it explains: the core of a positioning library on plain figures. */
import { computePosition, flip, offset, type Platform, shift } from '@floating-ui/core';

/** Pixels between the code and its card, and between the card and the edge of the screen. */
const GAP = 6;
const EDGE = 8;

interface Size {
  width: number;
  height: number;
}
interface Point {
  x: number;
  y: number;
}
type Rect = Point & Size;

/** Everything is fixed to the screen here: no scrolling ancestors, no containing blocks to look for. */
const platformOf = (screen: Size): Platform => ({
  getElementRects: ({ reference, floating }) => ({ reference, floating: { x: 0, y: 0, ...floating } }),
  getDimensions: (card) => card,
  getClippingRect: () => ({ x: 0, y: 0, ...screen }),
});

/**
 * Top left corner for a card beside a place, in pixels of the screen: below it, else above, right or left of it, wherever
 * the card fits whole; where it fits nowhere, on the side with the most room. Never on the place itself unless the screen
 * is too small for anything else.
 */
export async function besides(place: Rect, card: Size, screen: Size): Promise<Point> {
  const { x, y } = await computePosition(place, card, {
    strategy: 'fixed',
    placement: 'bottom-start',
    platform: platformOf(screen),
    middleware: [
      offset(GAP),
      flip({
        padding: EDGE,
        crossAxis: false,
        fallbackPlacements: ['top-start', 'right-start', 'left-start'],
      }),
      shift({ padding: EDGE, crossAxis: true }),
    ],
  });
  return { x, y };
}

/** The same for a card that stands in the document, hidden or not. */
export function placeBeside(rect: DOMRect, card: HTMLElement): Promise<Point> {
  const { documentElement: root, defaultView: view } = card.ownerDocument;
  return besides(
    rect,
    { width: card.offsetWidth, height: card.offsetHeight },
    { width: view?.innerWidth ?? root.clientWidth, height: view?.innerHeight ?? root.clientHeight },
  );
}
