import { catalogue } from '../../../../data/index.ts';
import { say } from '../../../text/say.ts';
import { isActive, isVisit } from '../../claim.ts';
import { lineBeside } from '../../corrections.ts';
import { psychotherapyCode } from '../../ladder.ts';
import { defineRule } from '../../rule.ts';

/** A visit with psychotherapy minutes of their own, and no line reports them. */
export default defineRule({
  id: 'missing-service',
  part: 'psychotherapy',
  summary: 'Psychotherapy minutes were typed beside a visit, and no line reports them.',
  source: 'texmed-psytx',
  severity: ['warning'],
  needs: ['psychotherapyMinutes'],
  scope: 'claim',
  check({ lines, session }) {
    const minutes = session.psychotherapyMinutes;
    const code = minutes === undefined ? undefined : psychotherapyCode(minutes, true);
    const visits = lines.filter((line) => isVisit(line) && isActive(line));
    if (!code || session.patientPresent === false || session.medicalServices === false) return undefined;
    const bases = catalogue.get(code)?.addOnTo ?? [];
    const visit = visits.find((line) => bases.includes(line.code) && line.code !== '99211');
    const isReported = lines.some(
      ({ entry }) => entry?.family.includes('psychotherapy') || entry?.family === 'crisis',
    );
    if (!visit || isReported) return undefined;
    return {
      severity: 'warning',
      codes: [code],
      message: say`${minutes} minutes of psychotherapy were typed, but only ${visit.code} is billed.`,
      suggestion: say`Add ${code} to ${visit.code} if the record shows its own time; modifier 25 is not needed for this pair.`,
      suggestedCodes: [code],
      corrected: [visit.written, lineBeside(visit, code)],
    };
  },
});
