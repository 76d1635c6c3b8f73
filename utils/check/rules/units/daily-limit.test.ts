import { testRule } from '../../../../tests/helpers/test-rule.ts';
import dailyLimit from './daily-limit.ts';

testRule(dailyLimit, {
  valid: [
    {
      name: 'one session',
      lines: [{ code: '90834', units: 2 }],
      session: {
        minutes: 90,
        service: 'individual',
        patientPresent: true,
        provider: 'clinical-social-worker',
      },
    },
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
      name: 'one group',
      lines: [{ code: '90853', units: 2 }],
      session: { service: 'group', patientPresent: true, provider: 'clinical-social-worker' },
    },
  ],
  invalid: [
    {
      name: 'limit of three',
      lines: [{ code: '96127', units: 5 }],
      session: { service: 'screening', patientPresent: true, provider: 'physician', payer: 'medicare' },
      finds: { codes: ['96127'], says: ['5', '96127', '3'], severity: 'error' },
    },
    {
      name: 'over the daily limit',
      lines: [{ code: '97153', units: 40, diagnoses: ['F84.0'] }],
      session: {
        service: 'adaptive-behavior',
        patientPresent: true,
        provider: 'technician',
        payer: 'medicaid',
      },
      finds: { codes: ['97153'], says: ['40', '97153', '32'], severity: 'warning' },
    },
  ],
});
