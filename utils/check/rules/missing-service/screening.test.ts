import { testRule } from '../../../../tests/helpers/test-rule.ts';
import screening from './screening.ts';

testRule(screening, {
  valid: [
    { name: 'reported', lines: ['99213', '96127'], session: { service: 'screening' } },
    { name: 'reported by another code', lines: ['99213', 'G0444'], session: { service: 'screening' } },
    { name: 'a wellness visit may hold it', lines: ['G0439', '99213'], session: { service: 'screening' } },
    { name: 'no visit', lines: ['90834'], session: { service: 'screening' } },
  ],
  invalid: [
    {
      name: 'a visit alone',
      lines: ['99213'],
      session: { service: 'screening' },
      finds: { codes: ['96127'], says: ['screening', '99213'], suggests: ['96127'], severity: 'info' },
    },
  ],
});
