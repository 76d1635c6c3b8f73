import { describe, expect, it } from 'vitest';
import { diagnoses, excludes } from '../data/diagnoses.ts';
import { catalogue, sources, vintages } from '../data/index.ts';
import { modifiers } from '../data/modifiers.ts';
import { allPairs } from '../data/pairs.ts';
import { placesOfService } from '../data/places-of-service.ts';
import {
  type CodeEntry,
  codePairSchema,
  diagnosisSchema,
  modifierSchema,
  placeOfServiceSchema,
  sourceSchema,
} from '../data/schema.ts';
import type { SourceId } from '../data/sources.ts';
import { statusOn } from '../data/status.ts';
import {
  addOnProblems,
  allProblems,
  dateProblems,
  datesAhead,
  ladderProblems,
  orderProblems,
  referenceProblems,
  schemaProblems,
  unconfirmedProblems,
  unusedSources,
  wordingProblems,
} from '../scripts/data-audit.ts';

const entries = [...catalogue.all()];
const sourceIds = Object.keys(sources);

function entry(code: string): CodeEntry {
  const found = catalogue.get(code);
  if (!found) throw new Error(`${code} is missing`);
  return found;
}

/** A real record with some fields changed, to see the audit find what is wrong with it. */
const changed = (code: string, fields: Partial<CodeEntry>): CodeEntry => ({ ...entry(code), ...fields });
const texts = (problems: { record: string; text: string }[]) =>
  problems.map(({ record, text }) => `${record} ${text}`);

