import type { SessionDetails } from '../session/schema.ts';
import { toClaim } from './claim.ts';
import { runRules } from './engine.ts';
import { factsWith } from './facts.ts';
import { isPackFor, packRules } from './packs.ts';
import { rules } from './rules/index.ts';
import type { CheckOptions, ClaimLine, Finding } from './types.ts';

export { findGaps } from './gaps.ts';
export {
  type ReportedCode,
  toVisits,
  type Visit,
  visitToCheck,
} from './lines.ts';
export { correctedLine, type Suggestion, suggest } from './suggest.ts';
export type { CheckOptions, ClaimLine, Finding, Gap } from './types.ts';

/**
 * Holds the lines of one visit against what was stated about it: findings, worst first. A fact that is not stated is
 * never held against a line. Judged by date of service; `options.today` stands in where no date is stated.
 */
export function checkClaim(
  claim: { lines: readonly ClaimLine[] },
  session: SessionDetails,
  options: CheckOptions = {},
): Finding[] {
  const today = options.today ?? new Date().toISOString().slice(0, 10);
  const facts = toClaim(claim.lines, session, today, options.codeSets && factsWith(options.codeSets));
  const packs = options.packs ?? [];
  const off = new Set([
    ...(options.rulesOff ?? []),
    ...packs.filter((pack) => isPackFor(pack, facts.session)).flatMap((pack) => pack.rulesOff ?? []),
  ]);
  const all = [...rules, ...packRules(packs, facts.session)];
  return runRules(
    all.filter(({ id }) => !off.has(id)),
    facts,
    options,
  );
}
