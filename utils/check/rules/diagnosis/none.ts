import { say } from '../../../text/say.ts';
import { defineRule } from '../../rule.ts';

/** Every line points at a diagnosis. */
export default defineRule({
  id: 'diagnosis',
  part: 'none',
  summary: 'A line that is stated to point at no diagnosis.',
  source: 'icd10cm-guidelines-2026',
  severity: ['error'],
  needs: [],
  scope: 'any-line',
  check({ line }) {
    if (line.diagnoses?.length !== 0) return undefined;
    return {
      severity: 'error',
      message: say`${line.code} points to 0 diagnoses, but a line needs at least 1.`,
      suggestion: say`Point the line to the diagnosis that was treated.`,
    };
  },
});
