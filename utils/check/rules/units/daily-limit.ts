import { MEDICAID_DAILY_LIMITS } from '../../../../data/rule-facts/time.ts';
import { hasModifier, isSamePeriod } from '../../claim.ts';
import { defineRule, type KnownLineFacts } from '../../rule.ts';

/** The second clinician of a day has a limit of their own. */
const OTHER_CLINICIAN = ['77', 'XP'];

/** Medicare's medically unlikely edits: most units of a code for one patient, clinician and day. */
export default defineRule({
  id: 'units',
  part: 'daily-limit',
  summary: 'More units than the Medicare limit for one day; other payers set limits of their own.',
  source: 'cms-mue-2026q2',
  severity: ['error', 'warning'],
  needs: [],
  explainedBy: ['units'],
  check(facts) {
    const { line, entry, session } = facts;
    const medicaid = session.payer === 'medicaid' ? MEDICAID_DAILY_LIMITS[line.code] : undefined;
    const limit = medicaid?.units ?? entry.medicare.unitsPerDay;
    const units = unitsOf(facts);
    if (units === undefined || !limit || (limit === 1 && entry.time?.basis !== 'unit') || units <= limit)
      return undefined;
    if (entry.family === 'psychotherapy' || entry.family === 'psychotherapy-addon') return undefined;
    if (entry.family.startsWith('em-')) return undefined;
    const isMedicare = session.payer === 'medicare';
    return {
      severity: isMedicare ? 'error' : 'warning',
      message: `${units} units of ${line.code} are billed, but the ${medicaid ? 'Medicaid' : 'Medicare'} limit is ${limit} a day.`,
      suggestion: !isMedicare
        ? "Check this payer's own daily limit; many follow this one."
        : entry.medicare.mueIndicator === 3
          ? `Bill at most ${limit}, or be ready to appeal with the record.`
          : `Bill at most ${limit}.`,
      ...(medicaid && { source: medicaid.source }),
    };
  },
});

/** Units that the limit counts: of the line, or of all lines of the day unless the edit looks at each by itself. */
function unitsOf({ line, entry, lines }: KnownLineFacts): number | undefined {
  if (entry.medicare.mueIndicator === 1 || hasModifier(line, OTHER_CLINICIAN)) return line.units;
  const day = lines.filter(
    (other) => other.code === line.code && isSamePeriod(line, other) && !hasModifier(other, OTHER_CLINICIAN),
  );
  if (day[0]?.index !== line.index || day.every(({ units }) => units === undefined)) return undefined;
  return day.reduce((sum, { units = 0 }) => sum + units, 0);
}
