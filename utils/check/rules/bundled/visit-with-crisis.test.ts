import { testRule } from '../../../../tests/helpers/test-rule.ts';
import visitWithCrisis from './visit-with-crisis.ts';

testRule(visitWithCrisis, {
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
      name: 'a visit beside crisis, nothing shows it apart',
      lines: ['99214', '90839'],
      session: {
        minutes: 45,
        service: 'crisis',
        patientPresent: true,
        medicalServices: true,
        provider: 'physician',
        newPatient: false,
      },
      finds: { codes: ['90839', '99214'], says: ['99214', '90839', '25'], severity: 'warning' },
    },
  ],
});
