import { describe, expect, it } from 'vitest';
import { toNote } from './note.ts';
import { readStartEnd } from './start-end.ts';

function read(text: string): (string | undefined)[] {
  const { start, end } = readStartEnd(toNote(text));
  return [start?.value, end?.value];
}

describe('readStartEnd', () => {
  it.each([
    ['10-10:53', '10:00', '10:53'],
    ['Start time: 2:00 PM\nEnd time: 2:53 PM', '14:00', '14:53'],
    ['Start 0900 Stop 0953', '09:00', '09:53'],
    ['began at 3 pm and ended at 3:50 pm', '15:00', '15:50'],
    ['time in 1:10pm, time out 1:55pm', '13:10', '13:55'],
    ['E/M 10:00-10:20, therapy 10:20-11:00', '10:00', '11:00'],
    ['4:00-5:00 pm; note writing 5:00-5:15 pm', '16:00', '17:00'],
    ['11:45 pm to 12:30 am', '23:45', '00:30'],
    ['started at 9:05 am', '09:05', undefined],
  ])('%s', (text, start, end) => expect(read(text)).toEqual([start, end]));

  it.each([
    'next appt 3/16 at 1pm',
    'works 9-5',
    'slept 11pm-3am',
    'available 1-3 pm next week',
    'last session 2:00-2:50 pm',
    'call 555-1212',
    'school from 8:00 to 3:00',
    '2-3 times',
  ])('%s: not stated', (text) => expect(read(text)).toEqual([undefined, undefined]));
});
