import { testRule } from '../../../../tests/helpers/test-rule.ts';
import longerCode from './longer-code.ts';

testRule(longerCode, {
  valid: [
    {
      name: 'last minute',
      lines: [{ code: '90832', placeOfService: '11' }],
      session: { minutes: 37, service: 'individual', patientPresent: true, provider: 'counselor' },
    },
    {
      name: 'no upper end and no prolonged code',
      lines: [{ code: '90837', placeOfService: '11' }],
      session: { minutes: 85, service: 'individual', patientPresent: true, provider: 'psychologist' },
    },
    {
      name: 'last minute of 90839 alone',
      lines: ['90839'],
      session: { minutes: 74, service: 'crisis', patientPresent: true, provider: 'clinical-social-worker' },
    },
    { name: 'the longest of its service', lines: ['98968'], session: { minutes: 45 } },
  ],
  invalid: [
    {
      name: '38 is 90834',
      lines: [{ code: '90832', placeOfService: '11' }],
      session: { minutes: 38, service: 'individual', patientPresent: true, provider: 'counselor' },
      finds: { codes: ['90832'], says: ['90832', '37', '38'], suggests: ['90834'], severity: 'warning' },
    },
    {
      name: '53 is 90837',
      lines: [{ code: '90834', placeOfService: '11' }],
      session: { minutes: 53, service: 'individual', patientPresent: true, provider: 'counselor' },
      finds: { codes: ['90834'], says: ['90834', '52', '53'], suggests: ['90837'], severity: 'warning' },
    },
    {
      name: '45 is 90836',
      lines: ['99214', '90833'],
      session: {
        psychotherapyMinutes: 45,
        evaluationMinutes: 20,
        patientPresent: true,
        medicalServices: true,
        provider: 'physician',
        newPatient: false,
      },
      finds: { codes: ['90833'], says: ['90833', '37', '45'], suggests: ['90836'], severity: 'warning' },
    },
    {
      name: 'a month past every range: the longer code takes an add-on for the rest',
      lines: ['G2214'],
      session: { minutes: 100, service: 'care-management', provider: 'physician' },
      finds: { codes: ['G2214'], says: ['30', '100'], suggests: ['99493', '99492'], severity: 'warning' },
    },
    {
      name: 'past every range of the service: the longest is named, none is proposed',
      lines: ['98967'],
      session: { minutes: 31 },
      finds: { codes: ['98967'], says: ['20', '31'], severity: 'warning' },
    },
  ],
});
