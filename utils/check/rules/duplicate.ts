import { PSYCHOTHERAPY_FAMILIES } from '../../../data/rule-facts/families.ts';
import {
  REPEAT_MODIFIERS,
  SEPARATE_VISIT_MODIFIERS,
  TELEHEALTH_MODIFIERS,
} from '../../../data/rule-facts/modifiers.ts';
import { type Said, say } from '../../text/say.ts';
import { type Claim, hasModifier, isActive, isMonthly, isSamePeriod, isVisit, type Line } from '../claim.ts';
import { defineRule, type Verdict } from '../rule.ts';

const GROUP_THERAPY = '90853';
/** Of each of these a clinician reports one a day; visits in the office, at home and by telemedicine are one kind. */
const VISIT_KINDS: Readonly<Record<string, string>> = {
  'em-office': 'office',
  'em-home': 'office',
  telemedicine: 'office',
  'em-hospital': 'hospital',
  'em-nursing-facility': 'nursing facility',
  'em-ed': 'emergency department',
};

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
  const day = a.date ? say`on ${a.date}` : say`on one day`;
  if (a.code !== b.code) {
    const kind = VISIT_KINDS[a.entry?.family ?? ''];
    if (a.entry?.addOnTo || b.entry?.addOnTo) return undefined;
    if (!kind || kind !== VISIT_KINDS[b.entry?.family ?? ''] || !isActive(a) || !isActive(b))
      return undefined;
    if (hasModifier(a, SEPARATE_VISIT_MODIFIERS) || hasModifier(b, SEPARATE_VISIT_MODIFIERS))
      return undefined;
    return {
      severity: 'error',
      codes: [a.code, b.code],
      message: say`${a.code} and ${b.code} are 2 visits ${day}, but one specialty bills only 1 a day.`,
      suggestion: say`Bill one visit, at the level of all the work of the day.`,
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
    message: isVisit(a)
      ? say`${a.code} is billed 2 times ${day}, and nothing shows a second visit.`
      : say`${a.code} is billed 2 times ${day}, and nothing shows a second session.`,
    suggestion: counts
      ? say`Add up the units of one clinician on one line; a break does not make a second service.`
      : isVisit(a) || a.entry?.medicare.unitsPerDay === 1
        ? say`Remove the second line: ${a.code} is billed once a day.`
        : say`Remove the second line, or mark a second session with 76 or 59 and its own times.`,
  };
}

function twoGroups(line: Line, day: Said): Verdict {
  return {
    severity: 'warning',
    codes: [line.code],
    message: say`${line.code} is billed 2 times ${day} as two groups, and many payers pay only 1 a day.`,
    suggestion: say`Document both groups with their own times.`,
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
