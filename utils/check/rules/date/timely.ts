import type { Line } from '../../claim.ts';
import { daysBetween } from '../../clock.ts';
import { defineRule } from '../../rule.ts';
import { RULE_IDS } from '../../types.ts';

const MEDICARE_FILING_DAYS = 365;

/**
 * Medicare accepts claims for one calendar year. When this one was filed is not stated, and the page may show an old one, so
 * it is a note; whatever else is wrong with an old line comes first.
 */
export default defineRule({
  id: 'date',
  part: 'timely',
  summary: 'A Medicare claim for a service more than a year ago.',
  source: 'denial-co-110',
  severity: ['info'],
  authority: 'medicare',
  needs: ['payer'],
  explainedBy: RULE_IDS.filter((id) => id !== 'date'),
  scope: 'claim',
  check({ lines, session, today }) {
    if (session.payer !== 'medicare') return undefined;
    const isOld = ({ date }: Line) => date !== undefined && daysBetween(date, today) > MEDICARE_FILING_DAYS;
    const old = lines.filter(isOld);
    const date = old[0]?.date;
    if (date === undefined) return undefined;
    return {
      severity: 'info',
      codes: [...new Set(old.map(({ code }) => code))],
      message: `The date of service ${date} is ${daysBetween(date, today)} days ago, and Medicare accepts claims for ${MEDICARE_FILING_DAYS} days.`,
      suggestion: 'If it has not been filed yet, check for an exception to timely filing.',
    };
  },
});
