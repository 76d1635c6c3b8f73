/** Writes docs/rules.md from the rule definitions; with --check only says whether it is up to date. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulesDoc } from './rules-doc-text.ts';

const path = join(import.meta.dirname, '../docs/rules.md');

if (process.argv.includes('--check')) {
  if (readFileSync(path, 'utf8') !== rulesDoc()) {
    console.error('docs/rules.md is not what the rules say: run `npx tsx scripts/rules-doc.ts`.');
    process.exitCode = 1;
  }
} else {
  writeFileSync(path, rulesDoc());
}
