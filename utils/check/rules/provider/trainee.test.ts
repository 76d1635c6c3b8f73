import { testRule } from '../../../../tests/helpers/test-rule.ts';
import trainee from './trainee.ts';

testRule(trainee, {
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
      name: 'no supervision shown',
      lines: ['90834'],
      session: { minutes: 45, service: 'individual', patientPresent: true, provider: 'trainee' },
      finds: {
        codes: ['90834'],
        says: ['90834', 'no modifier (GC, HL or HO)'],
        severity: 'warning',
      },
    },
  ],
});
