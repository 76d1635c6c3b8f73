import { describe, expect, it } from 'vitest';
import { citable } from '../../data/rule-facts/sources.ts';
import { toClaim } from '../../utils/check/claim.ts';
import { runRules } from '../../utils/check/engine.ts';
import { nameOf, type Rule } from '../../utils/check/rule.ts';
import type { ClaimLine, Finding } from '../../utils/check/types.ts';
import { type SessionDetails, type SessionFact, sessionSchema } from '../../utils/session/schema.ts';
import type { Phrases } from '../../utils/text/say.ts';
import { expectSaid, LANGUAGES, textsOf } from './languages.ts';

interface Row {
  name: string;
  /** '90834' stands for { code: '90834' }. */
  lines: (string | ClaimLine)[];
  session: SessionDetails;
}
interface InvalidRow extends Row {
  finds: {
    codes: string[];
    /** The two things that disagree, as they stand in the message. */
    says: [string, string, ...string[]];
    suggests?: string[];
    severity?: Finding['severity'];
  };
}

const TODAY = '2026-11-23';

function run(rule: Rule, { lines, session }: Row, phrases: Phrases = {}): Finding[] {
  const claim = lines.map((line) => (typeof line === 'string' ? { code: line } : line));
  const failed: string[] = [];
  const facts = toClaim(claim, sessionSchema.parse(session), TODAY);
  const findings = runRules([rule], facts, { phrases, onRuleError: (name) => failed.push(name) });
  expect(failed, 'rules that threw').toEqual([]);
  return findings;
}

/** A rule's table: what it lets pass, what it finds, and that it is silent when a fact it needs is not stated. */
export function testRule(rule: Rule, table: { valid: Row[]; invalid: InvalidRow[] }): void {
  describe(nameOf(rule), () => {
    it('has a filled table without repeats, and a source', () => {
      expect(table.valid.length).toBeGreaterThan(0);
      expect(table.invalid.length).toBeGreaterThan(0);
      const rows = [...table.valid, ...table.invalid];
      const keys = rows.map(({ lines, session }) => JSON.stringify([lines, session]));
      expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
      const names = rows.map(({ name }) => name);
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
      if (typeof rule.source === 'string') expect(Object.keys(citable)).toContain(rule.source);
    });

    it.each(table.valid)('lets pass: $name', (row) => {
      expect(run(rule, row)).toEqual([]);
    });

    it.each(table.invalid)('finds: $name', (row) => {
      const findings = run(rule, row);
      expect(findings).toHaveLength(1);
      const [found] = findings as [Finding];
      expect(found.rule).toBe(rule.id);
      expect(found.codes).toEqual(row.finds.codes);
      for (const words of row.finds.says) expect(found.message).toContain(words);
      if (row.finds.suggests) expect(found.suggestedCodes).toEqual(row.finds.suggests);
      if (row.finds.severity) expect(found.severity).toBe(row.finds.severity);
      expect(found.suggestion, 'a suggestion').toBeTruthy();
      expect(found.message, 'one sentence').toMatch(/^[^\n]+\.$/);
      for (const [language, { phrases }] of Object.entries(LANGUAGES))
        expectSaid(language, textsOf(run(rule, row, phrases)), textsOf(findings));
    });

    if (rule.needs.length === 0) return;
    const cases = table.invalid.flatMap((row) =>
      rule.needs.map((need) => ({ row, need: [need].flat() as SessionFact[] })),
    );
    it.each(cases)('is silent without $need: $row.name', ({ row, need }) => {
      const session = { ...row.session };
      for (const fact of need) delete session[fact];
      if (need.includes('minutes')) {
        delete session.start;
        delete session.end;
      }
      expect(run(rule, { ...row, session })).toEqual([]);
    });
  });
}
