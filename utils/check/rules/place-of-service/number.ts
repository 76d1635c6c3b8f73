import { placesOfService } from '../../../../data/places-of-service.ts';
import { say } from '../../../text/say.ts';
import { defineRule } from '../../rule.ts';

/** A number that stands for no place, or for none yet. */
export default defineRule({
  id: 'place-of-service',
  part: 'number',
  summary: 'A place of service that is unassigned, or was not in use on the date of service.',
  source: 'cms-pos',
  severity: ['error'],
  needs: [],
  scope: 'any-line',
  check({ line }) {
    const place = line.ownPlace;
    const record = place === undefined ? undefined : placesOfService.get(place);
    if (!place || !record) return undefined;
    if (record.name === 'Unassigned') {
      return {
        severity: 'error',
        message: say`${line.code} has place of service ${place}, a number that is not assigned.`,
        suggestion: say`Use the number of the place where the session was, for example 11 for the office.`,
      };
    }
    if (!record.effectiveFrom || !line.date || line.date >= record.effectiveFrom) return undefined;
    return {
      severity: 'error',
      message: say`${line.code} of ${line.date} has place of service ${place}, which took effect on ${record.effectiveFrom}.`,
      suggestion: say`Use a number that was in use on the date of service.`,
    };
  },
});
