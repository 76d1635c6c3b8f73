import { testRule } from '../../../../tests/helpers/test-rule.ts';
import supports from './supports.ts';

testRule(supports, {
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
      name: 'a symptom alone',
      lines: [{ code: '90834', diagnoses: ['R45.851'] }],
      session: {
        minutes: 45,
        service: 'individual',
        patientPresent: true,
        provider: 'clinical-social-worker',
      },
      finds: { codes: ['90834'], says: ['90834', 'R45.851', 'F01'], severity: 'warning' },
    },
    {
      name: 'physical illness first',
      lines: [{ code: '96158', diagnoses: ['F33.1'] }],
      session: { minutes: 30, patientPresent: true, provider: 'psychologist' },
      finds: { codes: ['96158'], says: ['F33.1', '96158'], severity: 'error' },
    },
    {
      name: 'autism expected',
      lines: [{ code: '97153', units: 4, diagnoses: ['F90.2'] }],
      session: { minutes: 60, service: 'adaptive-behavior', patientPresent: true, provider: 'technician' },
      finds: { codes: ['97153'], says: ['97153', 'F84', 'F90.2'], severity: 'warning' },
    },
  ],
});
