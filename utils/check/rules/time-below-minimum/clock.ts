import { CLOCK_TOLERANCE_MINUTES } from '../../../../data/rule-facts/time.ts';
import { say } from '../../../text/say.ts';
import { isActive, isVisit } from '../../claim.ts';
import { minutesBetween } from '../../clock.ts';
import { lastMinute } from '../../ladder.ts';
import { defineRule } from '../../rule.ts';

/**
 * Start and end say another length than the minutes typed; the minutes typed are the ones that are checked. A longer clock is
 * worth a word only where it would change the code: a session is often a part of its appointment.
 */
export default defineRule({
  id: 'time-below-minimum',
  part: 'clock',
  summary: 'Start and end come to fewer minutes than were typed, or to more than the code covers.',
  source: 'novitas-psytx',
  severity: ['info'],
  needs: ['minutes', 'start', 'end'],
  explainedBy: ['time-below-minimum', 'time-above-range', 'format', 'service', 'patient-presence'],
  scope: 'claim',
  check({ lines, session }) {
    const { minutes, start, end } = session;
    if (minutes === undefined || start === undefined || end === undefined) return undefined;
    if (session.psychotherapyMinutes !== undefined || session.evaluationMinutes !== undefined)
      return undefined;
    const clock = minutesBetween(start, end);
    const timed = lines.filter(
      (line) =>
        isActive(line) &&
        line.entry?.time?.basis === 'session' &&
        (clock < minutes || (clock > lastMinute(line.code) && !lines.some(isVisit))),
    );
    if (timed.length === 0 || Math.abs(minutes - clock) <= CLOCK_TOLERANCE_MINUTES) return undefined;
    return {
      severity: 'info',
      codes: [...new Set(timed.map(({ code }) => code))],
      message: say`${start} to ${end} is ${clock} minutes, but ${minutes} were typed.`,
      suggestion: say`Correct the times or the minutes; the record should show both alike.`,
    };
  },
});
