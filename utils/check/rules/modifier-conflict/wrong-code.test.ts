import { testRule } from '../../../../tests/helpers/test-rule.ts';
import wrongCode from './wrong-code.ts';

testRule(wrongCode, {
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
      name: '25 off visits',
      lines: [{ code: '90834', modifiers: ['25'] }],
      session: { minutes: 45, service: 'individual', patientPresent: true, provider: 'psychologist' },
      finds: { codes: ['90834'], says: ['90834', '25'], severity: 'error' },
    },
    {
      name: '59 on a visit',
      lines: [{ code: '99213', modifiers: ['59'] }],
      session: {
        service: 'medication-management',
        patientPresent: true,
        medicalServices: true,
        provider: 'physician',
        newPatient: false,
      },
      finds: { codes: ['99213'], says: ['99213', '59'], severity: 'error' },
    },
    {
      name: 'choose by time',
      lines: [{ code: '90834', modifiers: ['52'] }],
      session: { minutes: 45, service: 'individual', patientPresent: true, provider: 'psychologist' },
      finds: { codes: ['90834'], says: ['90834', '52'], severity: 'warning' },
    },
  ],
});
