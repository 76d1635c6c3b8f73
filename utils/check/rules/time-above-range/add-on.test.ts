import { testRule } from '../../../../tests/helpers/test-rule.ts';
import addOn from './add-on.ts';

testRule(addOn, {
  valid: [
    {
      name: '38 is 90834',
      lines: [{ code: '90832', placeOfService: '11' }],
      session: { minutes: 38, service: 'individual', patientPresent: true, provider: 'counselor' },
    },
    {
      name: 'last minute',
      lines: [{ code: '90832', placeOfService: '11' }],
      session: { minutes: 37, service: 'individual', patientPresent: true, provider: 'counselor' },
    },
    {
      name: '53 is 90837',
      lines: [{ code: '90834', placeOfService: '11' }],
      session: { minutes: 53, service: 'individual', patientPresent: true, provider: 'counselor' },
    },
  ],
  invalid: [
    {
      name: '75 fits the add-on',
      lines: ['90839'],
      session: { minutes: 75, service: 'crisis', patientPresent: true, provider: 'clinical-social-worker' },
      finds: {
        codes: ['90839', '90840'],
        says: ['90839', '74', '75'],
        suggests: ['90840'],
        severity: 'warning',
      },
    },
    {
      name: 'second hour',
      lines: [{ code: '96130', units: 1 }],
      session: { minutes: 120, service: 'testing', provider: 'psychologist' },
      finds: {
        codes: ['96130', '96131'],
        says: ['96130', '90', '120'],
        suggests: ['96131'],
        severity: 'warning',
      },
    },
    {
      name: 'second half hour',
      lines: [{ code: '96136', units: 1 }],
      session: { minutes: 60, service: 'testing', patientPresent: true, provider: 'psychologist' },
      finds: {
        codes: ['96136', '96137'],
        says: ['96136', '45', '60'],
        suggests: ['96137'],
        severity: 'warning',
      },
    },
  ],
});
