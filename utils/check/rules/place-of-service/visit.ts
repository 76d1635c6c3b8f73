import { VISIT_PLACES } from '../../../../data/rule-facts/visits.ts';
import { inWords, say, word } from '../../../text/say.ts';
import { placeWords, TELEHEALTH_PLACES } from '../../places.ts';
import { defineRule } from '../../rule.ts';

/** Some codes belong to some places. */
export default defineRule({
  id: 'place-of-service',
  part: 'visit',
  summary: 'A visit or program code at a place where that kind of service does not happen; payer lists vary.',
  source: 'cms-pos',
  severity: ['warning'],
  needs: [],
  check({ line }) {
    const place = line.placeOfService;
    const group = VISIT_PLACES.find(({ codes }) => codes.test(line.code));
    if (!place || !group) return undefined;
    const isWrong =
      group.never?.includes(place) ||
      (group.fits && !group.fits.includes(place) && !TELEHEALTH_PLACES.includes(place));
    if (!isWrong) return undefined;
    return {
      severity: 'warning',
      message: say`${line.code} has ${placeWords(place)}, but ${word(group.name)} not billed there.`,
      suggestion: group.fits
        ? say`Check the code or the place; usual are ${inWords(group.fits, 'or')}, and payers' lists vary.`
        : say`Check the code or the place; payers' lists vary.`,
    };
  },
});
