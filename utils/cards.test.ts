import { describe, expect, it } from 'vitest';
import { catalogue } from '../data/index.ts';
import { codeList } from './cards/facts.ts';
import { toCardFacts } from './cards.ts';

const fact = (code: string, name: string, date?: string) =>
  toCardFacts(code, date).facts.find((one) => one.name === name);

const related = (code: string, relation: string, date?: string) =>
  toCardFacts(code, date)
    .neighbours.filter((one) => one.relation === relation)
    .map((one) => one.code);

describe('the card of a code in use', () => {
  it('says what it is, for how long, and what lies next to it', () => {
    const card = toCardFacts(' 90834 ', '2026-05-04');
    expect(card).toMatchObject({ code: '90834', system: 'CPT', inCatalogue: true });
    expect(card.status).toBeUndefined();
    expect(card.explanation).toContain('38 to 52 minutes');
    expect(fact('90834', 'Time')).toMatchObject({ value: '38–52 minutes', essential: true });
    expect(related('90834', 'shorter')).toEqual(['90832']);
    expect(related('90834', 'longer')).toEqual(['90837']);
    expect(card.neighbours.every(({ label }) => label.length > 0)).toBe(true);
    expect(card.sources.length).toBeGreaterThan(0);
    expect(card.sources.every(({ title, publisher }) => title && publisher)).toBe(true);
  });

  it.each([
    ['90791', 'Untimed'],
    ['90837', '53 minutes or more'],
    ['99214', '30 minutes or more in the day, or by medical decision making'],
    ['97153', '15-minute units, the first from 8 minutes'],
    ['90840', '75 minutes or more in the day, base code included'],
    ['96131', '60-minute units, the first from 91 minutes in total, base code included'],
    ['99484', '20 minutes or more in the month'],
    ['98970', '5–10 minutes over 7 days'],
    ['G2067', 'One for the week'],
    ['H0040', 'One for the day'],
    ['99439', '20-minute units'],
    ['H0005', 'By the session'],
    ['99238', 'up to 30 minutes in the day'],
  ])('%s: %s', (code, value) => {
    expect(fact(code, 'Time')?.value).toBe(value);
  });

  it('names the bases of an add-on code, neighbouring numbers as a range', () => {
    expect(fact('90785', 'Added to')?.value).toBe('90791, 90792, 90832–90834, 90836–90838, 90853');
    expect(fact('90834', 'Added to')).toBeUndefined();
  });

  it('names who reports it in groups', () => {
    expect(fact('90792', 'Reported by')?.value).toBe(
      'prescribers (physician, nurse practitioner, physician assistant)',
    );
    expect(fact('H0038', 'Reported by')?.value).toBe('peer specialist');
  });

  it('gives the ages of preventive visits only where there are any', () => {
    expect(fact('96110', 'Age')?.value).toContain('children');
    expect(fact('90834', 'Age')).toBeUndefined();
  });

  it('lists what it never goes with, but not its own ladder', () => {
    expect(related('90834', 'never with', '2026-05-04')).toEqual(
      expect.arrayContaining(['90791', '90792', '90839']),
    );
    expect(related('90834', 'never with')).not.toContain('90832');
    expect(related('90834', 'never with')).not.toContain('90847');
  });

  it('has the official title of HCPCS Level II, and none for CPT', () => {
    expect(fact('H0004', 'Official title')?.value).toBe(
      'Behavioral health counseling and therapy, per 15 minutes',
    );
    expect(fact('90834', 'Official title')).toBeUndefined();
  });

  it('names the ended codes it took the place of', () => {
    expect(fact('98016', 'Took the place of')?.value).toBe('99441–99443, G2012');
    expect(fact('90834', 'Took the place of')?.value).toBe('90806, 90812, 90818, 90826');
    expect(fact('90853', 'Took the place of')?.value).toBe('90857');
    expect(fact('90847', 'Took the place of')).toBeUndefined();
  });

  it('says what Medicare does not take', () => {
    expect(fact('98005', 'Medicare')?.value).toContain('Not valid for Medicare');
    expect(fact('90834', 'Medicare')).toBeUndefined();
  });

  it('marks what no source text was read for', () => {
    expect(fact('90834', 'Telehealth (Medicare)')?.unconfirmed).toBe(true);
    expect(fact('97153', 'Telehealth (Medicare)')?.unconfirmed).toBeUndefined();
    expect(fact('97154', 'Not confirmed')).toBeDefined();
    expect(fact('90834', 'Not confirmed')).toBeUndefined();
  });
});

