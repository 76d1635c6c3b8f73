import { PREVENTIVE_CODES } from '../../../../data/rule-facts/visits.ts';
import { say } from '../../../text/say.ts';
import { isSamePeriod, isVisit } from '../../claim.ts';
import { defineRule } from '../../rule.ts';

/** Medicare does not pay G2211 with a visit that carries modifier 25, preventive services excepted. */
export default defineRule({
  id: 'bundled',
  part: 'visit-complexity',
  summary: 'G2211 with a visit that carries modifier 25.',
  source: 'asam-2026',
  severity: ['error'],
  authority: 'medicare',
  needs: [],
  check({ line, lines }) {
    if (line.code !== 'G2211') return undefined;
    const visit = lines.find(
      (other) => isVisit(other) && other.modifiers.includes('25') && isSamePeriod(line, other),
    );
    const hasPreventive = lines.some(
      ({ code, entry }) => entry?.family === 'preventive' || PREVENTIVE_CODES.test(code),
    );
    if (!visit || hasPreventive) return undefined;
    return {
      severity: 'error',
      codes: ['G2211', visit.code],
      message: say`Medicare does not pay G2211 with ${visit.code} when ${visit.code} has modifier 25.`,
      suggestion: say`Remove 25 if nothing else needs it (add-on psychotherapy does not), or remove G2211.`,
    };
  },
});
