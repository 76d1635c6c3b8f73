import { describe, expect, it } from 'vitest';
import { checkClaim, findGaps } from './index.ts';

const factsOf = (code: string, session = {}) =>
  findGaps({ lines: [{ code }] }, session).map(({ fact }) => fact);

describe('findGaps', () => {
  it('asks what a timed code depends on', () => {
    expect(factsOf('90837')).toEqual(['minutes', 'service', 'patientPresent', 'provider', 'payer']);
    expect(findGaps({ lines: [{ code: '90837' }] }, {})[0]).toEqual({
      fact: 'minutes',
      codes: ['90837'],
      question: 'How many minutes was 90837?',
    });
  });

  it('asks nothing that was stated, false included', () => {
    expect(factsOf('90837', { minutes: 55, patientPresent: false, provider: 'psychologist' })).toEqual([
      'service',
      'payer',
    ]);
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
    expect(gap?.question).toBe('How many minutes was 90834 and 90847?');
  });

  it('asks nothing of a code it does not know', () => {
    expect(findGaps({ lines: [{ code: '36415' }] }, {})).toEqual([]);
  });

  it('is silent where the check is: a gap is no finding', () => {
    expect(checkClaim({ lines: [{ code: '90837' }] }, {}, { today: '2026-11-23' })).toEqual([]);
  });
});
