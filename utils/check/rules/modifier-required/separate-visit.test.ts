import { testRule } from '../../../../tests/helpers/test-rule.ts';
import separateVisit from './separate-visit.ts';

testRule(separateVisit, {
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
      name: '25 on the visit',
      lines: ['99213', '90847'],
      session: {
        minutes: 50,
        service: 'family',
        patientPresent: true,
        medicalServices: true,
        provider: 'physician',
        newPatient: false,
      },
      finds: { codes: ['99213', '90847'], says: ['99213', '90847', '25'], severity: 'error' },
    },
    {
      name: 'visit beside TMS',
      lines: ['99213', '90867'],
      session: { patientPresent: true, medicalServices: true, provider: 'physician', newPatient: false },
      finds: { codes: ['99213', '90867'], says: ['99213', '90867', '25'], severity: 'error' },
    },
    {
      name: 'visit without 25',
      lines: ['90853', '99213'],
      session: {
        service: 'group',
        patientPresent: true,
        medicalServices: true,
        provider: 'physician',
        newPatient: false,
      },
      finds: { codes: ['99213', '90853'], says: ['99213', '90853', '25'], severity: 'error' },
    },
  ],
});
