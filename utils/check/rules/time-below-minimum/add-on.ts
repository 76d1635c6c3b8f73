import { FURTHER_TIME, minutesForUnits } from '../../../../data/rule-facts/time.ts';
import { say } from '../../../text/say.ts';
import { isSamePeriod } from '../../claim.ts';
import { minutesFor } from '../../minutes.ts';
import { defineRule } from '../../rule.ts';

/** An add-on for further time exists only once the whole service has reached its first unit. */
export default defineRule({
  id: 'time-below-minimum',
  part: 'add-on',
  summary: 'The whole service is too short for the first unit of the add-on for further time.',
  source: 'bcbsil-psych',
  severity: ['error', 'warning'],
  needs: [['minutes', 'evaluationMinutes']],
  explainedBy: ['format', 'service', 'patient-presence', 'add-on-base'],
  check(facts) {
    const { line, entry } = facts;
    const further = FURTHER_TIME[line.code];
    const base = facts.lines.find(
      (other) => further?.baseMinutes[other.code] !== undefined && isSamePeriod(line, other),
    );
    const counted = base && minutesFor(base, facts);
    if (!further || !base || !counted) return undefined;
    const needed = minutesForUnits(further, further.baseMinutes[base.code] ?? 0, 1);
    if (counted.minutes >= needed) return undefined;
    const isUnconfirmed = entry.unconfirmed?.some((field) => field.startsWith('time')) ?? false;
    return {
      severity: isUnconfirmed && entry.family !== 'testing' ? 'warning' : 'error',
      message: say`${line.code} with ${base.code} starts at ${needed} minutes in all, but ${counted.minutes} were typed.`,
      suggestion: say`Remove ${line.code}: ${base.code} alone covers ${counted.minutes} minutes.`,
      suggestedCodes: [base.code],
      corrected: [base.written],
      source: line.code === '90840' ? 'bcbsil-psych' : (entry.sources[0] ?? 'bcbsil-psych'),
    };
  },
});
