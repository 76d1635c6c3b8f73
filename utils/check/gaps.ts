import { AGE_LIMITS, AGE_MODIFIERS, DIAGNOSIS_AGES } from '../../data/rule-facts/ages.ts';
import { SUPPORTED_BY } from '../../data/rule-facts/diagnoses.ts';
import {
  ABSENT_BY_DEFINITION,
  OPEN_PROVIDER_FAMILIES,
  PRESENCE_OPEN_FAMILIES,
  PSYCHOTHERAPY_FAMILIES,
  STATE_PROGRAM_FAMILIES,
  VISIT_FAMILIES,
} from '../../data/rule-facts/families.ts';
import { GROUP_BY_MODIFIER, MODE_IN_CODE } from '../../data/rule-facts/modifiers.ts';
import { BESIDE_ANY_SERVICE, PRESCRIBERS } from '../../data/rule-facts/services.ts';
import { FURTHER_TIME, TIME_ONLY_VISITS } from '../../data/rule-facts/time.ts';
import {
  ESTABLISHED_TO_NEW,
  NEW_TO_ESTABLISHED,
  PREVENTIVE_VISIT_AGES,
} from '../../data/rule-facts/visits.ts';
import type { SessionDetails, SessionFact } from '../session/schema.ts';
import { inWords, type Part, type Said, say, toText } from '../text/say.ts';
import { type Claim, isActive, isMonthly, isSamePeriod, type Line, toClaim } from './claim.ts';
import { TELEHEALTH_PLACES } from './places.ts';
import type { CheckOptions, ClaimLine, Gap } from './types.ts';

interface Question {
  fact: SessionFact;
  /** Facts that answer it as well. */
  or?: readonly SessionFact[];
  /** Whether a check of this line would use the answer. */
  asks(line: Line, claim: Claim): boolean;
  /** `many`: of several codes. */
  question(codes: Part, many: boolean, lines: readonly Line[]): Said;
}

const isVisitLevel = ({ entry }: Line) =>
  VISIT_FAMILIES.includes(entry?.family ?? '') && !entry?.addOnTo?.length;
const isStateProgram = ({ entry }: Line) => STATE_PROGRAM_FAMILIES.test(entry?.family ?? '');
const isPsychotherapyAddOn = ({ entry }: Line) =>
  entry?.family === 'psychotherapy-addon' && entry.time !== undefined;
const hasOwnRecord = (line: Line) => line.entry !== undefined && !line.entry.addOnTo?.length;

/** Whether minutes decide about the line: its first minute, its units, or how much further time it stands for. */
function isTimed(line: Line, { lines }: Claim): boolean {
  const further = FURTHER_TIME[line.code];
  if (further)
    return lines.some((base) => further.baseMinutes[base.code] !== undefined && isSamePeriod(line, base));
  const { entry } = line;
  const time = entry?.time;
  if (!time || entry.addOnTo?.length || line.code === '99483') return false;
  if (isVisitLevel(line)) return TIME_ONLY_VISITS.includes(line.code);
  const countsUnits = time.unitThreshold !== undefined && line.units !== undefined;
  return time.minMinutes !== undefined || time.maxMinutes !== undefined || countsUnits;
}

function isPresenceDecided({ entry }: Line): boolean {
  if (!entry || PRESENCE_OPEN_FAMILIES.includes(entry.family)) return false;
  return entry.patient === 'absent'
    ? ABSENT_BY_DEFINITION.includes(entry.family)
    : entry.patient === 'required';
}

/** Whether another kind of session would contradict the line. */
function isKindDecided(line: Line): boolean {
  const { entry } = line;
  if (!entry || BESIDE_ANY_SERVICE.includes(line.code)) return false;
  if (GROUP_BY_MODIFIER.includes(line.code) || line.code === 'H0005') return true;
  if (entry.kind === 'other' || entry.kind === 'screening') return false;
  return !isStateProgram(line) || entry.kind === 'intake' || entry.kind === 'crisis';
}

/** Medical work or psychotherapy minutes say what a visit was. */
const saysWhatVisit = ({ medicalServices, psychotherapyMinutes }: SessionDetails) =>
  medicalServices !== undefined || psychotherapyMinutes !== undefined;

const isMedical = (line: Line) =>
  (isVisitLevel(line) && line.code !== '99211') ||
  line.code === '90792' ||
  line.entry?.family === 'esketamine';

/** A prescriber may have done medical work that another code would hold. */
const mayHideMedicalWork = (line: Line, { lines, session }: Claim) =>
  session.provider !== undefined &&
  PRESCRIBERS.includes(session.provider) &&
  !lines.some(isVisitLevel) &&
  (line.code === '90791' || (line.entry?.family === 'psychotherapy' && line.entry.time !== undefined));

function isAgeDecided(line: Line, { session }: Claim): boolean {
  return (
    PREVENTIVE_VISIT_AGES[line.code] !== undefined ||
    AGE_LIMITS.some(({ codes, payer }) => codes.test(line.code) && (!payer || payer === session.payer)) ||
    line.modifiers.some((modifier) => Object.hasOwn(AGE_MODIFIERS, modifier)) ||
    (line.diagnoses ?? []).some((code) => DIAGNOSIS_AGES.some(({ codes }) => codes.test(code)))
  );
}

