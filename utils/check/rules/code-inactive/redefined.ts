import { say } from '../../../text/say.ts';
import { defineRule } from '../../rule.ts';

const SOCIAL_NEEDS = /^Z(?:5[5-9]|6[0-5])/;

/** A code that stands for something else since a date, used for what it stood for before. */
export default defineRule({
  id: 'code-inactive',
  part: 'redefined',
  summary: 'A redefined code (G0136) used for what it stood for before.',
  source: 'fcso-g0136',
  severity: ['error'],
  needs: [],
  check({ line, entry }) {
    if (
      line.code !== 'G0136' ||
      !entry.redefined ||
      line.date === undefined ||
      line.date < entry.redefined.from
    )
      return undefined;
    const social = line.diagnoses?.find((code) => SOCIAL_NEEDS.test(code));
    if (!social) return undefined;
    return {
      severity: 'error',
      message: say`G0136 has been a physical-activity and nutrition assessment since ${entry.redefined.from}, but ${social} on ${line.date} points to social needs.`,
      suggestion: say`Remove G0136: since then no code is left for a social-needs assessment.`,
    };
  },
});
