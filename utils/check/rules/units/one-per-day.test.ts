import { testRule } from '../../../../tests/helpers/test-rule.ts';
import onePerDay from './one-per-day.ts';

testRule(onePerDay, {
  valid: [
    {
      name: 'one unit',
      lines: [{ code: '90834', units: 1 }],
      session: {
        minutes: 45,
        service: 'individual',
        patientPresent: true,
        provider: 'clinical-social-worker',
      },
    },
    {
      name: 'eight',
      lines: [{ code: '97153', units: 9, diagnoses: ['F84.0'] }],
      session: { minutes: 120, service: 'adaptive-behavior', patientPresent: true, provider: 'technician' },
    },
    {
      name: '23 minutes are two',
      lines: [{ code: '97153', units: 2, diagnoses: ['F84.0'] }],
      session: { minutes: 23, service: 'adaptive-behavior', patientPresent: true, provider: 'technician' },
    },
  ],
  invalid: [
    {
      name: 'one session',
      lines: [{ code: '90834', units: 2 }],
      session: {
        minutes: 90,
        service: 'individual',
        patientPresent: true,
        provider: 'clinical-social-worker',
      },
      finds: { codes: ['90834'], says: ['90834', '1', '2'], severity: 'error' },
    },
    {
      name: 'one group',
      lines: [{ code: '90853', units: 2 }],
      session: { service: 'group', patientPresent: true, provider: 'clinical-social-worker' },
      finds: { codes: ['90853'], says: ['90853', '1', '2'], severity: 'error' },
    },
    {
      name: 'one evaluation',
      lines: [{ code: '90791', units: 2 }],
      session: { service: 'intake', patientPresent: true, provider: 'clinical-social-worker' },
      finds: { codes: ['90791'], says: ['90791', '1', '2'], severity: 'error' },
    },
  ],
});
