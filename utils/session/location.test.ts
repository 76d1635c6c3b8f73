import { describe, expect, it } from 'vitest';
import { readLocation } from './location.ts';
import { toNote } from './note.ts';

const read = (text: string) => readLocation(toNote(text))?.value;

describe('readLocation', () => {
  it.each([
    ['pt at home', 'home'],
    ['client located in her residence', 'home'],
    ["pt's home", 'home'],
    ['home visit', 'home'],
    ['in office', 'office'],
    ['office visit', 'office'],
    ['seen at the clinic', 'office'],
    ['pt at school', 'school'],
    ['school-based session', 'school'],
    ['inpatient unit', 'hospital'],
    ['bedside', 'hospital'],
    ['seen in the hospital', 'hospital'],
    ['SNF', 'nursing-facility'],
    ['pt at nursing home', 'nursing-facility'],
    ['in the ER', 'emergency-department'],
    ['ED', 'emergency-department'],
    ['client in parked car', 'other'],
    ['pt at work', 'other'],
    ['seen at the homeless shelter', 'other'],
    ['Location: school', 'school'],
    ['provider in office, patient at home', 'home'],
    ['pt joined from home', 'home'],
    ['Location of patient: home', 'home'],
  ] as const)('%s', (text, value) => expect(read(text)).toEqual(value));

  it.each([
    'stress at home',
    'problems at school',
    'works at a hospital',
    'went to the ER last week',
    'discharged from the hospital',
    'mother at home with the baby',
    'therapist at home',
    'nursing home for her mother',
    'home life',
    'suspended from school',
    'plan: home visit next week',
    'not at home',
    'ed',
    'back to school',
  ])('%s: not stated', (text) => expect(read(text)).toBeUndefined());
});
