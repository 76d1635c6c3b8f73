import {
  SEPARATE_SERVICE_MODIFIERS,
  SEPARATE_VISIT_MODIFIERS,
} from '../../../../data/rule-facts/modifiers.ts';
import { say } from '../../../text/say.ts';
import { hasModifier, isActive, isSamePeriod, isVisit } from '../../claim.ts';
import { withModifiers } from '../../corrections.ts';
import { defineRule } from '../../rule.ts';

/** A visit beside another service of the day needs 25 where an edit joins the two and lets a modifier part them. */
export default defineRule({
  id: 'modifier-required',
  part: 'separate-visit',
  summary: 'A visit beside a service it is bundled with, without modifier 25.',
  source: 'ncci-ptp-2024q3',
  severity: ['error'],
  authority: 'ncci',
  needs: [],
  check({ line, lines, facts, today }) {
    if (!isVisit(line) || hasModifier(line, [...SEPARATE_VISIT_MODIFIERS, ...SEPARATE_SERVICE_MODIFIERS]))
      return undefined;
    const other = lines.find(
      (found) =>
        found.code !== line.code &&
        !isVisit(found) &&
        isActive(found) &&
        isSamePeriod(line, found) &&
        facts.pair(line.code, found.code, line.date ?? today)?.modifierAllowed === true &&
        !hasModifier(found, SEPARATE_SERVICE_MODIFIERS),
    );
    if (!other) return undefined;
    const source = facts.pair(line.code, other.code, line.date ?? today)?.source;
    return {
      severity: 'error',
      ...(source !== undefined && { source }),
      message: say`${line.code} has no modifier 25, and it is bundled with ${other.code} unless the visit was separate work.`,
      suggestion: say`Put 25 on ${line.code} if the visit had its own work, apart from ${other.code}.`,
      corrected: [withModifiers(line, { add: ['25'] }), other.written],
      codes: [line.code, other.code],
    };
  },
});
