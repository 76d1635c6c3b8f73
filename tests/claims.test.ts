import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ClaimLine, checkClaim } from '../utils/check/index.ts';
import { RULE_IDS } from '../utils/check/types.ts';
import { type SessionDetails, sessionSchema } from '../utils/session/schema.ts';

interface Expected {
  rule: string;
  codes: string[];
  /** Rules that report the same cause just as well. */
  or?: string[];
}
interface Scenario {
  id: string;
  lines: ClaimLine[];
  session: SessionDetails;
  expect: Expected[];
  allow: { rule: string }[];
  clean: boolean;
  why: string;
  /** 'YYYY-MM-DD' where the scenario is of another time. */
  today?: string;
}

const FOLDER = join(import.meta.dirname, 'claims');
const TODAY = '2026-11-23';

const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
const all = files.map((name) => ({
  name,
  scenarios: JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Scenario[],
}));

/** What is wrong with the findings on a scenario, in words; [] when nothing is. */
function complaints({ lines, session, expect: expected, allow, clean, today = TODAY }: Scenario): string[] {
  const failed: string[] = [];
  const findings = checkClaim({ lines }, session, {
    today,
    onRuleError: (rule) => failed.push(`${rule} threw`),
  });
  const says = ({ rule, codes, or = [] }: Expected) =>
    findings.some(
      (found) => [rule, ...or].includes(found.rule) && codes.some((code) => found.codes.includes(code)),
    );
  const known = new Set([
    ...expected.flatMap(({ rule, or = [] }) => [rule, ...or]),
    ...allow.map(({ rule }) => rule),
  ]);
  return [
    ...failed,
    ...expected.filter((one) => !says(one)).map((one) => `not found: ${one.rule} on ${one.codes}`),
    ...findings
      .filter((found) => clean || !known.has(found.rule))
      .map((found) => `not expected: ${found.rule} (${found.severity}) ${found.message}`),
  ];
}

describe.each(all)('$name', ({ scenarios }) => {
  it.each(scenarios.map((scenario): [string, Scenario] => [`${scenario.id}: ${scenario.why}`, scenario]))(
    '%s',
    (_, scenario) => {
      sessionSchema.parse(scenario.session);
      expect(complaints(scenario)).toEqual([]);
    },
  );
});

describe('the scenarios', () => {
  const scenarios = all.flatMap((file) => file.scenarios);

  it('have ids of their own', () => {
    const ids = scenarios.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('cover every rule', () => {
    const covered = new Set(
      scenarios.flatMap((one) => one.expect.flatMap(({ rule, or = [] }) => [rule, ...or])),
    );
    expect(RULE_IDS.filter((id) => !covered.has(id))).toEqual([]);
  });
});
