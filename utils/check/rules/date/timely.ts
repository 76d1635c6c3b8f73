import { say } from '../../../text/say.ts';
import type { Line } from '../../claim.ts';
import { defineRule } from '../../rule.ts';
import { RULE_IDS } from '../../types.ts';

/** The last day on which Medicare takes the claim: a calendar year on; 29 February counts as the 28th. */
function lastDayFor(date: string): string {
  const next = `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
  return next.endsWith('-02-29') ? next.replace('-29', '-28') : next;
}

/**
 * Medicare accepts claims for one calendar year. When this one was filed is not stated, and the page may show an old one, so
 * it is a note; whatever else is wrong with an old line comes first.
 */
export default defineRule({
  id: 'date',
  part: 'timely',
  summary: 'A Medicare claim for a service more than a year ago.',
  source: 'noridian-timely',
  severity: ['info'],
  authority: 'medicare',
  needs: ['payer'],
  explainedBy: RULE_IDS.filter((id) => id !== 'date'),
  scope: 'claim',
  check({ lines, session, today }) {
    if (session.payer !== 'medicare') return undefined;
    const isOld = ({ date }: Line) => date !== undefined && lastDayFor(date) < today;
    const old = lines.filter(isOld);
    const date = old[0]?.date;
    if (date === undefined) return undefined;
    return {
      severity: 'info',
      codes: [...new Set(old.map(({ code }) => code))],
      message: say`A claim for ${date} had to reach Medicare by ${lastDayFor(date)}, and today is ${today}.`,
      suggestion: say`If it has not been filed yet, check for an exception to timely filing.`,
    };
  },
});
