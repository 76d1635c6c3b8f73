import { AGE_MODIFIERS } from '../../../../data/rule-facts/ages.ts';
import { say, word } from '../../../text/say.ts';
import { defineRule } from '../../rule.ts';

/** Program modifiers that state an age. */
export default defineRule({
  id: 'age',
  part: 'modifier',
  summary: 'A program modifier for children, adults or older adults against the age.',
  source: 'cms-hcpcs-modifiers',
  severity: ['warning'],
  needs: ['patientAge'],
  scope: 'any-line',
  check({ line, session }) {
    const age = session.patientAge;
    if (age === undefined) return undefined;
    const modifier = line.modifiers.find((found) => {
      const limit = AGE_MODIFIERS[found];
      return limit && (age > (limit.over ?? Infinity) || age < (limit.under ?? 0));
    });
    if (!modifier) return undefined;
    return {
      severity: 'warning',
      message: say`${line.code} has ${modifier} (${word(AGE_MODIFIERS[modifier]?.meant ?? '')}), but the patient is ${age}.`,
      suggestion: say`Use the modifier of the patient's program instead, or remove ${modifier}.`,
    };
  },
});
