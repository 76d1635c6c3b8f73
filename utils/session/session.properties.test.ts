import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { PATIENT_LOCATIONS, PROVIDERS, SERVICES } from '../../data/session-terms.ts';
import { runs, TIMEOUT_MS } from '../../tests/helpers/runs.ts';
import { formatSession, parseSession, readSession, type SessionDetails, sessionSchema } from './index.ts';

vi.setConfig({ testTimeout: TIMEOUT_MS });

const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
const minutes = fc.oneof(
  fc.integer({ min: 0, max: 600 }),
  fc.integer({ min: 1, max: 99 }).map((n) => n + 0.5),
);
const date = fc
  .tuple(
    fc.integer({ min: 1990, max: 2060 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'));
const diagnosis = fc
  .tuple(
    fc.constantFrom(...'FGRTZ'),
    fc.integer({ min: 10, max: 99 }),
    fc.option(fc.integer({ min: 0, max: 9999 }), { nil: undefined }),
  )
  .map(([letter, number, rest]) => `${letter}${number}${rest === undefined ? '' : `.${rest}`}`);
const name = fc
  .array(
    fc.constantFrom(
      'Aetna',
      'Blue Cross',
      'of',
      'crisis',
      'group',
      'no',
      '50 min',
      'Medicare',
      'F41.1',
      '2:00',
      '(VA)',
      'é',
      ':',
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((words) => words.join(' '));

const details: fc.Arbitrary<SessionDetails> = fc.record(
  {
    date,
    start: clock,
    end: clock,
    minutes,
    psychotherapyMinutes: minutes,
    evaluationMinutes: minutes,
    service: fc.constantFrom(...SERVICES),
    patientPresent: fc.boolean(),
    modality: fc.constantFrom('in-person' as const, 'video' as const, 'audio-only' as const),
    placeOfService: fc.integer({ min: 1, max: 99 }).map((n) => String(n).padStart(2, '0')),
    patientLocation: fc.constantFrom(...PATIENT_LOCATIONS),
    provider: fc.constantFrom(...PROVIDERS),
    patientAge: fc.integer({ min: 0, max: 130 }),
    newPatient: fc.boolean(),
    medicalServices: fc.boolean(),
    interactiveComplexity: fc.boolean(),
    interpreter: fc.boolean(),
    diagnoses: fc.uniqueArray(diagnosis, { maxLength: 5 }),
    payer: fc.constantFrom(
      'medicare' as const,
      'medicaid' as const,
      'commercial' as const,
      'self-pay' as const,
    ),
    payerName: name,
  },
  { requiredKeys: [] },
);

/** Pieces of notes, some of them broken, for texts that nobody would type. */
const scrap = fc.constantFrom(
  ...[
    '45 min',
    '10-10:53',
    'ind',
    'no',
    'pt',
    'w/o',
    '(',
    ')',
    '\n',
    'Plan:',
    'zoom',
    'F41.1',
    'r/o',
    'LCSW',
    'next',
    'E/M',
    '30 tx',
    '7yo',
  ],
  ...[
    'mother',
    'only',
    'present',
    'Medicare',
    'at home',
    'DOB 1/2/2003',
    'DOS 3/4/2026',
    '11:50p-12:20',
    '½ hr',
    '’',
    '—',
    '\t\t',
    '9999',
    ';',
    ',',
  ],
);
const text = fc.array(scrap, { maxLength: 25 }).map((scraps) => scraps.join(' '));

describe('the session text', { timeout: 60_000 }, () => {
  it('gives back the details it was written from', () => {
    fc.assert(
      fc.property(details, (one) => {
        // Minutes come from the clock when only that is given.
        const { minutes: derived, ...others } = parseSession(formatSession(one));
        const isDerived = one.minutes === undefined && one.start !== undefined && one.end !== undefined;
        const read = isDerived || derived === undefined ? others : { ...others, minutes: derived };
        expect(read).toEqual(one);
      }),
      runs(500),
    );
  });

  it('reads what the schema admits, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ maxLength: 300 })), (typed) => {
        expect(sessionSchema.safeParse(parseSession(typed)).success).toBe(true);
      }),
      runs(1000),
    );
  });

  it('quotes the words of the text, at their place, for every fact', () => {
    fc.assert(
      fc.property(fc.oneof(text, details.map(formatSession)), (typed) => {
        const { details: read, words } = readSession(typed);
        expect(Object.keys(words).sort()).toEqual(Object.keys(read).sort());
        for (const quote of Object.values(words)) {
          expect(typed.slice(quote.start, quote.end)).toBe(quote.text);
          expect(quote.text.trim()).not.toBe('');
        }
      }),
      runs(500),
    );
  });

  it('settles: what was read and written again reads the same', () => {
    fc.assert(
      fc.property(text, (typed) => {
        const read = parseSession(typed);
        expect(parseSession(formatSession(read))).toEqual(read);
      }),
      runs(500),
    );
  });
});
