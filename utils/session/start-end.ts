/** When the session began and ended. */
import { CLOCK_TIME, type ClockTime, findSpans, parseClock, spanBetween, toClock } from '../text/clock.ts';
import { type Found, place } from './find.ts';
import type { Note, Reading } from './note.ts';

export interface SessionSpan {
  start?: Reading<string>;
  end?: Reading<string>;
  /** Minutes between the two. */
  minutes?: Reading<number>;
}

/** A span in the note, and where it stands. */
export interface PlacedSpan extends Found<number> {
  from: string | undefined;
  to: string | undefined;
}

const START =
  '(?:start(?:ed|s|ing)?|began|begin|begun|time[- ]in|clock[- ]?in|in|session start|from|commenced|opened|arrived)';
const END =
  '(?:stop(?:ped|s)?|end(?:ed|s|ing)?|finish(?:ed)?|time[- ]out|clock[- ]?out|out|conclud(?:ed|es)|complet(?:ed|es)|close[ds]?)';
const LABELLED_CLOCK = `(?: ?(?:time|at|session|@)){0,4}(?: ?[:=-])?\\s{0,3}(?:at |@ ?)?(?<time>${CLOCK_TIME})(?![\\w/:%])`;
const STARTS = new RegExp(`(?<![\\w-])${START}${LABELLED_CLOCK}`, 'g');
const ENDS = new RegExp(`(?<![\\w-])${END}${LABELLED_CLOCK}`, 'g');
const STARTS_AFTER = new RegExp(
  `(?<![\\w/.:-])(?<time>${CLOCK_TIME}) ?(?:start|started|began|begin|in)\\b(?! ?\\d)`,
  'g',
);
const ENDS_AFTER = new RegExp(
  `(?<![\\w/.:-])(?<time>${CLOCK_TIME}) ?(?:stop|stopped|end|ended|finish|finished|out)\\b(?! ?\\d)`,
  'g',
);
const AT = new RegExp(
  `\\b(?:session|seen|met|appt began|visit) (?:at|@) ?(?<time>${CLOCK_TIME})(?![\\w/:%])`,
  'g',
);

const ELSEWHERE =
  /\b(?:open|hours of|office hours|available|bed|school (?:from|is)|class(?:es)?|works?|shift|slept|sleep\w*|awake|nap\w*|curfew|dose|takes?|group meets|meets|drank|drinking|fight|argument|happened|lunch|wakes?|waking)\b/;

const OTHER_WORK_AFTER =
  /^ ?(?:\(?(?:for )?)?(?:notes?|documentation|charting|paperwork|travel|drive|break|lunch|prep)\b/;

const isThisSession = ({ clause }: Found<unknown>) =>
  !clause.planned &&
  !clause.past &&
  !clause.hypothetical &&
  !clause.other &&
  !ELSEWHERE.test(clause.text) &&
  !/\b(?:document\w*|charting|travel\w*|driv\w+|drove|notes?:|note (?:writ\w+|time)|wait\w*|sle(?:ep|pt)|break|record review|consult\w* with|late)\b/.test(
    clause.text,
  );

/** Every span between two clock times that is this session's. */
export function findSessionSpans(note: Note): PlacedSpan[] {
  return findSpans(note.text).flatMap((span) => {
    const placed = place(note, span.minutes, span.start, span.end);
    return placed && isThisSession(placed) && !OTHER_WORK_AFTER.test(placed.after)
      ? [{ ...placed, from: span.from, to: span.to }]
      : [];
  });
}

interface Labelled {
  time: ClockTime;
  start: number;
  end: number;
}

function findLabelled(note: Note, pattern: RegExp): Labelled[] {
  const found: Labelled[] = [];
  for (const match of note.text.matchAll(pattern)) {
    const words = match.groups?.time ?? '';
    const time = parseClock(words);
    if (!time?.clock) continue;
    const at = match.index + match[0].lastIndexOf(words);
    const placed = place(note, time, at, at + words.length);
    if (placed && isThisSession(placed)) found.push({ time, start: placed.start, end: placed.end });
  }
  return found;
}

function fromLabels(note: Note): SessionSpan {
  const starts = findLabelled(note, STARTS);
  const isBefore = starts.length > 0;
  const start = starts[0] ?? findLabelled(note, STARTS_AFTER)[0] ?? findLabelled(note, AT)[0];
  const ends = isBefore ? [] : findLabelled(note, ENDS_AFTER);
  const end =
    ends.find((one) => start && one.start > start.start) ??
    findLabelled(note, ENDS).find((one) => !start || one.start > start.start) ??
    findLabelled(note, ENDS)[0];
  if (start && end) {
    const span = spanBetween(start.time, end.time);
    if (!span) return {};
    const first = Math.min(start.start, end.start);
    const last = Math.max(start.end, end.end);
    return {
      ...(span.from && { start: { value: span.from, start: start.start, end: start.end } }),
      ...(span.to && { end: { value: span.to, start: end.start, end: end.end } }),
      minutes: { value: span.minutes, start: first, end: last },
    };
  }
  return {
    ...(start?.time.certain && {
      start: { value: toClock(start.time.minutes), start: start.start, end: start.end },
    }),
    ...(end?.time.certain && { end: { value: toClock(end.time.minutes), start: end.start, end: end.end } }),
  };
}

/** Reads when the session began and ended: of several spans in a row the first start and the last end. */
export function readStartEnd(note: Note): SessionSpan {
  const spans = findSessionSpans(note);
  // Where one span takes in another, the wider one is the session.
  const first = spans.find(
    (one) => !spans.some((other) => other !== one && other.value > one.value && covers(other, one)),
  );
  if (!first) return fromLabels(note);
  let last = first;
  for (const next of spans) if (next.from !== undefined && next.from === last.to) last = next;
  const words = { start: first.start, end: last.end };
  const whole = last === first ? first.value : lengthOf(first.from, last.to);
  return {
    ...(first.from && { start: { value: first.from, ...words } }),
    ...(last.to && { end: { value: last.to, ...words } }),
    ...(whole !== undefined && { minutes: { value: whole, ...words } }),
  };
}

const covers = (wide: PlacedSpan, narrow: PlacedSpan) =>
  wide.from !== undefined &&
  wide.to !== undefined &&
  narrow.from !== undefined &&
  narrow.to !== undefined &&
  wide.from <= narrow.from &&
  narrow.to <= wide.to;

function lengthOf(from: string | undefined, to: string | undefined): number | undefined {
  const start = parseClock(from ?? '');
  const end = parseClock(to ?? '');
  if (!start || !end) return undefined;
  return (end.minutes - start.minutes + 1440) % 1440;
}
