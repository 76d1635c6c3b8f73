import { testRule } from '../../../../tests/helpers/test-rule.ts';
import numberRule from './number.ts';

testRule(numberRule, {
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
      name: 'unassigned',
      lines: [{ code: '90834', placeOfService: '29' }],
      session: {
        minutes: 45,
        service: 'individual',
        patientPresent: true,
        provider: 'clinical-social-worker',
      },
      finds: { codes: ['90834'], says: ['90834', '29'], severity: 'error' },
    },
  ],
});
