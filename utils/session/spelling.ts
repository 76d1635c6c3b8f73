/** Misspelt words of the session vocabulary, one slip away from a word that is meant. */

/** Words worth repairing: those the readers look for. */
const VOCABULARY = (
  'absent adaptive administration adolescent aetna anthem appointment assessment attended audio behavior behavioral biopsychosocial ' +
  'caregiver client clinic clinical commercial conjoint consultation coordination counseling counselor couple couples crisis ' +
  'daughter declined diagnosis diagnostic duration emergency established evaluation facility family father group home hospital hours ' +
  'individual inpatient insurance intake interactive interpreter intern interpreting intervention located location management marital marriage ' +
  'medicaid medicare medication minute minutes mother neuropsych neuropsychological nursing office parents patient person phone ' +
  'physician practitioner prescribed present psychiatric psychiatrist psychological psychologist psychotherapy rendered residence school ' +
  'screening service session skilled social started supervised supervisor technician teams telehealth telephone testing ' +
  'therapist therapy translator treatment video virtual without worker'
).split(' ');

/** Ordinary words that stand one slip away from the vocabulary and mean themselves. */
const ORDINARY = new Set(
  (
    'absence absents adaptation administrative adolescence attend attends behaviors caregivers clients clinics clinician commercially ' +
    'counselors coupled couplet daughters decline declines diagnoses diagnosed evaluations families fathers farther further gather groups grope ' +
    'homes hones hone hose hope hole hospitals hour hourly house individuals interns internal interact interactively interventions locate ' +
    'locations mediation medicate medicated medications mothers other another bother smother nurse officer officers offices parent parental patients ' +
    'patience persons personal phones physicians practitioners prescribe prescriber prescribes presence presents presented prevent psychiatry ' +
    'psychiatrists psychologists psychology residences resident reference schools scholar services serviced sessions sociable starter stared started ' +
    'supervise supervisors supervision tears terms texting resting tasting nesting therapies therapists treatments treat videos virtually within ' +
    'workers works grouped testings intakes phoned interpreters interpreted interpret interned minuted minus tested locating marriages married ' +
    'parenting attendee attending crises person prison poison reason season lesson mission passion possession obsession regression recession hourlong ' +
    'teammates team teens teen tens homey homie comes dome some come tome rome'
  ).split(' '),
);

const MIN_LENGTH = 5;
const MAX_LENGTH = 20;
/** From this length on, a wrong letter is repaired as well; shorter words have too many neighbours. */
const WRONG_LETTER_LENGTH = 7;

const known = new Set(VOCABULARY);

/** Each word with one letter left out, for finding neighbours without comparing all words. */
const shortened = new Map<string, string[]>();
for (const word of VOCABULARY) {
  for (const key of [word, ...withoutOne(word)]) shortened.set(key, [...(shortened.get(key) ?? []), word]);
}

function withoutOne(word: string): string[] {
  return Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1));
}

/** Whether two words differ by one letter left out, put in, swapped with its neighbour, or (in long words) wrong. */
function isOneSlip(typed: string, meant: string): boolean {
  let i = 0;
  while (i < typed.length && typed[i] === meant[i]) i++;
  const typedRest = typed.slice(i + 1);
  const meantRest = meant.slice(i + 1);
  if (typed.length === meant.length) {
    const swapped = typed[i] === meant[i + 1] && typed[i + 1] === meant[i];
    if (swapped && typed.slice(i + 2) === meant.slice(i + 2)) return true;
    return meant.length >= WRONG_LETTER_LENGTH && typedRest === meantRest;
  }
  return typed.length > meant.length ? typedRest === meant.slice(i) : typed.slice(i) === meantRest;
}

/** Endings that make another word rather than a slip. */
const isInflection = (typed: string, meant: string) => typed === `${meant}s` || typed === `${meant}d`;

/** The vocabulary word that a lower-case word misspells, or the word itself. */
export function repairWord(word: string): string {
  if (word.length < MIN_LENGTH - 1 || word.length > MAX_LENGTH || known.has(word) || ORDINARY.has(word))
    return word;
  for (const key of [word, ...withoutOne(word)]) {
    for (const meant of shortened.get(key) ?? []) {
      if (meant.length < MIN_LENGTH || meant[0] !== word[0] || isInflection(word, meant)) continue;
      if (isOneSlip(word, meant)) return meant;
    }
  }
  return word;
}
