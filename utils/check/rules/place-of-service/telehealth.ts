import { say, word } from '../../../text/say.ts';
import { hasModifier, isMeeting } from '../../claim.ts';
import { withPlace } from '../../corrections.ts';
import { isArizonaMedicaid } from '../../payer.ts';
import { LOCATION_WORDS, placeFor, placeWords, TELEHEALTH_PLACES } from '../../places.ts';
import { defineRule, type KnownLineFacts, type Verdict } from '../../rule.ts';

/** Places whose own rules put telehealth on the place of the clinic or hospital. */
const OWN_TELEHEALTH_RULES = ['05', '06', '07', '08', '50', '58', '72'];
const HOSPITAL_OUTPATIENT = ['19', '22'];
const EITHER = say`10 (at home) or 02 (elsewhere)`;

/** How the session took place against the place of service of the line. */
export default defineRule({
  id: 'place-of-service',
  part: 'telehealth',
  summary: 'The place of service contradicts how the session took place.',
  source: 'ngs-telehealth-places',
  severity: ['error', 'warning'],
  needs: ['modality'],
  check(facts) {
    const { line, entry, session } = facts;
    const place = line.placeOfService;
    if (!place || !session.modality || !isMeeting(entry)) return undefined;
    return session.modality === 'in-person' ? inPerson(facts, place) : remote(facts, place);
  },
});

function inPerson({ line, session }: KnownLineFacts, place: string): Verdict | undefined {
  if (!TELEHEALTH_PLACES.includes(place)) return undefined;
  const right = placeFor(session.patientLocation);
  return {
    severity: 'error',
    message: say`${line.code} has ${placeWords(place)}, but the session was in person.`,
    suggestion: right
      ? say`In person ${word(LOCATION_WORDS[session.patientLocation ?? 'other'])} is ${right}.`
      : say`Use the place where both were: 11 for the office, 12 for the patient's home.`,
    ...(right && { corrected: [withPlace(line, right)] }),
  };
}

function remote({ line, session }: KnownLineFacts, place: string): Verdict | undefined {
  if (TELEHEALTH_PLACES.includes(place)) return arizona(line.code, place, isArizonaMedicaid(session));
  if (OWN_TELEHEALTH_RULES.includes(place) || isArizonaMedicaid(session)) return undefined;
  // A hospital's clinician who treats a patient at home by video keeps the hospital's place and says 95.
  if (HOSPITAL_OUTPATIENT.includes(place) && hasModifier(line, ['95', '93'])) return undefined;
  if (session.payer === 'medicaid' && hasModifier(line, ['GT', 'FQ'])) return undefined;
  const right = session.patientLocation && (session.patientLocation === 'home' ? '10' : '02');
  const isMedicare = session.payer === 'medicare';
  const mode = session.modality === 'video' ? say`by video` : say`audio-only`;
  return {
    severity: isMedicare ? 'error' : 'warning',
    message: say`${line.code} has ${placeWords(place)}, but the session was ${mode}.`,
    suggestion: isMedicare
      ? say`Use ${right ?? EITHER}; Medicare requires it.`
      : say`Use ${right ?? EITHER}; Medicare and most plans want it.`,
    ...(right && { corrected: [withPlace(line, right)] }),
  };
}

function arizona(code: string, place: string, isArizona: boolean): Verdict | undefined {
  if (!isArizona) return undefined;
  return {
    severity: 'warning',
    message: say`${code} has ${placeWords(place)}, but Arizona's Medicaid shows telehealth by modifier instead.`,
    suggestion: say`Use the place of the clinic with GT (video) or FQ (audio only).`,
    source: 'ahcccs-2026',
  };
}
