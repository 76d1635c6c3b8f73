import { testRule } from '../../../../tests/helpers/test-rule.ts';
import future from './future.ts';

testRule(future, {
  valid: [
    {
      name: 'another day',
      lines: [{ code: '90834', date: '2026-03-02' }],
      session: {
        date: '2026-03-03',
        minutes: 45,
        service: 'individual',
        patientPresent: true,
        provider: 'clinical-social-worker',
      },
    },
    {
      name: 'same day',
      lines: [{ code: '90834', date: '2026-03-02' }],
      session: {
        date: '2026-03-02',
        minutes: 45,
        service: 'individual',
        patientPresent: true,
        provider: 'clinical-social-worker',
      },
    },
    {
      name: 'today',
      lines: [{ code: '90834', date: '2026-11-23' }],
      session: {
        minutes: 45,
        service: 'individual',
        patientPresent: true,
        provider: 'clinical-social-worker',
      },
    },
  ],
  invalid: [
    {
      name: 'in the future',
      lines: [{ code: '90834', date: '2026-12-02' }],
      session: {
        minutes: 45,
        service: 'individual',
        patientPresent: true,
        provider: 'clinical-social-worker',
      },
      finds: { codes: ['90834'], says: ['90834', '2026-12-02', '2026-11-23'], severity: 'error' },
    },
    {
      name: 'announced to change',
      lines: [{ code: '97153', units: 4, date: '2027-02-02', diagnoses: ['F84.0'] }],
      session: {
        date: '2027-02-02',
        minutes: 60,
        service: 'adaptive-behavior',
        patientPresent: true,
        provider: 'technician',
      },
      finds: { codes: ['97153'], says: ['97153', '2027-02-02', '2026-11-23'], severity: 'error' },
    },
  ],
});
