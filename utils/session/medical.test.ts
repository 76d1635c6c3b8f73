import { describe, expect, it } from 'vitest';
import { readMedicalServices } from './medical.ts';
import { toNote } from './note.ts';

const read = (text: string) => readMedicalServices(toNote(text), undefined)?.value;

describe('readMedicalServices', () => {
  it.each([
    ['labs ordered', true],
    ['ordered CBC', true],
    ['prescribed Lexapro 10 mg', true],
    ['refill of Adderall sent', true],
    ['e-prescribed bupropion', true],
    ['no medical services', false],
    ['no E/M services provided', false],
  ] as const)('%s', (text, value) => expect(read(text)).toEqual(value));

  it.each([
    'zoloft 100 mg from PCP',
    'takes sertraline 50 mg',
    'PCP ordered labs',
    'psychiatrist prescribed lithium',
    'will order labs next visit',
    'medication adherence discussed',
    'no labs ordered',
    'may need refill',
    'labs reviewed by PCP',
    'increased exercise to 30 min',
  ])('%s: not stated', (text) => expect(read(text)).toBeUndefined());
});
