import { testRule } from '../../../../tests/helpers/test-rule.ts';
import revised from './revised.ts';

testRule(revised, {
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
      name: 'announced to change',
      lines: [{ code: '97153', units: 4, date: '2027-02-02', diagnoses: ['F84.0'] }],
      session: {
        date: '2027-02-02',
        minutes: 60,
        service: 'adaptive-behavior',
        patientPresent: true,
        provider: 'technician',
      },
      finds: { codes: ['97153'], says: ['97153', '2027-01-01', '2027-02-02'], severity: 'info' },
    },
  ],
});
