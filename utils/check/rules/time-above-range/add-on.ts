import { FURTHER_TIME, minutesForUnits, unitsForMinutes } from '../../../../data/rule-facts/time.ts';
import { say, unitsOf } from '../../../text/say.ts';
import { isSamePeriod, isVisit, type Line } from '../../claim.ts';
import { lineBeside } from '../../corrections.ts';
import { minutesFor } from '../../minutes.ts';
import { defineRule } from '../../rule.ts';

/** The base code stands alone although the minutes reach the add-on for further time. */
export default defineRule({
  id: 'time-above-range',
  part: 'add-on',
  summary:
    'More minutes than the base code covers; the add-on for further time fits and is not on the claim.',
  source: 'bcbsil-psych',
  severity: ['warning'],
  needs: ['minutes'],
  explainedBy: ['format', 'service', 'patient-presence', 'units'],
  check(facts) {
    const { line, entry, lines } = facts;
    if (isVisit(line) || entry.addOnTo || entry.kind === 'other') return undefined;
    const counted = minutesFor(line, facts);
    const addOn = Object.keys(FURTHER_TIME).find(
      (code) => FURTHER_TIME[code]?.baseMinutes[line.code] !== undefined,
    );
    const further = addOn && FURTHER_TIME[addOn];
    if (!counted || !addOn || !further) return undefined;
    if (lines.some((other) => other.code === addOn && isSamePeriod(line, other))) return undefined;

    const own = further.baseMinutes[line.code] ?? 0;
    const least = minutesForUnits(further, own, 1);
    // Lines that draw on the same minutes may take all theirs before this one overflows.
    const others = counted.shared ? lines.filter((other) => other.code !== line.code).reduce(addMost, 0) : 0;
    if (counted.minutes - others < least) return undefined;
    const units = unitsForMinutes(further, own, counted.minutes - others);
    return {
      severity: 'warning',
      codes: [line.code, addOn],
      message: say`${line.code} alone covers up to ${least - 1} minutes, but ${counted.minutes} were typed.`,
      suggestion: say`Add ${unitsOf(units)} of ${addOn}, which starts at ${least} minutes in all.`,
      suggestedCodes: [addOn],
      corrected: [line.written, lineBeside(line, addOn, units)],
      ...(entry.family === 'crisis' ? {} : { source: entry.sources[0] ?? 'bcbsil-psych' }),
    };
  },
});

function addMost(sum: number, line: Line): number {
  const time = line.entry?.time;
  return (
    sum + (time ? (time.maxMinutes ?? (line.units ?? 1) * (time.unitMinutes ?? time.minMinutes ?? 0)) : 0)
  );
}
