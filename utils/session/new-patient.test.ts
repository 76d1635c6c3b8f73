import { describe, expect, it } from 'vitest';
import { readNewPatient } from './new-patient.ts';
import { toNote } from './note.ts';

const read = (text: string) => readNewPatient(toNote(text))?.value;

describe('readNewPatient', () => {
  it.each([
    ['new pt', true],
    ['new patient evaluation', true],
    ['brand new client', true],
    ['est pt', false],
    ['established patient', false],
    ['returning client', false],
    ['not a new patient', false],
  ] as const)('%s', (text, value) => expect(read(text)).toEqual(value));

  it.each(['new job', 'new medication', 'new patient portal', 'new partner', 'new onset panic'])(
    '%s: not stated',
    (text) => expect(read(text)).toBeUndefined(),
  );
});
