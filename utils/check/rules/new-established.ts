import { ESTABLISHED_TO_NEW, NEW_TO_ESTABLISHED } from '../../../data/rule-facts/visits.ts';
import { say } from '../../text/say.ts';
import { defineRule } from '../rule.ts';

/** New: nobody of the same group and specialty met the patient face to face within three years. */
export default defineRule({
  id: 'new-established',
  summary: 'A new-patient code for an established patient, or the reverse.',
  source: 'new-patient',
  severity: ['error'],
  needs: ['newPatient'],
  scope: 'any-line',
  check({ line, session }) {
    if (session.newPatient === undefined || line.status === 'ended') return undefined;
    const right = (session.newPatient ? ESTABLISHED_TO_NEW : NEW_TO_ESTABLISHED)[line.code];
    if (!right) return undefined;
    return {
      severity: 'error',
      message: session.newPatient
        ? say`${line.code} is for an established patient, but the patient is new.`
        : say`${line.code} is for a new patient, but the patient is established.`,
      suggestion: session.newPatient
        ? say`The same level for a new patient is ${right}; new means no face-to-face service by the same specialty of the group in three years.`
        : say`The same level for an established patient is ${right}; new means no face-to-face service by the same specialty of the group in three years.`,
      suggestedCodes: [right],
    };
  },
});
