import { testRule } from '../../../../tests/helpers/test-rule.ts';
import diagnosis from './diagnosis.ts';

testRule(diagnosis, {
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
      name: 'child examination',
      lines: [{ code: '99213', diagnoses: ['Z00.129'] }],
      session: {
        patientAge: 40,
        patientPresent: true,
        medicalServices: true,
        provider: 'physician',
        newPatient: false,
      },
      finds: { codes: ['99213'], says: ['Z00.129', '99213', '40'], severity: 'error' },
    },
    {
      name: 'pica of childhood',
      lines: [{ code: '90834', diagnoses: ['F98.3'] }],
      session: {
        patientAge: 30,
        minutes: 45,
        service: 'individual',
        patientPresent: true,
        provider: 'psychologist',
      },
      finds: { codes: ['90834'], says: ['F98.3', '90834', '30'], severity: 'warning' },
    },
  ],
});
