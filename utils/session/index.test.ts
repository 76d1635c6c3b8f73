import { describe, expect, it } from 'vitest';
import { formatSession, parseSession, readSession } from './index.ts';

describe('readSession', () => {
  it('quotes the words each fact was read from', () => {
    const typed = '45m ind tx via Zoom, pt at home, LCSW';
    const { details, words } = readSession(typed);
    expect(details).toEqual({
      minutes: 45,
      service: 'individual',
      modality: 'video',
      patientLocation: 'home',
      provider: 'clinical-social-worker',
    });
    expect(words.minutes).toEqual({ text: '45m', start: 0, end: 3 });
    expect(words.modality?.text).toContain('Zoom');
    expect(words.patientLocation?.text).toBe('pt at home');
    expect(words.provider).toEqual({ text: 'LCSW', start: 33, end: 37 });
  });

  it('quotes misspelt words as they were typed', () => {
    expect(readSession('45 min indivdual').words.service?.text).toBe('indivdual');
  });

  it.each(['', '   \n', 'hello', 'pt doing well', '12345'])('reads nothing from %j', (typed) => {
    expect(parseSession(typed)).toEqual({});
  });

  it('takes the year of a date from today, and leaves it unread without', () => {
    expect(parseSession('DOS 3/2', { today: '2026-11-24' }).date).toBe('2026-03-02');
    expect(parseSession('DOS 12/30', { today: '2026-01-05' }).date).toBe('2025-12-30');
    expect(parseSession('DOS 3/2').date).toBeUndefined();
  });
});

describe('formatSession', () => {
  it('writes a line a stated fact', () => {
    expect(
      formatSession({ minutes: 45, service: 'individual', patientPresent: false, diagnoses: ['F41.1'] }),
    ).toBe('Minutes: 45\nService: individual\nPatient present: no\nDiagnoses: F41.1');
    expect(formatSession({})).toBe('');
  });
});

describe('reading', () => {
  const LENGTH = 20_000;
  /** The oddest texts take some ten times as long as a note; a pattern that backtracks takes hundreds of times. */
  const MOST_TIMES = 40;
  const NOTE =
    'Individual 45 min via zoom, pt at home, LCSW. Dx F41.1, r/o F31.9. Next appt 3/16/2026 at 1pm.\n';
  const PIECES = [
    ...[
      'a',
      '1',
      ' ',
      '\n',
      '\t',
      '(',
      '10:',
      '1-',
      'a.b.',
      '1 1/2 ',
      '1 hr ',
      'forty five ',
      'psych diagnostic ',
    ],
    ...[
      'pt with ',
      'mother and father ',
      'his her their ',
      'the new ',
      'pt at in home ',
      'no crisis or ',
      'live secure ',
    ],
    ...[
      'therapy 30, ',
      'seen via secure video ',
      'kids, 5yo and ',
      'client, father, ',
      'meds (',
      '@',
      'S. ',
      'A/P:\n',
    ],
    ...['F41.1, ', 'Service : ', 'supervised by dr jane ', 'with ', 'start time ', 'labs, labs '],
  ];

  const timeOf = (piece: string) => {
    const typed = piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);
    const rounds = Array.from({ length: 3 }, () => {
      const before = performance.now();
      parseSession(typed, { today: '2026-11-24' });
      return performance.now() - before;
    });
    return Math.min(...rounds);
  };

  it.each(PIECES)('takes about as long for any text of one length: %j', (piece) => {
    expect(timeOf(piece) / timeOf(NOTE)).toBeLessThan(MOST_TIMES);
  });
});
