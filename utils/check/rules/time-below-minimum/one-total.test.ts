import { testRule } from '../../../../tests/helpers/test-rule.ts';
import oneTotal from './one-total.ts';

testRule(oneTotal, {
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
      name: 'nothing left for the visit',
      lines: ['99213', '90833'],
      session: { minutes: 16, patientPresent: true, medicalServices: true, provider: 'physician' },
      finds: { codes: ['90833'], says: ['16', 'none'], severity: 'info' },
    },
    {
      name: '14 minutes in all',
      lines: ['99213', '90833'],
      session: { minutes: 14, patientPresent: true, medicalServices: true, provider: 'physician' },
      finds: { codes: ['90833'], says: ['90833', '16', '14'], severity: 'error' },
    },
  ],
});
