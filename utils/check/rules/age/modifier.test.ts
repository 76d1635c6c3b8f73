import { testRule } from '../../../../tests/helpers/test-rule.ts';
import modifier from './modifier.ts';

testRule(modifier, {
  valid: [
    {
      name: '12 to 17',
      lines: ['99384'],
      session: { patientAge: 15, patientPresent: true, provider: 'physician', newPatient: true },
    },
    {
      name: '18 to 39',
      lines: ['99395'],
      session: { patientAge: 17, patientPresent: true, provider: 'physician', newPatient: false },
    },
    {
      name: '1 to 4',
      lines: ['99392'],
      session: { patientAge: 0, patientPresent: true, provider: 'physician', newPatient: false },
    },
  ],
  invalid: [
    {
      name: 'HA is for children',
      lines: [{ code: 'H2017', modifiers: ['HA'], units: 4 }],
      session: {
        patientAge: 40,
        minutes: 60,
        patientPresent: true,
        provider: 'counselor',
        payer: 'medicaid',
      },
      finds: { codes: ['H2017'], says: ['H2017', 'HA', '40'], severity: 'warning' },
    },
    {
      name: 'HB is for adults',
      lines: [{ code: 'H2017', modifiers: ['HB'], units: 4 }],
      session: { patientAge: 9, minutes: 60, patientPresent: true, provider: 'counselor', payer: 'medicaid' },
      finds: { codes: ['H2017'], says: ['H2017', 'HB', '9'], severity: 'warning' },
    },
  ],
});
