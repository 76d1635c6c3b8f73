import { testRule } from '../../../../tests/helpers/test-rule.ts';
import addOn from './add-on.ts';

testRule(addOn, {
  valid: [
    {
      name: 'one minute short',
      lines: [{ code: '90834', placeOfService: '11' }],
      session: {
        minutes: 37,
        service: 'individual',
        patientPresent: true,
        provider: 'clinical-social-worker',
      },
    },
    {
      name: 'first minute of the range',
      lines: [{ code: '90834', placeOfService: '11' }],
      session: {
        minutes: 38,
        service: 'individual',
        patientPresent: true,
        provider: 'clinical-social-worker',
      },
    },
    {
      name: '52 minutes is 90834',
      lines: [{ code: '90837', placeOfService: '11' }],
      session: {
        minutes: 52,
        service: 'individual',
        patientPresent: true,
        provider: 'psychologist',
        payer: 'commercial',
      },
    },
  ],
  invalid: [
    {
      name: 'the add-on starts at 75',
      lines: ['90839', { code: '90840', units: 1 }],
      session: { minutes: 74, service: 'crisis', patientPresent: true, provider: 'clinical-social-worker' },
      finds: { codes: ['90840'], says: ['90840', '90839', '75'], suggests: ['90839'], severity: 'error' },
    },
    {
      name: 'the second hour starts at 91',
      lines: [
        { code: '96130', units: 1 },
        { code: '96131', units: 1 },
      ],
      session: { minutes: 90, service: 'testing', provider: 'psychologist' },
      finds: { codes: ['96131'], says: ['96131', '96130', '91'], suggests: ['96130'], severity: 'error' },
    },
    {
      name: '46 at least',
      lines: [
        { code: '96136', units: 1 },
        { code: '96137', units: 1 },
      ],
      session: { minutes: 45, service: 'testing', patientPresent: true, provider: 'psychologist' },
      finds: { codes: ['96137'], says: ['96137', '96136', '46'], suggests: ['96136'], severity: 'error' },
    },
  ],
});
