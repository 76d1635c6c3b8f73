import { testRule } from '../../../../tests/helpers/test-rule.ts';
import byTime from './by-time.ts';

testRule(byTime, {
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
      name: 'eight',
      lines: [{ code: '97153', units: 9, diagnoses: ['F84.0'] }],
      session: { minutes: 120, service: 'adaptive-behavior', patientPresent: true, provider: 'technician' },
      finds: { codes: ['97153'], says: ['120', '8', '97153'], severity: 'error' },
    },
    {
      name: '22 minutes are one',
      lines: [{ code: '97153', units: 2, diagnoses: ['F84.0'] }],
      session: { minutes: 22, service: 'adaptive-behavior', patientPresent: true, provider: 'technician' },
      finds: { codes: ['97153'], says: ['22', '1', '97153'], severity: 'error' },
    },
    {
      name: 'third hour starts at 151',
      lines: [
        { code: '96131', units: 2 },
        { code: '96130', units: 1 },
      ],
      session: { minutes: 150, service: 'testing', provider: 'psychologist' },
      finds: { codes: ['96131'], says: ['150', '1', '96131'], severity: 'error' },
    },
  ],
});
