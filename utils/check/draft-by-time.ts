/** Drafts of codes that are chosen by minutes. */
import { catalogue } from '../../data/index.ts';
import { FURTHER_TIME, unitsForMinutes } from '../../data/rule-facts/time.ts';
import type { SessionFact } from '../session/schema.ts';
import { type Said, say } from '../text/say.ts';
import { codesCovering } from './ladder.ts';

/** Codes that would report a session together. */
export interface Draft {
  codes: string[];
  units?: number;
  modifiers?: string[];
  /** One sentence. */
  reason: Said;
  /** Facts that decide between these codes and others. */
  asks?: SessionFact[];
  source: string;
}

/** The code whose range holds the minutes; without minutes each code with its range. */
export function byMinutes(
  codes: readonly string[],
  minutes: number | undefined,
  what: Said,
  source: string,
): Draft[] {
  const fits = minutes === undefined ? codes : codesCovering(codes, minutes);
  return fits.map((code) => ({
    codes: [code],
    reason:
      minutes === undefined
        ? say`${code} is ${what} of ${rangeOf(code)} minutes.`
        : say`${minutes} minutes of ${what}; ${code} covers ${rangeOf(code)}.`,
    source,
  }));
}

/** A base code, with its add-on once the minutes reach it. */
export function withFurtherTime(
  base: string,
  addOn: string,
  minutes: number | undefined,
  what: Said,
  source: string,
): Draft[] {
  const least = catalogue.get(base)?.time?.minMinutes ?? 0;
  if (minutes === undefined)
    return [{ codes: [base], reason: say`${base} is ${what} from ${least} minutes.`, source }];
  if (minutes < least) return [];
  const further = FURTHER_TIME[addOn];
  const units = further ? unitsForMinutes(further, further.baseMinutes[base] ?? 0, minutes) : 0;
  const reason = say`${minutes} minutes of ${what}; ${base} starts at ${least}.`;
  return [{ codes: units > 0 ? [base, addOn] : [base], reason, source }];
}

function rangeOf(code: string): Said {
  const { minMinutes = 0, maxMinutes } = catalogue.get(code)?.time ?? {};
  return maxMinutes === undefined ? say`${minMinutes} or more` : say`${minMinutes} to ${maxMinutes}`;
}
