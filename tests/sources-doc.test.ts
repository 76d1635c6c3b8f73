import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { catalogue } from '../data/index.ts';
import { modifiers } from '../data/modifiers.ts';
import { sourcesDoc } from '../scripts/sources-doc-text.ts';
import { rules } from '../utils/check/rules/index.ts';

const text = sourcesDoc();

test('docs/SOURCES.md is what the data says', () => {
  expect(readFileSync(join(import.meta.dirname, '../docs/SOURCES.md'), 'utf8')).toBe(text);
});

test('names every publication that a record or a rule cites, with what rests on it', () => {
  const cited = [
    ...catalogue.all(),
    ...modifiers.all(),
    ...rules.map(({ source }) => ({ sources: [source] })),
  ]
    .flatMap(({ sources }) => [...sources])
    .filter((id) => typeof id === 'string');
  const rows = text.split('\n');
  const missing = cited.filter(
    (id) => !rows.some((row) => row.includes(`| \`${id}\` |`) && !row.endsWith('|  |')),
  );
  expect(cited.length).toBeGreaterThan(0);
  expect(missing).toEqual([]);
});
