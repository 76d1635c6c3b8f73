import { describe, expect, it } from 'vitest';
import { readDiagnoses } from './diagnoses.ts';
import { toNote } from './note.ts';

const read = (text: string) => readDiagnoses(toNote(text))?.value;

describe('readDiagnoses', () => {
  it.each([
    ['F41.1', ['F41.1']],
    ['f411', ['F41.1']],
    ['Dx: F33.1, F41.1', ['F33.1', 'F41.1']],
    ['F90', ['F90']],
    ['r/o F31.9; F33.0', ['F33.0']],
    ['F33.1 (hx of F10.20)', ['F33.1']],
    ['F43.10, not F43.0', ['F43.10']],
    ['Z63.0 and F43.23', ['Z63.0', 'F43.23']],
    ['dx changed from F32.9 to F33.1', ['F33.1']],
    ['Dx Z634', ['Z63.4']],
    ['R45.851', ['R45.851']],
  ] as const)('%s', (text, value) => expect(read(text)).toEqual(value));

  it.each([
    'r/o F31.9',
    'rule out F31.9 and F31.81',
    'history of F10.20',
    'possible F41.1',
    'mother has F31.9',
    'vitamin B12',
    'A1C 6.1',
    'H0004',
    'room B12',
    'F31.9 ruled out',
    'vs F41.1',
    'G0560',
    'suspected F84.0',
    'probable F33.1',
  ])('%s: not stated', (text) => expect(read(text)).toBeUndefined());
});
