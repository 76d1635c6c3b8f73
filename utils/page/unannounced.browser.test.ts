import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { lookForUnannounced } from './unannounced.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('finds a shadow root within seconds, also after a look that a busy machine made slow', async () => {
  const host = document.body.appendChild(document.createElement('div'));
  const found: unknown[] = [];
  const tookMs = [1, 300];
  const look = lookForUnannounced(
    document,
    (root) => found.includes(root),
    (place) => found.push(place),
    async (work) => {
      Array.from(work);
      await new Promise((done) => setTimeout(done, tookMs.shift() ?? 1));
    },
  );
  look.start();
  await vi.advanceTimersByTimeAsync(3500);
  expect(tookMs).toEqual([]);
  const root = host.attachShadow({ mode: 'open' });
  await vi.advanceTimersByTimeAsync(3000);
  expect(found).toEqual([root]);
  look.stop();
  host.remove();
});

it('leaves a page alone for long on which every look takes long', async () => {
  let looks = 0;
  const look = lookForUnannounced(
    document,
    () => true,
    () => {},
    async (work) => {
      looks += 1;
      Array.from(work);
      await new Promise((done) => setTimeout(done, 50));
    },
  );
  look.start();
  await vi.advanceTimersByTimeAsync(60_000);
  look.stop();
  expect(looks).toBeLessThan(10);
});
