import { describe, expect, it } from 'vitest';
import { readInterpreter } from './interpreter.ts';
import { toNote } from './note.ts';

const read = (text: string) => readInterpreter(toNote(text))?.value;

describe('readInterpreter', () => {
  it.each([
    ['Spanish interpreter present', true],
    ['ASL interpreter by video', true],
    ['via translator', true],
    ['language line used', true],
    ['no interpreter', false],
    ['interpreter not needed', false],
    ['interpreter declined', false],
    ['interpreter: no', false],
  ] as const)('%s', (text, value) => expect(read(text)).toEqual(value));

  it.each([
    'needs interpreter next time',
    'works as an interpreter',
    'interpretation of test results',
    'mother is an interpreter',
  ])('%s: not stated', (text) => expect(read(text)).toBeUndefined());
});
