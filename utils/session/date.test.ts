import { describe, expect, it } from 'vitest';
import { readDate } from './date.ts';
import { toNote } from './note.ts';

const read = (text: string) => readDate(toNote(text, '2026-11-24'))?.value;

describe('readDate', () => {
  it.each([
    ['DOS 3/2/2026', '2026-03-02'],
    ['Date of service: 03/02/2026', '2026-03-02'],
    ['seen 2026-03-02', '2026-03-02'],
    ['March 2, 2026: individual', '2026-03-02'],
    ['3/2/26 individual 45 min', '2026-03-02'],
    ['DOB 1/1/1990, DOS 3/2/2026', '2026-03-02'],
    ['3/2/2026. Next appt 3/16/2026', '2026-03-02'],
    ['DOS 3/2', '2026-03-02'],
  ] as const)('%s', (text, value) => expect(read(text)).toEqual(value));

  it.each([
    'DOB 7/7/2012',
    'next appt 3/16/2026',
    'last seen 2/1/2026',
    'auth expires 12/31/2026',
    'sober since 1/1/2020',
    '3/16',
    'score 3/4',
    'hospitalized 1/2/2026',
    'rated mood 3/10',
  ])('%s: not stated', (text) => expect(read(text)).toBeUndefined());
});
