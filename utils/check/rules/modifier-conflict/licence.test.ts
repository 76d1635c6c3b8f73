import { testRule } from '../../../../tests/helpers/test-rule.ts';
import licence from './licence.ts';

testRule(licence, {
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
      name: 'AJ is a social worker',
      lines: [{ code: '90834', modifiers: ['AJ'] }],
      session: { minutes: 45, service: 'individual', patientPresent: true, provider: 'psychologist' },
      finds: { codes: ['90834'], says: ['90834', 'AJ'], severity: 'warning' },
    },
    {
      name: 'AH is a psychologist',
      lines: [{ code: '90834', modifiers: ['AH'] }],
      session: {
        minutes: 45,
        service: 'individual',
        patientPresent: true,
        provider: 'clinical-social-worker',
      },
      finds: { codes: ['90834'], says: ['90834', 'AH'], severity: 'warning' },
    },
  ],
});
