import type { PairInForce } from '../../../../data/loaded.ts';
import {
  SEPARATE_SERVICE_MODIFIERS,
  SEPARATE_VISIT_MODIFIERS,
} from '../../../../data/rule-facts/modifiers.ts';
import { ADD_ON_OF } from '../../../../data/rule-facts/services.ts';
import { lowered, type Said, say, word } from '../../../text/say.ts';
import { type Claim, hasModifier, isActive, isSamePeriod, isVisit, type Line } from '../../claim.ts';
import { withCode } from '../../corrections.ts';
import { defineRule, type Verdict } from '../../rule.ts';

/** Two codes of one day that the edits do not let stand together. */
export default defineRule({
  id: 'bundled',
  part: 'pair',
  summary: 'Two codes that may not be reported together for the same session.',
  source: 'ncci-ptp-2024q3',
  severity: ['error', 'warning'],
  needs: [],
  scope: 'claim',
  check(claim) {
    return claim.lines.flatMap((a, index) =>
      claim.lines.slice(index + 1).flatMap((b) => checkPair(a, b, claim) ?? []),
    );
  },
});

function checkPair(a: Line, b: Line, { lines, session, facts, today }: Claim): Verdict | undefined {
  if (!isActive(a) || !isActive(b) || a.code === b.code) return undefined;
  const pair = facts.pair(a.code, b.code, a.date ?? b.date ?? today);
  if (!pair) return undefined;
  const byMonth = pair.scope === 'same calendar month';
  if (!isSamePeriod(a, b, byMonth) || isMisplacedAddOn(a, b, lines) || isMisplacedAddOn(b, a, lines))
    return undefined;
  const [first, second] = a.code === pair.column1 ? [a, b] : [b, a];
  const { isEdit } = pair;
  // The definition of the intake excludes therapy with it, whoever pays; the other edits are Medicare's and Medicaid's.
  const isDefinition =
    [a, b].some(({ entry }) => entry?.family === 'psychiatric-evaluation') && therapyOf(a, b);
  const common = {
    codes: [first.code, second.code],
    source: pair.source,
    ...(isEdit && !isDefinition && { authority: 'ncci' as const }),
  };
  const period = byMonth ? say`in one month` : say`on one day`;
  if (!pair.modifierAllowed) {
    return {
      ...common,
      // A rule of the code set that no source text was read for is a warning.
      severity: pair.source === 'cpt-facts' ? 'warning' : 'error',
      message: say`${first.code} and ${second.code} are not billed together ${period}: ${reasonOf(pair)}.`,
      ...insteadOf(first, second),
    };
  }
  // A visit that only lacks its modifier 25 is another rule's.
  if (isVisit(a) || isVisit(b) || isShownSeparate(a) || isShownSeparate(b)) return undefined;
  return {
    ...common,
    // Plans that follow no edits often pay both; only Medicare and Medicaid are sure to deny.
    severity: isFamilyBeside(a, b) && session.payer === undefined ? 'warning' : 'error',
    message: say`${first.code} and ${second.code} ${period} are paid together only when a modifier shows two separate services, and neither line has one.`,
    suggestion: say`If they were two sessions with their own times, put 59 (or XE) on ${second.code}; otherwise bill one.`,
  };
}

const isShownSeparate = (line: Line) =>
  hasModifier(line, [...SEPARATE_SERVICE_MODIFIERS, ...SEPARATE_VISIT_MODIFIERS]);

/** Individual and family therapy of one day. */
const isFamilyBeside = (a: Line, b: Line) =>
  therapyOf(a, b) !== undefined && [a, b].some(({ entry }) => entry?.family === 'family-psychotherapy');

/** The line of stand-alone psychotherapy among the two. */
const therapyOf = (a: Line, b: Line) => [a, b].find(({ code }) => ADD_ON_OF[code]);

type PairReason = Pick<PairInForce, 'reason' | 'rationale' | 'column1' | 'column2'>;

/** The reason in the words of these two codes, as the end of a sentence. */
export function reasonOf({ reason, rationale, column1, column2 }: PairReason): Said {
  if (rationale !== undefined) return say`the edit’s reason is “${rationale}”`;
  const words = reason
    .replace(/\. \(.*\)$/, '')
    .replace(/\.$/, '')
    .replaceAll(/the column-1 (?:service|code)/gi, '{0}')
    .replaceAll(/the column-2 (?:service|code)/gi, '{1}');
  return word(lowered(words), column1, column2);
}

function insteadOf(first: Line, second: Line): Pick<Verdict, 'suggestion' | 'suggestedCodes' | 'corrected'> {
  const therapy = therapyOf(first, second);
  const other = therapy === first ? second : first;
  const addOn = therapy && ADD_ON_OF[therapy.code];
  if (addOn && isVisit(other) && other.code !== '99211') {
    return {
      suggestion: say`With ${other.code} the psychotherapy is ${addOn}, by its own minutes.`,
      suggestedCodes: [addOn],
      corrected: [other.written, withCode(therapy, addOn)],
    };
  }
  return { suggestion: say`Bill the one that describes the session; no modifier allows both.` };
}

/** An add-on beside nothing it belongs to: the missing base is the cause, not the pair. */
function isMisplacedAddOn(line: Line, other: Line, lines: readonly Line[]): boolean {
  const bases = line.entry?.addOnTo;
  if (!bases?.length || bases.includes(other.code)) return false;
  return !lines.some((base) => bases.includes(base.code) && isSamePeriod(line, base));
}
