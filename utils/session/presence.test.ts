import { describe, expect, it } from 'vitest';
import { toNote } from './note.ts';
import { readPatientPresent } from './presence.ts';

const read = (text: string) => readPatientPresent(toNote(text))?.value;

describe('readPatientPresent', () => {
  it.each([
    ['pt present', true],
    ['patient attended with mother', true],
    ['family session w/ pt', true],
    ['pt and wife present', true],
    ['both partners present', true],
    ['child did not attend', false],
    ['pt not present', false],
    ['without the patient', false],
    ['w/o pt', false],
    ['met with mother only', false],
    ['parents only', false],
    ['patient absent', false],
    ['parent-only session', false],
    ['client refused to join', false],
    ['pt stayed in the waiting room', false],
    ['mother attended alone', false],
    ['identified patient was not in the room', false],
    ['pt joined for the last 10 minutes', true],
  ] as const)('%s', (text, value) => expect(read(text)).toEqual(value));

  it.each([
    'dad not in session',
    'mother absent',
    'pt reports better mood',
    'pt on time',
    'plan: session with pt and mother next week',
    'last session pt was not present',
    'presents with anxiety',
    'pt present with flat affect',
    'siblings not present',
    'client lives with mother only',
  ])('%s: not stated', (text) => expect(read(text)).toBeUndefined());
});
