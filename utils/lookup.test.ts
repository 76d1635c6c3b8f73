import { describe, expect, test } from 'vitest';
import { denials } from '../data/denials.ts';
import { diagnoses } from '../data/diagnoses.ts';
import { catalogue } from '../data/index.ts';
import {
  CODE_PHRASES,
  DIAGNOSIS_PHRASES,
  MODIFIER_PHRASES,
  MOST_USED,
  PLACE_PHRASES,
  SAME_WORD,
} from '../data/synonyms.ts';
import { toDenialCard } from './cards/denial.ts';
import { createLookup } from './lookup.ts';

const lookup = createLookup();
const codesOf = (query: string, limit?: number) => lookup.search(query, limit).map(({ code }) => code);

describe('numbers', () => {
  test('find every code in the catalogue, first', () => {
    const unfound = [...catalogue.all()].filter(({ code }) => codesOf(code)[0] !== code);
    expect(unfound.map(({ code }) => code)).toEqual([]);
  });
  test('find every diagnosis with and without its dot, in any case', () => {
    const unfound = [...diagnoses.all()].filter(
      ({ code }) => codesOf(code)[0] !== code || codesOf(code.replace('.', '').toLowerCase())[0] !== code,
    );
    expect(unfound.map(({ code }) => code)).toEqual([]);
  });
  test('are never taken for a similar one', () => {
    expect(codesOf('90834')).toEqual(['90834']);
    expect(codesOf('90835')).toEqual(['90835']);
    expect(lookup.search('90835')).toEqual([
      {
        code: '90835',
        kind: 'code',
        system: 'CPT',
        label: 'Medical services and tests',
        status: 'Not in our catalogue',
      },
    ]);
  });
  test.each([
    ['80053', 'CPT', 'Laboratory and pathology'],
    ['j3490', 'HCPCS', 'Drugs given by a clinician'],
    ['e119', 'ICD-10-CM', 'Hormones, nutrition and metabolism'],
  ])('outside the catalogue are named by their section: %s', (code, system, label) => {
    expect(lookup.search(code)[0]).toMatchObject({ system, label });
  });
  test.each(['00000', '9', 'zzzz', '', '   ', '?', '1234567890'])(
    'give no made-up code for "%s"',
    (query) => {
      for (const { status } of lookup.search(query)) expect(status).not.toBe('Not in our catalogue');
    },
  );
  test('that begin a code give those it begins, used ones first and ended ones last', () => {
    const found = lookup.search('9080', 20);
    expect(found.length).toBeGreaterThan(5);
    expect(found.every(({ code }) => code.startsWith('9080'))).toBe(true);
    expect(codesOf('9083').slice(0, 2)).toEqual(['90837', '90834']);
    const ended = lookup.search('908', 100).map(({ status }) => status?.startsWith('Ended') ?? false);
    expect(ended.lastIndexOf(false)).toBeLessThan(ended.indexOf(true));
  });
  test.each([
    ['90834, 90837 and F41.1', ['90834', '90837', 'F41.1']],
    ['90837-95', ['90837', '95']],
    ['99214 25, 90833', ['99214', '25', '90833']],
    ['F33.1;F41.1', ['F33.1', 'F41.1']],
    ['CPT 90791\nDx: F43.23 POS 11', ['90791', 'F43.23', '11']],
    ['90832–90838', ['90832', '90838']],
    ['H0004 HO HQ', ['H0004', 'HO', 'HQ']],
    ['99213/99214', ['99213', '99214']],
  ])('pasted as a list give each: %s', (query, codes) => {
    expect(codesOf(query)).toEqual(codes);
  });
  test('of two characters are a modifier or a place, as asked', () => {
    expect(lookup.search('52').map(({ kind, code }) => `${kind} ${code}`)).toEqual(
      expect.arrayContaining(['modifier 52', 'place 52']),
    );
    expect(lookup.search('pos 52')[0]).toMatchObject({ kind: 'place', code: '52' });
    expect(lookup.search('modifier 52')[0]).toMatchObject({ kind: 'modifier', code: '52' });
  });
});

describe('answers', () => {
  test('say that a code ended, and what to use', () => {
    expect(lookup.search('90806')[0]?.status).toBe('Ended 2013-01-01 · use 90834');
    expect(lookup.search('F41.1')[0]?.status).toBeUndefined();
    expect(lookup.search('F33')[0]?.status).toMatch(/^Not billable/);
  });
  test('go by the day they are asked for', () => {
    expect(createLookup({ today: '2012-12-31' }).search('90806')[0]?.status).toBe(
      'Ends 2013-01-01 · use 90834',
    );
    expect(createLookup({ today: '2012-12-31' }).search('90834')[0]?.status).toBe(
      'Not valid before 2013-01-01',
    );
  });
  test('put what is in use before what ended', () => {
    for (const query of ['prolonged service', 'med check', '45 min therapy', 'group', 'health behavior']) {
      expect(lookup.search(query)[0]?.status ?? '').not.toMatch(/^Ended/);
    }
  });
  test('say how they were asked for where the label does not', () => {
    expect(lookup.search('rbt')[0]).toMatchObject({ code: '97153', also: 'RBT' });
    expect(lookup.search('interactive complexity')[0]?.also).toBeUndefined();
  });
  test('are at most as many as asked for, and none twice', () => {
    expect(lookup.search('therapy')).toHaveLength(12);
    expect(lookup.search('therapy', 3)).toHaveLength(3);
    const all = lookup.search('90834 45 min therapy', 50).map(({ kind, code }) => `${kind} ${code}`);
    expect(new Set(all).size).toBe(all.length);
  });
  test('to every alias in the catalogue hold the code it stands for', () => {
    const unfound = [...catalogue.all()]
      .filter(({ deletedOn }) => deletedOn === undefined)
      .flatMap(({ code, aliases }) => aliases.map((alias) => ({ code, alias })))
      .filter(({ code, alias }) => !codesOf(alias).includes(code));
    expect(unfound).toEqual([]);
  });
});

