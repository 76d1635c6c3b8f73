import { MEDICAID_DAILY_LIMITS } from '../../../../data/rule-facts/time.ts';
import type { CodeEntry } from '../../../../data/schema.ts';
import { say } from '../../../text/say.ts';
import { hasModifier, isActive, isSamePeriod } from '../../claim.ts';
import { defineRule, type LineFacts } from '../../rule.ts';

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
  scope: 'any-line',
  check(claim) {
    const { line, session, facts, today } = claim;
    const { entry } = line;
    if (!isActive(line)) return undefined;
    const medicaid = session.payer === 'medicaid' ? MEDICAID_DAILY_LIMITS[line.code] : undefined;
    const limit = medicaid?.units ?? facts.unitsPerDay(line.code);
    const units = unitsOf(claim);
    if (units === undefined || !limit || units <= limit || (entry && isAnotherRules(entry, limit)))
      return undefined;
    const loaded = facts.loadedSource('units', line.code, line.date ?? today);
    const isMedicare = session.payer === 'medicare';
    return {
      severity: isMedicare ? 'error' : 'warning',
      message: say`${units} units of ${line.code} are billed, but the ${medicaid ? 'Medicaid' : 'Medicare'} limit is ${limit} a day.`,
      suggestion: !isMedicare
        ? say`Check this payer's own daily limit; many follow this one.`
        : entry?.medicare.mueIndicator === 3
          ? say`Bill at most ${limit}, or be ready to appeal with the record.`
          : say`Bill at most ${limit}.`,
      ...(medicaid ? { source: medicaid.source } : loaded && { source: loaded }),
    };
  },
});

/** One unit a session, day or visit: that has a rule of its own. */
function isAnotherRules({ family, time }: CodeEntry, limit: number): boolean {
  if (limit === 1 && time?.basis !== 'unit') return true;
  return family === 'psychotherapy' || family === 'psychotherapy-addon' || family.startsWith('em-');
}

/** Units that the limit counts: of the line, or of all lines of the day unless the edit looks at each by itself. */
function unitsOf({ line, lines }: LineFacts): number | undefined {
  if (!line.entry || line.entry.medicare.mueIndicator === 1 || hasModifier(line, OTHER_CLINICIAN))
    return line.units;
  const day = lines.filter(
    (other) => other.code === line.code && isSamePeriod(line, other) && !hasModifier(other, OTHER_CLINICIAN),
  );
  if (day[0]?.index !== line.index || day.every(({ units }) => units === undefined)) return undefined;
  return day.reduce((sum, { units = 0 }) => sum + units, 0);
}
