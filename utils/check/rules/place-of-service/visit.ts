import { VISIT_PLACES } from '../../../../data/rule-facts/visits.ts';
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
      message: `${line.code} carries place of service ${placeWords(place)}, where ${group.name} ${group.name.startsWith('the') ? 'is' : 'are'} not expected.`,
      suggestion: group.fits
        ? `Expected: ${group.fits.join(', ')}. Check the code or the place; payer lists vary.`
        : 'Check the code or the place; payer lists vary.',
    };
  },
});
