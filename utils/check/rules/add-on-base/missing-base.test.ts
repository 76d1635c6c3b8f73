import { testRule } from '../../../../tests/helpers/test-rule.ts';
import missingBase from './missing-base.ts';

testRule(missingBase, {
  valid: [
    {
      name: 'group is a base',
      lines: ['90785', '90853'],
      session: {
        service: 'group',
        interactiveComplexity: true,
        patientPresent: true,
        provider: 'clinical-social-worker',
      },
    },
    {
      name: 'intake is a base',
      lines: ['90785', '90791'],
      session: {
        service: 'intake',
        interactiveComplexity: true,
        patientPresent: true,
        provider: 'clinical-social-worker',
      },
    },
    {
      name: '55 with 99215',
      lines: [{ code: '99417', units: 1 }, '99215'],
      session: {
        evaluationMinutes: 55,
        patientPresent: true,
        medicalServices: true,
        provider: 'physician',
        payer: 'commercial',
        newPatient: false,
      },
    },
  ],
  invalid: [
    {
      name: 'alone',
      lines: [{ code: '90833', placeOfService: '11' }],
      session: {
        psychotherapyMinutes: 30,
        patientPresent: true,
        medicalServices: true,
        provider: 'physician',
      },
      finds: { codes: ['90833'], says: ['90833', 'E/M'], severity: 'error' },
    },
    {
      name: 'psychotherapy is no base',
      lines: ['90834', '90833'],
      session: { psychotherapyMinutes: 30, patientPresent: true, provider: 'physician' },
      finds: { codes: ['90833'], says: ['90833', 'E/M'], severity: 'error' },
    },
    {
      name: 'emergency visits are no base',
      lines: [{ code: '99283', placeOfService: '23' }, '90833'],
      session: {
        psychotherapyMinutes: 30,
        patientPresent: true,
        medicalServices: true,
        provider: 'physician',
      },
      finds: { codes: ['90833'], says: ['90833', 'E/M'], severity: 'error' },
    },
  ],
});
