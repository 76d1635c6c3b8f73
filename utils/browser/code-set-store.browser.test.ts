import { afterEach, describe, expect, it } from 'vitest';
import type { BuiltSet } from '../code-sets/layout.ts';
import { PairColumns } from '../code-sets/pair-columns.ts';
import { TextTable } from '../code-sets/text-table.ts';
import {
  factsFor,
  loadedSets,
  loadedTexts,
  removeAllSets,
  removeSet,
  saveSets,
  withoutNotes,
} from './code-set-store.ts';

afterEach(removeAllSets);

const pair = (column1: string, column2: string, rationale = 'One reason') => ({
  column1,
  column2,
  from: '2020-01-01',
  modifierAllowed: true,
  rationale,
});

function pairSet(
  file: string,
  pairs: ReturnType<typeof pair>[],
  asOf = '2027-01-01',
): { built: BuiltSet; files: string[] } {
  const columns = new PairColumns();
  for (const one of pairs) columns.add(one);
  const codes = pairs.map(({ column1 }) => column1).sort();
  const covers = [{ file, from: codes[0] as string, to: codes.at(-1) as string, rows: pairs.length }];
  return {
    built: {
      set: { kind: 'pairs', asOf, rows: pairs.length, covers },
      rationales: columns.rationales,
      packed: () => columns.packed(),
    },
    files: [file],
  };
}

function textSet(kind: 'units' | 'own' | 'diagnoses', rows: Record<string, string[]>) {
  const table = new TextTable();
  for (const [code, fields] of Object.entries(rows)) table.put(code, fields);
  return {
    built: { set: { kind, rows: table.count }, packed: () => table.packed() },
    files: [`${kind}.csv`],
  };
}

describe('loaded sets', () => {
  it('answer for the codes asked, and no others', async () => {
    await saveSets([
      pairSet('f1.txt', [pair('90834', '36415'), pair('90834', '99213'), pair('96130', '36415')]),
      textSet('units', { '90834': ['2', '3'], '90837': ['1', '3'] }),
      textSet('diagnoses', { F32: ['0', 'Depressive episode'], F320: ['1', 'Mild'], F33: ['0', 'Other'] }),
    ]);
    const facts = await factsFor(['90834', '36415', 'F32']);
    expect(facts.pairs).toEqual([pair('90834', '36415')]);
    expect(facts.codes).toEqual({ '90834': { units: 2, mueIndicator: 3 } });
    expect(Object.keys(facts.diagnoses).sort()).toEqual(['F32', 'F320']);
    expect(facts.diagnoses['F320']).toEqual({ code: 'F32.0', title: 'Mild', billable: true });
  });
  it('replace the set of their kind, whole', async () => {
    await saveSets([textSet('units', { '90834': ['2', '3'], H0004: ['4', '3'] })]);
    await saveSets([textSet('units', { '90834': ['5', '3'] })]);
    expect((await factsFor(['90834', 'H0004'])).codes).toEqual({ '90834': { units: 5, mueIndicator: 3 } });
  });
  it('a second part of an edition is added, with its reasons; another edition replaces', async () => {
    await saveSets([pairSet('f1.txt', [pair('90834', '36415', 'One'), pair('90834', '99213', 'Two')])]);
    await saveSets([pairSet('f2.txt', [pair('96130', '36415', 'Three'), pair('96130', '99213', 'One')])]);
    const facts = await factsFor(['90834', '96130', '36415', '99213']);
    expect(facts.pairs.map(({ rationale }) => rationale).sort()).toEqual(['One', 'One', 'Three', 'Two']);
    expect(facts.sets).toMatchObject([{ files: ['f1.txt', 'f2.txt'], rows: 4 }]);
    await saveSets([pairSet('f1.txt', [pair('90834', '36415')], '2027-04-01')]);
    expect(await loadedSets()).toMatchObject([{ files: ['f1.txt'], rows: 1, asOf: '2027-04-01' }]);
    expect((await factsFor(['96130', '36415'])).pairs).toEqual([]);
  });
  it('stay as they were when storing fails on the way', async () => {
    await saveSets([textSet('units', { '90834': ['2', '3'] })]);
    const broken = textSet('units', { '90834': ['9', '3'] });
    broken.built.packed = function* () {
      yield ['908', '90834\t9\t3'] as [string, string];
      throw new Error('cut off');
    };
    await expect(saveSets([broken])).rejects.toThrow('cut off');
    expect((await factsFor(['90834'])).codes['90834']?.units).toBe(2);
  });
  it('are taken out one by one', async () => {
    await saveSets([
      textSet('units', { '90834': ['2', '3'] }),
      textSet('own', { NOSHOW: ['Missed', '', 'Pays'] }),
    ]);
    await removeSet('units');
    expect((await loadedSets()).map(({ kind }) => kind)).toEqual(['own']);
    expect((await loadedTexts()).own).toBe('NOSHOW\tMissed\t\tPays');
    expect((await factsFor(['90834'])).codes).toEqual({});
  });
  it('give pages no notes of the person’s own', async () => {
    await saveSets([textSet('own', { '90837': ['Long session', '53', 'Pays cash'] })]);
    const facts = await factsFor(['90837']);
    expect(facts.codes['90837']?.own?.notes).toBe('Pays cash');
    expect(withoutNotes(facts).codes['90837']).toEqual({ own: { text: 'Long session', minutes: '53' } });
  });
});
