import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { besides } from './place-beside.ts';

const SCREEN = { width: 1280, height: 800 };
const CARD = { width: 400, height: 300 };
const place = (x: number, y: number) => ({ x, y, width: 40, height: 16 });

describe('besides', () => {
  it.each([
    ['below, flush with the code', place(100, 100), { x: 100, y: 122 }],
    ['above, near the bottom', place(100, 700), { x: 100, y: 394 }],
    ['within the screen at the right edge', place(1230, 100), { x: 872, y: 122 }],
  ])('%s', async (_, at, expected) => {
    expect(await besides(at, CARD, SCREEN)).toEqual(expected);
  });

  it('beside it on a low screen, right and else left', async () => {
    const low = { width: 1280, height: 330 };
    expect(await besides(place(100, 150), CARD, low)).toEqual({ x: 146, y: 22 });
    expect(await besides(place(1200, 150), CARD, low)).toEqual({ x: 794, y: 22 });
  });

  it('never covers the place, and stays on the screen, where the card fits on a side', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 1240 }), fc.integer({ min: 0, max: 784 }), async (x, y) => {
        const at = place(x, y);
        const card = await besides(at, CARD, SCREEN);
        const apart =
          card.x >= at.x + at.width ||
          card.x + CARD.width <= at.x ||
          card.y >= at.y + at.height ||
          card.y + CARD.height <= at.y;
        expect(apart).toBe(true);
        expect(card.x).toBeGreaterThanOrEqual(0);
        expect(card.x + CARD.width).toBeLessThanOrEqual(SCREEN.width);
        expect(card.y).toBeGreaterThanOrEqual(0);
        expect(card.y + CARD.height).toBeLessThanOrEqual(SCREEN.height);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('goes to the edge of a screen that is too small for it', async () => {
    expect(await besides(place(10, 10), CARD, { width: 300, height: 200 })).toEqual({ x: 8, y: 8 });
  });
});
