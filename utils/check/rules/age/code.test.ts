import { testRule } from '../../../../tests/helpers/test-rule.ts';
import codeRule from './code.ts';

testRule(codeRule, {
  valid: [
    {
      name: '12 to 17',
      lines: ['99384'],
      session: { patientAge: 15, patientPresent: true, provider: 'physician', newPatient: true },
    },
    {
      name: 'under 1',
      lines: ['99391'],
      session: { patientAge: 0, patientPresent: true, provider: 'physician', newPatient: false },
    },
    {
      name: 'toddler',
      lines: [{ code: '96110', units: 1 }],
      session: { patientAge: 3, provider: 'psychologist', payer: 'commercial' },
    },
  ],
  invalid: [
    {
      name: '18 to 39',
      lines: ['99395'],
      session: { patientAge: 17, patientPresent: true, provider: 'physician', newPatient: false },
      finds: { codes: ['99395'], says: ['99395', '18', '39'], suggests: ['99394'], severity: 'error' },
    },
    {
      name: '1 to 4',
      lines: ['99392'],
      session: { patientAge: 0, patientPresent: true, provider: 'physician', newPatient: false },
      finds: { codes: ['99392'], says: ['99392', '1', '4'], suggests: ['99391'], severity: 'error' },
    },
    {
      name: 'developmental screening',
      lines: [{ code: '96110', units: 1 }],
      session: { patientAge: 30, provider: 'psychologist' },
      finds: { codes: ['96110'], says: ['96110', '30', '21'], severity: 'error' },
    },
  ],
});
