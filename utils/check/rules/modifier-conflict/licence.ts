import { LICENCE_MODIFIERS } from '../../../../data/rule-facts/modifiers.ts';
import { PROVIDER_WORDS } from '../../../../data/rule-facts/services.ts';
import { say, word } from '../../../text/say.ts';
import { defineRule } from '../../rule.ts';

/** The modifier states another licence than the clinician typed. */
export default defineRule({
  id: 'modifier-conflict',
  part: 'licence',
  summary: 'A licence or staff-level modifier that does not fit the clinician typed.',
  source: 'cms-hcpcs-modifiers',
  severity: ['warning'],
  needs: ['provider'],
  scope: 'any-line',
  check({ line, session }) {
    const { provider } = session;
    if (!provider || provider === 'other') return undefined;
    const modifier = line.modifiers.find((found) => {
      const licence = LICENCE_MODIFIERS[found];
      return licence !== undefined && !licence.fits.includes(provider);
    });
    if (!modifier) return undefined;
    return {
      severity: 'warning',
      message: say`${line.code} has ${modifier} (${word(LICENCE_MODIFIERS[modifier]?.means ?? '')}), but the clinician typed is a ${word(PROVIDER_WORDS[provider])}.`,
      suggestion: say`Use the modifier of the clinician who gave the service, or remove ${modifier}.`,
    };
  },
});
