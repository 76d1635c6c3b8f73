import { testRule } from '../../../../tests/helpers/test-rule.ts';
import clock from './clock.ts';

testRule(clock, {
  valid: [
    { name: 'both alike', lines: ['90834'], session: { start: '10:00', end: '10:45', minutes: 45 } },
    { name: 'five minutes apart', lines: ['90834'], session: { start: '10:00', end: '10:40', minutes: 45 } },
    { name: 'over midnight', lines: ['90837'], session: { start: '23:30', end: '00:25', minutes: 55 } },
    {
      name: 'a longer appointment, the same code',
      lines: ['90837'],
      session: { start: '10:00', end: '11:00', minutes: 53 },
    },
    {
      name: 'the session was only a part of the visit',
      lines: ['99213', '90834'],
      session: { start: '10:00', end: '11:30', minutes: 45 },
    },
  ],
  invalid: [
    {
      name: 'fifteen minutes apart',
      lines: ['90834'],
      session: { start: '10:00', end: '10:30', minutes: 45 },
      finds: { codes: ['90834'], says: ['30 minutes', '45'], severity: 'info' },
    },
    {
      name: 'by the clock another code',
      lines: ['90834'],
      session: { start: '10:00', end: '11:00', minutes: 45 },
      finds: { codes: ['90834'], says: ['60 minutes', '45'], severity: 'info' },
    },
  ],
});
