import { testRule } from '../../../../tests/helpers/test-rule.ts';
import neverSeparate from './never-separate.ts';

testRule(neverSeparate, {
  valid: [
    { name: 'another payer decides', lines: ['90887'], session: { payer: 'commercial' } },
    { name: 'paid separately', lines: ['90834'], session: { payer: 'medicare' } },
  ],
  invalid: [
    {
      name: 'explaining results to relatives',
      lines: ['90887'],
      session: { payer: 'medicare' },
      finds: { codes: ['90887'], says: ['90887', 'status B'], severity: 'error' },
    },
    {
      name: 'a case meeting beside therapy',
      lines: ['90834', '99368'],
      session: { payer: 'medicare' },
      finds: { codes: ['99368'], says: ['99368', 'Medicare'] },
    },
  ],
});
