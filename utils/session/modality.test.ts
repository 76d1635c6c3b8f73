import { describe, expect, it } from 'vitest';
import { readModality } from './modality.ts';
import { toNote } from './note.ts';

const read = (text: string) => readModality(toNote(text))?.value;

describe('readModality', () => {
  it.each([
    ['via zoom', 'video'],
    ['doxy.me', 'video'],
    ['Microsoft Teams', 'video'],
    ['secure video', 'video'],
    ['video visit', 'video'],
    ['by telephone', 'audio-only'],
    ['audio only', 'audio-only'],
    ['phone session', 'audio-only'],
    ['telephonic', 'audio-only'],
    ['in person', 'in-person'],
    ['face-to-face', 'in-person'],
    ['F2F', 'in-person'],
    ['telehealth by phone', 'audio-only'],
    ['audio/video telehealth', 'video'],
    ['video cut out, finished by phone', 'audio-only'],
    ['switched from phone to video', 'video'],
    ['converted to phone after Zoom crashed', 'audio-only'],
    ['phone first 5 min then video 40 min', 'video'],
    ['declined video; phone session', 'audio-only'],
    ['not by phone; in person', 'in-person'],
    ['telehealth (audio only)', 'audio-only'],
    ["zoom wouldn't connect so we used the phone", 'audio-only'],
  ] as const)('%s', (text, value) => expect(read(text)).toEqual(value));

  it.each([
    'video games all day',
    'on his phone too much',
    'phone number changed',
    'next session via zoom',
    'prefers in person',
    'last session by phone',
    'watched videos',
    'spoke with mother by phone',
    'teams at work',
    'zoom meetings at work exhaust her',
    'offered telehealth',
    'met him in person at a party',
    'office',
    'texted with her friend',
  ])('%s: not stated', (text) => expect(read(text)).toBeUndefined());
});
