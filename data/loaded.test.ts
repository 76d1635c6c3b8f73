import { describe, expect, it } from 'vitest';
import { type CodeFacts, type LoadedSet, NO_FACTS } from './code-sets.ts';
import { childrenOn, diagnosisOn, entryInForce, pairOn } from './loaded.ts';

const PAIRS: LoadedSet = {
  kind: 'pairs',
  asOf: '2027-01-01',
  files: ['ccipra-v330r0-f3.txt'],
  rows: 2,
  covers: [{ file: 'ccipra-v330r0-f3.txt', from: '90000', to: '90999', rows: 2 }],
};
const DIAGNOSES: LoadedSet = {
  kind: 'diagnoses',
  asOf: '2026-10-01',
  files: ['icd10cm_order_2027.txt'],
  rows: 3,
};

const facts = (given: Partial<CodeFacts>): CodeFacts => ({ ...NO_FACTS, ...given });

describe('pairs', () => {
  const loaded = facts({
    sets: [PAIRS],
    asked: ['90834', '90837', '90847', '90791', '97153', '97155', '36415'],
    pairs: [
      {
        column1: '90834',
        column2: '36415',
        from: '2026-01-01',
        deletedOn: '2026-07-01',
        modifierAllowed: true,
        rationale: 'Misuse of Column Two code with Column One code',
      },
      {
        column1: '90837',
        column2: '90847',
        from: '2013-01-01',
        modifierAllowed: false,
        rationale: 'CPT Manual or CMS manual coding instruction',
      },
    ],
  });

  it('of the shipped table, where nothing is loaded', () => {
    expect(pairOn(NO_FACTS, '90834', '90791', '2026-01-01')).toMatchObject({
      column1: '90791',
      modifierAllowed: false,
      isEdit: true,
      source: 'ncci-ptp-2024q3',
    });
  });
  it('of the loaded set, in either order, between its dates', () => {
    expect(pairOn(loaded, '36415', '90834', '2026-06-30')).toMatchObject({
      column1: '90834',
      modifierAllowed: true,
      source: PAIRS,
    });
    expect(pairOn(loaded, '36415', '90834', '2026-07-01')).toBeUndefined();
    expect(pairOn(loaded, '36415', '90834', '2025-12-31')).toBeUndefined();
  });
  it('what the loaded set changed', () => {
    expect(pairOn(NO_FACTS, '90847', '90837', '2026-06-30')?.modifierAllowed).toBe(true);
    expect(pairOn(loaded, '90847', '90837', '2026-06-30')?.modifierAllowed).toBe(false);
  });
  it('an edit that the loaded set no longer holds is gone', () => {
    expect(pairOn(loaded, '90791', '90834', '2026-06-30')).toBeUndefined();
  });
  it('of the shipped table, for first codes that the loaded files do not cover', () => {
    const shipped = pairOn(NO_FACTS, '0362T', '96105', '2026-06-30');
    expect(shipped).toBeDefined();
    expect(pairOn({ ...loaded, asked: ['0362T', '96105'] }, '0362T', '96105', '2026-06-30')).toEqual(shipped);
  });
  it('of the shipped table, for codes that were not asked for', () => {
    expect(pairOn({ ...loaded, asked: [] }, '90791', '90834', '2026-06-30')?.source).toBe('ncci-ptp-2024q3');
  });
  it('rules of the code set stay: no edit replaces them', () => {
    const monthly = pairOn(NO_FACTS, '99492', '99493', '2026-06-30');
    expect(monthly?.isEdit).toBe(false);
    const all = { ...PAIRS, covers: [{ file: 'x', from: '00000', to: 'ZZZZZ', rows: 2 }] };
    expect(
      pairOn({ ...loaded, sets: [all], asked: ['99492', '99493'] }, '99492', '99493', '2026-06-30'),
    ).toEqual(monthly);
  });
});

describe('procedure codes', () => {
  const set = (kind: LoadedSet['kind']): LoadedSet => ({ kind, files: ['x'], rows: 1 });

  it('take limits, status, title and last day from loaded sets', () => {
    const loaded = facts({
      sets: [set('units'), set('fees'), set('hcpcs')],
      codes: {
        H0004: { units: 7, mueIndicator: 3, status: 'I', title: 'Some title', lastDay: '2026-12-31' },
      },
    });
    expect(entryInForce(loaded, 'h0004')).toMatchObject({
      title: 'Some title',
      deletedOn: '2027-01-01',
      medicare: { unitsPerDay: 7, mueIndicator: 3, status: 'I' },
    });
  });
  it('keep what no set says', () => {
    expect(entryInForce(facts({ codes: {} }), '90837')).toBe(entryInForce(NO_FACTS, '90837'));
    const ended = facts({ sets: [set('hcpcs')], codes: { '90806': { lastDay: '2030-01-01' } } });
    expect(entryInForce(ended, '90806')?.deletedOn).toBe('2013-01-01');
  });
});

describe('diagnoses', () => {
  const loaded = facts({
    sets: [DIAGNOSES],
    asked: ['F32', 'F329', 'S52501A', 'F438'],
    diagnoses: {
      F32: { code: 'F32', title: 'Depressive episode', billable: false },
      F320: { code: 'F32.0', title: 'Mild', billable: true },
      S52501A: { code: 'S52.501A', title: 'Fracture', billable: true },
    },
  });

  it('of the loaded fiscal year, also outside our own selection', () => {
    expect(diagnosisOn(NO_FACTS, 'S52.501A', '2027-01-01')).toBeUndefined();
    expect(diagnosisOn(loaded, 's52.501a', '2027-01-01')).toMatchObject({ code: 'S52.501A', billable: true });
    expect(childrenOn(loaded, 'F32', '2027-01-01')).toEqual(['F32.0']);
  });
  it('a code that a complete set lacks does not exist', () => {
    expect(diagnosisOn(loaded, 'F32.9', '2027-01-01')).toBe('none');
    expect(diagnosisOn(loaded, 'F33.0', '2027-01-01'), 'not asked for').toMatchObject({ billable: true });
  });
  it('of the shipped history before the loaded year', () => {
    expect(diagnosisOn(loaded, 'F32.9', '2026-09-30')).toMatchObject({ code: 'F32.9', billable: true });
    expect(childrenOn(loaded, 'F32', '2026-09-30').length).toBeGreaterThan(5);
  });
});
