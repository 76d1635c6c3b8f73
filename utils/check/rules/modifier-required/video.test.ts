import { testRule } from '../../../../tests/helpers/test-rule.ts';
import video from './video.ts';

testRule(video, {
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
      name: 'some plans want 95',
      lines: [{ code: '90834', placeOfService: '10' }],
      session: {
        minutes: 45,
        service: 'individual',
        patientPresent: true,
        modality: 'video',
        patientLocation: 'home',
        provider: 'psychologist',
        payer: 'commercial',
      },
      finds: { codes: ['90834'], says: ['90834', '95'], severity: 'info' },
    },
  ],
});
