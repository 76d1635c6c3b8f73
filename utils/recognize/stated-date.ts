/** The date of service that a heading states for what stands below it. */
import { findDates, mayHoldDate } from '../text/dates.ts';
import { HAPPENED } from './fields.ts';
import { headingAbove } from './labels.ts';
import { textBefore } from './names-beside.ts';
import { textOf } from './text-of.ts';
import { isInline, parentOf, slotOf } from './text-runs.ts';

const LABEL =
  /([A-Za-z][A-Za-z./() ]{1,40}?)\s*(?:[:#=–—-]|\bon\b|\bis\b|\bof\b|\bfor\b)?\s*(?:[A-Z][a-z]+day,?\s*)?$/;
/** Stands between the days of a range or list. */
const BETWEEN = /^\s*(?:-|–|—|to|thru|through|,|;|&|and|, and)\s*$/i;
/** Words that head a page, not what was paid, authorized or printed. */
const SERVICE =
  /\b(?:dos|d\.o\.s\.?|dates? of (?:service|visit|session)|(?:service|svc|serv) dates?|(?:visit|session|encounter) date|date of (?:encounter|contact)|(?:seen|services? (?:provided|rendered)) on|given|administered|collected|drawn|encounter|visit|session|charges|services|(?:progress|session|therapy|visit|treatment|intake|clinical) notes?|^notes?)$/i;
const OTHER_VISIT = /\b(?:next|last|previous|prior|upcoming|future|following)\b/i;
/** A bare 'Date' heads a note of a visit as well as a letter; only of the first do these words stand beside it. */
const NOTE = /\b(?:session|encounter|visit|progress note|duration|start time|time in|clinician|therapist)\b/i;

/** Days of a visit in fields of a form, where the place stands with them. */
const FROM = /\bfrom$/i;
const OF_VISIT = /\b(?:place of service|pos)\b/i;

/** The one date of service that a text states: labelled as one, or standing alone. More than one: none. */
export function statedDate(text: string, mayStandAlone = false): string | undefined {
  const dates = findDates(text);
  const stated = new Set<string>();
  dates.forEach(({ iso, start }, at) => {
    const before = text.slice(Math.max(0, start - 60), start);
    const previous = dates[at - 1];
    if (previous && BETWEEN.test(text.slice(previous.end, start))) {
      // The last day of a range or list is another day or it says nothing new.
      if (stated.has(previous.iso)) stated.add(iso);
      return;
    }
    const label =
      LABEL.exec(before)?.[1]
        ?.trim()
        .split(/\s{2,}|[.;|,]\s/)
        .at(-1) ?? '';
    const isAlone = mayStandAlone && WEEKDAY_ONLY.test(text.slice(0, start)) && text.length < 40;
    const isBareDate = /(?:^|\s)date$/i.test(label) && !/\w+ date$/i.test(label) && NOTE.test(text);
    const isFrom = FROM.test(label) && OF_VISIT.test(text) && dates[at + 1]?.iso === iso;
    if (isFrom || isAlone || (SERVICE.test(label) && !OTHER_VISIT.test(label)) || isBareDate) stated.add(iso);
  });
  return stated.size === 1 ? [...stated][0] : undefined;
}

/**
 * The day that heads a text, or the date that a paragraph states which leads to the list that it is an item of: 'Lines for
 * DOS 10/28/2026:'. `isLine`: the text states a line, which has a day even where nothing makes a heading of it.
 */
export function dateLeadingTo(block: Element, isLine: boolean): string | undefined {
  const head = block.previousElementSibling;
  const day = head && (isLine || isHeading(head)) ? dayOf(head) : undefined;
  if (day !== undefined) return day;
  const lead = block.closest('li')?.parentElement?.previousElementSibling;
  const text = lead?.localName === 'p' ? textOf(lead) : '';
  return text.endsWith(':') ? statedDate(text) : undefined;
}

/** The day that opens a card, before what was done then: '04/15/2026 · Therapy group'. */
function openingDay(text: string): string | undefined {
  const [first] = findDates(text);
  const rest = first?.start === 0 ? text.slice(first.end) : '';
  return /^\s*[·•|–—-]\s*[A-Za-z]/.test(rest) && !HAPPENED.test(rest) ? first?.iso : undefined;
}

/** Heads what changed in a text on a day, not what was done for a person. */
export const OF_CHANGES =
  /^\s*(?:(?:(?:revision|policy|document|version|change|update) )?(?:history|log)|revisions?|changes|updates?|what(?:[’']s| is) new)\s*$/i;

const HEADING = new Set(['h2', 'h3', 'h4', 'h5', 'h6', 'dt', 'summary', 'legend']);
const WEEKDAY_ONLY = /^\W*(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)?\W*$/i;

const isHeading = (element: Element): boolean =>
  HEADING.has(element.localName) || element.getAttribute('role') === 'heading';

/** The date that an element is, with its day of the week at most. */
export function dayOf(heading: Element): string | undefined {
  const text = heading.textContent.trim();
  const [only, other] = text.length < 50 ? findDates(text) : [];
  if (!only || other) return undefined;
  return WEEKDAY_ONLY.test(text.slice(0, only.start) + text.slice(only.end)) ? only.iso : undefined;
}

const MOST_LEVELS = 9;
const MOST_SIBLINGS = 15;
/** Of a list's items only the next few may head this one. */
const MOST_ALIKE = 6;
const LONGEST_HEADING = 700;
/** A longer paragraph tells something, it heads nothing. */
const LONGEST_LINE = 250;
const CONTROLS = 'input,select,textarea';

/** A note is read as well where it names a day of service. */
const LONGEST_NOTE = 6000;
const NAMES_DAY =
  /(?:\bdos|date of (?:service|visit|session|encounter)|(?:service|visit|session|encounter) date)(?![a-z])/i;

/** Whether a date may stand in an element; most of what stands above a line has none. */
function mayState(element: Element, text: string): boolean {
  const isLong = text.length > (element.localName === 'p' ? LONGEST_LINE : LONGEST_HEADING);
  if (isLong && !(element.localName !== 'p' && text.length < LONGEST_NOTE && NAMES_DAY.test(text)))
    return false;
  if (mayHoldDate(text) || element.shadowRoot !== null) return true;
  // The text without controls and shadow roots is there at once.
  const child = element.firstElementChild;
  return child !== null && (child.shadowRoot !== null || element.querySelector(CONTROLS) !== null);
}

/** What stands above lines says of their date. */
interface Heading {
  isHeading: boolean;
  /** That it is nothing but. */
  day: string | undefined;
  date: string | undefined;
  /** Stands first in what holds the lines, and begins with a day. */
  opening: string | undefined;
}

function readHeading(element: Element): Heading | undefined {
  if (!mayState(element, element.textContent)) return undefined;
  const isHead = isHeading(element);
  // '<form>Visit date: <b>11/17/2026</b>': what names it stands before it as text.
  const slot = slotOf(element);
  const before = slot
    ? (slot.closest('div,p,dd,li,td')?.textContent ?? '')
    : isInline(element)
      ? textBefore(element)
      : '';
  const shown = `${before} ${textOf(element)}`.trim();
  return {
    isHeading: isHead,
    day: isHead ? dayOf(element) : undefined,
    date: statedDate(shown),
    opening: element.previousElementSibling ? undefined : openingDay(shown),
  };
}

/**
 * Reads what stands above lines that state no date of their own; once for each element they stand in. `holdsLines`: the
 * date of what holds lines is theirs.
 */
export function createHeadingDates(holdsLines: (element: Element) => boolean) {
  const known = new Map<Element, string | undefined>();
  const headings = new Map<Element, Heading | null>();
  const headingOf = (element: Element): Heading | null => {
    let heading = headings.get(element);
    if (heading === undefined) {
      heading = readHeading(element) ?? null;
      headings.set(element, heading);
    }
    return heading;
  };

  const read = (element: Element): string | undefined => {
    if (OF_CHANGES.test(headingAbove(element))) return undefined;
    const caption = element.querySelector(':scope > caption');
    const own = caption ? statedDate(textOf(caption), true) : undefined;
    if (own !== undefined) return own;
    let at: Element | null = element;
    for (let level = 0; at && level < MOST_LEVELS; level += 1, at = at.assignedSlot ?? parentOf(at)) {
      const stated = new Set<string>();
      const { className } = at;
      let before = at.previousElementSibling;
      let alike = 0;
      for (
        let count = 0;
        before && count < MOST_SIBLINGS && alike < MOST_ALIKE;
        count += 1, before = before.previousElementSibling
      ) {
        if (className !== '' && before.className === className) alike += 1;
        if (holdsLines(before) && !isHeading(before)) continue;
        const heading = headingOf(before);
        if (!heading) continue;
        const { day, date, opening } = heading;
        // A list by days: the nearest heading that is a date and nothing else.
        if (day !== undefined && stated.size === 0) return day;
        // Each claim of a page has a heading of its own: the nearest counts.
        if (date !== undefined && stated.size === 0 && heading.isHeading) return date;
        if (date !== undefined) stated.add(date);
        else if (opening !== undefined && stated.size === 0) return opening;
      }
      if (stated.size > 0) return stated.size === 1 ? [...stated][0] : undefined;
    }
    return undefined;
  };

  return (element: Element): string | undefined => {
    if (!known.has(element)) known.set(element, read(element));
    return known.get(element);
  };
}
