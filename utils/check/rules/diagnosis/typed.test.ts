import { testRule } from '../../../../tests/helpers/test-rule.ts';
import typed from './typed.ts';

testRule(typed, {
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
      name: 'another diagnosis was typed',
      lines: [{ code: '90834', diagnoses: ['F33.1'] }],
      session: {
        minutes: 45,
        service: 'individual',
        patientPresent: true,
        provider: 'clinical-social-worker',
        diagnoses: ['F84.0'],
      },
      finds: { codes: ['90834'], says: ['90834', 'F33.1', 'F84.0'], severity: 'warning' },
    },
  ],
});
