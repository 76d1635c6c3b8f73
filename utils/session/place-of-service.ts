/** The place of service, where it is stated as a code. */
import { place } from './find.ts';
import type { Note, Reading } from './note.ts';

const CODE =
  /\b(?:pos|place[- ]of[- ]service)(?: code)?\s{0,2}(?:[:=#-]|is|was)?\s{0,2}(\d{1,2})(?![\d%]|\.\d)/g;

/** Reads the two digits. */
export function readPlaceOfService(note: Note): Reading<string> | undefined {
  for (const match of note.text.matchAll(CODE)) {
    const found = place(note, match[1]?.padStart(2, '0') ?? '', match.index, match.index + 3);
    if (!found || found.clause.planned || found.clause.past || /\bnot $/.test(found.before)) continue;
    return { value: found.value, start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}
