import { describe, expect, it } from 'vitest';
import { checkVisits, visitsToCsv, visitsToJson } from './batch.ts';
import { checkClaim } from './index.ts';
import { toVisits } from './lines.ts';
import { type Checked, summarize, toCsv, toJson } from './summary.ts';

const findings = checkClaim({ lines: [{ code: '90834' }] }, { minutes: 30 }, { today: '2026-11-23' });
const checked: Checked[] = [
  {
    label: '2026-03-02',
    findings,
    gaps: [{ fact: 'payer', codes: ['90834'], question: 'Who pays for 90834?' }],
  },
];

describe('summary', () => {
  it('as text says what disagrees, what to do, its source and what is open', () => {
    const text = summarize(checked);
    expect(text).toContain('2026-03-02\n- error: 90834 needs at least 38 minutes, but 30 were typed.');
    expect(text).toContain('Novitas Solutions');
    expect(text).toContain('Not stated, so not checked:\n- Who pays for 90834?');
    expect(summarize([{ label: 'Claim 1', findings: [] }])).toBe('Claim 1\n- No mismatch found.\n');
  });

  it('as CSV has one row a finding, and no formula', () => {
    const [head, row] = toCsv([{ label: '=1+1', findings }]).split('\r\n');
    expect(head).toMatch(/^visit,rule,severity,codes/);
    expect(row).toContain(
      '\'=1+1,time-below-minimum,error,90834,"90834 needs at least 38 minutes, but 30 were typed."',
    );
  });

  it('as JSON comes back as it was', () => {
    expect(JSON.parse(toJson(checked))).toEqual(checked);
  });
});

describe('checkVisits', () => {
  it('finds what the lines alone show, visit by visit', () => {
    const visits = toVisits([
      { id: 1, code: '90834', system: 'CPT', modifiers: [], line: 1, visit: 1, date: '2026-03-02' },
      { id: 2, code: '90806', system: 'CPT', modifiers: [], line: 2, visit: 2, date: '2026-03-09' },
    ]);
    const checked = checkVisits(visits, { today: '2026-11-23' });
    expect(checked.map(({ visit, findings }) => [visit.label, findings.map(({ rule }) => rule)])).toEqual([
      ['2026-03-02', []],
      ['2026-03-09', ['code-inactive']],
    ]);
    const [head, first, second] = visitsToCsv(checked).split('\r\n');
    expect(head).toBe('visit,date of service,line,code,modifiers,units,place of service,diagnoses,findings');
    expect(first).toBe('2026-03-02,2026-03-02,1,90834,,,,,');
    expect(second).toContain('2026-03-09,2026-03-09,1,90806,,,,,"error: 90806 was deleted');
    expect(JSON.parse(visitsToJson(checked))[1].lines).toEqual([
      { code: '90806', modifiers: [], date: '2026-03-09' },
    ]);
  });
});
