import { describe, expect, it } from 'vitest';
import { readDuration } from './duration.ts';
import { toNote } from './note.ts';

function read(text: string): Record<string, number> {
  const entries = Object.entries(readDuration(toNote(text)));
  return Object.fromEntries(entries.map(([fact, reading]) => [fact, reading.value]));
}

describe('readDuration', () => {
  it.each([
    ['45 min individual', 45],
    ['session lasted 50 minutes', 50],
    ['ind tx x 50', 50],
    ['Duration: 53', 53],
    ['Total time: 60 minutes', 60],
    ['10:00-10:53', 53],
    ['arrived 10 min late, 40 min session', 40],
    ['60 min scheduled, 45 min individual', 45],
    ['slept 6 hours, 45 min individual', 45],
    ['individual 50 min. Next session 3/4, 60 min', 50],
    ['45 min psychotherapy', 45],
    ['psych testing 2 hours', 120],
    ['50 minute session with 10 minutes documentation', 50],
    ['session 9 of 12, 55 minutes', 55],
    ['met for 38 minutes', 38],
    ['25 min E/M', 25],
  ])('%s: the session', (text, minutes) => expect(read(text)).toEqual({ minutes }));

  it.each([
    ['20 min E/M, 35 min therapy', { evaluationMinutes: 20, psychotherapyMinutes: 35 }],
    ['10 E/M + 30 tx', { evaluationMinutes: 10, psychotherapyMinutes: 30 }],
    ['30 tx + 10 E/M', { evaluationMinutes: 10, psychotherapyMinutes: 30 }],
    ['E/M 15 min; psychotherapy 40 min', { evaluationMinutes: 15, psychotherapyMinutes: 40 }],
    ['60 min visit, 45 of it psychotherapy', { minutes: 60, psychotherapyMinutes: 45 }],
    ['Visit 60 min, 45 min of it psychotherapy', { minutes: 60, psychotherapyMinutes: 45 }],
    [
      'total 55 min: 20 med management and 35 therapy',
      { minutes: 55, evaluationMinutes: 20, psychotherapyMinutes: 35 },
    ],
    [
      'medication management 15 minutes, psychotherapy 30 minutes',
      { evaluationMinutes: 15, psychotherapyMinutes: 30 },
    ],
    ['E/M plus 30 minutes psychotherapy', { psychotherapyMinutes: 30 }],
    ['25 minutes of psychotherapy in addition to E/M', { psychotherapyMinutes: 25 }],
    ['16 min psychotherapy add-on', { psychotherapyMinutes: 16 }],
  ])('%s: divided', (text, minutes) => expect(read(text)).toEqual(minutes));

  it.each([
    'slept 4 hours',
    'walks 30 min daily',
    'drove 45 minutes',
    '20 minutes late',
    'documentation 15 min',
    'next session 60 min',
    'PHQ-9 15',
    'sertraline 50 mg',
    'session 12 of 20',
    '45 min ago',
    'meditates 10 minutes a day',
    '45-50 min',
    'panic attack lasting 20 minutes',
    'works 12 hour shifts',
  ])('%s: not stated', (text) => expect(read(text)).toEqual({}));
});
