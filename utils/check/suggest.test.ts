import { describe, expect, it } from 'vitest';
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
    ['nothing typed', {}, []],
  ])('%s', (_, session, codes) => {
    expect(codesFor(session)).toEqual(codes);
  });

  it('says what is still needed', () => {
    const [first] = suggest({ service: 'individual', minutes: 45 });
    expect(first?.needs.map(({ fact }) => fact)).toEqual(['provider']);
    expect(first?.source.publisher).not.toBe('');
  });

  it('counts units', () => {
    const [first] = suggest({ service: 'adaptive-behavior', provider: 'technician', minutes: 60 });
    expect(first?.lines).toEqual([{ code: '97153', units: 4 }]);
  });

  it('suggests nothing that the check would find fault with', () => {
    for (const minutes of [16, 37, 38, 52, 53, 75, 105, 140]) {
      for (const service of ['individual', 'family', 'crisis'] as const) {
        const session: SessionDetails = { service, minutes, patientPresent: true, provider: 'psychologist' };
        for (const { lines } of suggest(session)) {
          expect(checkClaim({ lines }, session, { today: '2026-11-23' }), `${service} ${minutes}`).toEqual(
            [],
          );
        }
      }
    }
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
