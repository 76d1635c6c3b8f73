import { testRule } from '../../../../tests/helpers/test-rule.ts';
import visit from './visit.ts';

testRule(visit, {
  valid: [
    {
      name: '10 at home',
      lines: [{ code: '90834', placeOfService: '11' }],
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
    {
      name: '12 is in person',
      lines: [{ code: '90834', placeOfService: '12' }],
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
    {
      name: '02 elsewhere',
      lines: [{ code: '90834', placeOfService: '10' }],
      session: {
        minutes: 45,
        service: 'individual',
        patientPresent: true,
        modality: 'video',
        patientLocation: 'office',
        provider: 'psychologist',
        payer: 'medicare',
      },
    },
  ],
  invalid: [
    {
      name: 'emergency department',
      lines: [{ code: '99284', placeOfService: '11' }],
      session: { patientPresent: true, medicalServices: true, provider: 'physician' },
      finds: { codes: ['99284'], says: ['99284', '11'], severity: 'warning' },
    },
    {
      name: 'inpatients have their own',
      lines: [{ code: '99213', placeOfService: '21' }],
      session: {
        patientPresent: true,
        medicalServices: true,
        provider: 'physician',
        service: 'medication-management',
        newPatient: false,
      },
      finds: { codes: ['99213'], says: ['99213', '21'], severity: 'warning' },
    },
    {
      name: 'no fee at home',
      lines: [{ code: 'Q3014', placeOfService: '10' }],
      session: { modality: 'video', patientLocation: 'home' },
      finds: { codes: ['Q3014'], says: ['Q3014', '10'], severity: 'warning' },
    },
  ],
});
