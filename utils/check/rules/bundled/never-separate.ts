import { say } from '../../../text/say.ts';
import { defineRule } from '../../rule.ts';

/** Fee-schedule status of codes that are part of another service, whichever that is. */
const BUNDLED_STATUS = 'B';

/** Codes that Medicare never pays by themselves. */
export default defineRule({
  id: 'bundled',
  part: 'never-separate',
  summary: 'A code that Medicare counts as part of other services and never pays separately.',
  source: 'cms-pfs-2024',
  severity: ['error'],
  authority: 'medicare',
  needs: ['payer'],
  explainedBy: ['bundled'],
  check({ line, entry, session }) {
    if (session.payer !== 'medicare' || entry.medicare.status !== BUNDLED_STATUS) return undefined;
    return {
      severity: 'error',
      message: say`${line.code} is never paid separately by Medicare (status ${BUNDLED_STATUS} on its fee schedule).`,
      suggestion: say`Remove ${line.code}; the work is part of the other services.`,
    };
  },
});