describe('the catalogue', () => {
  it('has no problem the audit knows', () => {
    expect(texts(allProblems(entries, sourceIds))).toEqual([]);
  });

  it('cites every source', () => {
    expect(unusedSources(entries, sourceIds)).toEqual([]);
  });

  it('has well-formed sources', () => {
    for (const [id, source] of Object.entries(sources)) {
      expect(sourceSchema.safeParse(source).error?.issues ?? [], id).toEqual([]);
    }
  });

  it('finds a code in any case and with blanks around it', () => {
    expect(catalogue.get(' g0560 ')?.code).toBe('G0560');
    expect(catalogue.get('0362t')?.code).toBe('0362T');
    expect(catalogue.get('90799')).toBeUndefined();
    expect(catalogue.get('')).toBeUndefined();
  });

  it('is in order and holds what behavioral-health claims meet', () => {
    expect(entries.length).toBeGreaterThan(560);
    expect(entries.map(({ code }) => code)).toEqual(entries.map(({ code }) => code).sort());
  });

  it('says how fresh it is', () => {
    expect(catalogue.version).toMatch(/^\d{4}\.\d{2}\.\d{2}$/);
    for (const { asOf } of vintages) expect(asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('gives every code in use something to be found by, and an explanation of its own', () => {
    const inUse = entries.filter(({ deletedOn }) => deletedOn === undefined);
    expect(inUse.filter(({ aliases }) => aliases.length === 0).map(({ code }) => code)).toEqual([]);
    expect(new Set(inUse.map(({ explanation }) => explanation)).size).toBe(inUse.length);
  });

  it('keeps official titles to HCPCS Level II', () => {
    expect(entries.filter(({ system, title }) => system === 'CPT' && title !== undefined)).toEqual([]);
    expect(entry('H0004').title).toBe('Behavioral health counseling and therapy, per 15 minutes');
  });

  it('names a code of today in the explanation of each ended one', () => {
    const lost = entries.filter(
      ({ deletedOn, replacedBy, explanation }) =>
        deletedOn !== undefined && replacedBy && !/\b(?:\d{5}|\d{4}T|[A-Z]\d{4})\b/.test(explanation),
    );
    expect(lost.map(({ code }) => code)).toEqual([]);
  });
});

describe('time rules', () => {
  it.each([
    ['90832', 16, 37],
    ['90834', 38, 52],
    ['90837', 53, undefined],
    ['90833', 16, 37],
    ['90839', 30, 74],
    ['90840', 75, undefined],
    ['90846', 26, undefined],
    ['90847', 26, undefined],
    ['96130', 31, 90],
    ['96131', 91, undefined],
    ['96137', 46, undefined],
    ['96113', 76, undefined],
    ['96121', 91, undefined],
    ['99492', 36, 85],
    ['99493', 31, 75],
    ['99214', 30, undefined],
    ['99417', 55, undefined],
    ['G2212', 69, undefined],
  ])('%s takes %s to %s minutes', (code, min, max) => {
    expect([entry(code).time?.minMinutes, entry(code).time?.maxMinutes]).toEqual([min, max]);
  });

  it.each(['90791', '90792', '90853', '90849', '90845', '96127', '96156', '96146', '99211', '99285'])(
    '%s is untimed',
    (code) => {
      expect(entry(code).time).toBeUndefined();
    },
  );
});

describe('status on a date of service', () => {
  it.each([
    ['90806', '2012-12-31', 'active'],
    ['90806', '2013-01-01', 'ended'],
    ['99354', '2022-12-31', 'active'],
    ['99354', '2023-01-01', 'ended'],
    ['99443', '2024-12-31', 'active'],
    ['99443', '2025-01-01', 'ended'],
    ['98016', '2024-12-31', 'not-yet'],
    ['98016', '2025-01-01', 'active'],
    ['G0560', '2024-12-31', 'not-yet'],
    ['0362T', '2026-12-31', 'active'],
    ['0362T', '2027-01-01', 'ended'],
    ['97153', '2026-12-31', 'active'],
    ['97153', '2027-01-01', 'redefined'],
    ['G0136', '2025-12-31', 'active'],
    ['G0136', '2026-01-01', 'redefined'],
    ['99201', '2020-12-31', 'active'],
    ['99201', '2021-01-01', 'ended'],
    ['90837', '2026-11-23', 'active'],
  ])('%s on %s: %s', (code, date, status) => {
    expect(statusOn(entry(code), date)).toBe(status);
  });
});

describe('the other sets', () => {
  it.each([
    ['modifiers', modifierSchema, () => modifiers.all()],
    ['places of service', placeOfServiceSchema, () => placesOfService.all()],
    ['diagnoses', diagnosisSchema, () => diagnoses.all()],
    ['pairs', codePairSchema, () => allPairs()],
  ] as const)('%s: every record is as the schema says and cites a source we hold', (_, schema, all) => {
    let records = 0;
    for (const record of all()) {
      records++;
      expect(schema.safeParse(record).error?.issues ?? [], JSON.stringify(record)).toEqual([]);
      const cited = 'source' in record ? [record.source] : record.sources;
      expect(
        cited.filter((id) => !sourceIds.includes(id)),
        JSON.stringify(record),
      ).toEqual([]);
    }
    expect(records).toBeGreaterThan(90);
  });

  it('pairs name codes we hold, each pair once', () => {
    const seen = new Set<string>();
    for (const { column1, column2 } of allPairs()) {
      expect(catalogue.get(column1) && catalogue.get(column2), `${column1} ${column2}`).toBeDefined();
      expect(seen.has(`${column1} ${column2}`), `${column1} ${column2}`).toBe(false);
      seen.add(`${column1} ${column2}`);
    }
  });

  it('modifiers clash with modifiers we hold', () => {
    const lost = modifiers
      .all()
      .flatMap(({ modifier, conflictsWith }) =>
        conflictsWith.filter((other) => !modifiers.get(other)).map((other) => `${modifier} ${other}`),
      );
    expect(lost).toEqual([]);
  });

  it('diagnoses exclude each other both ways and never themselves', () => {
    expect(excludes('F32.1', 'F33.1')).toBeDefined();
    expect(excludes('F33.1', 'F32.1')).toBeDefined();
    expect(excludes('F32.1', 'F32.1')).toBeUndefined();
    expect(excludes('F32.1', 'F41.1')).toBeUndefined();
  });
});

describe('the audit', () => {
  it('names the malformed record and field', () => {
    const broken = [{ ...entry('90834'), explanation: '' }, { code: '9O834' }, undefined];
    const found = texts(schemaProblems(broken));
    expect(found).toContainEqual(expect.stringMatching(/^90834 explanation: /));
    expect(found).toContainEqual(expect.stringMatching(/^9O834 code: /));
    expect(found).toContainEqual(expect.stringMatching(/^a record without a code /));
  });

  it('says the same of a malformed record among good ones, instead of stumbling over it', () => {
    const { label: _, ...nameless } = entry('90834');
    const found = texts(allProblems([entry('90832'), nameless as CodeEntry], sourceIds));
    expect(found).toEqual([expect.stringMatching(/^90834 label: /)]);
  });

  it('sees doubled and misplaced codes', () => {
    expect(texts(orderProblems([entry('90834'), entry('90834'), entry('90832')]))).toEqual([
      '90834 stands there twice',
      '90832 stands after 90834',
    ]);
  });

  it('sees references to nowhere', () => {
    const lost = changed('90832', { longer: '90399', companions: ['90832'], sources: ['hearsay'] });
    expect(texts(referenceProblems([lost], sourceIds))).toEqual([
      '90832 longer: 90399 is not another code we hold',
      '90832 companions: 90832 is not another code we hold',
      '90832 sources: hearsay is not in data/sources.ts',
    ]);
  });

  it('sees an add-on code without a base', () => {
    expect(texts(addOnProblems([changed('90840', { addOnTo: [] })]))).toEqual([
      '90840 is an add-on code without a base',
    ]);
  });

  it('sees time ranges that overlap and ladders with one side', () => {
    const time = { basis: 'session', minMinutes: 16, maxMinutes: 38, rounding: 'closest' } as const;
    expect(texts(ladderProblems([changed('90832', { time }), entry('90834'), entry('90837')]))).toEqual([
      '90832 its minutes reach into those of 90834',
    ]);
    expect(texts(ladderProblems([changed('90832', { longer: '90837' }), entry('90837')]))).toContain(
      '90832 longer is 90837, whose shorter is 90834',
    );
  });

  it('sees dates that make no sense and ends without a way on', () => {
    const backwards = changed('G0505', { effectiveFrom: '2019-01-01' });
    const { replacedBy: _, ...orphan } = entry('90806');
    expect(texts(dateProblems([backwards, orphan]))).toEqual([
      'G0505 ends 2018-01-01, before it begins 2019-01-01',
      '90806 ends without a successor or a note',
    ]);
  });

  it('sees labels that are long or shared and sentences without an end', () => {
    const twin = changed('90834', { label: entry('90832').label });
    const long = changed('90837', { label: 'x'.repeat(71), cautions: ['Not a sentence'] });
    expect(texts(wordingProblems([entry('90832'), twin, long]))).toEqual([
      '90834 has the label of 90832',
      '90837 label: 71 characters, at most 70',
      '90837 no full stop after “Not a sentence”',
    ]);
  });

  it('sees unconfirmed fields that do not exist', () => {
    expect(
      texts(unconfirmedProblems([changed('90837', { unconfirmed: ['time.maxMinutes', 'patient'] })])),
    ).toEqual(['90837 unconfirmed: it has no time.maxMinutes']);
  });

  it('sees a source that nothing cites', () => {
    const cited: SourceId = 'cms-mue-2026q2';
    expect(unusedSources(entries, [cited, 'nobody-cites-me'])).toEqual(['nobody-cites-me']);
  });

  it('looks ahead over the turn of the year', () => {
    const ahead = datesAhead(entries, '2026-12-01', 60).map(({ date, text }) => `${date} ${text}`);
    expect(ahead).toContain('2027-01-01 0362T ends');
    expect(ahead).toContain('2027-01-01 97153 changes its meaning');
    expect(datesAhead(entries, '2026-12-01', 10)).toEqual([]);
  });
});
