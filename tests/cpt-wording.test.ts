import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { denials } from '../data/denials.ts';
import { catalogue } from '../data/index.ts';
import { modifiers } from '../data/modifiers.ts';
import { PAIR_REASONS } from '../data/pair-table.ts';

const ROOT = join(import.meta.dirname, '..');

/** Turns of phrase that nobody who writes for himself comes upon: each is a few words, none a descriptor. */
const TELLTALE = [
  'when performed with an evaluation',
  'with patient when',
  'without the patient present',
  'with patient present',
  'conjoint psychotherapy',
  'diagnostic evaluation with medical',
  'medically appropriate history',
  'level of medical decision',
  'straightforward medical decision',
  'date of the encounter',
  'must be met or exceeded',
  'list separately in addition',
  'code for primary procedure',
  'other qualified health care professional',
  'not requiring the presence of',
  'may not require the presence',
  'face-to-face with one patient',
  'face-to-face with the patient, each',
  'each additional 15 minutes',
  'each additional 30 minutes',
  'each additional hour',
  'two or more tests, any',
  'any method, first',
  'per standardized instrument',
  'scoring and documentation',
  'integration of patient data',
  'interactive feedback to the patient',
  'behavior identification',
  'adaptive behavior treatment by',
  'adaptive behavior treatment with',
  'treatment guidance, administered',
  'administered by technician',
  'administered by physician',
  'other than of a multiple',
  'individual psychophysiological',
  'incorporating biofeedback',
  'for medical management purposes',
  'psychiatric status, history',
  'motor threshold re-determination with',
  'initiated by an established patient',
  'cumulative time during',
  'appropriate source for',
  'leading to an e/m service',
  'verbal and written report',
  'in consultation with a psychiatric consultant',
  'first 30 minutes of',
  'requires these 3 key',
];

const plain = (text: string) => text.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ');
const telltales = (text: string) => TELLTALE.filter((phrase) => plain(text).includes(phrase));

/** All words of ours, by where they stand. Official HCPCS titles are published by CMS and left out. */
function* ownWords(): Iterable<[where: string, text: string]> {
  for (const { title: _, ...entry } of catalogue.all()) yield [entry.code, JSON.stringify(entry)];
  for (const modifier of modifiers.all()) yield [modifier.modifier, JSON.stringify(modifier)];
  for (const denial of denials.all()) yield [denial.code, JSON.stringify(denial)];
  for (const { reason } of PAIR_REASONS) yield ['pair', reason];
  for (const folder of ['utils', 'components', 'entrypoints', 'data/rule-facts']) {
    for (const file of readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })) {
      if (!file.isFile() || !/\.tsx?$/.test(file.name)) continue;
      yield [file.name, readFileSync(join(file.parentPath, file.name), 'utf8')];
    }
  }
}

describe('CPT descriptors', () => {
  it('are not in here, nor turns of phrase that come from them', () => {
    const found = [...ownWords()].flatMap(([where, text]) =>
      telltales(text).map((phrase) => `${where}: ${phrase}`),
    );
    expect(found).toEqual([]);
  });

  it('would be noticed, in any case and over a line break', () => {
    expect(telltales('Guidance, Administered\n  by technician')).toEqual(['administered by technician']);
  });

  it('are held here in fragments only', () => {
    expect(TELLTALE.filter((phrase) => phrase.split(' ').length > 6)).toEqual([]);
    expect(new Set(TELLTALE).size).toBe(TELLTALE.length);
  });
});
