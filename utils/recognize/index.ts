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

/** The same as below, of a page or of several parts of one. */
export function findAll(roots: Roots, options: RecognizeOptions): CodeMatch[] {
  const ids = options.ids ?? createIds();
  const { matches, taken } = complete(scanCodes(roots, { ...options, ids }, readNotation));
  complete(readLines(taken, ids));
  return matches;
}

/** One match for each place on the page where a billing code stands, in document order. Never throws on a page's DOM. */
export const findCodes = (
  root: Document | ShadowRoot | Element,
  options: RecognizeOptions = {},
): CodeMatch[] => findAll(root, options);
