import { PRESCRIBERS } from '../../../../data/rule-facts/services.ts';
import { isActive, isVisit } from '../../claim.ts';
import { psychotherapyCode } from '../../ladder.ts';
import { defineRule } from '../../rule.ts';

/** A prescriber did medical work and billed a code that contains none. */
export default defineRule({
  id: 'medical-service',
  part: 'unreported',
  summary: 'A prescriber did medical work, and the code billed contains none.',
  source: 'cms-lcd-34616',
  severity: ['warning'],
  needs: ['medicalServices', 'provider'],
  explainedBy: ['service', 'format'],
  check({ line, entry, lines, session }) {
    if (session.medicalServices !== true || !session.provider || !PRESCRIBERS.includes(session.provider))
      return undefined;
    if (lines.some((other) => isVisit(other) && isActive(other))) return undefined;
    if (line.code === '90791') {
      return {
        severity: 'warning',
        message: '90791 is an evaluation without medical work, but a prescriber did medical work.',
        suggestion: 'With exam, prescribing or labs the evaluation is 90792.',
        suggestedCodes: ['90792'],
      };
    }
    if (entry.family !== 'psychotherapy' || entry.time === undefined) return undefined;
    const minutes = session.psychotherapyMinutes;
    const addOn = minutes === undefined ? undefined : psychotherapyCode(minutes, true);
    return {
      severity: 'warning',
      message: `${line.code} is psychotherapy alone, but a prescriber did medical work.`,
      suggestion: `Report the visit with ${addOn ?? '90833, 90836 or 90838'} when both are in the record with their own times.`,
      suggestedCodes: addOn ? [addOn] : ['90833', '90836', '90838'],
    };
  },
});
