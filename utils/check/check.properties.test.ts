import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../data/index.ts';
import { FURTHER_TIME, TIME_LADDERS } from '../../data/rule-facts/time.ts';
import { PATIENT_LOCATIONS, PROVIDERS, SERVICES } from '../../data/session-terms.ts';
import { runs, TIMEOUT_MS } from '../../tests/helpers/runs.ts';
import type { SessionDetails, SessionFact } from '../session/schema.ts';
import { type ClaimLine, checkClaim, type Finding, findGaps, suggest } from './index.ts';

const TODAY = '2026-11-23';
const CODES = [...catalogue.all()].map(({ code }) => code);
/** Met on most claims; drawn as often as all others together. */
const COMMON = [
  '90791',
  '90792',
  '90832',
  '90834',
  '90837',
  '90833',
  '90836',
  '90839',
  '90840',
  '90846',
  '90847',
  '90853',
];
const MODIFIERS = [
  '95',
  '93',
  'GT',
  'FQ',
  '25',
  '59',
  'XE',
  '76',
  'HO',
  'HN',
  'HR',
  'HS',
  'HQ',
  '52',
  'GC',
  'AJ',
];
const DIAGNOSES = [
  'F33.1',
  'F32',
  'F41.1',
  'F84.0',
  'Z63.0',
  'R45.851',
  'F10.10',
  'F10.20',
  'E11.9',
  'Z00.129',
  'F02.80',
];
const DATES = ['2012-05-01', '2023-06-01', '2026-03-02', '2026-03-03', '2026-11-23', '2027-02-01'];

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const stated = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;

const lineArbitrary: fc.Arbitrary<ClaimLine> = fc
  .record({
    code: fc.oneof(
      fc.constantFrom(...COMMON),
      fc.constantFrom(...CODES),
      fc.constantFrom('99999', 'ABCDE', ''),
    ),
    modifiers: maybe(fc.array(fc.constantFrom(...MODIFIERS), { maxLength: 4 })),
    units: maybe(fc.integer({ min: 0, max: 40 })),
    date: maybe(fc.constantFrom(...DATES)),
    placeOfService: maybe(fc.constantFrom('02', '03', '10', '11', '12', '21', '22', '29', '52', 'xx')),
    diagnoses: maybe(fc.array(fc.constantFrom(...DIAGNOSES), { maxLength: 5 })),
  })
  .map((line) => stated(line) as ClaimLine);

const minutes = maybe(fc.integer({ min: 0, max: 300 }));
const sessionArbitrary: fc.Arbitrary<SessionDetails> = fc
  .record({
    date: maybe(fc.constantFrom(...DATES)),
    start: maybe(fc.constantFrom('09:00', '13:30', '23:40')),
    end: maybe(fc.constantFrom('09:53', '14:15', '00:20')),
    minutes,
    psychotherapyMinutes: minutes,
    evaluationMinutes: minutes,
    service: maybe(fc.constantFrom(...SERVICES)),
    patientPresent: maybe(fc.boolean()),
    modality: maybe(fc.constantFrom('in-person', 'video', 'audio-only')),
    placeOfService: maybe(fc.constantFrom('02', '10', '11', '12')),
    patientLocation: maybe(fc.constantFrom(...PATIENT_LOCATIONS)),
    provider: maybe(fc.constantFrom(...PROVIDERS)),
    patientAge: maybe(fc.integer({ min: 0, max: 100 })),
    newPatient: maybe(fc.boolean()),
    medicalServices: maybe(fc.boolean()),
    interactiveComplexity: maybe(fc.boolean()),
    interpreter: maybe(fc.boolean()),
    diagnoses: maybe(fc.array(fc.constantFrom(...DIAGNOSES), { maxLength: 3 })),
    payer: maybe(fc.constantFrom('medicare', 'medicaid', 'commercial', 'self-pay')),
    payerName: maybe(fc.constantFrom('Aetna', 'UnitedHealthcare', 'Cigna', 'AHCCCS', 'Blue Cross')),
  })
  .map((session) => stated(session) as SessionDetails);

const linesArbitrary = fc.array(lineArbitrary, { minLength: 1, maxLength: 4 });
const check = (lines: ClaimLine[], session: SessionDetails): Finding[] => {
  const failed: string[] = [];
  const findings = checkClaim({ lines }, session, { today: TODAY, onRuleError: (rule) => failed.push(rule) });
  expect(failed).toEqual([]);
  return findings;
};

/**
 * Taking these back may bring a finding, because they say whose rules apply and on which day: without a payer Medicare's
 * reading is shown, without a date today's codes hold; interactive complexity is the very ground on which 90785 stands.
 */
const GROUNDS: readonly SessionFact[] = ['payer', 'payerName', 'date', 'interactiveComplexity'];

