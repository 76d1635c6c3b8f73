import { testRule } from '../../../../tests/helpers/test-rule.ts';
import interactiveComplexity from './interactive-complexity.ts';

testRule(interactiveComplexity, {
  valid: [
    {
      name: 'one session',
      lines: [{ code: '90834', units: 2 }],
      session: {
        minutes: 90,
        service: 'individual',
        patientPresent: true,
        provider: 'clinical-social-worker',
      },
    },
    {
      name: 'one unit',
      lines: [{ code: '90834', units: 1 }],
      session: {
        minutes: 45,
        service: 'individual',
        patientPresent: true,
        provider: 'clinical-social-worker',
      },
    },
    {
      name: 'one group',
      lines: [{ code: '90853', units: 2 }],
      session: { service: 'group', patientPresent: true, provider: 'clinical-social-worker' },
    },
  ],
  invalid: [
    {
      name: 'one base',
      lines: [{ code: '90785', units: 2 }, '90834'],
      session: {
        minutes: 45,
        service: 'individual',
        interactiveComplexity: true,
        patientPresent: true,
        provider: 'clinical-social-worker',
      },
      finds: { codes: ['90785'], says: ['90785', '2', '1'], severity: 'error' },
    },
  ],
});
