import { describe, expect, it } from 'vitest';
import { type CodeFacts, type LoadedSet, NO_FACTS } from '../../data/code-sets.ts';
import { checkClaim } from './index.ts';

const DATE = '2026-12-01';
const set = (kind: LoadedSet['kind'], more: Partial<LoadedSet> = {}): LoadedSet => ({
  kind,
  asOf: '2026-10-01',
  files: [`${kind}.txt`],
  rows: 1,
  ...more,
});
const find = (lines: Parameters<typeof checkClaim>[0]['lines'], codeSets: CodeFacts) =>
  checkClaim({ lines: lines.map((line) => ({ date: DATE, ...line })) }, {}, { today: DATE, codeSets });

describe('loaded sets are what the checks go by, and what they cite', () => {
  it('code pairs, between codes of any kind', () => {
    const pair = {
      column1: '93000',
      column2: '36415',
      from: '2020-01-01',
      modifierAllowed: false,
      rationale: 'x',
    };
    const codeSets = { ...NO_FACTS, sets: [set('pairs')], asked: ['93000', '36415'], pairs: [pair] };
    const found = find([{ code: '36415' }, { code: '93000' }], codeSets);
    expect(found).toMatchObject([{ rule: 'bundled', codes: ['93000', '36415'] }]);
    expect(found[0]?.source.title).toContain('as of 2026-10-01 (loaded from pairs.txt)');
  });
  it('units a day', () => {
    const codeSets = {
      ...NO_FACTS,
      sets: [set('units')],
      asked: ['97153'],
      codes: { '97153': { units: 40 } },
    };
    const line = { code: '97153', units: 36 };
    expect(find([line], NO_FACTS)).toMatchObject([{ rule: 'units' }]);
    expect(find([line], codeSets)).toEqual([]);
    expect(find([{ code: '97153', units: 41 }], codeSets)[0]?.source.title).toContain(
      'loaded from units.txt',
    );
  });
  it('units a day of codes the catalogue lacks', () => {
    const codeSets = {
      ...NO_FACTS,
      sets: [set('units')],
      asked: ['36415'],
      codes: { '36415': { units: 2 } },
    };
    expect(find([{ code: '36415', units: 2 }], codeSets)).toEqual([]);
    expect(find([{ code: '36415', units: 3 }], codeSets)).toMatchObject([
      { rule: 'units', severity: 'warning' },
    ]);
  });
  it('diagnoses, billable or not or none', () => {
    const codeSets: CodeFacts = {
      ...NO_FACTS,
      sets: [set('diagnoses')],
      asked: ['S525', 'S52501A', 'S52999'],
      diagnoses: {
        S525: { code: 'S52.5', title: 'Fracture of lower end of radius', billable: false },
        S52501A: { code: 'S52.501A', title: 'Fracture, initial encounter', billable: true },
      },
    };
    const codesOf = (diagnosis: string) =>
      find([{ code: '90837', diagnoses: ['F41.1', diagnosis] }], codeSets).filter(({ source }) =>
        source.title.includes('loaded from'),
      );
    expect(codesOf('S52.501A')).toEqual([]);
    expect(codesOf('S52.5')).toMatchObject([{ rule: 'diagnosis', suggestedCodes: ['S52.501A'] }]);
    expect(codesOf('S52.999')).toMatchObject([{ rule: 'diagnosis' }]);
  });
});
