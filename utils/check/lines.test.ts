import { describe, expect, it } from 'vitest';
import { type ReportedCode, toVisits, visitToCheck } from './lines.ts';

let next = 0;
const report = (code: string, rest: Partial<ReportedCode> = {}): ReportedCode => ({
  id: ++next,
  code,
  system: /^[A-Z]\d[\dA-Z]\.?/.test(code) && code.includes('.') ? 'ICD-10-CM' : 'CPT',
  modifiers: [],
  ...rest,
});
const shape = (reports: ReportedCode[]) =>
  toVisits(reports).map(({ label, lines }) => [label, lines.map(({ code }) => code)]);

describe('toVisits', () => {
  it('keeps the lines of one date together, and dates apart', () => {
    expect(
      shape([
        report('90834', { line: 1, visit: 1, date: '2026-03-02' }),
        report('90785', { line: 2, visit: 1, date: '2026-03-02' }),
        report('90834', { line: 3, visit: 1, date: '2026-03-09' }),
      ]),
    ).toEqual([
      ['2026-03-02', ['90834', '90785']],
      ['2026-03-09', ['90834']],
    ]);
  });

  it('names claims without a date by their place', () => {
    const reports = [report('90834', { line: 1, visit: 1 }), report('90791', { line: 2, visit: 2 })];
    expect(shape(reports)).toEqual([
      ['Claim 1', ['90834']],
      ['Claim 2', ['90791']],
    ]);
  });

  it('tells two claims of one date apart', () => {
    const labels = toVisits([
      report('90834', { line: 1, visit: 1, date: '2026-03-02' }),
      report('90834', { line: 2, visit: 2, date: '2026-03-02' }),
    ]).map(({ label }) => label);
    expect(labels).toEqual(['2026-03-02 · claim 1', '2026-03-02 · claim 2']);
  });

  it('makes no line of a diagnosis', () => {
    expect(shape([report('F41.1', { line: 1 }), report('90834', { line: 1, diagnoses: ['F41.1'] })])).toEqual(
      [['Codes on this page', ['90834']]],
    );
  });

  it('keeps a code listed on two lines as two lines', () => {
    expect(shape([report('90834', { line: 1 }), report('90834', { line: 2 })])).toEqual([
      ['Codes on this page', ['90834', '90834']],
    ]);
  });

  it('lets a loose mention join the line that has the code, with its id', () => {
    const loose = report('90834');
    const onLine = report('90834', { line: 1, units: 1 });
    const [visit] = toVisits([loose, onLine]);
    expect(visit?.lines).toEqual([{ ids: [onLine.id, loose.id], code: '90834', modifiers: [], units: 1 }]);
  });

  it('keeps lines of two frames apart although their numbers are the same', () => {
    const reports = [report('90834', { line: 1, frame: 0 }), report('90834', { line: 1, frame: 7 })];
    expect(toVisits(reports).flatMap(({ lines }) => lines)).toHaveLength(2);
  });

  it('gives an undated line the only date of its claim', () => {
    expect(
      shape([
        report('90834', { line: 1, visit: 1, date: '2026-03-02' }),
        report('90785', { line: 2, visit: 1 }),
      ]),
    ).toEqual([['2026-03-02', ['90834', '90785']]]);
  });
});

describe('visitToCheck', () => {
  const visits = toVisits([
    report('90834', { line: 1, visit: 1, date: '2026-03-02' }),
    report('90837', { line: 2, visit: 2, date: '2026-03-09' }),
  ]);
  const [first, second] = visits;

  it('takes the first when nothing points at another', () => {
    expect(visitToCheck(visits, {})).toBe(first);
  });
  it('takes the one of the date typed', () => {
    expect(visitToCheck(visits, { date: '2026-03-09' })).toBe(second);
  });
  it('takes the one in focus before the date', () => {
    expect(visitToCheck(visits, { date: '2026-03-02', focused: second?.lines[0]?.ids[0] })).toBe(second);
  });
  it('takes the one chosen before all', () => {
    expect(visitToCheck(visits, { chosen: first?.key, focused: second?.lines[0]?.ids[0] })).toBe(first);
  });
  it('has none on a page without codes', () => {
    expect(visitToCheck([], { date: '2026-03-02' })).toBeUndefined();
  });
});
