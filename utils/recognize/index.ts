/** Finds billing codes in a rendered page. Needs the DOM and changes nothing in it. */
import { readNotation } from './notations/index.ts';
import { scanCodes } from './scan.ts';
import type { CodeMatch, RecognizeOptions } from './types.ts';

export type { CodeMatch, RecognizeOptions } from './types.ts';

/** One match for each place on the page where a billing code stands, in document order. Never throws on a page's DOM. */
export function findCodes(
  root: Document | ShadowRoot | Element,
  options: RecognizeOptions = {},
): CodeMatch[] {
  const scan = scanCodes(root, options, readNotation);
  for (;;) {
    const step = scan.next();
    if (step.done) return step.value;
  }
}
