import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PATIENT_LOCATIONS, PROVIDERS, SERVICES } from '../../data/session-terms.ts';
import { runs, TIMEOUT_MS } from '../../tests/helpers/runs.ts';
import type { SessionDetails } from '../session/schema.ts';
import { checkClaim, correctedLine, suggest } from './index.ts';

const codesFor = (session: SessionDetails) =>
  suggest(session).map(({ lines }) => lines.map(({ code }) => code).join('+'));

describe('suggest', () => {
  it.each<[string, SessionDetails, string[]]>([
    ['53 minutes alone', { service: 'individual', minutes: 53, patientPresent: true }, ['90837']],
    ['52 minutes alone', { service: 'individual', minutes: 52, patientPresent: true }, ['90834']],
    ['15 minutes alone', { service: 'individual', minutes: 15 }, []],
    ['no minutes', { service: 'individual' }, ['90832', '90834', '90837']],
    ['family without the patient', { service: 'family', minutes: 50, patientPresent: false }, ['90846']],
    ['family, 20 minutes', { service: 'family', minutes: 20, patientPresent: true }, []],
    ['a group', { service: 'group' }, ['90853']],
    ['crisis of 80 minutes', { service: 'crisis', minutes: 80 }, ['90839+90840']],
    ['crisis of 25 minutes', { service: 'crisis', minutes: 25 }, ['90832']],
    ['intake by a therapist', { service: 'intake', provider: 'counselor' }, ['90791']],
    [
      'intake with medical work',
      { service: 'intake', provider: 'physician', medicalServices: true },
      ['90792'],
    ],
    [
      'visit and psychotherapy',
      { provider: 'nurse-practitioner', medicalServices: true, psychotherapyMinutes: 40, newPatient: false },
      ['99212+90836'],
    ],
    [
      'interactive complexity',
      { service: 'individual', minutes: 45, patientPresent: true, interactiveComplexity: true },
      ['90834+90785'],
    ],
    [
      'complexity where the add-on does not go',
      { service: 'family', minutes: 50, patientPresent: true, interactiveComplexity: true },
      ['90847'],
    ],
    [
      'an interpreter alone',
      { service: 'individual', minutes: 45, patientPresent: true, interpreter: true },
      ['90834'],
    ],
    [
      'a prescriber who did not say whether medical',
      { service: 'intake', provider: 'nurse-practitioner' },
      ['90791', '90792'],
    ],
    [
      'a visit by time',
      {
        service: 'medication-management',
        medicalServices: true,
        provider: 'physician',
        newPatient: false,
        evaluationMinutes: 25,
      },
      ['99213'],
    ],
    [
      'a visit at home',
      {
        service: 'medication-management',
        provider: 'physician',
        newPatient: false,
        evaluationMinutes: 40,
        modality: 'in-person',
        patientLocation: 'home',
      },
      ['99349'],
    ],
    [
      'tests given by a technician',
      { service: 'testing', provider: 'technician', minutes: 60, patientPresent: true },
      ['96138+96139'],
    ],
    [
      'tests by the psychologist',
      { service: 'testing', provider: 'psychologist', minutes: 120 },
      ['96130+96131', '96136+96137'],
    ],
    [
      'caregivers guided by the analyst',
      { service: 'adaptive-behavior', provider: 'behavior-analyst', minutes: 90, patientPresent: false },
      ['97156'],
    ],
    [
      'integration by a therapist',
      { service: 'care-management', provider: 'psychologist', minutes: 25 },
      ['G0323'],
    ],
    ['a therapist consulted', { service: 'consultation', provider: 'psychologist', minutes: 15 }, ['G0547']],
    ['a child screened', { service: 'screening', patientAge: 3 }, ['96110', '96127']],
    ['peer support', { service: 'individual', provider: 'peer', minutes: 60 }, ['H0038']],
    [
      'Medicaid',
      { service: 'individual', provider: 'counselor', minutes: 60, payer: 'medicaid' },
      ['90837', 'H0004'],
    ],
    [
      'one total for visit and therapy',
      { service: 'individual', provider: 'physician', medicalServices: true, newPatient: false, minutes: 45 },
      ['99212+90833', '99212+90836'],
    ],
    ['minutes of a therapist', { provider: 'counselor', minutes: 45 }, ['90834']],
    ['minutes of nobody', { minutes: 45 }, []],
    ['relatives of an individual session', { service: 'individual', minutes: 45, patientPresent: false }, []],
    ['nothing typed', {}, []],
  ])('%s', (_, session, codes) => {
    expect(codesFor(session)).toEqual(codes);
  });

  it('says what is still needed', () => {
    const [first] = suggest({ service: 'individual', minutes: 45 });
    expect(first?.needs.map(({ fact }) => fact)).toEqual(['patientPresent', 'provider']);
    expect(first?.source.publisher).not.toBe('');
  });

  it('asks how the minutes were split, and whether the patient is new', () => {
    const session: SessionDetails = {
      service: 'individual',
      provider: 'physician',
      medicalServices: true,
      minutes: 45,
    };
    const [first] = suggest(session);
    expect(first?.needs.map(({ fact }) => fact)).toEqual([
      'psychotherapyMinutes',
      'patientPresent',
      'newPatient',
    ]);
  });

  it('fills the line from what was typed', () => {
    const session: SessionDetails = {
      service: 'individual',
      minutes: 53,
      patientPresent: true,
      provider: 'counselor',
      modality: 'video',
      patientLocation: 'home',
      payer: 'commercial',
      date: '2026-03-02',
      diagnoses: ['F41.1'],
    };
    expect(suggest(session)[0]?.lines).toEqual([
      { code: '90837', modifiers: ['95'], date: '2026-03-02', placeOfService: '10', diagnoses: ['F41.1'] },
    ]);
    const [byPhone] = suggest({ ...session, modality: 'audio-only', payer: 'medicare' });
    expect(byPhone?.lines[0]?.modifiers).toEqual(['93']);
  });

  it('counts units', () => {
    const [first] = suggest({ service: 'adaptive-behavior', provider: 'technician', minutes: 60 });
    expect(first?.lines).toEqual([{ code: '97153', units: 4 }]);
  });

  it('suggests nothing that the check would find fault with', { timeout: TIMEOUT_MS }, () => {
    const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
    const session = fc.record({
      service: maybe(fc.constantFrom(...SERVICES)),
      minutes: maybe(fc.integer({ min: 1, max: 240 })),
      psychotherapyMinutes: maybe(fc.integer({ min: 1, max: 90 })),
      patientPresent: maybe(fc.boolean()),
      provider: maybe(fc.constantFrom(...PROVIDERS.filter((one) => one !== 'trainee'))),
      medicalServices: maybe(fc.boolean()),
      newPatient: maybe(fc.boolean()),
      modality: maybe(fc.constantFrom('in-person', 'video', 'audio-only')),
      patientLocation: maybe(fc.constantFrom(...PATIENT_LOCATIONS)),
      payer: maybe(fc.constantFrom('medicare', 'medicaid', 'commercial', 'self-pay')),
      patientAge: maybe(fc.integer({ min: 0, max: 90 })),
    });
    fc.assert(
      fc.property(session, (facts) => {
        const stated = Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined));
        for (const { lines, reason } of suggest(stated, { today: '2026-11-23' })) {
          const faults = checkClaim({ lines }, stated, { today: '2026-11-23' }).filter(
            ({ severity, rule }) => severity !== 'info' && rule !== 'time-above-range',
          );
          expect(faults).toEqual([]);
          expect(reason).toMatch(/^[A-Z0-9].*\.$/);
        }
      }),
      runs(200),
    );
  });
});

describe('correctedLine', () => {
  it('keeps what the line says and changes the code', () => {
    const line = {
      code: '90837',
      modifiers: ['95'],
      units: 1,
      placeOfService: '10',
      diagnoses: ['F41.1'],
      date: '2026-03-02',
    };
    expect(correctedLine(line, '90834')).toBe('90834-95 · 1 unit · POS 10 · F41.1 · 2026-03-02');
  });
  it('is the code alone when nothing else is known', () => {
    expect(correctedLine({ code: '90837' }, '90834')).toBe('90834');
  });
});
