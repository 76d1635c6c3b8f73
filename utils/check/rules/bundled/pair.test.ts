import { testRule } from '../../../../tests/helpers/test-rule.ts';
import pair from './pair.ts';

testRule(pair, {
  valid: [
    {
      name: 'two sessions shown',
      lines: ['90834', { code: '90847', modifiers: ['59'] }],
      session: {
        minutes: 45,
        service: 'individual',
        patientPresent: true,
        provider: 'clinical-social-worker',
      },
    },
    {
      name: 'two sessions shown on the other column',
      lines: [{ code: '90834', modifiers: ['59'] }, '90853'],
      session: {
        minutes: 45,
        service: 'individual',
        patientPresent: true,
        provider: 'clinical-social-worker',
      },
    },
    {
      name: 'two sessions shown by XE',
      lines: ['90853', { code: '90834', modifiers: ['XE'] }],
      session: { service: 'group', patientPresent: true, provider: 'clinical-social-worker' },
    },
  ],
  invalid: [
    {
      name: 'evaluation and therapy',
      lines: ['90791', '90834'],
      session: { service: 'intake', patientPresent: true, provider: 'psychologist' },
      finds: { codes: ['90791', '90834'], says: ['90791', '90834'], severity: 'error' },
    },
    {
      name: 'no modifier opens it',
      lines: ['90792', { code: '99213', modifiers: ['25'] }],
      session: { medicalServices: true, patientPresent: true, provider: 'physician', newPatient: false },
      finds: { codes: ['90792', '99213'], says: ['90792', '99213'], severity: 'error' },
    },
    {
      name: 'the add-on is meant',
      lines: ['90834', '99213'],
      session: { medicalServices: true, patientPresent: true, provider: 'physician', newPatient: false },
      finds: { codes: ['90834', '99213'], says: ['90834', '99213', '90833'], severity: 'error' },
    },
  ],
});
