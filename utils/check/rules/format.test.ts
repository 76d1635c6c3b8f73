import { testRule } from '../../../tests/helpers/test-rule.ts';
import format from './format.ts';

testRule(format, {
  valid: [
    {
      name: 'several families',
      lines: ['90849'],
      session: { minutes: 60, service: 'multi-family-group', patientPresent: true, provider: 'counselor' },
    },
    {
      name: 'couple, one partner is the patient',
      lines: [{ code: '90847', placeOfService: '11' }],
      session: {
        minutes: 50,
        service: 'family',
        patientPresent: true,
        provider: 'marriage-family-therapist',
      },
    },
    {
      name: 'two services of one day',
      lines: ['90834', { code: '90853', modifiers: ['59'] }],
      session: { minutes: 45, service: 'group', patientPresent: true, provider: 'clinical-social-worker' },
    },
  ],
  invalid: [
    {
      name: 'a group is 90853',
      lines: [{ code: '90834', placeOfService: '11' }],
      session: { minutes: 45, service: 'group', patientPresent: true, provider: 'counselor' },
      finds: {
        codes: ['90834'],
        says: ['90834', 'group therapy was typed'],
        suggests: ['90853'],
        severity: 'error',
      },
    },
    {
      name: 'family is 90847',
      lines: [{ code: '90834', placeOfService: '11' }],
      session: { minutes: 45, service: 'family', patientPresent: true, provider: 'counselor' },
      finds: {
        codes: ['90834'],
        says: ['90834', 'a family session was typed'],
        suggests: ['90847'],
        severity: 'error',
      },
    },
    {
      name: 'one family',
      lines: [{ code: '90853', placeOfService: '11' }],
      session: { minutes: 60, service: 'family', patientPresent: true, provider: 'counselor' },
      finds: {
        codes: ['90853'],
        says: ['90853', 'a family session was typed'],
        suggests: ['90847'],
        severity: 'error',
      },
    },
  ],
});
