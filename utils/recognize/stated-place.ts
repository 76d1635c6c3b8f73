/** The place of service that stands once above the lines of a visit. */
import { textOf } from './text-of.ts';
import { parentOf } from './text-runs.ts';

const MOST_LEVELS = 9;
const MOST_SIBLINGS = 15;
const LONGEST_HEADING = 700;

/** 'Place of service 10 – Telehealth', 'POS: 11'; no sentence that says which to use, no two of them. */
const PLACE =
  /\b(?:Place of [Ss]ervice|PLACE OF SERVICE|(?<![a-z,] )POS)\s*[:#]?\s*(\d\d)\b(?!\s*(?:,|or\b|and\b|\/)\s*\d\d)/g;

/** The one place that a text states. */
function placeIn(text: string): string | undefined {
  const places = new Set([...text.matchAll(PLACE)].map((match) => match[1] as string));
  return places.size === 1 ? [...places][0] : undefined;
}

/** Reads it once for each element that lines stand in; nothing is asked of what `holdsLines` of its own. */
export function createHeadingPlaces(holdsLines: (element: Element) => boolean) {
  const known = new Map<Element, string | undefined>();
  const stated = new Map<Element, string | undefined>();
  const statedBy = (element: Element): string | undefined => {
    if (!stated.has(element)) {
      const mayState = element.localName !== 'p' && element.textContent.length <= LONGEST_HEADING;
      stated.set(element, mayState ? placeIn(textOf(element)) : undefined);
    }
    return stated.get(element);
  };
  const read = (element: Element): string | undefined => {
    let at: Element | null = element;
    for (let level = 0; at && level < MOST_LEVELS; level += 1, at = parentOf(at)) {
      let before = at.previousElementSibling;
      for (
        let count = 0;
        before && count < MOST_SIBLINGS;
        count += 1, before = before.previousElementSibling
      ) {
        const place = holdsLines(before) ? undefined : statedBy(before);
        if (place !== undefined) return place;
      }
    }
    return undefined;
  };
  return (element: Element): string | undefined => {
    if (!known.has(element)) known.set(element, read(element));
    return known.get(element);
  };
}
