import { AGE_LIMITS } from '../../../../data/rule-facts/ages.ts';
import { PREVENTIVE_VISIT_AGES } from '../../../../data/rule-facts/visits.ts';
import { defineRule } from '../../rule.ts';

const years = (age: number) => `${age} ${age === 1 ? 'year' : 'years'}`;

/** Codes made for an age. */
export default defineRule({
  id: 'age',
  part: 'code',
  summary: 'The code is not for a patient of this age.',
  source: 'preventive-ages',
  severity: ['error', 'warning', 'info'],
  needs: ['patientAge'],
  scope: 'any-line',
  check({ line, session }) {
    const age = session.patientAge;
    if (age === undefined) return undefined;
    const band = PREVENTIVE_VISIT_AGES[line.code];
    if (band && (age < band.min || age > band.max)) {
      const fit = preventiveFor(line.code, age);
      return {
        severity: 'error',
        message: `${line.code} is for ages ${band.min} to ${band.max}, but the patient is ${years(age)} old.`,
        suggestion: fit ? `At that age it is ${fit}.` : 'Choose the code of that age.',
        ...(fit && { suggestedCodes: [fit] }),
      };
    }
    const limit = AGE_LIMITS.find(({ codes, over, under, payer }) => {
      const isOut = (over !== undefined && age > over) || (under !== undefined && age < under);
      return isOut && codes.test(line.code) && (payer === undefined || payer === session.payer);
    });
    if (!limit) return undefined;
    const edge = limit.over !== undefined ? `past ${limit.over}` : `under ${limit.under}`;
    return {
      severity: limit.severity,
      message: `${line.code} ${limit.meant}, and a patient of ${years(age)} is ${edge}.`,
      suggestion: limit.advice,
      source: limit.source,
    };
  },
});

function preventiveFor(code: string, age: number): string | undefined {
  const isNew = code < '99390';
  return Object.keys(PREVENTIVE_VISIT_AGES).find((other) => {
    const band = PREVENTIVE_VISIT_AGES[other];
    return band && other < '99390' === isNew && age >= band.min && age <= band.max;
  });
}
