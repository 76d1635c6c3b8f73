import type { LoadedSet } from '../../data/code-sets.ts';
import { citable } from '../../data/rule-facts/sources.ts';
import type { Source } from '../../data/schema.ts';
import type { SessionDetails, SessionFact } from '../session/schema.ts';
import { citationOf } from '../text/citation.ts';
import { type Phrases, toText } from '../text/say.ts';
import { type Claim, isActive, type Line } from './claim.ts';
import { withOnlyCode } from './corrections.ts';
import { levelFor } from './payer.ts';
import { type Need, nameOf, type Rule, type Verdict, type Verdicts } from './rule.ts';
import type { CheckOptions, Finding } from './types.ts';

const ORDER = { error: 0, warning: 1, info: 2 } as const;

interface Draft {
  rule: Rule;
  finding: Finding;
}

/** Runs rules over a claim: findings, worst first, each cause once. */
export function runRules(rules: readonly Rule[], claim: Claim, options: CheckOptions = {}): Finding[] {
  const drafts = rules
    .filter((rule) => isStated(rule.needs, claim.session))
    .flatMap((rule) => run(rule, claim, options));
  return withoutRepeats(withoutExplained(drafts)).sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
}

function isStated(needs: readonly Need[], session: SessionDetails): boolean {
  const has = (fact: SessionFact) => session[fact] !== undefined;
  return needs.every((need) => (typeof need === 'string' ? has(need) : need.some(has)));
}

function run(rule: Rule, claim: Claim, options: CheckOptions): Draft[] {
  try {
    if (rule.scope === 'claim')
      return listOf(rule.check(claim)).flatMap((verdict) => toDraft(rule, verdict, claim, options));
    return claim.lines.flatMap((line) =>
      listOf(checkLine(rule, line, claim)).flatMap((verdict) => toDraft(rule, verdict, claim, options, line)),
    );
  } catch {
    options.onRuleError?.(nameOf(rule));
    return [];
  }
}

function checkLine(rule: Exclude<Rule, { scope: 'claim' }>, line: Line, claim: Claim): Verdicts {
  if (rule.scope === 'any-line') return rule.check({ ...claim, line });
  return line.entry && isActive(line) ? rule.check({ ...claim, line, entry: line.entry }) : undefined;
}

function listOf(verdicts: Verdicts): Verdict[] {
  if (verdicts === undefined) return [];
  return Array.isArray(verdicts) ? verdicts : [verdicts];
}

function toDraft(
  rule: Rule,
  verdict: Verdict,
  claim: Claim,
  { phrases }: CheckOptions,
  line?: Line,
): Draft[] {
  const severity = levelFor(verdict.severity, verdict.authority ?? rule.authority, claim.session.payer);
  if (severity === undefined) return [];
  const { message, suggestion, suggestedCodes } = verdict;
  const corrected = verdict.corrected ?? (line ? withOnlyCode(line, suggestedCodes) : []);
  const finding: Finding = {
    rule: rule.id,
    severity,
    codes: verdict.codes ?? (line ? [line.code] : []),
    message: toText(message, phrases),
    ...(suggestion !== undefined && { suggestion: toText(suggestion, phrases) }),
    ...(suggestedCodes?.length && { suggestedCodes }),
    ...(corrected.length && { corrected }),
    source: citation(verdict.source ?? rule.source, phrases),
  };
  return [{ rule, finding }];
}

function citation(
  source: string | LoadedSet | Finding['source'],
  phrases: Phrases | undefined,
): Finding['source'] {
  if (typeof source === 'object' && 'kind' in source) return citationOf(source, phrases);
  const found: Omit<Source, 'read'> | undefined = typeof source === 'string' ? citable[source] : source;
  if (!found) throw new Error(`No source ${source}`);
  const { title, publisher, url, year } = found;
  return { title, publisher, ...(url !== undefined && { url }), ...(year !== undefined && { year }) };
}

/** One cause, one finding. Rules of one id explain each other only from first to last: core rules stand before packs. */
function withoutExplained(drafts: Draft[]): Finding[] {
  const explains = (other: Draft, otherIndex: number, { rule, finding }: Draft, index: number) =>
    rule.explainedBy?.includes(other.rule.id) &&
    (other.rule.id !== rule.id || otherIndex < index) &&
    other.finding.codes.some((code) => finding.codes.includes(code));
  return drafts
    .filter((draft, index) => !drafts.some((other, otherIndex) => explains(other, otherIndex, draft, index)))
    .map(({ finding }) => finding);
}

function withoutRepeats(findings: Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ rule, codes, message }) => {
    const key = [rule, ...codes, message].join('|');
    return seen.has(key) ? false : seen.add(key);
  });
}
