import { say } from '../../../text/say.ts';
import { defineRule } from '../../rule.ts';

/** A service that has not taken place cannot be billed. */
export default defineRule({
  id: 'date',
  part: 'future',
  summary: 'The date of service is in the future.',
  source: 'denial-co-110',
  severity: ['error'],
  needs: [],
  scope: 'any-line',
  check({ line, today }) {
    if (line.date === undefined || line.date <= today) return undefined;
    return {
      severity: 'error',
      message: say`${line.code} is dated ${line.date}, but today is ${today}.`,
      suggestion: say`Correct the date, or bill it after the service.`,
    };
  },
});
