import { describe, expect, it } from 'vitest';
import { findDates, parseDate } from './dates.ts';

describe('parseDate', () => {
  it.each([
    ['11/18/2026', '2026-11-18'],
    ['11/18/26', '2026-11-18'],
    ['1-5-2026', '2026-01-05'],
    ['2026-11-18', '2026-11-18'],
    ['20261118', '2026-11-18'],
    ['11182026', '2026-11-18'],
    ['111826', '2026-11-18'],
    ['11 18 26', '2026-11-18'],
    ['Nov 18, 2026', '2026-11-18'],
    ['18 November 2026', '2026-11-18'],
    ['seen 11/18/2026 - 11/18/2026', '2026-11-18'],
  ])('%s', (text, iso) => expect(parseDate(text)).toBe(iso));

  it.each(['02/30/2026', '13/13/2026', '90837', '555-1234', '10:00', '1.2.3.4', 'Nov 2026'])(
    '%s is none',
    (text) => expect(parseDate(text)).toBeUndefined(),
  );
});

it('says where dates stand', () => {
  expect(findDates('from 11/01/2026 to 11/02/2026')).toEqual([
    { iso: '2026-11-01', start: 5, end: 15 },
    { iso: '2026-11-02', start: 19, end: 29 },
  ]);
});
