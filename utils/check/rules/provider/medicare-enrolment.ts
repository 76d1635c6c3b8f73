import { PROVIDER_WORDS } from '../../../../data/rule-facts/services.ts';
import { defineRule } from '../../rule.ts';

const ENROLLED_FROM = '2024-01-01';
const HOSPITAL_INPATIENT = ['21', '51'];

/** Whom Medicare takes, since when, and where. */
export default defineRule({
  id: 'provider',
  part: 'medicare-enrolment',
  summary: 'A clinician Medicare does not pay on this date, for this code or at this place.',
  source: 'codingintel-mft',
  severity: ['error', 'warning'],
  authority: 'medicare',
  needs: ['provider', 'payer'],
  check({ line, entry, session }) {
    const { provider } = session;
    if (session.payer !== 'medicare' || !provider) return undefined;
    const name = PROVIDER_WORDS[provider];
    const isNewcomer = provider === 'counselor' || provider === 'marriage-family-therapist';
    if (isNewcomer && line.date !== undefined && line.date < ENROLLED_FROM) {
      return {
        severity: 'error',
        message: `Medicare pays a ${name} from ${ENROLLED_FROM}, and ${line.code} is of ${line.date}.`,
        suggestion: 'Before that date the service was covered only under a clinician Medicare took.',
      };
    }
    if (provider === 'behavior-analyst' && entry.family === 'aba') {
      return {
        severity: 'warning',
        message: `${line.code} was given by a behavior analyst, and Medicare has no such provider type.`,
        suggestion: 'Ask the contractor before billing Medicare.',
        source: 'apba-2026tele',
      };
    }
    const isInpatient = line.placeOfService !== undefined && HOSPITAL_INPATIENT.includes(line.placeOfService);
    if (!isInpatient || !(isNewcomer || provider === 'clinical-social-worker')) return undefined;
    return {
      severity: 'warning',
      message: `${line.code} at place of service ${line.placeOfService} is for a hospital inpatient, whose care by a ${name} Medicare pays to the hospital.`,
      suggestion: 'Check who bills it: Part B does not pay this clinician for hospital inpatients.',
      source: 'medsupply-mft',
    };
  },
});
