import { testRule } from '../../../../tests/helpers/test-rule.ts';
import mode from './mode.ts';

testRule(mode, {
  valid: [
    {
      name: 'both',
      lines: [{ code: '90834', modifiers: ['95', '93'], placeOfService: '10' }],
      session: { minutes: 45, service: 'individual', patientPresent: true, provider: 'psychologist' },
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
    },
    {
      name: 'mode is in the code',
      lines: [{ code: '98006', modifiers: ['95'] }],
      session: {
        minutes: 20,
        patientPresent: true,
        medicalServices: true,
        provider: 'physician',
        modality: 'video',
        newPatient: false,
        payer: 'commercial',
      },
    },
  ],
  invalid: [
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
      finds: { codes: ['90834'], says: ['90834', '95'], severity: 'error' },
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
      finds: { codes: ['90834'], says: ['90834', '93'], severity: 'error' },
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
      finds: { codes: ['90834'], says: ['90834', '95'], severity: 'error' },
    },
  ],
});