const isDiagnosisDecided = ({ code, entry, diagnoses }: Line) =>
  diagnoses === undefined &&
  code !== '90785' &&
  (entry?.family === 'hbai' ||
    PSYCHOTHERAPY_FAMILIES.includes(entry?.family ?? '') ||
    SUPPORTED_BY.some(({ codes }) => codes.test(code)));

const isTelehealthPlace = ({ placeOfService }: Line) =>
  placeOfService !== undefined && TELEHEALTH_PLACES.includes(placeOfService);

/** What a code depends on, the most telling first. */
const QUESTIONS: readonly Question[] = [
  {
    fact: 'minutes',
    or: ['psychotherapyMinutes', 'evaluationMinutes'],
    asks: isTimed,
    question: (codes, many, lines) => {
      if (lines.every(isMonthly))
        return many
          ? say`How many minutes in the month were ${codes}?`
          : say`How many minutes in the month was ${codes}?`;
      return many ? say`How many minutes were ${codes}?` : say`How many minutes was ${codes}?`;
    },
  },
  {
    fact: 'psychotherapyMinutes',
    asks: isPsychotherapyAddOn,
    question: (codes, many) =>
      many
        ? say`How many minutes of psychotherapy, apart from the visit, were ${codes}?`
        : say`How many minutes of psychotherapy, apart from the visit, was ${codes}?`,
  },
  {
    fact: 'service',
    asks: (line, { session }) =>
      hasOwnRecord(line) && isKindDecided(line) && !(isVisitLevel(line) && saysWhatVisit(session)),
    question: (codes, many) =>
      many ? say`What kind of sessions were ${codes}?` : say`What kind of session was ${codes}?`,
  },
  {
    fact: 'patientPresent',
    asks: (line) => hasOwnRecord(line) && !isStateProgram(line) && isPresenceDecided(line),
    question: (codes) => say`Was the patient there for ${codes}?`,
  },
  {
    fact: 'provider',
    asks: (line) =>
      line.code === 'H0038' ||
      (hasOwnRecord(line) &&
        !isStateProgram(line) &&
        !OPEN_PROVIDER_FAMILIES.includes(line.entry?.family ?? '') &&
        (line.entry?.reportedBy.length ?? 0) > 0),
    question: (codes) => say`Who gave ${codes}?`,
  },
  {
    fact: 'medicalServices',
    asks: (line, claim) => isMedical(line) || mayHideMedicalWork(line, claim),
    question: (codes) => say`Was medical work done for ${codes}: an exam, prescribing, labs?`,
  },
  {
    fact: 'newPatient',
    asks: ({ code }) => NEW_TO_ESTABLISHED[code] !== undefined || ESTABLISHED_TO_NEW[code] !== undefined,
    question: (codes) => say`Is the patient new to the group for ${codes}?`,
  },
  {
    fact: 'modality',
    asks: (line) =>
      !MODE_IN_CODE.test(line.code) &&
      (isTelehealthPlace(line) ||
        line.modifiers.some((modifier) => ['95', 'GT', '93', 'FQ'].includes(modifier))),
    question: (codes, many) =>
      many
        ? say`Were ${codes} in person, by video or by phone?`
        : say`Was ${codes} in person, by video or by phone?`,
  },
  {
    fact: 'patientLocation',
    asks: (line, { session }) => isTelehealthPlace(line) && session.modality !== 'in-person',
    question: (codes) => say`Where was the patient for ${codes}?`,
  },
  { fact: 'patientAge', asks: isAgeDecided, question: (codes) => say`How old is the patient, for ${codes}?` },
  {
    fact: 'interactiveComplexity',
    asks: ({ code }) => code === '90785',
    question: () => say`Was there interactive complexity, for 90785?`,
  },
  {
    fact: 'diagnoses',
    asks: isDiagnosisDecided,
    question: (codes) => say`Which diagnosis was treated with ${codes}?`,
  },
  {
    fact: 'date',
    asks: (line) => line.ownDate !== undefined,
    question: (codes, many) => (many ? say`On what date were ${codes}?` : say`On what date was ${codes}?`),
  },
  {
    fact: 'payer',
    asks: ({ entry }) => entry !== undefined,
    question: (codes) => say`Who pays for ${codes}?`,
  },
];

/** The neutral list of what the claim's codes depend on and nobody stated; never a mismatch. */
export function findGaps(
  claim: { lines: readonly ClaimLine[] },
  session: SessionDetails,
  { today = new Date().toISOString().slice(0, 10), phrases }: Pick<CheckOptions, 'today' | 'phrases'> = {},
): Gap[] {
  const facts = toClaim(claim.lines, session, today);
  const active = facts.lines.filter(
    (line) => (line.entry && isActive(line)) || PREVENTIVE_VISIT_AGES[line.code],
  );
  return QUESTIONS.flatMap(({ fact, or = [], asks, question }) => {
    if ([fact, ...or].some((one) => facts.session[one] !== undefined)) return [];
    const open = active.filter((line) => asks(line, facts));
    const codes = [...new Set(open.map(({ code }) => code))];
    if (codes.length === 0) return [];
    const asked = question(inWords(codes, 'and'), codes.length > 1, open);
    return [{ fact, codes, question: toText(asked, phrases) }];
  });
}
