import { AGE_LIMITS } from '../../../../data/rule-facts/ages.ts';
import { PREVENTIVE_VISIT_AGES } from '../../../../data/rule-facts/visits.ts';
import { defineRule } from '../../rule.ts';

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
        message: `${line.code} is for ${ageBand(band)}, but the patient is ${age}.`,
        suggestion: fit ? `At that age the visit is ${fit}.` : 'Choose the code for that age.',
        ...(fit && { suggestedCodes: [fit] }),
      };
    }
    const limit = AGE_LIMITS.find(({ codes, over, under, payer }) => {
      const isOut = (over !== undefined && age > over) || (under !== undefined && age < under);
      return isOut && codes.test(line.code) && (payer === undefined || payer === session.payer);
    });
    if (!limit) return undefined;
    return {
      severity: limit.severity,
      message: `${limit.meant.replace('{code}', line.code)}, but the patient is ${age}.`,
      suggestion: limit.advice,
      source: limit.source,
    };
  },
});

const OPEN_ENDED = 130;

function ageBand({ min, max }: { min: number; max: number }): string {
  if (max === 0) return 'infants under 1';
  return max >= OPEN_ENDED ? `ages ${min} and over` : `ages ${min} to ${max}`;
}

function preventiveFor(code: string, age: number): string | undefined {
  const isNew = code < '99390';
  return Object.keys(PREVENTIVE_VISIT_AGES).find((other) => {
    const band = PREVENTIVE_VISIT_AGES[other];
    return band && other < '99390' === isNew && age >= band.min && age <= band.max;
  });
}
