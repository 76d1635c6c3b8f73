import { testRule } from '../../../../tests/helpers/test-rule.ts';
import order from './order.ts';

testRule(order, {
  valid: [
    {
      name: 'none',
      lines: [{ code: '90834', diagnoses: [] }],
      session: {
        minutes: 45,
        service: 'individual',
        patientPresent: true,
        provider: 'clinical-social-worker',
      },
    },
    {
      name: 'header',
      lines: [{ code: '90834', diagnoses: ['F32'] }],
      session: {
        minutes: 45,
        service: 'individual',
        patientPresent: true,
        provider: 'clinical-social-worker',
      },
    },
    {
      name: 'header since 2022',
      lines: [{ code: '90834', date: '2026-02-02', diagnoses: ['F43.8'] }],
      session: {
        date: '2026-02-02',
        minutes: 45,
        service: 'individual',
        patientPresent: true,
        provider: 'clinical-social-worker',
      },
    },
  ],
  invalid: [
    {
      name: 'couples work',
      lines: [{ code: '90847', diagnoses: ['Z63.0'] }],
      session: {
        minutes: 50,
        service: 'family',
        patientPresent: true,
        provider: 'marriage-family-therapist',
      },
      finds: { codes: ['90847'], says: ['Z63.0', '90847'], severity: 'error' },
    },
    {
      name: 'never first',
      lines: [{ code: '90834', diagnoses: ['F54'] }],
      session: { minutes: 45, service: 'individual', patientPresent: true, provider: 'psychologist' },
      finds: { codes: ['90834'], says: ['F54', '90834'], severity: 'error' },
    },
    {
      name: 'counseling reason first',
      lines: [{ code: '90834', diagnoses: ['Z71.89'] }],
      session: { minutes: 45, service: 'individual', patientPresent: true, provider: 'psychologist' },
      finds: { codes: ['90834'], says: ['Z71.89', '90834', 'F01'], severity: 'warning' },
    },
  ],
});
