import { testRule } from '../../../../tests/helpers/test-rule.ts';
import modeInCode from './mode-in-code.ts';

testRule(modeInCode, {
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
      finds: { codes: ['98006'], says: ['98006', '95'], severity: 'error' },
    },
    {
      name: 'no telehealth',
      lines: [{ code: 'G0553', modifiers: ['95'] }],
      session: { minutes: 25, provider: 'psychologist', payer: 'medicare' },
      finds: { codes: ['G0553'], says: ['G0553', '95'], severity: 'error' },
    },
  ],
});
