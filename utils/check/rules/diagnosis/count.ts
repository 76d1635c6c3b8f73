import { MOST_DIAGNOSES, MOST_POINTERS } from '../../../../data/rule-facts/diagnoses.ts';
import { say } from '../../../text/say.ts';
import { defineRule } from '../../rule.ts';

/** The claim form holds four pointers a line and twelve diagnoses. */
export default defineRule({
  id: 'diagnosis',
  part: 'count',
  summary: 'More diagnoses than the claim form holds: 4 a line, 12 a claim.',
  source: 'modmed-pointers',
  severity: ['error'],
  needs: [],
  scope: 'claim',
  check({ lines, session }) {
    // Diagnoses typed for the session are no pointers of a line.
    const own = lines.filter((line) => line.diagnoses && line.diagnoses.join() !== session.diagnoses?.join());
    const all = new Set(own.flatMap((line) => line.diagnoses ?? []));
    const full = own.filter((line) => (line.diagnoses?.length ?? 0) > MOST_POINTERS);
    if (all.size > MOST_DIAGNOSES) {
      return {
        severity: 'error',
        codes: [...new Set(own.map(({ code }) => code))],
        message: say`The claim has ${all.size} diagnoses, but the form holds ${MOST_DIAGNOSES}.`,
        suggestion: say`Keep the ones that were treated.`,
      };
    }
    return full.map((line) => ({
      severity: 'error' as const,
      codes: [line.code],
      message: say`${line.code} points to ${line.diagnoses?.length} diagnoses, but a line holds ${MOST_POINTERS}.`,
      suggestion: say`Point to the ones that were treated in this service.`,
    }));
  },
});
