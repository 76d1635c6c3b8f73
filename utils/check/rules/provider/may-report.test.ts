import { testRule } from '../../../../tests/helpers/test-rule.ts';
import mayReport from './may-report.ts';

testRule(mayReport, {
  valid: [
    {
      name: 'physician',
      lines: ['90791'],
      session: { service: 'intake', patientPresent: true, provider: 'physician' },
    },
    {
      name: 'technician',
      lines: ['96138'],
      session: { minutes: 30, service: 'testing', patientPresent: true, provider: 'technician' },
    },
    {
      name: 'analyst',
      lines: [{ code: '97153', units: 4, diagnoses: ['F84.0'] }],
      session: {
        minutes: 60,
        service: 'adaptive-behavior',
        patientPresent: true,
        provider: 'behavior-analyst',
        payer: 'commercial',
      },
    },
  ],
  invalid: [
    {
      name: 'no visits by psychologists',
      lines: ['99213'],
      session: { service: 'medication-management', patientPresent: true, provider: 'psychologist' },
      finds: {
        codes: ['99213'],
        says: ['99213', 'the clinician typed is a psychologist'],
        severity: 'error',
      },
    },
    {
      name: '90791',
      lines: ['90792'],
      session: { service: 'intake', patientPresent: true, provider: 'psychologist' },
      finds: {
        codes: ['90792'],
        says: ['90792', 'the clinician typed is a psychologist'],
        suggests: ['90791'],
        severity: 'error',
      },
    },
    {
      name: 'not in Medicare',
      lines: ['96130'],
      session: { minutes: 60, service: 'testing', provider: 'clinical-social-worker', payer: 'medicare' },
      finds: {
        codes: ['96130'],
        says: ['96130', 'the clinician typed is a clinical social worker'],
        severity: 'error',
      },
    },
  ],
});
