import { testRule } from '../../../../tests/helpers/test-rule.ts';
import visitComplexity from './visit-complexity.ts';

testRule(visitComplexity, {
  valid: [
    {
      name: 'evaluation and therapy',
      lines: ['90791', '90834'],
      session: { service: 'intake', patientPresent: true, provider: 'psychologist' },
    },
    {
      name: 'no modifier opens it',
      lines: ['90792', { code: '99213', modifiers: ['25'] }],
      session: { medicalServices: true, patientPresent: true, provider: 'physician', newPatient: false },
    },
    {
      name: 'the add-on is meant',
      lines: ['90834', '99213'],
      session: { medicalServices: true, patientPresent: true, provider: 'physician', newPatient: false },
    },
  ],
  invalid: [
    {
      name: 'not paid beside 25',
      lines: [{ code: '99214', modifiers: ['25'] }, 'G2211'],
      session: {
        medicalServices: true,
        patientPresent: true,
        provider: 'physician',
        payer: 'medicare',
        newPatient: false,
      },
      finds: { codes: ['G2211', '99214'], says: ['G2211', '99214', '25'], severity: 'error' },
    },
  ],
});
