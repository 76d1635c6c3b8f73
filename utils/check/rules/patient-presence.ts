import {
  ABSENT_BY_DEFINITION,
  PRESENCE_OPEN_FAMILIES,
  STATE_PROGRAM_FAMILIES,
} from '../../../data/rule-facts/families.ts';
import { say } from '../../text/say.ts';
import { defineRule, type KnownLineFacts } from '../rule.ts';

/** Some codes need the patient there, some need them away. */
export default defineRule({
  id: 'patient-presence',
  summary: 'The code needs the patient there and they were not, or the reverse.',
  source: 'cms-lcd-34616',
  severity: ['error'],
  needs: ['patientPresent'],
  check(facts) {
    const { line, entry, session } = facts;
    if (STATE_PROGRAM_FAMILIES.test(entry.family) || entry.addOnTo) return undefined;
    if (PRESENCE_OPEN_FAMILIES.includes(entry.family)) return undefined;
    if (entry.patient === 'required' && session.patientPresent === false) return absent(facts);
    const isAway = entry.patient === 'absent' && ABSENT_BY_DEFINITION.includes(entry.family);
    if (!isAway || session.patientPresent !== true) return undefined;
    return {
      severity: 'error',
      message: say`${line.code} is for work without the patient, but the patient took part.`,
      suggestion:
        line.code === '90846'
          ? say`A family session with the patient is 90847.`
          : say`Choose a code for work with the patient.`,
      ...(line.code === '90846' && { suggestedCodes: ['90847'] }),
    };
  },
});

function absent({ line, entry, session }: KnownLineFacts) {
  const isTherapy = entry.family === 'psychotherapy' || entry.family === 'family-psychotherapy';
  const isLongEnough = session.minutes === undefined || session.minutes >= 26;
  const fits = isTherapy && isLongEnough ? ['90846'] : [];
  return {
    severity: 'error' as const,
    message: say`${line.code} needs the patient present, but the patient was not.`,
    suggestion: !isTherapy
      ? say`Bill it only if the patient took part.`
      : isLongEnough
        ? say`A family session without the patient is 90846, from 26 minutes; coaching caregivers is caregiver training.`
        : say`No family code covers ${session.minutes} minutes without the patient: 90846 starts at 26.`,
    suggestedCodes: fits,
  };
}
