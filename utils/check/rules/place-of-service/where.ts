import { TELEHEALTH_FAMILIES } from '../../../../data/rule-facts/families.ts';
import { say, word } from '../../../text/say.ts';
import type { Line } from '../../claim.ts';
import { withPlace } from '../../corrections.ts';
import { fitsLocation, LOCATION_WORDS, placeFor, placeWords, TELEHEALTH_PLACES } from '../../places.ts';
import { defineRule } from '../../rule.ts';

/** Where the patient was met against the place of service. */
export default defineRule({
  id: 'place-of-service',
  part: 'where',
  summary: 'The place of service is another kind of place than the one typed.',
  source: 'cms-pos',
  severity: ['error', 'warning'],
  needs: [['patientLocation', 'placeOfService']],
  scope: 'any-line',
  check({ line, session }) {
    const { patientLocation, placeOfService: typed, modality } = session;
    const place = line.ownPlace;
    if (typed && place && typed !== place) {
      return {
        severity: 'error',
        message: say`${line.code} has ${placeWords(place)}, but ${placeWords(typed)} was typed.`,
        suggestion: say`Correct the line or what was typed, so that both say where the session was.`,
      };
    }
    const billed = line.placeOfService;
    if (!billed || !patientLocation || TELEHEALTH_PLACES.includes(billed)) return undefined;
    if (fitsLocation(billed, patientLocation)) return undefined;
    if (modality !== 'in-person' && !(modality === undefined && isWrongEitherWay(line, session.payer)))
      return undefined;
    const right = modality === 'in-person' ? placeFor(patientLocation) : undefined;
    return {
      severity: modality === 'in-person' ? 'error' : 'warning',
      message: say`${line.code} has ${placeWords(billed)}, but the patient was ${word(LOCATION_WORDS[patientLocation])}.`,
      suggestion: right
        ? say`In person ${word(LOCATION_WORDS[patientLocation])} is ${right}.`
        : say`Use the place of service where the patient was seen.`,
      ...(right && { corrected: [withPlace(line, right)] }),
    };
  },
});

/** In person the place is another one, and by telehealth it is wrong as well. */
function isWrongEitherWay({ entry, placeOfService = '' }: Line, payer: string | undefined): boolean {
  const isPlain = ['03', '11', '12'].includes(placeOfService);
  return isPlain && payer !== 'medicaid' && entry !== undefined && TELEHEALTH_FAMILIES.includes(entry.family);
}
