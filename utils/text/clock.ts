/** Clock times and the spans between two of them, as people write them ('10-10:53', '2:00p–2:53', '1400 to 1453'). */

export interface ClockTime {
  /** Minutes after midnight as written, before a missing am or pm is made out. */
  minutes: number;
  /** Whether it can only be this time of day: am or pm, 24 h, noon. */
  certain: boolean;
  /** Whether it was written as a clock time (colon, am or pm, four digits) and not as a mere number. */
  clock: boolean;
}

export interface FoundSpan {
  /** 'HH:MM', 24 h; undefined when the text does not say which half of the day it was. */
  from: string | undefined;
  to: string | undefined;
  /** Minutes from one to the other, across noon or midnight where need be. */
  minutes: number;
  /** Where it stands in the text. */
  start: number;
  end: number;
}

const HALF_DAY = 720;
const DAY = 1440;
/** No session is longer; a longer span is not one. */
const LONGEST_SPAN = 600;
/** Hours that offices keep: from this one on, a bare hour up to noon is the morning. */
const FIRST_MORNING_HOUR = 7;

/** Source of a pattern for one clock time, lower case; no groups. */
export const CLOCK_TIME =
  '(?:noon|midnight|(?:[01]?\\d|2[0-4])\\s?[:.h]\\s?[0-5]\\d(?::[0-5]\\d)?(?!\\d)(?:\\s?(?:[ap]\\.?\\s?m\\b\\.?|[ap]\\b\\.?))?|(?:[01]\\d|2[0-4])[0-5]\\d(?!\\d)(?:\\s?(?:hours|hrs|h)\\b)?|\\d{3,4}\\s?(?:[ap]\\.?m\\b\\.?|[ap]\\b)|(?:1[0-2]|0?[1-9])(?!\\d)(?:\\s?[ap]\\.?\\s?m\\b\\.?|[ap]\\b\\.?)?)';

const TIME_PARTS =
  /^(\d{1,2}?)\s?(?:[:.h]\s?)?(\d{2})?(?::\d{2})?\s?(?:([ap])\.?\s?(?:m\.?)?|h(?:ou)?rs|h)?$/;

/** Reads one clock time; undefined when the text is none. */
export function parseClock(text: string): ClockTime | undefined {
  const trimmed = text.trim().toLowerCase();
  if (trimmed === 'noon') return { minutes: HALF_DAY, certain: true, clock: true };
  if (trimmed === 'midnight') return { minutes: 0, certain: true, clock: true };
  const match = TIME_PARTS.exec(trimmed);
  if (!match) return undefined;
  const [, hourText = '', minuteText, half] = match;
  const hour = Number(hourText);
  const minute = Number(minuteText ?? 0);
  if (hour > 24 || minute > 59 || (half && (hour > 12 || hour === 0))) return undefined;
  const military = minuteText !== undefined && /^\d{4}/.test(trimmed);
  const clock = minuteText !== undefined || half !== undefined;
  if (half) {
    return { minutes: (hour % 12) * 60 + minute + (half === 'p' ? HALF_DAY : 0), certain: true, clock };
  }
  const certain = military || hour > 12 || (hourText.length === 2 && hour < 10 && clock);
  return { minutes: (hour % 24) * 60 + minute, certain, clock };
}

/** 'HH:MM' of minutes after midnight, any day. */
export function toClock(minutes: number): string {
  const inDay = ((minutes % DAY) + DAY) % DAY;
  return `${String(Math.floor(inDay / 60)).padStart(2, '0')}:${String(inDay % 60).padStart(2, '0')}`;
}

/**
 * The span from one time to the other. A missing am or pm is taken from the other end; with none at all the hours
 * are the morning's from seven to noon, and otherwise the half of the day stays open.
 */
export function spanBetween(
  from: ClockTime,
  to: ClockTime,
): Pick<FoundSpan, 'from' | 'to' | 'minutes'> | undefined {
  let start = from.minutes;
  let end = to.minutes;
  const known = from.certain || to.certain || isMorning(from);
  if (from.certain && to.certain) end += end < start ? DAY : 0;
  else if (to.certain) {
    const choices = [start % HALF_DAY, (start % HALF_DAY) + HALF_DAY].map((choice) =>
      choice < end ? choice : choice - DAY,
    );
    start = Math.max(...choices);
  } else {
    end %= HALF_DAY;
    while (end <= start) end += HALF_DAY;
  }
  const minutes = end - start;
  if (minutes <= 0 || minutes > LONGEST_SPAN) return undefined;
  return { from: known ? toClock(start) : undefined, to: known ? toClock(end) : undefined, minutes };
}

const isMorning = (time: ClockTime) =>
  time.minutes >= FIRST_MORNING_HOUR * 60 && time.minutes < HALF_DAY + 60;

const SPAN = new RegExp(
  `(?<![\\w/.:$#-])(?<from>${CLOCK_TIME})\\s{0,2}(?:-{1,2}|to|til|till|until|thru|through|and|>|->|\\/(?= ))\\s{0,2}(?<to>${CLOCK_TIME})(?![\\w/%:]|-\\d|\\.\\d|\\s?(?:mg|mcg|min|m\\b|hours?|hrs?|h\\b|times|x\\b|days?|weeks?|wks?|months?|years?|yo\\b|y/o|people|members|sessions|units|points))`,
  'g',
);
/** Words before two bare hours that make clock times of them. */
const TIME_CUE =
  /(?:(?:^|[\n,.;(])\s?(?:from|between)|\b(?:seen|time:?|session:?|met|therapy|individual|group|visit)(?: (?:pt|client|patient))?(?: (?:from|between))?)\s{0,2}$/;
/** Bare hours further apart are scores or ages. */
const LONGEST_BARE_SPAN = 180;

/** Every span between two clock times in a lower-case text, in order. */
export function findSpans(text: string): FoundSpan[] {
  const found: FoundSpan[] = [];
  for (const match of text.matchAll(SPAN)) {
    const from = parseClock(match.groups?.from ?? '');
    const to = parseClock(match.groups?.to ?? '');
    if (!from || !to) continue;
    const joinedByAnd = /\band\b/.test(match[0]);
    const before = text.slice(Math.max(0, match.index - 30), match.index);
    if (joinedByAnd && !/\b(?:between|from)\s$/.test(before)) continue;
    const isBare = !from.clock && !to.clock;
    if (match[0].includes('/') && !(from.clock && to.clock)) continue;
    if (isBare && !TIME_CUE.test(before)) continue;
    const span = spanBetween(from, to);
    if (span && !(isBare && span.minutes > LONGEST_BARE_SPAN))
      found.push({ ...span, start: match.index, end: match.index + match[0].length });
  }
  return found;
}
