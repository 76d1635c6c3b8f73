import { describe, expect, it } from 'vitest';
import { findSpans, parseClock, toClock } from './clock.ts';

const SPANS: [text: string, from: string | undefined, to: string | undefined, minutes: number][] = [
  ['10-10:53', '10:00', '10:53', 53],
  ['2:00p-2:53', '14:00', '14:53', 53],
  ['1400-1453', '14:00', '14:53', 53],
  ['1310 to 1402', '13:10', '14:02', 52],
  ['9:03-9:56a', '09:03', '09:56', 53],
  ['from 4 until 4:45 pm', '16:00', '16:45', 45],
  ['11:30-12:15', '11:30', '12:15', 45],
  ['11:30-12:15pm', '11:30', '12:15', 45],
  ['11:30am - 12:15', '11:30', '12:15', 45],
  ['12:30-1:15', '12:30', '13:15', 45],
  ['12-12:45pm', '12:00', '12:45', 45],
  ['noon to 12:50', '12:00', '12:50', 50],
  ['11:40 pm to 12:25 am', '23:40', '00:25', 45],
  ['11:40p-12:25', '23:40', '00:25', 45],
  ['2340-0025', '23:40', '00:25', 45],
  ['11-1pm', '11:00', '13:00', 120],
  ['10 a.m. to 10:50 a.m.', '10:00', '10:50', 50],
  ['1000-1053 hrs', '10:00', '10:53', 53],
  ['14.00-14.50', '14:00', '14:50', 50],
  ['between 3:00 and 3:45 pm', '15:00', '15:45', 45],
  ['2:05-2:58', undefined, undefined, 53],
  ['9-10am', '09:00', '10:00', 60],
  ['from 10 to 11', '10:00', '11:00', 60],
  ['230p-315p', '14:30', '15:15', 45],
];

const NONE = [
  '45-50 min',
  '3-4 times',
  '10-20 mg',
  'aged 6 to 12',
  '2-3',
  '3/2-3/16',
  'phq 10-15',
  '555-1212',
  '1-2 hours',
  '12 and 14',
];

describe('findSpans', () => {
  it.each(SPANS)('%s', (text, from, to, minutes) => {
    expect(findSpans(text)).toMatchObject([{ from, to, minutes }]);
  });
  it.each(NONE)('%s is no span', (text) => expect(findSpans(text)).toEqual([]));
});

describe('parseClock', () => {
  it.each([
    ['2:00p', 840],
    ['2 pm', 840],
    ['1400', 840],
    ['9.05', 545],
    ['noon', 720],
    ['12:10 am', 10],
  ])('%s', (text, minutes) => expect(parseClock(text)?.minutes).toBe(minutes));
  it.each(['25:00', '13pm', '9:75', 'soon'])('%s is no time', (text) =>
    expect(parseClock(text)).toBeUndefined(),
  );
  it('wraps at midnight', () => expect(toClock(1465)).toBe('00:25'));
});
