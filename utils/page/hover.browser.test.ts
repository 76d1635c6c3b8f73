import { afterEach, expect, it, vi } from 'vitest';
import type { CodeMatch } from '../recognize/types.ts';
import { watchAttention } from './attention.ts';
import { createCodeStore } from './code-store.ts';
import { createHover, type Hover } from './hover.ts';
import { createListeners } from './listeners.ts';

const DELAY_MS = 300;

afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

/** A page that says '90834', the card of it, and a pointer that can be put on it. */
function setUp() {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  document.body.innerHTML = '<p><span>90834</span></p><div></div>';
  const place = document.querySelector('span') as HTMLElement;
  const text = place.firstChild as Text;
  const match: CodeMatch = {
    code: '90834',
    system: 'CPT',
    modifiers: [],
    confidence: 1,
    place: { node: text, start: 0, endNode: text, end: 5 },
  };
  const store = createCodeStore();
  for (const _ of store.set([match]));
  const listeners = createListeners();
  const { pointer } = watchAttention(document, listeners, () => {});
  const layer = document.querySelector('div') as HTMLElement;
  const options = { delayMs: DELAY_MS, modifierKey: 'none' } as const;
  let hover: Hover | undefined;
  const { x, y } = place.getBoundingClientRect();
  return {
    begin() {
      hover = createHover(document, layer, listeners, store, async () => [], String, options, pointer);
    },
    check: () => hover?.check(store.all()),
    rest: () => vi.advanceTimersByTimeAsync(DELAY_MS + 50),
    point: () =>
      place.dispatchEvent(
        new PointerEvent('pointermove', {
          bubbles: true,
          pointerType: 'mouse',
          clientX: x + 5,
          clientY: y + 5,
        }),
      ),
    isShown: () => !(layer.querySelector('.tip') as HTMLElement).hidden,
    end: () => {
      hover?.dispose();
      listeners.dispose();
    },
  };
}

it('a pointer that came to rest before the code was read gets its card', async () => {
  const { begin, check, rest, point, isShown, end } = setUp();
  point();
  begin();
  check();
  await rest();
  expect(isShown()).toBe(true);
  end();
});

it('a card closed by the person stays closed, whatever the page does, until the pointer moves', async () => {
  const { begin, check, rest, point, isShown, end } = setUp();
  begin();
  point();
  await rest();
  expect(isShown()).toBe(true);
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  check();
  await rest();
  expect(isShown()).toBe(false);
  point();
  await rest();
  expect(isShown()).toBe(true);
  end();
});
