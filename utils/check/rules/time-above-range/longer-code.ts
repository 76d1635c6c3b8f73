import { TIME_ONLY_VISITS } from '../../../../data/rule-facts/time.ts';
import { inWords, say } from '../../../text/say.ts';
import { isVisit } from '../../claim.ts';
import { lastMinute, longerCodesFor } from '../../ladder.ts';
import { minutesFor } from '../../minutes.ts';
import { defineRule } from '../../rule.ts';

/** More minutes than the code's range holds, and a longer code of the same service exists. */
export default defineRule({
  id: 'time-above-range',
  part: 'longer-code',
  summary: 'More minutes than the code covers; a longer code of the same service fits.',
  source: 'novitas-psytx',
  severity: ['warning'],
  needs: [['minutes', 'psychotherapyMinutes', 'evaluationMinutes']],
  explainedBy: ['format', 'service', 'patient-presence', 'units'],
  check(facts) {
    const { line, entry } = facts;
    const counted = minutesFor(line, facts);
    const most = lastMinute(line.code);
    if (!counted || counted.shared || counted.minutes <= most) return undefined;
    if (isVisit(line) && !TIME_ONLY_VISITS.includes(line.code)) return undefined;
    const fits = longerCodesFor(line.code, counted.minutes);
    if (!fits[0]) return undefined;
    return {
      severity: 'warning',
      message: say`${line.code} covers up to ${most} minutes, but ${counted.minutes} were typed.`,
      suggestion: say`Use ${inWords(fits, 'or')} if the record shows ${counted.minutes} minutes.`,
      suggestedCodes: fits,
      ...(entry.family.startsWith('psychotherapy') ? {} : { source: entry.sources[0] ?? 'novitas-psytx' }),
    };
  },
});
