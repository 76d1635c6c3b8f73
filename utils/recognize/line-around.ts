/** A card or item around a code that states its claim line without naming the code. */
import { textOf } from './text-of.ts';
import { parentOf, type Run } from './text-runs.ts';

const MOST_AROUND = 4;
const LONGEST = 220;
const DAY_OF_SERVICE = /\b(?:DOS|dates? of service|service date)\b\W{0,3}\d{1,4}[/-]/i;
const DAY_AND_UNITS =
  /\d[/-]\d{1,2}[/-]\d{2,4}\b.*\b\d{1,3} units?\b|\b\d{1,3} units?\b.*\d[/-]\d{1,2}[/-]\d{2,4}\b/is;

/** Right beside the code. */
const UNITS = /\b\d{1,3} units?\b/i;

/** The text of a small group around a text that states a claim line: its day of service, a day and units, or units right beside it. */
export function lineAround({ block }: Run): string | undefined {
  let at = parentOf(block);
  for (let level = 0; at && level < MOST_AROUND; level += 1, at = parentOf(at)) {
    const text = textOf(at);
    if (text.length > LONGEST) return undefined;
    if (DAY_OF_SERVICE.test(text) || DAY_AND_UNITS.test(text) || (level === 0 && UNITS.test(text)))
      return text;
  }
  return undefined;
}
