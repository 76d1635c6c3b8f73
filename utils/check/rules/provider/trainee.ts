import { OPEN_PROVIDER_FAMILIES, STATE_PROGRAM_FAMILIES } from '../../../../data/rule-facts/families.ts';
import { SUPERVISED_MODIFIERS } from '../../../../data/rule-facts/modifiers.ts';
import { inWords, say } from '../../../text/say.ts';
import { hasModifier } from '../../claim.ts';
import { defineRule } from '../../rule.ts';

/** A trainee bills under somebody: the line should show it. */
export default defineRule({
  id: 'provider',
  part: 'trainee',
  summary: 'A trainee gave the service and no modifier shows the supervision.',
  source: 'cms-modifiers',
  severity: ['warning'],
  needs: ['provider'],
  scope: 'claim',
  check({ lines, session }) {
    if (session.provider !== 'trainee') return undefined;
    const bare = lines.filter(
      ({ entry, ...line }) =>
        entry &&
        !entry.addOnTo &&
        entry.reportedBy.length > 0 &&
        !OPEN_PROVIDER_FAMILIES.includes(entry.family) &&
        !STATE_PROGRAM_FAMILIES.test(entry.family) &&
        !entry.reportedBy.includes('trainee') &&
        !hasModifier(line, SUPERVISED_MODIFIERS),
    );
    const codes = [...new Set(bare.map(({ code }) => code))];
    if (codes.length === 0) return undefined;
    return {
      severity: 'warning',
      codes,
      message: say`A trainee gave ${inWords(codes, 'and')}, but no modifier (GC, HL or HO) shows the supervision.`,
      suggestion: say`Bill under the supervising clinician as the payer asks: incident to, or with GC or HL.`,
    };
  },
});
