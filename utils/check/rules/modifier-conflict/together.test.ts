import { testRule } from '../../../../tests/helpers/test-rule.ts';
import together from './together.ts';

testRule(together, {
  valid: [
    {
      name: '95 is video',
      lines: [{ code: '90834', modifiers: ['95'], placeOfService: '10' }],
      session: {
        minutes: 45,
        service: 'individual',
        patientPresent: true,
        modality: 'audio-only',
        patientLocation: 'home',
        provider: 'psychologist',
      },
    },
    {
      name: '93 is sound',
      lines: [{ code: '90834', modifiers: ['93'], placeOfService: '10' }],
      session: {
        minutes: 45,
        service: 'individual',
        patientPresent: true,
        modality: 'video',
        patientLocation: 'home',
        provider: 'psychologist',
      },
    },
    {
      name: 'in the office',
      lines: [{ code: '90834', modifiers: ['95'], placeOfService: '11' }],
      session: {
        minutes: 45,
        service: 'individual',
        patientPresent: true,
        modality: 'in-person',
        patientLocation: 'office',
        provider: 'psychologist',
      },
    },
  ],
  invalid: [
    {
      name: 'both',
      lines: [{ code: '90834', modifiers: ['95', '93'], placeOfService: '10' }],
      session: { minutes: 45, service: 'individual', patientPresent: true, provider: 'psychologist' },
      finds: { codes: ['90834'], says: ['90834', '95', '93'], severity: 'error' },
    },
    {
      name: 'redundant',
      lines: [{ code: '90834', modifiers: ['GT', '95'], placeOfService: '10' }],
      session: {
        minutes: 45,
        service: 'individual',
        patientPresent: true,
        modality: 'video',
        patientLocation: 'home',
        provider: 'psychologist',
        payer: 'commercial',
      },
      finds: { codes: ['90834'], says: ['90834', 'GT', '95'], severity: 'warning' },
    },
    {
      name: 'two levels',
      lines: [{ code: 'H0004', modifiers: ['HN', 'HO'], units: 4 }],
      session: {
        minutes: 60,
        service: 'individual',
        patientPresent: true,
        provider: 'clinical-social-worker',
        payer: 'medicaid',
      },
      finds: { codes: ['H0004'], says: ['H0004', 'HN'], severity: 'warning' },
    },
  ],
});
