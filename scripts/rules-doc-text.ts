import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { citable } from '../data/rule-facts/sources.ts';
import { toClaim } from '../utils/check/claim.ts';
import { runRules } from '../utils/check/engine.ts';
import { type ClaimLine, correctedLine } from '../utils/check/index.ts';
import { type Need, nameOf, type Rule } from '../utils/check/rule.ts';
import { rules } from '../utils/check/rules/index.ts';
import { RULE_IDS } from '../utils/check/types.ts';
import type { SessionDetails } from '../utils/session/schema.ts';

const AUTHORITY_WORDS = {
  ncci: 'NCCI: binds Medicare and Medicaid; one step milder for commercial and self-paid claims',
  medicare: 'Medicare only: a warning while the payer is not stated, nothing for other payers',
} as const;

/** The text of docs/rules.md: every definition with its summary, severity, needs, source and an example. */
export function rulesDoc(): string {
  const sections = RULE_IDS.map((id) =>
    [`## \`${id}\``, ...rules.filter((rule) => rule.id === id).map(describeRule)].join('\n\n'),
  );
  return `${HEAD}\n${sections.join('\n\n')}\n`;
}

const HEAD = `# Rules

Written by \`npx tsx scripts/rules-doc.ts\` from the definitions in \`utils/check/rules/\`, with the shortest example among the
claims in \`tests/claims/\`. What else a rule lets pass and finds stands in the table beside it (\`<name>.test.ts\`).

- **error**: would be denied or is wrong. **warning**: likely questioned. **info**: worth knowing.
- A rule is run only when the facts it needs were stated; what nobody stated is never held against a claim.
- The date of service decides which facts apply.
`;

function describeRule(rule: Rule): string {
  return [
    `### ${nameOf(rule)}`,
    rule.summary,
    [
      `- Severity: ${rule.severity.join(', ')}`,
      `- Needs: ${rule.needs.length ? rule.needs.map(needWords).join('; ') : 'the claim lines alone'}`,
      ...(rule.authority ? [`- Whose rule: ${AUTHORITY_WORDS[rule.authority]}`] : []),
      ...(rule.explainedBy?.length
        ? [`- Left out where the cause is already found by: ${explainers(rule)}`]
        : []),
      `- Source: ${sourceWords(rule.source)}`,
      `- Example: ${exampleOf(rule)}`,
    ].join('\n'),
  ].join('\n\n');
}

const needWords = (need: Need) =>
  typeof need === 'string' ? `\`${need}\`` : need.map((fact) => `\`${fact}\``).join(' or ');

function explainers({ explainedBy = [] }: Rule): string {
  return explainedBy.length > 10 ? 'any other rule' : explainedBy.map((id) => `\`${id}\``).join(', ');
}

function sourceWords(id: Rule['source']): string {
  const source = typeof id === 'string' ? citable[id] : id;
  if (!source) throw new Error(`No source ${id}`);
  const { publisher, title, year, url } = source;
  const text = [publisher, title, year].filter((part) => part !== undefined).join(', ');
  return url ? `[${text}](${url})` : text;
}

interface Scenario {
  lines: ClaimLine[];
  session: SessionDetails;
  today?: string;
}

const CLAIMS = join(import.meta.dirname, '../tests/claims');
/** The day on which the claims were written. */
const TODAY = '2026-11-23';

let read: Scenario[] | undefined;

/** The claims of the tests, the shortest first. */
function scenarios(): Scenario[] {
  read ??= readdirSync(CLAIMS)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => JSON.parse(readFileSync(join(CLAIMS, name), 'utf8')) as Scenario[])
    .map((scenario) => ({ scenario, length: JSON.stringify([scenario.lines, scenario.session]).length }))
    .sort((a, b) => a.length - b.length)
    .map(({ scenario }) => scenario);
  return read;
}

/** '`90837`, typed: minutes 52. **error** 90837 needs at least 53 minutes, but 52 were typed.' */
function exampleOf(rule: Rule): string {
  for (const { lines, session, today = TODAY } of scenarios()) {
    const [found] = runRules([rule], toClaim(lines, session, today));
    if (!found) continue;
    const claim = lines.map((line) => `\`${correctedLine(line, line.code)}\``).join(', ');
    const facts = rule.needs.length
      ? Object.entries(session)
      : Object.entries(session).filter(([, fact]) => fact === session.payer);
    const typed = facts.map(([fact, value]) => `${fact} ${value}`).join(', ');
    return `${claim}${typed ? `, typed: ${typed}` : ''}. **${found.severity}** ${found.message}`;
  }
  throw new Error(`No claim in tests/claims shows what ${nameOf(rule)} finds`);
}
