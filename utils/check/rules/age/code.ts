import { AGE_LIMITS } from '../../../../data/rule-facts/ages.ts';
import { PREVENTIVE_VISIT_AGES } from '../../../../data/rule-facts/visits.ts';
import { type Said, say, word } from '../../../text/say.ts';
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
        message: say`${line.code} is for ${ageBand(band)}, but the patient is ${age}.`,
        suggestion: fit ? say`At that age the visit is ${fit}.` : say`Choose the code for that age.`,
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
      message: say`${word(limit.meant, line.code)}, but the patient is ${age}.`,
      suggestion: word(limit.advice),
      source: limit.source,
    };
  },
});

const OPEN_ENDED = 130;

function ageBand({ min, max }: { min: number; max: number }): Said {
  if (max === 0) return say`infants under 1`;
  return max >= OPEN_ENDED ? say`ages ${min} and over` : say`ages ${min} to ${max}`;
}

function preventiveFor(code: string, age: number): string | undefined {
  const isNew = code < '99390';
  return Object.keys(PREVENTIVE_VISIT_AGES).find((other) => {
    const band = PREVENTIVE_VISIT_AGES[other];
    return band && other < '99390' === isNew && age >= band.min && age <= band.max;
  });
}
