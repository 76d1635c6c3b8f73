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
    'teammates team teens teen tens homey homie comes dome some come tome rome ' +
    'instance appended renderer diagnostics technical patent translation stated parens translated translates ' +
    'translating translate declared evaluating evaluate evaluated evaluator interprets individually physical ' +
    'critical interacting interaction interactions evolution additive attendees diagnose' +
    ' adapting adoptive anointment ascended attender attested audi audion clerical clint conjoin conjoined conjoins consoling consultative ' +
    'consummation councilor countering counsels coupe coupes couplets deceived declaimed deplaned destined detained donation evacuation ' +
    'evacuations exaltation fatality feather futility horus hospitable hospitably insurgence interjection interne interpretive issuance ' +
    'lactation legation libation locates locution medicals medicates medicine minuet minuets minuses patents pearson phoney physicist pone ' +
    'preset proscribe proscribed psychologies reddened reentered residencies residency resilience reticence screeching servile skillet ' +
    'smarted spilled starred startled starved stilled supersized supervened supervises supervisory swilled teas telephonic telephony ' +
    'telethon tenting transistor victual diagnosing diagnosing inter dilation establish ' +
    'establishes establishing interception administrator administered reordered intersection behaving behave ' +
    'mediocre fragility iterative impatient superior criss clinically meditation meditations meditate meditated ' +
    'screaming screamed consultant consultants consulting coordinator coordinated coordinate coordinating ' +
    'psychologically residents residential resistance emergence emergent invention intention intervene intervening ' +
    'interrupted interviewer interviewed preserved perceived prescribing located hospitality hospitalized insured ' +
    'martial patiently persona visual special schooling consolation counselling behaviour behavioural theranest ' +
    'treating trusting treated mediated medicating motivation imagination reservation resolution aggravated ' +
    'attendant attention attempted attached absentee assessed appointed communication declining deadline designated ' +
    'familiar facilities facilitate practices permission professional presentation protection prevention conviction ' +
    'interesting interested intensive intense physically psychotic psychosis theoretical'
  ).split(' '),
);

/** Common slips with more than one letter wrong. */
const SLIPS: Readonly<Record<string, string>> = {
  adn: 'and',
  wiht: 'with',
  vedio: 'video',
  fone: 'phone',
  telehelth: 'telehealth',
  sesh: 'session',
  famliy: 'family',
  indiv: 'individual',
  indv: 'individual',
  indvidiual: 'individual',
  individaul: 'individual',
  mins: 'min',
  hosptial: 'hospital',
  pateint: 'patient',
  interpretor: 'interpreter',
  indvid: 'individual',
  vidio: 'video',
  hom: 'home',
  lscw: 'lcsw',
  lmtf: 'lmft',
  lcws: 'lcsw',
  mnts: 'min',
  mnt: 'min',
  hme: 'home',
  hoem: 'home',
  shcool: 'school',
  councelor: 'counselor',
  counsellor: 'counselor',
  counselling: 'counseling',
  thearpy: 'therapy',
  psycotherapy: 'psychotherapy',
  psycologist: 'psychologist',
  theripist: 'therapist',
  medecare: 'medicare',
  medacaid: 'medicaid',
};

/** A key held too long: 'zooom'. */
const STUTTER = /([a-z])\1{2,}/g;

const MIN_LENGTH = 5;
const MAX_LENGTH = 20;
/** From this length on two slips are repaired. */
const TWO_SLIPS_LENGTH = 8;
/** From this length on, a wrong letter is repaired as well; shorter words have too many neighbours. */
const WRONG_LETTER_LENGTH = 7;

const known = new Set(VOCABULARY);

const byInitial = new Map<string, string[]>();
for (const word of VOCABULARY)
  byInitial.set(word.charAt(0), [...(byInitial.get(word.charAt(0)) ?? []), word]);

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

/** Letters left out, put in, wrong or swapped with a neighbour between two words; `limit + 1` for more than that. */
function slipsBetween(typed: string, meant: string, limit: number): number {
  if (Math.abs(typed.length - meant.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: meant.length + 1 }, (_, i) => i);
  for (let i = 1; i <= typed.length; i++) {
    const row = [i];
    for (let j = 1; j <= meant.length; j++) {
      const wrong = typed[i - 1] === meant[j - 1] ? 0 : 1;
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + wrong);
      const isSwap = typed[i - 1] === meant[j - 2] && typed[i - 2] === meant[j - 1];
      if (isSwap && i > 1 && j > 1) least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1);
      row.push(least);
    }
    if (Math.min(...row) > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return last[meant.length] ?? limit + 1;
}

/** The vocabulary word that a lower-case word misspells, or the word itself. */
export function repairWord(typed: string): string {
  const word = typed.length < MIN_LENGTH ? typed : typed.replace(STUTTER, '$1$1');
  if (Object.hasOwn(SLIPS, word)) return SLIPS[word] ?? word;
  if (word.length < MIN_LENGTH - 1 || word.length > MAX_LENGTH || known.has(word) || ORDINARY.has(word))
    return word;
  const near = (byInitial.get(word.charAt(0)) ?? []).filter(
    (meant) => meant.length >= MIN_LENGTH && !isInflection(word, meant),
  );
  const oneSlip = near.find((meant) => isOneSlip(word, meant));
  if (oneSlip) return oneSlip;
  if (word.length < TWO_SLIPS_LENGTH) return word;
  return near.find((meant) => meant.length >= TWO_SLIPS_LENGTH && slipsBetween(word, meant, 2) <= 2) ?? word;
}
