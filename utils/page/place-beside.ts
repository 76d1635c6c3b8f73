/** Where a card goes so that it never covers what it explains: the core of a positioning library on fixed coordinates. */
import { computePosition, flip, offset, type Platform, shift } from '@floating-ui/core';

/** Pixels between the code and its card, and between the card and the edge of the screen. */
const GAP = 6;
const EDGE = 8;

/** Everything is fixed to the screen here: no scrolling ancestors, no containing blocks to look for. */
const platformOf = (card: HTMLElement): Platform => {
  const screen = () => {
    const { clientWidth, clientHeight } = card.ownerDocument.documentElement;
    const view = card.ownerDocument.defaultView;
    return {
      x: 0,
      y: 0,
      width: view?.innerWidth ?? clientWidth,
      height: view?.innerHeight ?? clientHeight,
    };
  };
  return {
    getElementRects: ({ reference }) => ({
      reference: (reference as DOMRect[])[0] as DOMRect,
      floating: { x: 0, y: 0, width: card.offsetWidth, height: card.offsetHeight },
    }),
    getDimensions: () => ({ width: card.offsetWidth, height: card.offsetHeight }),
    getClippingRect: screen,
  };
};

/** Top left corner for a card beside a place, both in pixels of the screen. */
export async function placeBeside(rect: DOMRect, card: HTMLElement): Promise<{ x: number; y: number }> {
  const { x, y } = await computePosition([rect], card, {
    strategy: 'fixed',
    placement: 'bottom-start',
    platform: platformOf(card),
    middleware: [
      offset(GAP),
      flip({ padding: EDGE, fallbackPlacements: ['top-start', 'right-start', 'left-start'] }),
      shift({ padding: EDGE }),
    ],
  });
  return { x, y };
}
