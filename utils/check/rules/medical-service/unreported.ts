import { ADD_ON_OF, PRESCRIBERS, PROVIDER_WORDS } from '../../../../data/rule-facts/services.ts';
import { say, word } from '../../../text/say.ts';
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
    const who = word(PROVIDER_WORDS[session.provider]);
    if (line.code === '90791') {
      return {
        severity: 'warning',
        message: say`90791 is an evaluation without medical work, but the ${who} did medical work.`,
        suggestion: say`With an exam, prescribing or labs, the evaluation is 90792.`,
        suggestedCodes: ['90792'],
      };
    }
    if (entry.family !== 'psychotherapy' || entry.time === undefined) return undefined;
    const minutes = session.psychotherapyMinutes;
    const addOn = minutes === undefined ? ADD_ON_OF[line.code] : psychotherapyCode(minutes, true);
    return {
      severity: 'warning',
      message: say`${line.code} is psychotherapy alone, but the ${who} did medical work.`,
      suggestion: say`If the record shows a visit with its own work, bill the visit (E/M)${addOn ? say` with ${addOn}` : ''} instead.`,
      ...(addOn && { suggestedCodes: [addOn] }),
      // The level of the visit is the clinician's to choose.
      corrected: [],
    };
  },
});
