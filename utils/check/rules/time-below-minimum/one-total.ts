import { say } from '../../../text/say.ts';
import { psychotherapyCode } from '../../ladder.ts';
import { defineRule } from '../../rule.ts';

/** Only one total is typed for a visit with add-on psychotherapy: the add-on can have had no more than all of it. */
export default defineRule({
  id: 'time-below-minimum',
  part: 'one-total',
  summary:
    'The one total typed for a visit with psychotherapy is shorter than the add-on alone needs, or leaves nothing for the visit.',
  source: 'texmed-psytx',
  severity: ['error', 'warning', 'info'],
  needs: ['minutes'],
  explainedBy: ['format', 'service', 'patient-presence', 'add-on-base'],
  check({ line, entry, session }) {
    const least = entry.time?.minMinutes;
    const total = session.minutes;
    if (entry.family !== 'psychotherapy-addon' || least === undefined || total === undefined)
      return undefined;
    if (session.psychotherapyMinutes !== undefined || total > least) return undefined;
    if (total === least) {
      return {
        severity: 'info',
        message: say`${line.code} needs ${least} minutes of psychotherapy, and the ${total} typed in all leave none for the visit.`,
        suggestion: say`State the minutes of psychotherapy and of the visit separately.`,
      };
    }
    const fit = psychotherapyCode(total, true);
    return {
      severity: fit ? 'warning' : 'error',
      message: say`${line.code} needs at least ${least} minutes of psychotherapy, but ${total} were typed in all.`,
      suggestion: fit
        ? say`State the minutes of psychotherapy and of the visit separately; ${total} minutes allow at most ${fit}.`
        : say`Under 16 minutes no psychotherapy add-on can be billed.`,
      ...(fit && { suggestedCodes: [fit] }),
    };
  },
});
