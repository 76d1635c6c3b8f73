import { testRule } from '../../../tests/helpers/test-rule.ts';
import newEstablished from './new-established.ts';

testRule(newEstablished, {
  valid: [
    {
      name: 'no such rule',
      lines: ['90791'],
      session: { newPatient: false, service: 'intake', patientPresent: true, provider: 'psychologist' },
    },
    {
      name: 'not typed',
      lines: ['99213'],
      session: {
        patientPresent: true,
        medicalServices: true,
        provider: 'physician',
        service: 'medication-management',
      },
    },
  ],
  invalid: [
    {
      name: 'established',
      lines: ['99203'],
      session: {
        newPatient: false,
        patientPresent: true,
        medicalServices: true,
        provider: 'physician',
        service: 'medication-management',
      },
      finds: {
        codes: ['99203'],
        says: ['99203', 'the patient is established'],
        suggests: ['99213'],
        severity: 'error',
      },
    },
    {
      name: 'new',
      lines: ['99213'],
      session: {
        newPatient: true,
        patientPresent: true,
        medicalServices: true,
        provider: 'physician',
        service: 'medication-management',
      },
      finds: {
        codes: ['99213'],
        says: ['99213', 'the patient is new'],
        suggests: ['99203'],
        severity: 'error',
      },
    },
    {
      name: 'established at home',
      lines: [{ code: '99342', placeOfService: '12' }],
      session: {
        newPatient: false,
        patientPresent: true,
        medicalServices: true,
        provider: 'nurse-practitioner',
      },
      finds: {
        codes: ['99342'],
        says: ['99342', 'the patient is established'],
        suggests: ['99348'],
        severity: 'error',
      },
    },
  ],
});
