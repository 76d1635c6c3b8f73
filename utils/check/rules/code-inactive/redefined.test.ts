import { testRule } from '../../../../tests/helpers/test-rule.ts';
import redefined from './redefined.ts';

testRule(redefined, {
  valid: [
    {
      name: 'ended 2013',
      lines: [{ code: '90806', date: '2026-02-02' }],
      session: {
        date: '2026-02-02',
        minutes: 45,
        service: 'individual',
        patientPresent: true,
        provider: 'psychologist',
      },
    },
    {
      name: 'still valid then',
      lines: [{ code: '90801', date: '2012-06-01' }],
      session: { date: '2012-06-01', service: 'intake', patientPresent: true, provider: 'psychologist' },
    },
    {
      name: 'ended 2019',
      lines: [{ code: '96101', date: '2026-02-02' }],
      session: { date: '2026-02-02', service: 'testing', provider: 'psychologist' },
    },
  ],
  invalid: [
    {
      name: 'redefined 2026',
      lines: [{ code: 'G0136', date: '2026-02-02', diagnoses: ['Z59.01'] }],
      session: { date: '2026-02-02', provider: 'physician', patientPresent: true },
      finds: { codes: ['G0136'], says: ['G0136', '2026-01-01', 'Z59.01'], severity: 'error' },
    },
  ],
});
