import { catalogue } from '../../../../data/index.ts';
import { VISIT_LEVELS } from '../../../../data/rule-facts/time.ts';
import { say } from '../../../text/say.ts';
import { defineRule } from '../../rule.ts';

/** Visit minutes typed apart reach a higher level; decision making may still set a lower one, so only a warning. */
export default defineRule({
  id: 'time-above-range',
  part: 'visit-level',
  summary: 'The minutes of an office visit, typed apart, reach a higher level than the one billed.',
  source: 'cms-pfs-2024',
  severity: ['warning'],
  needs: ['evaluationMinutes'],
  explainedBy: ['new-established', 'medical-service'],
  check({ line, lines, session }) {
    const minutes = session.evaluationMinutes;
    const levels = VISIT_LEVELS.find((codes) => codes.includes(line.code));
    if (!levels || minutes === undefined || session.psychotherapyMinutes !== undefined) return undefined;
    if (lines.some((other) => other.entry?.family === 'psychotherapy-addon')) return undefined;
    const reached = levels
      .filter((code) => minutes >= (catalogue.get(code)?.time?.minMinutes ?? Infinity))
      .at(-1);
    if (!reached || levels.indexOf(reached) <= levels.indexOf(line.code)) return undefined;
    const least = catalogue.get(reached)?.time?.minMinutes;
    return {
      severity: 'warning',
      message: say`${minutes} minutes of visit time were typed, which by time is ${reached} (from ${least}), but ${line.code} is billed.`,
      suggestion: say`Keep ${line.code} if decision making set the level; by time it is ${reached}.`,
      suggestedCodes: [reached],
    };
  },
});