describe('the date of service', () => {
  it.each([
    ['90806', '2012-12-31', 'warning', 'Active on 2012-12-31, ends 2013-01-01 · use 90834'],
    ['90806', '2013-01-01', 'error', 'Ended 2013-01-01 · use 90834'],
    ['90806', undefined, 'error', 'Ended 2013-01-01 · use 90834'],
    ['90801', '2020-05-05', 'error', 'Ended 2013-01-01 · use 90791 or 90792'],
    ['90857', '2020-05-05', 'error', 'Ended 2013-01-01 · use 90853 with 90785'],
    ['99354', '2022-12-15', 'warning', 'Active on 2022-12-15, ends 2023-01-01'],
    ['99443', '2024-12-31', 'warning', 'Active on 2024-12-31, ends 2025-01-01'],
    ['99443', '2025-01-01', 'error', 'Ended 2025-01-01'],
    ['G0560', '2024-06-01', 'error', 'Not valid before 2025-01-01'],
    ['0373T', '2026-12-31', 'warning', 'Active on 2026-12-31, ends 2027-01-01'],
    ['0373T', '2027-01-01', 'error', 'Ended 2027-01-01'],
    ['97153', '2026-12-31', 'warning', 'Changes 2027-01-01'],
    ['97153', '2027-01-01', 'warning', 'Changed 2027-01-01'],
    ['F43.8', '2022-09-30', 'warning', 'Billable until 2022-09-30'],
    ['F43.8', '2026-01-01', 'error', 'Not billable (it was until 2022-09-30)'],
  ])('%s on %s', (code, date, tone, text) => {
    const { status } = toCardFacts(code, date);
    expect(status?.tone).toBe(tone);
    expect(status?.text).toContain(text);
  });

  it('explains a redefined code as it was before', () => {
    expect(toCardFacts('G0136', '2025-12-31').explanation).toMatch(/^A social-needs risk assessment/);
    expect(toCardFacts('G0136', '2026-01-01').explanation).toMatch(/how a person moves and eats/);
  });

  it('keeps a code that ended long ago short', () => {
    expect(toCardFacts('90806', '2012-12-31').facts).toEqual([]);
    expect(related('90806', 'never with')).toEqual([]);
  });
});

describe('the card of a diagnosis', () => {
  it('takes any case, with or without the dot', () => {
    expect(toCardFacts('f411')).toMatchObject({
      code: 'F41.1',
      system: 'ICD-10-CM',
      label: 'Generalized anxiety disorder',
      inCatalogue: true,
    });
    expect(toCardFacts('F41.1').status).toBeUndefined();
  });

  it('says that a header is too broad and what to choose from', () => {
    expect(toCardFacts('F32').status).toEqual({
      text: 'Not billable: choose a more specific code',
      tone: 'error',
    });
    expect(fact('F32', 'Choose from')?.value).toContain('F32.0, F32.1');
  });

  it('names what an Excludes1 note rules out', () => {
    expect(fact('F32.1', 'Not together with (Excludes1)')?.value).toContain('F33.-');
  });
});

describe('the card of a code we do not hold', () => {
  it.each([
    ['36415', 'CPT', 'Surgery and procedures'],
    ['80053', 'CPT', 'Laboratory and pathology'],
    ['00104', 'CPT', 'Anesthesia'],
    ['92507', 'CPT', 'Medical services and tests'],
    ['99291', 'CPT', 'Visits and care management (E/M)'],
    ['3085F', 'CPT', 'Quality reporting (category II)'],
    ['0591T', 'CPT', 'New technology (category III)'],
    ['J2315', 'HCPCS', 'Drugs given by a clinician'],
    ['M17.11', 'ICD-10-CM', 'Muscles, bones and joints'],
    ['E11.9', 'ICD-10-CM', 'Hormones, nutrition and metabolism'],
    ['99999', 'CPT', 'Not in our catalogue'],
  ])('%s is %s: %s, and no more is said', (code, system, label) => {
    const card = toCardFacts(code.toLowerCase());
    expect(card).toMatchObject({ code, system, label, inCatalogue: false });
    expect([card.facts, card.neighbours, card.sources, card.cautions]).toEqual([[], [], [], []]);
    expect(card.explanation).toBeUndefined();
    expect(card.status).toBeUndefined();
  });
});

describe('every card', () => {
  it('fits: a label of one line, few facts, few neighbours', () => {
    for (const { code } of catalogue.all()) {
      const card = toCardFacts(code);
      expect(card.label.length, code).toBeLessThanOrEqual(70);
      expect(card.facts.length, code).toBeLessThanOrEqual(11);
      expect(card.neighbours.length, code).toBeLessThanOrEqual(11);
    }
  });

  it('points at other cards only', () => {
    for (const { code } of catalogue.all()) {
      for (const other of toCardFacts(code).neighbours) {
        expect(other.code).not.toBe(code);
        expect(catalogue.get(other.code)?.label).toBe(other.label);
      }
    }
  });
});

describe('a list of codes', () => {
  it.each([
    [[], ''],
    [['90839'], '90839'],
    [['99491', '99492'], '99491, 99492'],
    [['99202', '99203', '99204', '99211'], '99202–99204, 99211'],
    [['G0556', 'G0557', 'G0558'], 'G0556, G0557, G0558'],
  ])('%j: %s', (codes, text) => {
    expect(codeList(codes)).toBe(text);
  });
});
