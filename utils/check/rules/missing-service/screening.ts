import { PREVENTIVE_CODES } from '../../../../data/rule-facts/visits.ts';
import { say } from '../../../text/say.ts';
import { isActive, isVisit } from '../../claim.ts';
import { lineBeside } from '../../corrections.ts';
import { defineRule } from '../../rule.ts';

const REPORTS_SCREENING = ['screening', 'sbirt', 'preventive'];

/** A screening was described, and the claim has a visit alone. */
export default defineRule({
  id: 'missing-service',
  part: 'screening',
  summary: 'A screening was typed, and only a visit is billed.',
  source: 'ncci-ptp-2024q3',
  severity: ['info'],
  needs: ['service'],
  scope: 'claim',
  check({ lines, session }) {
    if (session.service !== 'screening' || lines.length === 0) return undefined;
    const visit = lines.find((line) => isVisit(line) && isActive(line));
    const isReported = lines.some(
      ({ code, entry }) => PREVENTIVE_CODES.test(code) || REPORTS_SCREENING.includes(entry?.family ?? ''),
    );
    if (!visit || isReported || lines.some(({ entry }) => entry?.kind === 'intake')) return undefined;
    return {
      severity: 'info',
      codes: ['96127'],
      message: say`A screening was typed, but only ${visit.code} is billed.`,
      suggestion: say`A scored scale may be added as 96127, one unit for each instrument.`,
      suggestedCodes: ['96127'],
      corrected: [visit.written, lineBeside(visit, '96127')],
    };
  },
});
