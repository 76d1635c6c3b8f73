import { FURTHER_TIME, minutesForUnits, unitsForMinutes } from '../../../../data/rule-facts/time.ts';
import { say, unitsOf } from '../../../text/say.ts';
import { lineBeside } from '../../corrections.ts';
import { defineRule } from '../../rule.ts';

const PROLONGED = ['99417', 'G2212', '99415', '99416'];

/** The highest office visit, chosen by time, and minutes past the first prolonged unit. */
export default defineRule({
  id: 'missing-service',
  part: 'prolonged',
  summary: 'Visit minutes that reach prolonged time (99417, for Medicare G2212), and no line reports it.',
  source: 'codingahead-99417',
  severity: ['info'],
  needs: ['evaluationMinutes', 'payer'],
  check({ line, lines, session }) {
    const minutes = session.evaluationMinutes;
    const isMedicare = session.payer === 'medicare';
    if (!['99205', '99215'].includes(line.code) || minutes === undefined || session.payer === 'self-pay')
      return undefined;
    if (lines.some(({ code, entry }) => PROLONGED.includes(code) || entry?.family === 'psychotherapy-addon'))
      return undefined;
    const code = isMedicare ? 'G2212' : '99417';
    const further = FURTHER_TIME[code];
    const own = further?.baseMinutes[line.code];
    if (!further || own === undefined) return undefined;
    const least = minutesForUnits(further, own, 1);
    if (minutes < least) return undefined;
    const units = unitsForMinutes(further, own, minutes);
    return {
      severity: 'info',
      codes: [code],
      message: say`${minutes} minutes of visit time were typed, and with ${line.code} chosen by time ${code} starts at ${least}.`,
      suggestion: say`Add ${unitsOf(units)} of ${code} if the visit was leveled by time and the record shows it.`,
      suggestedCodes: [code],
      corrected: [line.written, lineBeside(line, code, units)],
      ...(isMedicare && { source: 'aapc-g2212-fr2020' }),
    };
  },
});
