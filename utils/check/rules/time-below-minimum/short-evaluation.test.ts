import { testRule } from '../../../../tests/helpers/test-rule.ts';
import shortEvaluation from './short-evaluation.ts';

testRule(shortEvaluation, {
  valid: [
    {
      name: 'one minute short',
      lines: [{ code: '90834', placeOfService: '11' }],
      session: {
        minutes: 37,
        service: 'individual',
        patientPresent: true,
        provider: 'clinical-social-worker',
      },
    },
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
      name: '52 minutes is 90834',
      lines: [{ code: '90837', placeOfService: '11' }],
      session: {
        minutes: 52,
        service: 'individual',
        patientPresent: true,
        provider: 'psychologist',
        payer: 'commercial',
      },
    },
  ],
  invalid: [
    {
      name: 'ten minutes',
      lines: ['90791'],
      session: { minutes: 10, service: 'intake', patientPresent: true, provider: 'psychologist' },
      finds: { codes: ['90791'], says: ['90791', '10', '16'], severity: 'info' },
    },
  ],
});
