import { testRule } from '../../../../tests/helpers/test-rule.ts';
import sharedTime from './shared-time.ts';

testRule(sharedTime, {
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
      name: '317 minutes needed together',
      lines: [
        { code: '96130', units: 1 },
        { code: '96131', units: 2 },
        { code: '96136', units: 1 },
        { code: '96137', units: 5 },
      ],
      session: { minutes: 300, service: 'testing', patientPresent: true, provider: 'psychologist' },
      finds: { codes: ['96131', '96137'], says: ['317', '300'], severity: 'error' },
    },
  ],
});
