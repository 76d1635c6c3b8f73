import { testRule } from '../../../../tests/helpers/test-rule.ts';
import together from './together.ts';

testRule(together, {
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
      name: 'abuse and dependence',
      lines: [{ code: '90834', diagnoses: ['F10.10', 'F10.20'] }],
      session: {
        minutes: 45,
        service: 'individual',
        patientPresent: true,
        provider: 'clinical-social-worker',
      },
      finds: { codes: ['90834'], says: ['F10.10', 'F10.20'], severity: 'error' },
    },
    {
      name: 'exclude each other',
      lines: [{ code: '90834', diagnoses: ['F31.81', 'F33.1'] }],
      session: {
        minutes: 45,
        service: 'individual',
        patientPresent: true,
        provider: 'clinical-social-worker',
      },
      finds: { codes: ['90834'], says: ['F31.81', 'F33.1', 'F31'], severity: 'warning' },
    },
  ],
});
