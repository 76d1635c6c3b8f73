import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SessionDetails, SessionFact } from '../../utils/session/index.ts';

/** A note as a clinician types it, and what a careful biller reads in it. */
export interface ExampleNote {
  id: string;
  text: string;
  /** Facts the note states. */
  expect: SessionDetails;
  /** Facts it does not state, however it looks. */
  absent: SessionFact[];
}

const FOLDER = join(import.meta.dirname, '..', 'notes');

/** The notes of tests/notes, by file. */
export function readExampleNotes(): { file: string; notes: ExampleNote[] }[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .map((file) => ({ file, notes: JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as ExampleNote[] }));
}
