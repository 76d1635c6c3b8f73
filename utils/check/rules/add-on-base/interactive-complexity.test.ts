import { testRule } from '../../../../tests/helpers/test-rule.ts';
import interactiveComplexity from './interactive-complexity.ts';

testRule(interactiveComplexity, {
  valid: [
    {
      name: 'alone',
      lines: [{ code: '90833', placeOfService: '11' }],
      session: {
        psychotherapyMinutes: 30,
        patientPresent: true,
        medicalServices: true,
        provider: 'physician',
      },
    },
    {
      name: 'psychotherapy is no base',
      lines: ['90834', '90833'],
      session: { psychotherapyMinutes: 30, patientPresent: true, provider: 'physician' },
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
    },
  ],
  invalid: [
    {
      name: 'an interpreter alone',
      lines: ['90834', '90785'],
      session: {
        minutes: 45,
        service: 'individual',
        patientPresent: true,
        interpreter: true,
        provider: 'clinical-social-worker',
      },
      finds: { codes: ['90785'], says: ['90785', '2022'], severity: 'warning' },
    },
  ],
});
