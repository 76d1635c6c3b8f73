import type { LoadedSet } from '../../data/code-sets.ts';
import type { CodeEntry } from '../../data/schema.ts';
import type { SessionFact } from '../session/schema.ts';
import type { Said } from '../text/say.ts';
import type { Claim, Line } from './claim.ts';
import type { ClaimLine, Finding, RuleId, Severity } from './types.ts';

/** One stated fact, or several of which any one will do. */
export type Need = SessionFact | readonly SessionFact[];

/**
 * Whose rule it is. `ncci`: binds Medicare and Medicaid, copied by many others, so one step milder for commercial and
 * self-paid claims. `medicare`: Medicare's alone; a warning while the payer is not stated, nothing for other payers.
 * Absent: a definition of the code set, for every payer.
 */
export type Authority = 'ncci' | 'medicare';

/** What a rule says about a line or a claim; the engine adds rule id, codes and source. */
export interface Verdict {
  severity: Severity;
  /** Default: the code of the line. */
  codes?: string[];
  message: Said;
  suggestion?: Said | undefined;
  suggestedCodes?: string[];
  /** Lines as they would read; default: the line with the only suggested code. [] where no line can be copied. */
  corrected?: ClaimLine[];
  /** When the figure comes from another publication than the rule's own: its id, or the loaded set. */
  source?: string | LoadedSet;
  authority?: Authority;
}
export type Verdicts = Verdict | Verdict[] | undefined;

export interface LineFacts extends Claim {
  line: Line;
}
export interface KnownLineFacts extends LineFacts {
  entry: CodeEntry;
}

interface Definition {
  /** Id of CONTRACT; several definitions may share it. */
  id: RuleId;
  /** Second half of the name when an id has several definitions. */
  part?: string;
  /** One sentence, shown in docs/rules.md. */
  summary: string;
  /** Key of the publication in data/rule-facts/sources.ts; a payer pack brings its own. */
  source: string | Finding['source'];
  /** The severities it can give, worst first. */
  severity: readonly Severity[];
  authority?: Authority;
  /** Facts that must be stated; without them the rule is not run. */
  needs: readonly Need[];
  /** Dropped where one of these rules already found something on the same line: one cause, one finding. */
  explainedBy?: readonly RuleId[];
}

/** Looks at one line whose code is in the catalogue and active on the date of service. */
export interface LineRule extends Definition {
  scope: 'line';
  check(facts: KnownLineFacts): Verdicts;
}
/** Looks at each line whatever its code. */
export interface AnyLineRule extends Definition {
  scope: 'any-line';
  check(facts: LineFacts): Verdicts;
}
/** Looks at all lines of a visit together; its verdicts name their codes. */
export interface ClaimRule extends Definition {
  scope: 'claim';
  check(claim: Claim): Verdicts;
}
export type Rule = LineRule | AnyLineRule | ClaimRule;

/** A rule as written; `scope` may be left out for the usual case, one line. */
export function defineRule(rule: Omit<LineRule, 'scope'> & { scope?: 'line' }): LineRule;
export function defineRule(rule: AnyLineRule): AnyLineRule;
export function defineRule(rule: ClaimRule): ClaimRule;
export function defineRule(rule: Omit<LineRule, 'scope'> | Rule): Rule {
  return { scope: 'line', ...rule } as Rule;
}

/** 'modifier-required/audio-only', or the id alone. */
export function nameOf(rule: Rule): string {
  return rule.part === undefined ? rule.id : `${rule.id}/${rule.part}`;
}
