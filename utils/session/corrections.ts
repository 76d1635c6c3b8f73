/** What the text says with what was set by hand. */
import { parseClock, spanBetween } from '../text/clock.ts';
import { type SessionDetails, type SessionFact, type SessionWords, sessionSchema } from './schema.ts';

/** Facts set by hand; null takes one back that the text states. */
export type Corrections = Readonly<Record<string, unknown>>;

/** Minutes from one clock time to the other, over midnight where need be. */
export function minutesBetween(start: string, end: string): number | undefined {
  const from = parseClock(start);
  const to = parseClock(end);
  return from && to && spanBetween({ ...from, certain: true }, { ...to, certain: true })?.minutes;
}

/** Whether the minutes were worked out from the clock times and not stated apart. */
const isWorkedOut = ({ minutes, end }: SessionWords) =>
  minutes === undefined || (end !== undefined && minutes.start <= end.start && minutes.end >= end.end);

/**
 * The details with the corrections in place of what the text says, however it is typed on. Minutes that came from the
 * clock times follow when one of these is set by hand. A correction that doesn't fit its fact is left out.
 */
export function correctDetails(
  read: { details: SessionDetails; words: SessionWords },
  corrections: Corrections,
): SessionDetails {
  let corrected: SessionDetails = { ...read.details };
  for (const [fact, value] of Object.entries(corrections)) {
    if (value === null) {
      const { [fact as SessionFact]: _, ...rest } = corrected;
      corrected = rest;
      continue;
    }
    const tried = sessionSchema.safeParse({ ...corrected, [fact]: value });
    if (tried.success) corrected = tried.data;
  }
  const isClockCorrected = corrections.start !== undefined || corrections.end !== undefined;
  if (!isClockCorrected || corrections.minutes !== undefined || !isWorkedOut(read.words)) return corrected;
  const { minutes: _, ...rest } = corrected;
  const minutes = corrected.start && corrected.end && minutesBetween(corrected.start, corrected.end);
  return minutes ? { ...rest, minutes } : rest;
}
