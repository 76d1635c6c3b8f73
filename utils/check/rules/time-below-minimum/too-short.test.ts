import { testRule } from '../../../../tests/helpers/test-rule.ts';
import tooShort from './too-short.ts';

testRule(tooShort, {
  valid: [
    {
      name: 'first minute of the range',
      lines: [{ code: '90834', placeOfService: '11' }],
      session: {
        minutes: 38,
        service: 'individual',
        patientPresent: true,
        provider: 'clinical-social-worker',
      },
    },
    {
      name: '53 minutes is enough',
      lines: [{ code: '90837', placeOfService: '11' }],
      session: {
        minutes: 53,
        service: 'individual',
        patientPresent: true,
        provider: 'psychologist',
        payer: 'commercial',
      },
    },
    {
      name: '16 minutes is enough',
      lines: [{ code: '90832', placeOfService: '11' }],
      session: { minutes: 16, service: 'individual', patientPresent: true, provider: 'counselor' },
    },
  ],
  invalid: [
    {
      name: 'one minute short',
      lines: [{ code: '90834', placeOfService: '11' }],
      session: {
        minutes: 37,
        service: 'individual',
        patientPresent: true,
        provider: 'clinical-social-worker',
      },
      finds: { codes: ['90834'], says: ['90834', '38', '37'], suggests: ['90832'], severity: 'error' },
    },
    {
      name: '52 minutes is 90834',
      lines: [{ code: '90837', placeOfService: '11' }],
      session: {
        minutes: 52,
        service: 'individual',
        patientPresent: true,
        provider: 'psychologist',
        payer: 'commercial',
      },
      finds: { codes: ['90837'], says: ['90837', '53', '52'], suggests: ['90834'], severity: 'error' },
    },
    {
      name: 'no psychotherapy under 16',
      lines: [{ code: '90832', placeOfService: '11' }],
      session: { minutes: 15, service: 'individual', patientPresent: true, provider: 'counselor' },
      finds: { codes: ['90832'], says: ['90832', '16', '15'], severity: 'error' },
    },
  ],
});
