import { testRule } from '../../../tests/helpers/test-rule.ts';
import patientPresence from './patient-presence.ts';

testRule(patientPresence, {
  valid: [
    {
      name: 'parents alone',
      lines: [{ code: '90846', placeOfService: '11' }],
      session: {
        minutes: 50,
        service: 'family',
        patientPresent: false,
        provider: 'marriage-family-therapist',
      },
    },
    {
      name: 'couple with the patient',
      lines: [{ code: '90847', placeOfService: '11' }],
      session: {
        minutes: 50,
        service: 'family',
        patientPresent: true,
        provider: 'marriage-family-therapist',
      },
    },
    {
      name: 'informants may be seen instead',
      lines: ['90791'],
      session: { minutes: 60, patientPresent: false, service: 'intake', provider: 'psychologist' },
    },
  ],
  invalid: [
    {
      name: 'relatives only',
      lines: [{ code: '90834', placeOfService: '11' }],
      session: { minutes: 45, patientPresent: false, provider: 'clinical-social-worker' },
      finds: {
        codes: ['90834'],
        says: ['90834', 'the patient was not.'],
        suggests: ['90846'],
        severity: 'error',
      },
    },
    {
      name: 'without the patient it is 90846',
      lines: [{ code: '90847', placeOfService: '11' }],
      session: {
        minutes: 50,
        service: 'family',
        patientPresent: false,
        provider: 'marriage-family-therapist',
      },
      finds: {
        codes: ['90847'],
        says: ['90847', 'the patient was not.'],
        suggests: ['90846'],
        severity: 'error',
      },
    },
    {
      name: 'the patient was there',
      lines: [{ code: '90846', placeOfService: '11' }],
      session: {
        minutes: 50,
        service: 'family',
        patientPresent: true,
        provider: 'marriage-family-therapist',
      },
      finds: {
        codes: ['90846'],
        says: ['90846', 'the patient took part'],
        suggests: ['90847'],
        severity: 'error',
      },
    },
  ],
});
