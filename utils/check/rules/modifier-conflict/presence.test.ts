import { testRule } from '../../../../tests/helpers/test-rule.ts';
import presence from './presence.ts';

testRule(presence, {
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
      name: 'both',
      lines: [{ code: '90834', modifiers: ['95', '93'], placeOfService: '10' }],
      session: { minutes: 45, service: 'individual', patientPresent: true, provider: 'psychologist' },
    },
  ],
  invalid: [
    {
      name: 'client present',
      lines: [{ code: 'H0004', modifiers: ['HS'], units: 4 }],
      session: {
        minutes: 60,
        service: 'family',
        patientPresent: true,
        provider: 'clinical-social-worker',
        payer: 'medicaid',
      },
      finds: { codes: ['H0004'], says: ['H0004', 'the client was present'], severity: 'error' },
    },
  ],
});
