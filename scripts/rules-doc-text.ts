import { citable } from '../data/rule-facts/sources.ts';
import { type Need, nameOf, type Rule } from '../utils/check/rule.ts';
import { rules } from '../utils/check/rules/index.ts';
import { RULE_IDS } from '../utils/check/types.ts';

const AUTHORITY_WORDS = {
  ncci: 'NCCI: binds Medicare and Medicaid; one step milder for commercial and self-paid claims',
  medicare: 'Medicare only: a warning while the payer is not stated, nothing for other payers',
} as const;

/** The text of docs/rules.md: every definition with its summary, severity, needs and source. */
export function rulesDoc(): string {
  const sections = RULE_IDS.map((id) =>
    [`## \`${id}\``, ...rules.filter((rule) => rule.id === id).map(describeRule)].join('\n\n'),
  );
  return `${HEAD}\n${sections.join('\n\n')}\n`;
}

const HEAD = `# Rules

Written by \`npx tsx scripts/rules-doc.ts\` from the definitions in \`utils/check/rules/\`. Examples of what each rule lets pass and
what it finds stand in the table beside it (\`<name>.test.ts\`).

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
