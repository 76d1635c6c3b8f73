import { testRule } from '../../../../tests/helpers/test-rule.ts';
import prolonged from './prolonged.ts';

testRule(prolonged, {
  valid: [
    {
      name: '45 minutes of psychotherapy',
      lines: ['99214'],
      session: {
        psychotherapyMinutes: 45,
        evaluationMinutes: 20,
        patientPresent: true,
        medicalServices: true,
        provider: 'nurse-practitioner',
        newPatient: false,
      },
    },
    {
      name: 'reported',
      lines: ['99214', '90836'],
      session: {
        psychotherapyMinutes: 45,
        evaluationMinutes: 20,
        patientPresent: true,
        medicalServices: true,
        provider: 'nurse-practitioner',
        newPatient: false,
      },
    },
    {
      name: 'too short to report',
      lines: ['99214'],
      session: {
        psychotherapyMinutes: 10,
        evaluationMinutes: 20,
        patientPresent: true,
        medicalServices: true,
        provider: 'nurse-practitioner',
        newPatient: false,
      },
    },
  ],
  invalid: [
    {
      name: 'prolonged',
      lines: ['99215'],
      session: {
        evaluationMinutes: 60,
        patientPresent: true,
        medicalServices: true,
        provider: 'physician',
        payer: 'commercial',
        newPatient: false,
      },
      finds: { codes: ['99417'], says: ['60', '99215', '99417'], suggests: ['99417'], severity: 'info' },
    },
    {
      name: 'prolonged for Medicare',
      lines: ['99215'],
      session: {
        evaluationMinutes: 70,
        patientPresent: true,
        medicalServices: true,
        provider: 'physician',
        payer: 'medicare',
        newPatient: false,
      },
      finds: { codes: ['G2212'], says: ['70', '99215', 'G2212'], suggests: ['G2212'], severity: 'info' },
    },
  ],
});
