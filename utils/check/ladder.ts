import { catalogue } from '../../data/index.ts';
import { TIME_LADDERS } from '../../data/rule-facts/time.ts';

const covers = (code: string, minutes: number) => {
  const time = catalogue.get(code)?.time;
  return time !== undefined && minutes >= (time.minMinutes ?? 0) && minutes <= (time.maxMinutes ?? Infinity);
};

/** Codes of the same service, other than `code`, whose time range holds the minutes. */
export function ladderCodesFor(code: string, minutes: number): string[] {
  const crisis = code === '90839' ? ['90832'] : [];
  const ladder = TIME_LADDERS.filter((codes) => codes.includes(code)).flat();
  return [...new Set([...ladder, ...crisis])].filter((other) => other !== code && covers(other, minutes));
}

/** The code of a psychotherapy ladder for these minutes; undefined under the shortest. */
export function psychotherapyCode(minutes: number, withVisit: boolean): string | undefined {
  const ladder = withVisit ? ['90833', '90836', '90838'] : ['90832', '90834', '90837'];
  return ladder.find((code) => covers(code, minutes));
}
