import { testRule } from '../../../../tests/helpers/test-rule.ts';
import notForPayer from './not-for-payer.ts';

testRule(notForPayer, {
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
      finds: {
        codes: ['98006'],
        says: ['98006', 'Medicare does not accept it (status I'],
        suggests: ['99212', '99213', '99214', '99215'],
        severity: 'error',
      },
    },
    {
      name: 'not a Medicare code',
      lines: [{ code: 'H0004', units: 4, date: '2026-02-02' }],
      session: {
        date: '2026-02-02',
        minutes: 60,
        service: 'individual',
        patientPresent: true,
        provider: 'clinical-social-worker',
        payer: 'medicare',
      },
      finds: {
        codes: ['H0004'],
        says: ['H0004', 'Medicare does not accept it (status I'],
        severity: 'error',
      },
    },
  ],
});
