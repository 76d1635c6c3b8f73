import { testRule } from '../../../../tests/helpers/test-rule.ts';
import whereRule from './where.ts';

testRule(whereRule, {
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
  ],
  invalid: [
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
      finds: { codes: ['90834'], says: ['90834', '11'], severity: 'error' },
    },
    {
      name: 'school is 03',
      lines: [{ code: '90834', placeOfService: '11' }],
      session: {
        minutes: 45,
        service: 'individual',
        patientPresent: true,
        modality: 'in-person',
        patientLocation: 'school',
        provider: 'clinical-social-worker',
      },
      finds: { codes: ['90834'], says: ['90834', '11'], severity: 'error' },
    },
    {
      name: 'typed 10',
      lines: [{ code: '90834', placeOfService: '11' }],
      session: {
        minutes: 45,
        service: 'individual',
        patientPresent: true,
        provider: 'psychologist',
        placeOfService: '10',
      },
      finds: { codes: ['90834'], says: ['90834', '11', '10'], severity: 'error' },
    },
  ],
});
