import { testRule } from '../../../../tests/helpers/test-rule.ts';
import homeRule from './home.ts';

testRule(homeRule, {
  valid: [
    {
      name: '10 at home',
      lines: [{ code: '90834', placeOfService: '11' }],
      session: {
        minutes: 45,
        service: 'individual',
        patientPresent: true,
        modality: 'video',
        patientLocation: 'home',
        provider: 'psychologist',
        payer: 'medicare',
      },
    },
    {
      name: '12 is in person',
      lines: [{ code: '90834', placeOfService: '12' }],
      session: {
        minutes: 45,
        service: 'individual',
        patientPresent: true,
        modality: 'video',
        patientLocation: 'home',
        provider: 'psychologist',
        payer: 'medicare',
      },
    },
    {
      name: 'in person',
      lines: [{ code: '90834', placeOfService: '10' }],
      session: {
        minutes: 45,
        service: 'individual',
        patientPresent: true,
        modality: 'in-person',
        provider: 'psychologist',
      },
    },
  ],
  invalid: [
    {
      name: '02 elsewhere',
      lines: [{ code: '90834', placeOfService: '10' }],
      session: {
        minutes: 45,
        service: 'individual',
        patientPresent: true,
        modality: 'video',
        patientLocation: 'office',
        provider: 'psychologist',
        payer: 'medicare',
      },
      finds: { codes: ['90834'], says: ['90834', '10'], severity: 'error' },
    },
  ],
});
