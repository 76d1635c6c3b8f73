import { findPair } from '../../../../data/pairs.ts';
import {
  SEPARATE_SERVICE_MODIFIERS,
  SEPARATE_VISIT_MODIFIERS,
} from '../../../../data/rule-facts/modifiers.ts';
import { type Claim, hasModifier, isActive, isSamePeriod, isVisit, type Line } from '../../claim.ts';
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
  check({ lines, ...claim }) {
    const verdicts: Verdict[] = [];
    for (const [index, a] of lines.entries()) {
      for (const b of lines.slice(index + 1)) {
        const verdict = checkPair(a, b, { lines, ...claim });
        if (verdict) verdicts.push(verdict);
      }
    }
    return verdicts;
  },
});

function checkPair(a: Line, b: Line, { lines }: Claim): Verdict | undefined {
  if (!isActive(a) || !isActive(b) || a.code === b.code) return undefined;
  const pair = findPair(a.code, b.code);
  if (!pair) return undefined;
  const byMonth = pair.scope === 'same calendar month';
  if (!isSamePeriod(a, b, byMonth) || isMisplacedAddOn(a, b, lines) || isMisplacedAddOn(b, a, lines))
    return undefined;
  const [first, second] = a.code === pair.column1 ? [a, b] : [b, a];
  const codes = [first.code, second.code];
  const period = byMonth ? 'in one month' : 'on one day';
  // A rule of the code set that no source text was read for is a warning, and no NCCI edit.
  const isEdit = pair.source.startsWith('ncci');
  const severity = isEdit || pair.source !== 'cpt-facts' ? 'error' : 'warning';
  const common = { codes, source: pair.source, ...(isEdit && { authority: 'ncci' as const }) };
  if (!pair.modifierAllowed) {
    return {
      ...common,
      severity,
      message: `${first.code} and ${second.code} are not reported together ${period}: ${lowered(pair.reason)}`,
      suggestion: `Keep the code that stands for the whole service; no modifier opens this pair.`,
    };
  }
  // A visit that only lacks its modifier 25 is another rule's.
  if (isVisit(a) || isVisit(b) || isShownSeparate(a) || isShownSeparate(b)) return undefined;
  return {
    ...common,
    severity,
    message: `${first.code} and ${second.code} ${period} are paid together only as two separate services, and neither line says so.`,
    suggestion: `If there were two sessions with their own times, put 59 (or XE) on ${second.code}; otherwise keep one.`,
  };
}

const isShownSeparate = (line: Line) =>
  hasModifier(line, [...SEPARATE_SERVICE_MODIFIERS, ...SEPARATE_VISIT_MODIFIERS]);

const lowered = (reason: string) => reason.charAt(0).toLowerCase() + reason.slice(1);

/** An add-on beside nothing it belongs to: the missing base is the cause, not the pair. */
function isMisplacedAddOn(line: Line, other: Line, lines: readonly Line[]): boolean {
  const bases = line.entry?.addOnTo;
  if (!bases?.length || bases.includes(other.code)) return false;
  return !lines.some((base) => bases.includes(base.code) && isSamePeriod(line, base));
}
