import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../data/index.ts';
import { PATIENT_LOCATIONS, PROVIDERS, SERVICES } from '../../data/schema.ts';
import type { SessionDetails, SessionFact } from '../session/schema.ts';
import { type ClaimLine, checkClaim, type Finding, findGaps, suggest } from './index.ts';

/** The same cases in every run; change it to look further. */
fc.configureGlobal({ seed: 20261124 });

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

/** They say whose rules apply and on which day, or are the very ground on which 90785 stands. */
const GROUNDS: readonly SessionFact[] = ['payer', 'payerName', 'date', 'interactiveComplexity'];

describe('checkClaim', () => {
  it('lets no rule throw on any claim and session', () => {
    fc.assert(
      fc.property(linesArbitrary, sessionArbitrary, (lines, session) => {
        const findings = check(lines, session);
        findGaps({ lines }, session);
        suggest(session);
        return findings.every(({ codes, message }) => codes.length > 0 && message.length > 0);
      }),
      { numRuns: 1000 },
    );
  });

  it('loses no finding when an unrelated line of another day is added', () => {
    const unrelated: ClaimLine = { code: 'S9999', date: '2026-01-05', modifiers: [] };
    fc.assert(
      fc.property(linesArbitrary, sessionArbitrary, (lines, session) => {
        const after = check([...lines, unrelated], session);
        return check(lines, session).every(({ rule, codes }) =>
          after.some((found) => found.rule === rule && codes.every((code) => found.codes.includes(code))),
        );
      }),
    );
  });

  it('finds nothing on a correct claim when one more fact is taken back', () => {
    fc.assert(
      fc.property(
        fc.array(lineArbitrary, { minLength: 1, maxLength: 2 }),
        sessionArbitrary,
        (lines, session) => {
          if (check(lines, session).length > 0) return;
          for (const fact of Object.keys(session) as SessionFact[]) {
            if (GROUNDS.includes(fact)) continue;
            const { [fact]: _, ...rest } = session;
            expect(check(lines, rest), `without ${fact}`).toEqual([]);
          }
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('never finds that a session too long for a code fits it with one more minute', () => {
    const ladder = fc.constantFrom('90832', '90834', '90833', '90836');
    fc.assert(
      fc.property(ladder, fc.integer({ min: 0, max: 240 }), (code, time) => {
        const isTooLong = (total: number) =>
          check([{ code }, { code: '99213' }], { psychotherapyMinutes: total }).some(
            ({ rule }) => rule === 'time-above-range',
          );
        return !isTooLong(time) || isTooLong(time + 1);
      }),
    );
  });

  it('holds nothing against a claim of which nothing is stated but a plain code', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...COMMON.filter((code) => !['90833', '90836', '90840'].includes(code))),
        (code) => {
          expect(check([{ code }], {})).toEqual([]);
        },
      ),
    );
  });

  it('gives the same answer twice', () => {
    fc.assert(
      fc.property(linesArbitrary, sessionArbitrary, (lines, session) => {
        expect(check(lines, session)).toEqual(check(lines, session));
      }),
      { numRuns: 50 },
    );
  });
});
