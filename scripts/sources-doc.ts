/** Writes docs/SOURCES.md from the data; with --check only says whether it is up to date. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourcesDoc } from './sources-doc-text.ts';

const path = join(import.meta.dirname, '../docs/SOURCES.md');

if (process.argv.includes('--check')) {
  if (readFileSync(path, 'utf8') !== sourcesDoc()) {
    console.error('docs/SOURCES.md is not what the data says: run `npx tsx scripts/sources-doc.ts`.');
    process.exitCode = 1;
  }
} else {
  writeFileSync(path, sourcesDoc());
}