const shareCode = (a: Finding, b: Finding) => a.codes.some((code) => b.codes.includes(code));

describe('checkClaim', { timeout: TIMEOUT_MS }, () => {
  it('lets no rule throw on any claim and session', () => {
    fc.assert(
      fc.property(linesArbitrary, sessionArbitrary, (lines, session) => {
        findGaps({ lines }, session);
        suggest(session);
        return check(lines, session).every(({ codes, message }) => codes.length > 0 && message.length > 0);
      }),
      runs(1000),
    );
  });

  it('lets no rule throw on lines that no form would hold', () => {
    const junk = fc.oneof(
      fc.string(),
      fc.constantFrom('90834', '99214', 'F41.1', '2026-02-31', '__proto__', '  90837 '),
    );
    const line = fc
      .record({
        code: junk,
        modifiers: maybe(fc.array(junk, { maxLength: 6 })),
        units: maybe(fc.oneof(fc.double(), fc.integer())),
        date: maybe(junk),
        placeOfService: maybe(junk),
        diagnoses: maybe(fc.array(junk, { maxLength: 15 })),
      })
      .map((one) => stated(one) as ClaimLine);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), sessionArbitrary, (lines, session) => {
        findGaps({ lines }, session);
        check(lines, session);
      }),
      runs(500),
    );
  });

  it('loses no finding when an unrelated line is added, of another day or of the same', () => {
    const unrelated = fc.constantFrom<ClaimLine>(
      { code: 'S9999', date: '2026-01-05', modifiers: [] },
      { code: '36415' },
      { code: '80053', units: 1, diagnoses: ['F41.1'] },
    );
    fc.assert(
      fc.property(linesArbitrary, sessionArbitrary, unrelated, (lines, session, line) => {
        const after = check([...lines, line], session);
        return check(lines, session).every(({ rule, codes }) =>
          after.some((found) => found.rule === rule && codes.every((code) => found.codes.includes(code))),
        );
      }),
      runs(300),
    );
  });

  it('finds nothing new about a code when one more fact is taken back', () => {
    fc.assert(
      fc.property(linesArbitrary, sessionArbitrary, (lines, session) => {
        const before = check(lines, session);
        for (const fact of Object.keys(session) as SessionFact[]) {
          if (GROUNDS.includes(fact)) continue;
          const { [fact]: _, ...rest } = session;
          // One cause, one finding: another cause on the same code may show once the first is no longer stated.
          const fresh = check(lines, rest).filter((found) =>
            found.rule === 'missing-service'
              ? before.length === 0
              : !before.some((other) => shareCode(found, other)),
          );
          expect(fresh, `without ${fact}`).toEqual([]);
        }
      }),
      runs(250),
    );
  });

  it('never finds that a session too long for a code fits it with one more minute', () => {
    const timed = [
      ...new Set([
        ...TIME_LADDERS.flat(),
        ...Object.values(FURTHER_TIME).flatMap((one) => Object.keys(one.baseMinutes)),
      ]),
    ];
    fc.assert(
      fc.property(fc.constantFrom(...timed), fc.integer({ min: 0, max: 300 }), (code, time) => {
        const isTooLong = (total: number) =>
          [
            check([{ code }, { code: '99213' }], { psychotherapyMinutes: total }),
            check([{ code }], { minutes: total }),
            check([{ code }], { evaluationMinutes: total }),
          ].map((findings) => findings.some(({ rule }) => rule === 'time-above-range'));
        const after = isTooLong(time + 1);
        return isTooLong(time).every((tooLong, index) => !tooLong || after[index]);
      }),
      runs(500),
    );
  });

  it('never finds that a session too short for a code fits it with one minute less', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CODES), fc.integer({ min: 1, max: 200 }), (code, time) => {
        const isTooShort = (total: number) =>
          check([{ code }], { minutes: total }).some(({ rule }) => rule === 'time-below-minimum');
        return !isTooShort(time) || isTooShort(time - 1);
      }),
      runs(500),
    );
  });

  it('holds nothing against a claim of which nothing is stated but a plain code', () => {
    for (const code of COMMON.filter((one) => !['90833', '90836', '90840'].includes(one)))
      expect(check([{ code }], {}), code).toEqual([]);
  });

  it('says one cause once, worst first, and the same twice', () => {
    const order = ['error', 'warning', 'info'];
    fc.assert(
      fc.property(linesArbitrary, sessionArbitrary, (lines, session) => {
        const findings = check(lines, session);
        const messages = findings.map(({ message }) => message);
        expect(new Set(messages).size).toBe(messages.length);
        const levels = findings.map(({ severity }) => order.indexOf(severity));
        expect(levels).toEqual([...levels].sort());
        expect(check(lines, session)).toEqual(findings);
      }),
      runs(300),
    );
  });
});
