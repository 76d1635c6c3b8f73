import { DIAGNOSIS_AGES } from '../../../../data/rule-facts/ages.ts';
import { say, word } from '../../../text/say.ts';
import { defineRule } from '../../rule.ts';

/** Diagnoses whose title states an age. Childhood-onset disorders as such may be used at any age. */
export default defineRule({
  id: 'age',
  part: 'diagnosis',
  summary: 'A diagnosis on the line is for another age.',
  source: 'icd10cm-guidelines-2026',
  severity: ['error', 'warning'],
  needs: ['patientAge'],
  scope: 'any-line',
  check({ line, session }) {
    const age = session.patientAge;
    if (age === undefined) return undefined;
    for (const code of line.diagnoses ?? []) {
      const limit = DIAGNOSIS_AGES.find(
        (found) => found.codes.test(code) && (age > (found.over ?? Infinity) || age < (found.under ?? 0)),
      );
      if (!limit) continue;
      return {
        severity: limit.severity,
        message: say`${code} on ${line.code} ${word(limit.meant)}, but the patient is ${age}.`,
        suggestion: word(limit.advice),
      };
    }
    return undefined;
  },
});
