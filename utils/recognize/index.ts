/** Finds billing codes in a rendered page. Needs the DOM and changes nothing in it. */
import { createIds } from './ids.ts';
import { readLines } from './line-context.ts';
import { readNotation } from './notations/index.ts';
import { scanCodes } from './scan.ts';
import type { CodeMatch, RecognizeOptions, Roots } from './types.ts';

export type { CodeMatch, RecognizeOptions } from './types.ts';

/** Takes all steps at once. */
export function complete<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/**
 * One match for each place where a billing code stands on the page, or in several parts of one, in document order. Never
 * throws on a page's DOM.
 */
export function findCodes(roots: Roots, options: RecognizeOptions = {}): CodeMatch[] {
  const ids = options.ids ?? createIds();
  const { matches, taken } = complete(scanCodes(roots, { ...options, ids }, readNotation));
  complete(readLines(taken, ids));
  return matches;
}
