import { FURTHER_TIME, minutesForUnits } from '../../../../data/rule-facts/time.ts';
import { say } from '../../../text/say.ts';
import { isActive, type Line } from '../../claim.ts';
import { defineRule } from '../../rule.ts';

/** Testing lines draw on one total: all their units together may not need more minutes than there were. */
export default defineRule({
  id: 'units',
  part: 'shared-time',
  summary: 'Testing units that together need more minutes than were typed.',
  source: 'apa-testing',
  severity: ['error'],
  needs: ['minutes', 'service'],
  explainedBy: ['time-below-minimum', 'service'],
  scope: 'claim',
  check({ lines, session }) {
    if (session.service !== 'testing' || session.minutes === undefined) return undefined;
    const testing = lines.filter(
      (line) => line.entry?.kind === 'testing' && line.entry.time && isActive(line),
    );
    const bases = testing.filter((line) => !line.entry?.addOnTo);
    if (bases.length < 2) return undefined;
    const needed = bases.reduce((sum, base) => sum + leastFor(base, testing), 0);
    if (needed <= session.minutes) return undefined;
    return {
      severity: 'error',
      codes: testing.filter((line) => line.entry?.addOnTo || (line.units ?? 1) > 1).map(({ code }) => code),
      message: say`The testing units billed need at least ${needed} minutes together, but ${session.minutes} were typed.`,
      suggestion: say`Count the minutes of evaluation and of test giving separately, and bill the units each comes to.`,
    };
  },
});

function leastFor(base: Line, lines: readonly Line[]): number {
  const addOn = lines.find((line) => FURTHER_TIME[line.code]?.baseMinutes[base.code] !== undefined);
  const further = addOn && FURTHER_TIME[addOn.code];
  if (!addOn || !further) return base.entry?.time?.minMinutes ?? 0;
  return minutesForUnits(further, further.baseMinutes[base.code] ?? 0, addOn.units ?? 1);
}
