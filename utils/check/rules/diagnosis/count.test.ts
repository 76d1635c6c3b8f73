import { testRule } from '../../../../tests/helpers/test-rule.ts';
import countRule from './count.ts';

testRule(countRule, {
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
      name: 'five pointers',
      lines: [{ code: '90834', diagnoses: ['F33.1', 'F41.1', 'F43.10', 'F90.2', 'F42.2'] }],
      session: { minutes: 45, service: 'individual', patientPresent: true, provider: 'psychologist' },
      finds: { codes: ['90834'], says: ['90834', '5', '4'], severity: 'error' },
    },
  ],
});
