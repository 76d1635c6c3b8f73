import { testRule } from '../../../../tests/helpers/test-rule.ts';
import billable from './billable.ts';

testRule(billable, {
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
      name: 'billable then',
      lines: [{ code: '90834', date: '2022-05-02', diagnoses: ['F43.8'] }],
      session: {
        date: '2022-05-02',
        minutes: 45,
        service: 'individual',
        patientPresent: true,
        provider: 'clinical-social-worker',
      },
    },
    {
      name: 'complete',
      lines: [{ code: '90834', diagnoses: ['F41.1'] }],
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
      name: 'header',
      lines: [{ code: '90834', diagnoses: ['F32'] }],
      session: {
        minutes: 45,
        service: 'individual',
        patientPresent: true,
        provider: 'clinical-social-worker',
      },
      finds: {
        codes: ['90834'],
        says: ['F32', '90834', '10'],
        suggests: ['F32.0', 'F32.1', 'F32.2', 'F32.3', 'F32.4', 'F32.5'],
        severity: 'error',
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
      finds: {
        codes: ['90834'],
        says: ['F43.8', '90834', '2022-09-30'],
        suggests: ['F43.81', 'F43.89'],
        severity: 'error',
      },
    },
    {
      name: 'no such code',
      lines: [{ code: '90834', diagnoses: ['F41.11'] }],
      session: {
        minutes: 45,
        service: 'individual',
        patientPresent: true,
        provider: 'clinical-social-worker',
      },
      finds: { codes: ['90834'], says: ['F41.11', '90834', '10'], severity: 'error' },
    },
  ],
});
