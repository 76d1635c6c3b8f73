/** Where a card goes so that it never covers what it explains. */

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

const clamp = (value: number, most: number) => Math.max(EDGE, Math.min(value, most));

/**
 * Top left corner for a card beside a place, in pixels of the screen: below it, else above, right or left of it, wherever
 * the card fits whole; where it fits nowhere, on the side with the most room. Never on the place itself unless the screen
 * is too small for anything else.
 */
export function besides(place: Rect, card: Size, screen: Size): Point {
  const furthest = { x: screen.width - card.width - EDGE, y: screen.height - card.height - EDGE };
  const along = { x: clamp(place.x, furthest.x), y: clamp(place.y, furthest.y) };
  const below = place.y + place.height + GAP;
  const right = place.x + place.width + GAP;
  const sides: (Point & { room: number })[] = [
    { x: along.x, y: below, room: furthest.y - below },
    { x: along.x, y: place.y - GAP - card.height, room: place.y - GAP - card.height - EDGE },
    { x: right, y: along.y, room: furthest.x - right },
    { x: place.x - GAP - card.width, y: along.y, room: place.x - GAP - card.width - EDGE },
  ];
  const best =
    sides.find(({ room }) => room >= 0) ??
    sides.reduce((one, other) => (other.room > one.room ? other : one));
  return { x: clamp(best.x, furthest.x), y: clamp(best.y, furthest.y) };
}

/** The same for a card that stands in the document, hidden or not. */
export function placeBeside(rect: DOMRect, card: HTMLElement): Point {
  const { documentElement: root, defaultView: view } = card.ownerDocument;
  return besides(
    rect,
    { width: card.offsetWidth, height: card.offsetHeight },
    { width: view?.innerWidth ?? root.clientWidth, height: view?.innerHeight ?? root.clientHeight },
  );
}
