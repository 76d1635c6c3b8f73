import { testRule } from '../../../../tests/helpers/test-rule.ts';
import differs from './differs.ts';

testRule(differs, {
  valid: [
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
      name: 'in the future',
      lines: [{ code: '90834', date: '2026-12-02' }],
      session: {
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
      name: 'another day',
      lines: [{ code: '90834', date: '2026-03-02' }],
      session: {
        date: '2026-03-03',
        minutes: 45,
        service: 'individual',
        patientPresent: true,
        provider: 'clinical-social-worker',
      },
      finds: { codes: ['90834'], says: ['90834', '2026-03-02', '2026-03-03'], severity: 'error' },
    },
    {
      name: 'another month',
      lines: [{ code: '99493', date: '2026-04-30' }],
      session: { date: '2026-03-12', minutes: 45, service: 'care-management', provider: 'physician' },
      finds: { codes: ['99493'], says: ['99493', '2026-04-30', '2026-03-12'], severity: 'error' },
    },
    {
      name: 'the date is that of the start',
      lines: [{ code: '90834', date: '2026-03-03' }],
      session: {
        date: '2026-03-02',
        start: '23:30',
        end: '00:20',
        service: 'individual',
        patientPresent: true,
        provider: 'clinical-social-worker',
      },
      finds: { codes: ['90834'], says: ['90834', '2026-03-03', '2026-03-02'], severity: 'error' },
    },
  ],
});
