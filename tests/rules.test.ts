import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { citable } from '../data/rule-facts/sources.ts';
import { rulesDoc } from '../scripts/rules-doc-text.ts';
import { nameOf } from '../utils/check/rule.ts';
import { rules } from '../utils/check/rules/index.ts';
import { RULE_IDS } from '../utils/check/types.ts';

const ROOT = join(import.meta.dirname, '..');
const RULES = join(ROOT, 'utils/check/rules');

describe('the rules', () => {
  it('define every rule id', () => {
    expect(RULE_IDS.filter((id) => !rules.some((rule) => rule.id === id))).toEqual([]);
  });

  it.each(rules.map((rule): [string, (typeof rules)[number]] => [nameOf(rule), rule]))(
    '%s has a file, a table and a source',
    (name, rule) => {
      expect(existsSync(join(RULES, `${name}.ts`))).toBe(true);
      expect(readFileSync(join(RULES, `${name}.test.ts`), 'utf8')).toContain('testRule(');
      const source = typeof rule.source === 'string' ? citable[rule.source] : undefined;
      expect(source?.url, 'an address at which its source can be opened').toMatch(/^https?:/);
      expect([source?.publisher, source?.title, source?.read].every(Boolean)).toBe(true);
      expect(rule.summary).toMatch(/\.$/);
    },
  );

  it('stand in docs/rules.md as they are defined', () => {
    expect(readFileSync(join(ROOT, 'docs/rules.md'), 'utf8')).toBe(rulesDoc());
  });
});
