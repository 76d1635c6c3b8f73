import { say } from '../../../text/say.ts';
import { defineRule } from '../../rule.ts';

const REVISED_FROM = '2027-01-01';
const REVISED = /^9715[1-8]$/;

/** Announced: the ABA codes are revised for dates of service from 2027. */
export default defineRule({
  id: 'code-inactive',
  part: 'revised',
  summary: 'An ABA code on a date of service from which its definition is announced to change.',
  source: 'apba-2027',
  severity: ['info'],
  needs: [],
  check({ line }) {
    if (!REVISED.test(line.code) || line.date === undefined || line.date < REVISED_FROM) return undefined;
    return {
      severity: 'info',
      message: say`${line.code} is announced to change on ${REVISED_FROM}, and the date of service is ${line.date}.`,
      suggestion: say`Read the new definition before billing it.`,
    };
  },
});
