import { testRule } from '../../../../tests/helpers/test-rule.ts';
import telehealth from './telehealth.ts';

testRule(telehealth, {
  valid: [
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
    },
    {
      name: 'home visit',
      lines: [{ code: '90834', placeOfService: '12' }],
      session: {
        minutes: 45,
        service: 'individual',
        patientPresent: true,
        modality: 'in-person',
        patientLocation: 'home',
        provider: 'psychologist',
      },
    },
    {
      name: 'home is 12',
      lines: [{ code: '90834', placeOfService: '11' }],
      session: {
        minutes: 45,
        service: 'individual',
        patientPresent: true,
        modality: 'in-person',
        patientLocation: 'home',
        provider: 'psychologist',
      },
    },
  ],
  invalid: [
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
      finds: { codes: ['90834'], says: ['90834', '11'], severity: 'error' },
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
      finds: { codes: ['90834'], says: ['90834', '12'], severity: 'error' },
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
      finds: { codes: ['90834'], says: ['90834', '10'], severity: 'error' },
    },
  ],
});
