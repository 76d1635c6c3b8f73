import { testRule } from '../../../../tests/helpers/test-rule.ts';
import timely from './timely.ts';

testRule(timely, {
  valid: [
    {
      name: 'another day',
      lines: [{ code: '90834', date: '2026-03-02' }],
      session: {
        date: '2026-03-03',
        minutes: 45,
        service: 'individual',
        patientPresent: true,
        provider: 'clinical-social-worker',
      },
    },
    {
      name: 'same day',
      lines: [{ code: '90834', date: '2026-03-02' }],
      session: {
        date: '2026-03-02',
        minutes: 45,
        service: 'individual',
        patientPresent: true,
        provider: 'clinical-social-worker',
      },
    },
    {
      name: 'in the future',
      lines: [{ code: '90834', date: '2026-12-02' }],
      session: {
        minutes: 45,
        service: 'individual',
        patientPresent: true,
        provider: 'clinical-social-worker',
      },
    },
  ],
  invalid: [
    {
      name: 'a year has passed',
      lines: [{ code: '90837', date: '2024-02-02' }],
      session: {
        date: '2024-02-02',
        minutes: 60,
        service: 'individual',
        patientPresent: true,
        provider: 'clinical-social-worker',
        payer: 'medicare',
      },
      finds: { codes: ['90837'], says: ['2024-02-02', '2025-02-02', '2025-02-02'], severity: 'info' },
    },
  ],
});
