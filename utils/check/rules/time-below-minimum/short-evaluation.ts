import { SHORT_EVALUATION_MINUTES } from '../../../../data/rule-facts/time.ts';
import { say } from '../../../text/say.ts';
import { defineRule } from '../../rule.ts';

/** Evaluations are untimed, yet a very short one is seldom meant. */
export default defineRule({
  id: 'time-below-minimum',
  part: 'short-evaluation',
  summary: 'A psychiatric evaluation of a few minutes: untimed, but worth a second look.',
  source: 'cms-lcd-34616',
  severity: ['info'],
  needs: ['minutes'],
  explainedBy: ['service'],
  check({ line, entry, session }) {
    const { minutes = SHORT_EVALUATION_MINUTES } = session;
    if (entry.family !== 'psychiatric-evaluation' || minutes >= SHORT_EVALUATION_MINUTES) return undefined;
    return {
      severity: 'info',
      message: say`${line.code} has no minimum time, but ${minutes} minutes (under ${SHORT_EVALUATION_MINUTES}) are few for an evaluation.`,
      suggestion: say`Check the minutes, and that history, mental status and plan are documented.`,
    };
  },
});
