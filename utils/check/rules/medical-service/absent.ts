import { VISIT_FAMILIES } from '../../../../data/rule-facts/families.ts';
import { inWords, say } from '../../../text/say.ts';
import { isActive, type Line } from '../../claim.ts';
import { psychotherapyCode } from '../../ladder.ts';
import { defineRule } from '../../rule.ts';

const isMedical = ({ entry, code }: Line) =>
  entry !== undefined &&
  code !== '99211' &&
  (VISIT_FAMILIES.includes(entry.family) ||
    code === '90792' ||
    entry.family === 'esketamine' ||
    (entry.family === 'psychotherapy-addon' && entry.time !== undefined));

/** Codes that contain medical work, and none was done. */
export default defineRule({
  id: 'medical-service',
  part: 'absent',
  summary: 'A visit, or an evaluation with medical services, without medical work.',
  source: 'cms-lcd-34616',
  severity: ['error'],
  needs: ['medicalServices'],
  scope: 'claim',
  check({ lines, session }) {
    const medical = lines.filter((line) => isActive(line) && isMedical(line));
    if (session.medicalServices !== false || medical.length === 0) return undefined;
    const codes = [...new Set(medical.map(({ code }) => code))];
    const evaluation = codes.includes('90792');
    const minutes = session.psychotherapyMinutes ?? session.minutes;
    const therapy = minutes === undefined ? undefined : psychotherapyCode(minutes, false);
    const hasAddOn = medical.some(({ entry }) => entry?.family === 'psychotherapy-addon');
    const fit = evaluation ? '90791' : hasAddOn || session.service === 'individual' ? therapy : undefined;
    return {
      severity: 'error',
      codes,
      message:
        codes.length > 1
          ? say`${inWords(codes, 'and')} include medical work, but none was done.`
          : say`${codes[0]} includes medical work, but none was done.`,
      suggestion: fit
        ? say`Without an exam, prescribing or labs, bill ${fit}.`
        : say`Bill the service without its medical part, or state the medical work.`,
      ...(fit && { suggestedCodes: [fit] }),
    };
  },
});
