import { catalogue } from '../../../../data/index.ts';
import { say } from '../../../text/say.ts';
import { isActive } from '../../claim.ts';
import { lineBeside } from '../../corrections.ts';
import { defineRule } from '../../rule.ts';

/** Interactive complexity was present and the base code takes its add-on. */
export default defineRule({
  id: 'missing-service',
  part: 'interactive-complexity',
  summary: 'Interactive complexity was present, and 90785 is not on the claim.',
  source: 'apa-ic-2022',
  severity: ['info'],
  needs: ['interactiveComplexity'],
  scope: 'claim',
  check({ lines, session }) {
    if (session.interactiveComplexity !== true || lines.some(({ code }) => code === '90785'))
      return undefined;
    const base = lines.find((line) => isActive(line) && catalogue.get('90785')?.addOnTo?.includes(line.code));
    if (!base) return undefined;
    return {
      severity: 'info',
      codes: ['90785'],
      message: say`Interactive complexity was typed, but ${base.code} is billed without 90785.`,
      suggestion: say`90785 may be added to ${base.code} if the factor is in the record.`,
      suggestedCodes: ['90785'],
      corrected: [base.written, lineBeside(base, '90785')],
    };
  },
});
