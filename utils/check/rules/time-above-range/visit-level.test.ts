import { testRule } from '../../../../tests/helpers/test-rule.ts';
import visitLevel from './visit-level.ts';

testRule(visitLevel, {
  valid: [
    {
      name: '38 is 90834',
      lines: [{ code: '90832', placeOfService: '11' }],
      session: { minutes: 38, service: 'individual', patientPresent: true, provider: 'counselor' },
    },
    {
      name: 'last minute',
      lines: [{ code: '90832', placeOfService: '11' }],
      session: { minutes: 37, service: 'individual', patientPresent: true, provider: 'counselor' },
    },
    {
      name: '53 is 90837',
      lines: [{ code: '90834', placeOfService: '11' }],
      session: { minutes: 53, service: 'individual', patientPresent: true, provider: 'counselor' },
    },
  ],
  invalid: [
    {
      name: 'by time 99214',
      lines: ['99213'],
      session: {
        evaluationMinutes: 35,
        service: 'medication-management',
        patientPresent: true,
        medicalServices: true,
        provider: 'physician',
        newPatient: false,
      },
      finds: { codes: ['99213'], says: ['35', '99214', '30'], suggests: ['99214'], severity: 'warning' },
    },
    {
      name: '99214 is no base',
      lines: [{ code: '99417', units: 1 }, '99214'],
      session: {
        evaluationMinutes: 60,
        patientPresent: true,
        medicalServices: true,
        provider: 'physician',
        payer: 'commercial',
      },
      finds: { codes: ['99214'], says: ['60', '99215', '40'], suggests: ['99215'], severity: 'warning' },
    },
  ],
});
