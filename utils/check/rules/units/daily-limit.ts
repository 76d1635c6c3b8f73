import { defineRule } from '../../rule.ts';

/** Medicare's medically unlikely edits: most units of a code for one patient, clinician and day. */
export default defineRule({
  id: 'units',
  part: 'daily-limit',
  summary: 'More units than the Medicare limit for one day; other payers set limits of their own.',
  source: 'cms-mue-2026q2',
  severity: ['error', 'warning'],
  needs: [],
  explainedBy: ['units'],
  check({ line, entry, session }) {
    const limit = entry.medicare.unitsPerDay;
    if (
      line.units === undefined ||
      !limit ||
      (limit === 1 && entry.time?.basis !== 'unit') ||
      line.units <= limit
    )
      return undefined;
    if (entry.family === 'psychotherapy' || entry.family === 'psychotherapy-addon') return undefined;
    if (entry.family.startsWith('em-')) return undefined;
    const isMedicare = session.payer === 'medicare';
    return {
      severity: isMedicare ? 'error' : 'warning',
      message: `${line.units} units of ${line.code} are billed, and the Medicare limit is ${limit} a day.`,
      suggestion: isMedicare
        ? `Bill at most ${limit}, or appeal with the record where the limit allows it.`
        : `Check this payer's own daily limit; many follow the ${limit} of Medicare.`,
    };
  },
});
