import { TIME_ONLY_VISITS } from '../../../../data/rule-facts/time.ts';
import { inWords, say } from '../../../text/say.ts';
import { isVisit } from '../../claim.ts';
import { lastMinute, longerCodesFor, longestCode } from '../../ladder.ts';
import { minutesFor } from '../../minutes.ts';
import { defineRule } from '../../rule.ts';

/** More minutes than the code's range holds, and a longer code of the same service exists, whether or not it holds them. */
export default defineRule({
  id: 'time-above-range',
  part: 'longer-code',
  summary: 'More minutes than the code covers, and a longer code of the same service exists.',
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
    const longest = longestCode(line.code);
    if (!longest) return undefined;
    const fits = longerCodesFor(line.code, counted.minutes);
    return {
      severity: 'warning',
      message: say`${line.code} covers up to ${most} minutes, but ${counted.minutes} were typed.`,
      suggestion: fits[0]
        ? say`Use ${inWords(fits, 'or')} if the record shows ${counted.minutes} minutes.`
        : say`Check the minutes: the longest code of this service is ${longest}, up to ${lastMinute(longest)}.`,
      suggestedCodes: fits,
      ...(entry.family.startsWith('psychotherapy') ? {} : { source: entry.sources[0] ?? 'novitas-psytx' }),
    };
  },
});
