import { testRule } from '../../../../tests/helpers/test-rule.ts';
import absent from './absent.ts';

testRule(absent, {
  valid: [
    {
      name: '90792',
      lines: ['90791'],
      session: { service: 'intake', medicalServices: true, patientPresent: true, provider: 'physician' },
    },
    {
      name: 'no prescriber',
      lines: ['90791'],
      session: { service: 'intake', medicalServices: true, patientPresent: true, provider: 'psychologist' },
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
    },
  ],
  invalid: [
    {
      name: 'no medical work',
      lines: ['99213'],
      session: {
        service: 'medication-management',
        medicalServices: false,
        patientPresent: true,
        provider: 'physician',
      },
      finds: { codes: ['99213'], says: ['99213', 'none was done'], severity: 'error' },
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
      finds: { codes: ['90792'], says: ['90792', 'none was done'], suggests: ['90791'], severity: 'error' },
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
      finds: { codes: ['99214', '90836'], says: ['99214', '90836'], suggests: ['90834'], severity: 'error' },
    },
  ],
});
