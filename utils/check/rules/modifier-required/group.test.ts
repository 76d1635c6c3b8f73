import { testRule } from '../../../../tests/helpers/test-rule.ts';
import group from './group.ts';

testRule(group, {
  valid: [
    {
      name: '93 for sound alone',
      lines: [{ code: '90834', placeOfService: '10' }],
      session: {
        minutes: 45,
        service: 'individual',
        patientPresent: true,
        modality: 'audio-only',
        patientLocation: 'home',
        provider: 'psychologist',
        payer: 'medicare',
      },
    },
    {
      name: '93 is there',
      lines: [{ code: '90834', modifiers: ['93'], placeOfService: '10' }],
      session: {
        minutes: 45,
        service: 'individual',
        patientPresent: true,
        modality: 'audio-only',
        patientLocation: 'home',
        provider: 'psychologist',
        payer: 'medicare',
      },
    },
    {
      name: 'FQ is there',
      lines: [{ code: '90834', modifiers: ['FQ'], placeOfService: '10' }],
      session: {
        minutes: 45,
        service: 'individual',
        patientPresent: true,
        modality: 'audio-only',
        patientLocation: 'home',
        provider: 'psychologist',
        payer: 'medicare',
      },
    },
  ],
  invalid: [
    {
      name: 'HQ for a group',
      lines: [{ code: 'H0038', units: 4 }],
      session: { minutes: 60, service: 'group', patientPresent: true, provider: 'peer', payer: 'medicaid' },
      finds: { codes: ['H0038'], says: ['H0038', 'H0038 has no HQ'], severity: 'warning' },
    },
  ],
});
