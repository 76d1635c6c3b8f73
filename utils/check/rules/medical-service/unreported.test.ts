import { testRule } from '../../../../tests/helpers/test-rule.ts';
import unreported from './unreported.ts';

testRule(unreported, {
  valid: [
    {
      name: 'no medical work',
      lines: ['99213'],
      session: {
        service: 'medication-management',
        medicalServices: false,
        patientPresent: true,
        provider: 'physician',
      },
    },
    {
      name: '90791',
      lines: ['90792'],
      session: {
        service: 'intake',
        medicalServices: false,
        patientPresent: true,
        provider: 'nurse-practitioner',
      },
    },
    {
      name: 'psychotherapy alone',
      lines: ['99214', '90836'],
      session: {
        psychotherapyMinutes: 40,
        evaluationMinutes: 15,
        medicalServices: false,
        patientPresent: true,
        provider: 'physician',
      },
    },
  ],
  invalid: [
    {
      name: '90792',
      lines: ['90791'],
      session: { service: 'intake', medicalServices: true, patientPresent: true, provider: 'physician' },
      finds: {
        codes: ['90791'],
        says: ['90791', 'did medical work'],
        suggests: ['90792'],
        severity: 'warning',
      },
    },
    {
      name: 'visit with add-on',
      lines: ['90834'],
      session: {
        minutes: 45,
        service: 'individual',
        medicalServices: true,
        patientPresent: true,
        provider: 'nurse-practitioner',
      },
      finds: {
        codes: ['90834'],
        says: ['90834', 'did medical work'],
        suggests: ['90836'],
        severity: 'warning',
      },
    },
  ],
});
