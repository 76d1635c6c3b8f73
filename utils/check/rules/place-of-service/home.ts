import { say, word } from '../../../text/say.ts';
import { isMeeting } from '../../claim.ts';
import { withPlace } from '../../corrections.ts';
import { isCigna } from '../../payer.ts';
import { LOCATION_WORDS, placeWords } from '../../places.ts';
import { defineRule } from '../../rule.ts';

/** 10 is telehealth with the patient at home, 02 with the patient elsewhere: Medicare pays them differently. */
export default defineRule({
  id: 'place-of-service',
  part: 'home',
  summary: 'Telehealth place of service 10 or 02 against where the patient was.',
  source: 'ngs-telehealth-places',
  severity: ['error', 'warning'],
  needs: ['patientLocation'],
  check({ line, entry, session }) {
    const { patientLocation, payer } = session;
    if (!patientLocation || !isMeeting(entry) || session.modality === 'in-person') return undefined;
    const isHome = patientLocation === 'home';
    const wrong = line.placeOfService === '10' ? !isHome : line.placeOfService === '02' && isHome;
    if (!wrong || (isHome && isCigna(session))) return undefined;
    const right = isHome ? '10' : '02';
    return {
      severity: payer === 'medicare' ? 'error' : 'warning',
      message: isHome
        ? say`${line.code} has ${placeWords('02')}, but the patient was at home.`
        : say`${line.code} has ${placeWords('10')}, but the patient was ${word(LOCATION_WORDS[patientLocation])}.`,
      suggestion: say`Use ${right}; Medicare pays 10 at the office rate and 02 at the facility rate.`,
      corrected: [withPlace(line, right)],
    };
  },
});
