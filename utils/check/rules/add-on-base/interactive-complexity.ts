import { say } from '../../../text/say.ts';
import { defineRule } from '../../rule.ts';

/** Interactive complexity has listed grounds; an interpreter for a foreign language is none of them. */
export default defineRule({
  id: 'add-on-base',
  part: 'interactive-complexity',
  summary: '90785 on no other ground than an interpreter, or where no interactive complexity was present.',
  source: 'apa-ic-2022',
  severity: ['warning'],
  needs: [['interpreter', 'interactiveComplexity']],
  explainedBy: ['bundled'],
  check({ line, session }) {
    if (line.code !== '90785' || session.interactiveComplexity === true) return undefined;
    if (session.interpreter === true) {
      return {
        severity: 'warning',
        message: say`The only reason typed for 90785 is an interpreter, but since 2022 an interpreter alone does not qualify.`,
        suggestion: say`Keep 90785 only if one of its listed factors was present and is in the record.`,
      };
    }
    if (session.interactiveComplexity !== false) return undefined;
    return {
      severity: 'warning',
      message: say`90785 reports interactive complexity, but the details say there was none.`,
      suggestion: say`Remove 90785.`,
    };
  },
});
