import {
  FACILITY_FAMILIES,
  PSYCHOTHERAPY_FAMILIES,
  STATE_PROGRAM_FAMILIES,
  VISIT_FAMILIES,
} from '../../../../data/rule-facts/families.ts';
import type { CodeEntry } from '../../../../data/schema.ts';
import { say } from '../../../text/say.ts';
import { isMonthly, type Line } from '../../claim.ts';
import { withUnits } from '../../corrections.ts';
import { defineRule } from '../../rule.ts';

const PARTIAL_HOSPITALIZATION = '52';

const SPAN_WORDS = {
  session: say`session`,
  visit: say`visit`,
  day: say`day`,
  week: say`week`,
  month: say`month`,
} as const;

/** A session, a visit, a day or a month is one unit, however long it was. */
export default defineRule({
  id: 'units',
  part: 'one-per-day',
  summary: 'More than one unit of a code that counts a session, a day or a month.',
  source: 'novitas-psytx',
  severity: ['error'],
  needs: [],
  check({ line, entry }) {
    const span = spanOf(line, entry);
    if (
      line.units === undefined ||
      line.units <= 1 ||
      !span ||
      line.placeOfService === PARTIAL_HOSPITALIZATION
    )
      return undefined;
    return {
      severity: 'error',
      message: say`${line.code} is 1 unit a ${SPAN_WORDS[span]}, but ${line.units} units are billed.`,
      suggestion:
        span === 'session' || span === 'visit'
          ? say`Bill 1 unit; a second ${SPAN_WORDS[span]} of the day goes on its own line, with its own times and modifier.`
          : say`Bill 1 unit.`,
      corrected: [withUnits(line, 1)],
    };
  },
});

function spanOf(line: Line, entry: CodeEntry): keyof typeof SPAN_WORDS | undefined {
  const basis = entry.time?.basis;
  if (basis === 'per-diem' || basis === 'week') return basis === 'week' ? 'week' : 'day';
  if (STATE_PROGRAM_FAMILIES.test(entry.family) || FACILITY_FAMILIES.includes(entry.family)) return undefined;
  if (basis === 'month' && isMonthly(line) && !entry.addOnTo) return 'month';
  if (VISIT_FAMILIES.includes(entry.family)) return 'visit';
  if (PSYCHOTHERAPY_FAMILIES.includes(entry.family)) return entry.code === '90785' ? undefined : 'session';
  if (entry.addOnTo?.length) return undefined;
  if (entry.family === 'psychiatric-evaluation' || entry.code === '90839') return 'session';
  // Where the daily limit is one, no length of time makes two.
  return entry.medicare.unitsPerDay === 1 && basis !== 'unit' ? 'day' : undefined;
}
