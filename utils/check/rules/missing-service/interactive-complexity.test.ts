import { testRule } from '../../../../tests/helpers/test-rule.ts';
import interactiveComplexity from './interactive-complexity.ts';

testRule(interactiveComplexity, {
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
      name: 'interactive complexity',
      lines: ['90834'],
      session: {
        minutes: 45,
        service: 'individual',
        patientPresent: true,
        interactiveComplexity: true,
        provider: 'clinical-social-worker',
      },
      finds: { codes: ['90785'], says: ['90834', '90785'], suggests: ['90785'], severity: 'info' },
    },
  ],
});
