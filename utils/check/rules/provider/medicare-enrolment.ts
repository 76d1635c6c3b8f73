import { PROVIDER_WORDS } from '../../../../data/rule-facts/services.ts';
import type { Provider } from '../../../../data/schema.ts';
import { type Said, say, word } from '../../../text/say.ts';
import { placeWords } from '../../places.ts';
import { defineRule } from '../../rule.ts';

const ENROLLED_FROM = '2024-01-01';
const NEWCOMERS: Partial<Record<Provider, Said>> = {
  counselor: say`counselors`,
  'marriage-family-therapist': say`marriage and family therapists`,
};
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
    const newcomers = NEWCOMERS[provider];
    if (newcomers && line.date !== undefined && line.date < ENROLLED_FROM) {
      return {
        severity: 'error',
        message: say`Medicare has paid ${newcomers} only since ${ENROLLED_FROM}, but ${line.code} is dated ${line.date}.`,
        suggestion: say`Before that date the service was covered only under another clinician Medicare accepted.`,
      };
    }
    if (provider === 'behavior-analyst' && entry.family === 'aba') {
      return {
        severity: 'warning',
        message: say`${line.code} was given by a behavior analyst, but Medicare does not enroll behavior analysts.`,
        suggestion: say`Ask the Medicare contractor before billing.`,
        source: 'apba-2026tele',
      };
    }
    const isInpatient = line.placeOfService !== undefined && HOSPITAL_INPATIENT.includes(line.placeOfService);
    if (!isInpatient || !(newcomers || provider === 'clinical-social-worker')) return undefined;
    return {
      severity: 'warning',
      message: say`${line.code} has ${placeWords(line.placeOfService ?? '')}, but Medicare Part B does not pay a ${word(PROVIDER_WORDS[provider])} for hospital inpatients.`,
      suggestion: say`Check who bills it: for inpatients this work is part of what Medicare pays the hospital.`,
      source: 'medsupply-mft',
    };
  },
});
