import { describe, expect, it } from 'vitest';
import { findDurations } from './durations.ts';

const ROWS: [string, (number | undefined)[]][] = [
  ['45m ind tx', [45]],
  ['45 min', [45]],
  ['a 45-minute session', [45]],
  ['50min', [50]],
  ["53' individual", [53]],
  ['1h 15m', [75]],
  ['1h15', [75]],
  ['1 hr 15 min', [75]],
  ['1 hour and 15 minutes', [75]],
  ['one hour, fifteen minutes', [75]],
  ['slept 4 hours, 45 min individual', [240, 45]],
  ['.5 hr', [30]],
  ['1.5 hrs', [90]],
  ['0.75h', [45]],
  ['1 1/2 hours', [90]],
  ['1/2 hour', [30]],
  ['an hour and a half', [90]],
  ['one and a half hours', [90]],
  ['an hour and a quarter', [75]],
  ['three quarters of an hour', [45]],
  ['half an hour', [30]],
  ['half-hour', [30]],
  ['a quarter of an hour', [15]],
  ['fifty-three minutes', [53]],
  ['fifty three minutes', [53]],
  ['fourty five minutes', [45]],
  ['two hours', [120]],
  ['an hour', [60]],
  ['a full hour', [60]],
  ['an hour-long session', [60]],
  ['1:15 hrs', [75]],
  ['20 min e/m, 35 min therapy', [20, 35]],
  ['45-50 min', [undefined]],
  ['2 to 3 hours', [undefined]],
  ['50 mg', []],
  ['phq-9 15', []],
  ['12 of 20', []],
  ['5 members', []],
  ['10:45 main street', []],
  ['1 hour 2pm', [60]],
];

describe('findDurations', () => {
  it.each(ROWS)('%s', (text, minutes) => {
    expect(findDurations(text).map((found) => found.minutes)).toEqual(minutes);
  });

  it('says where the words stand', () => {
    expect(findDurations('seen 1h 15m today')).toEqual([{ minutes: 75, start: 5, end: 11 }]);
  });
});
