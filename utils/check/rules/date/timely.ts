import { daysBetween } from '../../clock.ts';
import { defineRule } from '../../rule.ts';
import { RULE_IDS } from '../../types.ts';

const MEDICARE_FILING_DAYS = 365;

/** Medicare takes claims for one calendar year; whatever else is wrong with an old line comes first. */
export default defineRule({
  id: 'date',
  part: 'timely',
  summary: 'A Medicare claim for a service more than a year ago.',
  source: 'denial-co-110',
  severity: ['error'],
  authority: 'medicare',
  needs: ['payer'],
  explainedBy: RULE_IDS.filter((id) => id !== 'date'),
  scope: 'any-line',
  check({ line, session, today }) {
    if (session.payer !== 'medicare' || line.date === undefined) return undefined;
    const days = daysBetween(line.date, today);
    if (days <= MEDICARE_FILING_DAYS) return undefined;
    return {
      severity: 'error',
      message: `${line.code} is dated ${line.date}, ${days} days before ${today}, and Medicare takes claims for ${MEDICARE_FILING_DAYS}.`,
      suggestion: 'Check whether the claim was filed in time, or whether an exception applies.',
    };
  },
});
