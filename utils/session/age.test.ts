import { describe, expect, it } from 'vitest';
import { readAge } from './age.ts';
import { toNote } from './note.ts';

const read = (text: string) => readAge(toNote(text))?.value;

describe('readAge', () => {
  it.each([
    ['7yo', 7],
    ['16 y/o', 16],
    ['34 year old', 34],
    ['aged 52', 52],
    ['age: 9', 9],
    ['pt is 41 years old', 41],
    ['seven-year-old', 7],
    ['34F, anxious', 34],
    ['18 months old', 1],
    ['a 12-year-old boy', 12],
    ['15 yo with 3 yo sister', 15],
  ] as const)('%s', (text, value) => expect(read(text)).toEqual(value));

  it.each([
    'DOB 7/7/2012',
    'her 5 yo brother',
    '3 years sober',
    'abused at age 7',
    'since age 12',
    'mom (44 yo)',
    'married 10 years',
    '5 members',
    '45M',
    'daughter is 6 years old',
    'when he was 9 years old',
    'has a 3-year-old son',
    '12 years of school',
  ])('%s: not stated', (text) => expect(read(text)).toBeUndefined());
});
