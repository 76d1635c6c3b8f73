import { testRule } from '../../../tests/helpers/test-rule.ts';
import duplicate from './duplicate.ts';

testRule(duplicate, {
  valid: [
    {
      name: 'two dates',
      lines: [
        { code: '90837', date: '2026-03-02' },
        { code: '90837', date: '2026-03-09' },
      ],
      session: {
        minutes: 60,
        service: 'individual',
        patientPresent: true,
        provider: 'clinical-social-worker',
      },
    },
    {
      name: 'second session shown',
      lines: [
        { code: '90834', date: '2026-03-02' },
        { code: '90834', modifiers: ['76'], date: '2026-03-02' },
      ],
      session: {
        date: '2026-03-02',
        minutes: 45,
        service: 'individual',
        patientPresent: true,
        provider: 'clinical-social-worker',
      },
    },
    {
      name: 'units in two lines',
      lines: [
        { code: '96127', units: 1 },
        { code: '96127', units: 1 },
      ],
      session: { service: 'screening', provider: 'physician', patientPresent: true },
    },
  ],
  invalid: [
    {
      name: 'twice',
      lines: [
        { code: '90837', date: '2026-03-02' },
        { code: '90837', date: '2026-03-02' },
      ],
      session: {
        date: '2026-03-02',
        minutes: 60,
        service: 'individual',
        patientPresent: true,
        provider: 'clinical-social-worker',
      },
      finds: { codes: ['90837'], says: ['90837', '2', '2026-03-02'], severity: 'error' },
    },
    {
      name: 'two groups',
      lines: ['90853', { code: '90853', modifiers: ['59'] }],
      session: { service: 'group', patientPresent: true, provider: 'clinical-social-worker' },
      finds: { codes: ['90853'], says: ['90853', '2', '1'], severity: 'warning' },
    },
    {
      name: 'two visits',
      lines: ['99213', '99214'],
      session: {
        service: 'medication-management',
        patientPresent: true,
        medicalServices: true,
        provider: 'physician',
        newPatient: false,
      },
      finds: { codes: ['99213', '99214'], says: ['99213', '99214', '2'], severity: 'error' },
    },
  ],
});
