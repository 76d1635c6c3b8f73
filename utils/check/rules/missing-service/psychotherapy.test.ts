import { testRule } from '../../../../tests/helpers/test-rule.ts';
import psychotherapy from './psychotherapy.ts';

testRule(psychotherapy, {
  valid: [
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
    {
      name: 'interactive complexity',
      lines: ['90834'],
      session: {
        minutes: 45,
        service: 'individual',
        patientPresent: true,
        interactiveComplexity: true,
        provider: 'clinical-social-worker',
      },
    },
  ],
  invalid: [
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
      finds: { codes: ['90836'], says: ['45', '99214'], suggests: ['90836'], severity: 'warning' },
    },
  ],
});
