/** What must not matter: how a note is written down, and what is said beside the facts. */
import { describe, expect, it } from 'vitest';
import { parseSession } from '../utils/session/index.ts';
import { readExampleNotes } from './helpers/notes.ts';

const afterStop = (text: string, sentence: string) =>
  `${text}${/[.\n]\s*$/.test(text) ? ' ' : '. '}${sentence}`;

const CHANGES: [string, (text: string) => string][] = [
  ['all in capitals', (text) => text.toUpperCase()],
  ['Windows line ends', (text) => text.replace(/\n/g, '\r\n')],
  ['non-breaking spaces', (text) => text.replace(/ /g, '\u00a0')],
  ['tabs', (text) => text.replace(/ /g, '\t')],
  ['two spaces', (text) => text.replace(/ /g, '  ')],
  ['zero-width spaces', (text) => text.replace(/ /g, ' \u200b')],
  ['a byte order mark', (text) => `\ufeff${text}`],
  ['marks of writing direction', (text) => `\u202b${text}\u202c`],
  ['smart quotes', (text) => text.replace(/'/g, '\u2019')],
  ['an emoji behind it', (text) => `${text} \u{1f44d}`],
  ['blank lines around it', (text) => `  \n${text}\n\n  `],
  ['a greeting before it', (text) => `Good morning.\n${text}`],
  ['a word of thanks behind it', (text) => `${text}\nThank you.`],
  ['a sentence about the mood', (text) => afterStop(text, 'Mood was stable.')],
  ['a sentence about the patient', (text) => afterStop(text, 'Pt was calm and cooperative.')],
];

describe.each(CHANGES)('a note with %s', { timeout: 60_000 }, (_, change) => {
  it.each(readExampleNotes())('reads as before: $file', ({ notes }) => {
    // The payer's name is kept as it was typed.
    const read = (text: string) => ({ ...parseSession(text), payerName: undefined });
    for (const { text } of notes) expect(read(change(text)), text).toEqual(read(text));
  });
});
