import { testRule } from '../../../../tests/helpers/test-rule.ts';
import medicareEnrolment from './medicare-enrolment.ts';

testRule(medicareEnrolment, {
  valid: [
    {
      name: 'no visits by psychologists',
      lines: ['99213'],
      session: { service: 'medication-management', patientPresent: true, provider: 'psychologist' },
    },
    {
      name: 'no visits by social workers',
      lines: ['90833', '99213'],
      session: {
        psychotherapyMinutes: 30,
        evaluationMinutes: 15,
        patientPresent: true,
        provider: 'clinical-social-worker',
      },
    },
    {
      name: '90791',
      lines: ['90792'],
      session: { service: 'intake', patientPresent: true, provider: 'psychologist' },
    },
  ],
  invalid: [
    {
      name: 'enrolment began 2024',
      lines: ['90834'],
      session: {
        minutes: 45,
        service: 'individual',
        patientPresent: true,
        provider: 'counselor',
        payer: 'medicare',
        date: '2023-06-05',
      },
      finds: { codes: ['90834'], says: ['2024-01-01', '90834', '2023-06-05'], severity: 'error' },
    },
    {
      name: 'hospital inpatients',
      lines: [{ code: '90837', placeOfService: '21' }],
      session: {
        minutes: 60,
        service: 'individual',
        patientPresent: true,
        provider: 'clinical-social-worker',
        payer: 'medicare',
      },
      finds: { codes: ['90837'], says: ['90837', '21'], severity: 'warning' },
    },
  ],
});
