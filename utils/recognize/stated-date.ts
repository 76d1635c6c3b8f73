/** The date of service that a heading states for what stands below it. */
import { findDates } from '../text/dates.ts';
import { fieldOf } from './vocabulary.ts';

const LABEL = /([A-Za-z][A-Za-z./() ]{1,40}?)\s*(?:[:#=–—-]|\bon\b|\bis\b)?\s*(?:[A-Z][a-z]+day,?\s*)?$/;
const RANGE = /^\s*(?:-|–|—|to|thru|through)\s*$/i;
/** Words that head a page, not what was paid, authorized or printed. */
const SERVICE =
  /\b(?:dos|d\.o\.s\.?|dates? of (?:service|visit|session)|service dates?|(?:visit|session|encounter|seen|appointment) (?:date|on)|services? (?:provided|rendered|on)|date)$/i;

/** The one date of service that a text states: labelled as one, or standing alone. More than one: none. */
export function statedDate(text: string): string | undefined {
  const dates = findDates(text);
  const stated = new Set<string>();
  dates.forEach(({ iso, start }, at) => {
    const before = text.slice(Math.max(0, start - 60), start);
    const previous = dates[at - 1];
    if (previous && RANGE.test(text.slice(previous.end, start))) {
      // The last day of a range is another day or it says nothing new.
      if (stated.has(previous.iso)) stated.add(iso);
      return;
    }
    const label =
      LABEL.exec(before)?.[1]
        ?.trim()
        .split(/\s{2,}|[.;|,]\s/)
        .at(-1) ?? '';
    const isAlone = text.slice(0, start).trim() === '' && text.length < 40;
    if (isAlone || SERVICE.test(label) || (label !== '' && fieldOf(label) === 'date')) stated.add(iso);
  });
  return stated.size === 1 ? [...stated][0] : undefined;
}
