import { catalogue } from '../../data/index.ts';
import { FURTHER_TIME, TIME_LADDERS } from '../../data/rule-facts/time.ts';

const covers = (code: string, minutes: number) => {
  const time = catalogue.get(code)?.time;
  return time !== undefined && minutes >= (time.minMinutes ?? 0) && minutes <= lastMinute(code);
};

/** The last minute of a code's range: its own, or the one before the next longer code's first; Infinity without either. */
export function lastMinute(code: string): number {
  const own = catalogue.get(code)?.time?.maxMinutes;
  if (own !== undefined) return own;
  const next = TIME_LADDERS.flatMap((codes) =>
    codes.includes(code) ? (codes[codes.indexOf(code) + 1] ?? []) : [],
  );
  return Math.min(...next.map((longer) => (catalogue.get(longer)?.time?.minMinutes ?? Infinity) - 1));
}

const neighbours = (code: string, isWanted: (step: number) => boolean) =>
  TIME_LADDERS.filter((codes) => codes.includes(code)).flatMap((codes) =>
    codes.filter((_, index) => isWanted(index - codes.indexOf(code))),
  );

/** Shorter codes of the same service whose time range holds the minutes. */
export function shorterCodesFor(code: string, minutes: number): string[] {
  const shorter = code === '90839' ? ['90832'] : neighbours(code, (step) => step < 0);
  return [...new Set(shorter)].filter((other) => covers(other, minutes));
}

/** Whether an add-on reports the time past the code's own range. */
const takesFurtherTime = (code: string) =>
  Object.values(FURTHER_TIME).some(({ baseMinutes }) => code in baseMinutes);

/** Longer codes of the same service whose time range holds the minutes, alone or with their add-on for further time. */
export function longerCodesFor(code: string, minutes: number): string[] {
  return [...new Set(neighbours(code, (step) => step > 0))].filter(
    (other) => covers(other, minutes) || (takesFurtherTime(other) && minutes > lastMinute(other)),
  );
}

/** The longest code of the same service; undefined where the code is the longest itself. */
export const longestCode = (code: string): string | undefined => neighbours(code, (step) => step > 0).at(-1);

/** Of these codes, those whose time range holds the minutes. */
export const codesCovering = (codes: readonly string[], minutes: number): string[] =>
  codes.filter((code) => covers(code, minutes));

/** The code of a psychotherapy ladder for these minutes; undefined under the shortest. */
export function psychotherapyCode(minutes: number, withVisit: boolean): string | undefined {
  const ladder = withVisit ? ['90833', '90836', '90838'] : ['90832', '90834', '90837'];
  return ladder.find((code) => covers(code, minutes));
}
