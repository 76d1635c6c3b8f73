import { testRule } from '../../../tests/helpers/test-rule.ts';
import service from './service.ts';

testRule(service, {
  valid: [
    {
      name: 'intake',
      lines: [{ code: '90791', placeOfService: '11' }],
      session: { minutes: 50, service: 'intake', patientPresent: true, provider: 'counselor' },
    },
    {
      name: 'scales',
      lines: [{ code: '96127', units: 2 }],
      session: { service: 'screening', provider: 'physician', patientPresent: true },
    },
    {
      name: 'ABA',
      lines: [{ code: '97153', units: 4, diagnoses: ['F84.0'] }],
      session: { minutes: 60, service: 'adaptive-behavior', patientPresent: true, provider: 'technician' },
    },
  ],
  invalid: [
    {
      name: 'therapy, no intake',
      lines: [{ code: '90791', placeOfService: '11' }],
      session: { minutes: 50, service: 'individual', patientPresent: true, provider: 'counselor' },
      finds: {
        codes: ['90791'],
        says: ['90791', 'individual therapy was typed'],
        suggests: ['90834'],
        severity: 'error',
      },
    },
    {
      name: 'an intake is 90791',
      lines: [{ code: '90834', placeOfService: '11' }],
      session: { minutes: 45, service: 'intake', patientPresent: true, provider: 'counselor' },
      finds: {
        codes: ['90834'],
        says: ['90834', 'an intake evaluation was typed'],
        suggests: ['90791'],
        severity: 'warning',
      },
    },
    {
      name: 'testing',
      lines: [{ code: '90834', placeOfService: '11' }],
      session: { minutes: 45, service: 'testing', patientPresent: true, provider: 'psychologist' },
      finds: {
        codes: ['90834'],
        says: ['90834', 'testing was typed'],
        suggests: ['96130', '96136'],
        severity: 'warning',
      },
    },
  ],
});
