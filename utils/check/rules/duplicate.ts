import { PSYCHOTHERAPY_FAMILIES } from '../../../data/rule-facts/families.ts';
import {
  REPEAT_MODIFIERS,
  SEPARATE_VISIT_MODIFIERS,
  TELEHEALTH_MODIFIERS,
} from '../../../data/rule-facts/modifiers.ts';
import { type Claim, hasModifier, isMonthly, isSamePeriod, isVisit, type Line } from '../claim.ts';
import { defineRule, type Verdict } from '../rule.ts';

const GROUP_THERAPY = '90853';
const OFFICE_VISIT = /^992(?:0[2-5]|1[1-5])$/;

/** The same service twice on one day. */
export default defineRule({
  id: 'duplicate',
  summary: 'The same service twice.',
  source: 'ngs-duplicates',
  severity: ['error', 'warning'],
  needs: [],
  scope: 'claim',
  check({ lines }: Claim) {
    const found = new Map<string, Verdict>();
    for (const [index, a] of lines.entries()) {
      for (const b of lines.slice(index + 1)) {
        const verdict = checkTwo(a, b);
        if (verdict) found.set(`${a.code} ${b.code}`, verdict);
      }
    }
    return [...found.values()];
  },
});

function checkTwo(a: Line, b: Line): Verdict | undefined {
  if (!isSamePeriod(a, b, isMonthly(a)) || isOtherClinician(a, b)) return undefined;
  const day = a.date ?? 'one day';
  if (a.code !== b.code) {
    if (!OFFICE_VISIT.test(a.code) || !OFFICE_VISIT.test(b.code)) return undefined;
    if (hasModifier(a, SEPARATE_VISIT_MODIFIERS) || hasModifier(b, SEPARATE_VISIT_MODIFIERS))
      return undefined;
    return {
      severity: 'error',
      codes: [a.code, b.code],
      message: `${a.code} and ${b.code} are 2 office visits on ${day}, and one specialty reports 1.`,
      suggestion: 'Report one visit at the level of all the work of the day.',
    };
  }
  const isShown = hasModifier(a, REPEAT_MODIFIERS) || hasModifier(b, REPEAT_MODIFIERS);
  if (isShown)
    return a.code === GROUP_THERAPY && !hasModifier(b, ['77', 'XP']) ? twoGroups(a, day) : undefined;
  const counts = countsInUnits(a);
  if (counts && a.entry?.family !== 'aba') return undefined;
  return {
    severity: counts ? 'warning' : 'error',
    codes: [a.code],
    message: `${a.code} stands 2 times on ${day} with nothing that shows a second ${isVisit(a) ? 'visit' : 'session'}.`,
    suggestion: counts
      ? 'Sum the units of one clinician on one line; a break makes no second service.'
      : 'Take the second line off, or show a second session with 76 or 59 and its own times.',
  };
}

function twoGroups(line: Line, day: string): Verdict {
  return {
    severity: 'warning',
    codes: [line.code],
    message: `${line.code} stands 2 times on ${day} as two groups, and many payers take 1 a day.`,
    suggestion: 'Have both groups in the record with their own times.',
  };
}

/** Another staff level or clinician modifier: somebody else gave the second one. */
function isOtherClinician(a: Line, b: Line): boolean {
  const own = (line: Line) =>
    line.modifiers
      .filter((modifier) => !TELEHEALTH_MODIFIERS.includes(modifier) && !REPEAT_MODIFIERS.includes(modifier))
      .sort()
      .join(' ');
  return a.code === b.code && own(a) !== own(b);
}

/** Codes that count in units belong on one line, whatever the breaks. */
function countsInUnits({ entry }: Line): boolean {
  if (!entry || PSYCHOTHERAPY_FAMILIES.includes(entry.family) || isVisit({ entry } as Line)) return false;
  return (
    entry.time?.basis === 'unit' ||
    (entry.medicare.unitsPerDay ?? 1) > 1 ||
    entry.family.startsWith('community')
  );
}
