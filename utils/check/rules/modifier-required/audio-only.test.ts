import { testRule } from '../../../../tests/helpers/test-rule.ts';
import audioOnly from './audio-only.ts';

testRule(audioOnly, {
  valid: [
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
    {
      name: 'video needs none',
      lines: [{ code: '90834', placeOfService: '10' }],
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
  ],
  invalid: [
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
      finds: { codes: ['90834'], says: ['90834', '93'], severity: 'error' },
    },
    {
      name: 'payer not typed',
      lines: [{ code: '90834', placeOfService: '10' }],
      session: {
        minutes: 45,
        service: 'individual',
        patientPresent: true,
        modality: 'audio-only',
        patientLocation: 'home',
        provider: 'psychologist',
      },
      finds: { codes: ['90834'], says: ['90834', '93'], severity: 'warning' },
    },
    {
      name: '93 on the visit',
      lines: [
        { code: '99214', placeOfService: '10' },
        { code: '90836', placeOfService: '10' },
      ],
      session: {
        psychotherapyMinutes: 40,
        evaluationMinutes: 20,
        patientPresent: true,
        medicalServices: true,
        provider: 'physician',
        newPatient: false,
        modality: 'audio-only',
        patientLocation: 'home',
        payer: 'medicare',
      },
      finds: { codes: ['99214'], says: ['99214', '93'], severity: 'error' },
    },
  ],
});
