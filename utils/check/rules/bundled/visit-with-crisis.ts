import { VISIT_FAMILIES } from '../../../../data/rule-facts/families.ts';
import { SEPARATE_VISIT_MODIFIERS } from '../../../../data/rule-facts/modifiers.ts';
import { say } from '../../../text/say.ts';
import { hasModifier, isActive, isSamePeriod, isVisit } from '../../claim.ts';
import { defineRule } from '../../rule.ts';

/** No edit joins a visit and crisis psychotherapy, yet plans question them when nothing shows separate work. */
export default defineRule({
  id: 'bundled',
  part: 'visit-with-crisis',
  summary: 'A visit beside crisis psychotherapy with nothing that shows separate work.',
  source: 'headway-90839',
  severity: ['warning'],
  needs: [],
  check({ line, lines }) {
    if (line.code !== '90839') return undefined;
    const visit = lines.find((other) => isVisit(other) && isActive(other) && isSamePeriod(line, other));
    if (!visit || !VISIT_FAMILIES.includes(visit.entry?.family ?? '')) return undefined;
    if (hasModifier(visit, SEPARATE_VISIT_MODIFIERS)) return undefined;
    return {
      severity: 'warning',
      codes: [line.code, visit.code],
      message: say`${visit.code} is billed with 90839 without modifier 25, and some payers treat crisis psychotherapy as the whole service.`,
      suggestion: say`Bill ${visit.code} with 25 only for separate medical work, outside the minutes of 90839.`,
    };
  },
});
