import { testRule } from '../../../../tests/helpers/test-rule.ts';
import pointless from './pointless.ts';

testRule(pointless, {
  valid: [
    {
      name: 'alone',
      lines: [{ code: '90833', placeOfService: '11' }],
      session: {
        psychotherapyMinutes: 30,
        patientPresent: true,
        medicalServices: true,
        provider: 'physician',
      },
    },
    {
      name: 'psychotherapy is no base',
      lines: ['90834', '90833'],
      session: { psychotherapyMinutes: 30, patientPresent: true, provider: 'physician' },
    },
    {
      name: 'emergency visits are no base',
      lines: [{ code: '99283', placeOfService: '23' }, '90833'],
      session: {
        psychotherapyMinutes: 30,
        patientPresent: true,
        medicalServices: true,
        provider: 'physician',
      },
    },
  ],
  invalid: [
    {
      name: '99211 needs no prescriber',
      lines: ['99211', '90833'],
      session: { psychotherapyMinutes: 30, patientPresent: true, provider: 'physician' },
      finds: { codes: ['90833'], says: ['90833', '99211'], severity: 'warning' },
    },
  ],
});
