import { describe, expect, it } from 'vitest';
import { catalogue } from '../../data/index.ts';
import { PROVIDERS, SERVICES } from '../../data/session-terms.ts';
import { TIMEOUT_MS } from '../../tests/helpers/runs.ts';
import type { SessionDetails, SessionFact } from '../session/schema.ts';
import { checkClaim, findGaps } from './index.ts';

const factsOf = (code: string, session = {}) =>
  findGaps({ lines: [{ code }] }, session).map(({ fact }) => fact);

describe('findGaps', () => {
  it('asks what a timed code depends on', () => {
    expect(factsOf('90837')).toEqual([
      'minutes',
      'service',
      'patientPresent',
      'provider',
      'diagnoses',
      'payer',
    ]);
    expect(findGaps({ lines: [{ code: '90837' }] }, {})[0]).toEqual({
      fact: 'minutes',
      codes: ['90837'],
      question: 'How many minutes was 90837?',
    });
  });

  it('asks nothing that was stated, false included', () => {
    const stated = { minutes: 55, patientPresent: false, provider: 'psychologist', diagnoses: ['F41.1'] };
    expect(factsOf('90837', stated)).toEqual(['service', 'payer']);
    expect(factsOf('90837', { start: '10:00', end: '10:55' })).not.toContain('minutes');
  });

  it('asks visits for medical work and for new or established, never for minutes', () => {
    expect(factsOf('99213')).toEqual(expect.arrayContaining(['medicalServices', 'newPatient']));
    expect(factsOf('99213')).not.toContain('minutes');
  });

  it('asks for the minutes of psychotherapy beside a visit', () => {
    expect(
      findGaps({ lines: [{ code: '99213' }, { code: '90836' }] }, { minutes: 50 }).map(({ fact }) => fact),
    ).toContain('psychotherapyMinutes');
  });

  it('asks about telehealth only where the line speaks of it', () => {
    expect(factsOf('90834')).not.toContain('modality');
    const gaps = findGaps({ lines: [{ code: '90834', placeOfService: '10' }] }, {}).map(({ fact }) => fact);
    expect(gaps).toEqual(expect.arrayContaining(['modality', 'patientLocation']));
  });

  it('gathers the codes of one question', () => {
    const [gap] = findGaps({ lines: [{ code: '90834' }, { code: '90847' }] }, {});
    expect(gap?.question).toBe('How many minutes were 90834 and 90847?');
  });

  it('asks nothing of a code it does not know', () => {
    expect(findGaps({ lines: [{ code: '36415' }] }, {})).toEqual([]);
  });

  it('asks nothing of a deleted code: no answer would mend it', () => {
    expect(factsOf('90806')).toEqual([]);
    expect(factsOf('90806', { date: '2012-05-05' })).toContain('service');
  });

  it('asks a prescriber of psychotherapy for medical work, and nobody else', () => {
    expect(factsOf('90834', { provider: 'nurse-practitioner' })).toContain('medicalServices');
    expect(factsOf('90834', { provider: 'counselor' })).not.toContain('medicalServices');
  });

  it('is silent where the check is: a gap is no finding', () => {
    expect(checkClaim({ lines: [{ code: '90837' }] }, {}, { today: '2026-11-23' })).toEqual([]);
  });
});

/** One value of each fact after another; a fact decides about a code when one of them brings a finding about it. */
const VALUES: Partial<{ [Fact in SessionFact]: NonNullable<SessionDetails[Fact]>[] }> = {
  minutes: [0, 5, 15, 25, 29, 37, 60, 95, 190],
  psychotherapyMinutes: [5, 25, 45, 60],
  service: [...SERVICES],
  patientPresent: [true, false],
  provider: [...PROVIDERS],
  medicalServices: [true, false],
  newPatient: [true, false],
  patientAge: [0, 8, 16, 30, 70],
  // A disorder and a physical illness: what no line may carry is no question of this code.
  diagnoses: [['F41.1'], ['E11.9']],
};

describe('findGaps against the check', { timeout: TIMEOUT_MS }, () => {
  /** One code of every sort: what the rules look at is the same for the others. */
  const sorts = new Map(
    [...catalogue.all()]
      .filter(({ deletedOn }) => !deletedOn)
      .map(({ code, family, kind, format, patient, time, addOnTo, reportedBy }) => [
        JSON.stringify([family, kind, format, patient, time?.basis, time?.minMinutes, !addOnTo, reportedBy]),
        code,
      ]),
  );
  const codes = [...sorts.values()];
  const decides = (code: string, fact: SessionFact, others: SessionDetails) =>
    (VALUES[fact] ?? []).some((value) =>
      checkClaim({ lines: [{ code, units: 1 }] }, { ...others, [fact]: value }, { today: '2026-11-23' }).some(
        (found) => found.codes.includes(code),
      ),
    );
  const asked = (code: string, others: SessionDetails) =>
    findGaps({ lines: [{ code, units: 1 }] }, others, { today: '2026-11-23' }).map(({ fact }) => fact);
  const isQuiet = (code: string, others: SessionDetails) =>
    !checkClaim({ lines: [{ code, units: 1 }] }, others, { today: '2026-11-23' }).some((found) =>
      found.codes.includes(code),
    );
  const facts = Object.keys(VALUES) as SessionFact[];

  it('asks for every fact that alone could bring a finding', () => {
    const isAsked = (code: string, fact: SessionFact) => {
      const all = asked(code, {});
      return all.includes(fact) || (fact === 'psychotherapyMinutes' && all.includes('minutes'));
    };
    // A very short evaluation brings a note; untimed as it is, nobody is asked for its minutes.
    const exempt = ['90791 minutes', '90792 minutes'];
    const missed = codes.flatMap((code) =>
      isQuiet(code, {})
        ? facts
            .filter((fact) => decides(code, fact, {}) && !isAsked(code, fact))
            .map((fact) => `${code} ${fact}`)
        : [],
    );
    expect(missed.filter((one) => !exempt.includes(one))).toEqual([]);
  });

  it('asks for no fact that could not bring one', () => {
    const settings: SessionDetails[] = [
      {},
      { payer: 'commercial' },
      { provider: 'physician' },
      { provider: 'counselor' },
      { service: 'group' },
    ];
    const idle = codes.flatMap((code) =>
      asked(code, {})
        .filter((fact) => VALUES[fact])
        .filter((fact) => !settings.some((others) => isQuiet(code, others) && decides(code, fact, others)))
        .filter(() => isQuiet(code, {}))
        .map((fact) => `${code} ${fact}`),
    );
    expect(idle).toEqual([]);
  });
});