describe('get', () => {
  test('gives the one thing with a number', () => {
    expect(lookup.get('f411')).toMatchObject({ code: 'F41.1', kind: 'diagnosis' });
    expect(lookup.get(' 90837 ')).toMatchObject({ code: '90837', kind: 'code', system: 'CPT' });
    expect(lookup.get('95')).toMatchObject({ kind: 'modifier' });
    expect(lookup.get('52', 'place')).toMatchObject({ kind: 'place' });
    expect(lookup.get('80053')).toMatchObject({ label: 'Laboratory and pathology' });
  });
  test('gives nothing for what is no code', () => {
    for (const text of ['therapy', '9083', '', '00000', '90834 90837'])
      expect(lookup.get(text)).toBeUndefined();
  });
});

test('a keystroke takes less than a frame', () => {
  const typed = 'deppression recurent mld, psycotherapy gruop 45 min';
  const times = Array.from(typed, (_, at) => {
    const start = performance.now();
    lookup.search(typed.slice(0, at + 1));
    return performance.now() - start;
  }).sort((a, b) => a - b);
  expect(times[Math.floor(times.length / 2)]).toBeLessThan(16);
});

test('a pasted text is read for its codes, at once', () => {
  const note = `Seen today for 53 minutes, qwrtz zzxcv plgh ${'lorem ipsum dolor '.repeat(5000)} 90837 and F41.1`;
  const start = performance.now();
  expect(codesOf(note)).toEqual(['90837', 'F41.1']);
  expect(performance.now() - start).toBeLessThan(500);
});

describe('synonyms', () => {
  test('of codes and diagnoses stand for what a claim of today may hold', () => {
    const codes = Object.keys(CODE_PHRASES).map((code) => [code, catalogue.get(code)] as const);
    expect(codes.filter(([, entry]) => !entry || entry.deletedOn).map(([code]) => code)).toEqual([]);
    const held = Object.keys(DIAGNOSIS_PHRASES).map((code) => [code, diagnoses.get(code)] as const);
    expect(held.filter(([, entry]) => !entry?.billable || entry.deletedOn).map(([code]) => code)).toEqual([]);
  });
  test('of modifiers and places stand for one that we hold', () => {
    expect(Object.keys(MODIFIER_PHRASES).filter((code) => !lookup.get(code, 'modifier'))).toEqual([]);
    expect(Object.keys(PLACE_PHRASES).filter((code) => !lookup.get(code, 'place'))).toEqual([]);
    expect(MOST_USED.filter((code) => lookup.get(code) === undefined)).toEqual([]);
  });
  test('lead to a word, not to another synonym', () => {
    expect(Object.values(SAME_WORD).filter((word) => SAME_WORD[word] !== undefined)).toEqual([]);
  });
  test('of a code are no news to its own look-up', () => {
    const unfound = Object.entries({
      ...CODE_PHRASES,
      ...DIAGNOSIS_PHRASES,
      ...MODIFIER_PHRASES,
      ...PLACE_PHRASES,
    })
      .flatMap(([code, phrases]) => phrases.map((phrase) => ({ code, phrase })))
      .filter(({ code, phrase }) => !codesOf(phrase).includes(code));
    expect(unfound).toEqual([]);
  });
});

describe('denial and remark codes', () => {
  test.each([
    ['CO-97', 'CO-97'],
    ['co 97', 'CO-97'],
    ['co97', 'CO-97'],
    ['carc 97', 'CO-97'],
    ['PR-96', 'CO-96'],
    ['CO-B7', 'CO-B7'],
    ['N20', 'N20'],
    ['remark code M80', 'M80'],
    ['denied duplicate', 'CO-18'],
    ['denial modifier missing', 'N822'],
  ])('%s', (query, code) => {
    expect(lookup.search(query)[0]).toMatchObject({ code, kind: 'denial' });
  });
  test('name the checks that see them coming', () => {
    expect(lookup.search('CO-97')[0]?.also).toBe('checked here by: bundled');
  });
  test('never stand before codes for words without "denial"', () => {
    for (const query of ['modifier', 'group', 'telehealth', 'crisis'])
      expect(lookup.search(query)[0]?.kind, query).not.toBe('denial');
  });
  test('have a card', () => {
    const poor = denials
      .all()
      .filter(({ code }) => !toDenialCard(code)?.facts.some(({ name }) => name === 'Checked here by'));
    expect(poor).toEqual([]);
    expect(toDenialCard('CO-97')).toMatchObject({
      system: 'denial code',
      label: 'Included in another service already paid',
    });
  });
});
