import { testRule } from '../../../../tests/helpers/test-rule.ts';
import dates from './dates.ts';

testRule(dates, {
  valid: [
    {
      name: 'still valid then',
      lines: [{ code: '90801', date: '2012-06-01' }],
      session: { date: '2012-06-01', service: 'intake', patientPresent: true, provider: 'psychologist' },
    },
    {
      name: 'valid until the end of 2026',
      lines: [{ code: '0362T', date: '2026-11-02', diagnoses: ['F84.0'] }],
      session: {
        date: '2026-11-02',
        service: 'adaptive-behavior',
        patientPresent: true,
        provider: 'behavior-analyst',
      },
    },
    {
      name: 'Medicare takes none',
      lines: [{ code: '98006', date: '2026-02-02' }],
      session: {
        date: '2026-02-02',
        modality: 'video',
        patientPresent: true,
        medicalServices: true,
        provider: 'physician',
        payer: 'medicare',
        newPatient: false,
      },
    },
  ],
  invalid: [
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
      finds: {
        codes: ['90806'],
        says: ['90806', '2013-01-01', '2026-02-02'],
        suggests: ['90834'],
        severity: 'error',
      },
    },
    {
      name: 'ended 2019',
      lines: [{ code: '96101', date: '2026-02-02' }],
      session: { date: '2026-02-02', service: 'testing', provider: 'psychologist' },
      finds: {
        codes: ['96101'],
        says: ['96101', '2019-01-01', '2026-02-02'],
        suggests: ['96130', '96131', '96136', '96137', '96138', '96139'],
        severity: 'error',
      },
    },
    {
      name: 'ended 2021',
      lines: [{ code: '99201', date: '2026-02-02' }],
      session: { date: '2026-02-02', newPatient: true, patientPresent: true, provider: 'physician' },
      finds: {
        codes: ['99201'],
        says: ['99201', '2021-01-01', '2026-02-02'],
        suggests: ['99202'],
        severity: 'error',
      },
    },
  ],
});
