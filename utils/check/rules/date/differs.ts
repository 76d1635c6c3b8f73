import { say } from '../../../text/say.ts';
import { isMonthly } from '../../claim.ts';
import { daysBetween } from '../../clock.ts';
import { defineRule } from '../../rule.ts';

const TESTING_SPREAD_DAYS = 30;

/** The line's date of service is the session's. */
export default defineRule({
  id: 'date',
  part: 'differs',
  summary: "The line's date of service is not the session's.",
  source: 'cms-lcd-34616',
  severity: ['error'],
  needs: ['date'],
  scope: 'any-line',
  check({ line, session }) {
    const own = line.ownDate;
    if (!session.date || !own || own === session.date) return undefined;
    if (isMonthly(line) && own.slice(0, 7) === session.date.slice(0, 7)) return undefined;
    // Testing is spread over days and its evaluation billed on the last one.
    if (line.entry?.kind === 'testing' && Math.abs(daysBetween(session.date, own)) < TESTING_SPREAD_DAYS)
      return undefined;
    const isNextDay = session.start !== undefined && session.end !== undefined && session.end < session.start;
    return {
      severity: 'error',
      message: say`${line.code} is dated ${own}, but the session was on ${session.date}.`,
      suggestion:
        isNextDay && daysBetween(session.date, own) === 1
          ? say`A session that ends after midnight keeps the date on which it started.`
          : say`Correct the date of service, or check which visit is meant.`,
    };
  },
});
