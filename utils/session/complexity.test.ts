import { describe, expect, it } from 'vitest';
import { readInteractiveComplexity } from './complexity.ts';
import { toNote } from './note.ts';

const read = (text: string) => readInteractiveComplexity(toNote(text))?.value;

describe('readInteractiveComplexity', () => {
  it.each([
    ['interactive complexity', true],
    ['play therapy with puppets', true],
    ['sand tray used', true],
    ['CPS report filed', true],
    ['mandated report made to DCFS', true],
    ["mother's anger disrupted the session", true],
    ['parents argued in session', true],
    ['caregiver conflict in session', true],
    ['AAC device used', true],
    ['maladaptive communication among participants', true],
    ['no interactive complexity', false],
  ] as const)('%s', (text, value) => expect(read(text)).toEqual(value));

  it.each([
    'interpreter present',
    'no toys used',
    'plays with toys at home',
    'CPS report made last year',
    'parents argue at home',
    'no CPS report needed',
    'may use puppets next session',
    'brother broke her toys',
    'discussed mandated reporting',
  ])('%s: not stated', (text) => expect(read(text)).toBeUndefined());
});
