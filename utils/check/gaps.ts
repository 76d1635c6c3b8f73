import { VISIT_FAMILIES } from '../../data/rule-facts/families.ts';
import { MODE_IN_CODE } from '../../data/rule-facts/modifiers.ts';
import { FURTHER_TIME, TIME_ONLY_VISITS } from '../../data/rule-facts/time.ts';
import {
  ESTABLISHED_TO_NEW,
  NEW_TO_ESTABLISHED,
  PREVENTIVE_VISIT_AGES,
} from '../../data/rule-facts/visits.ts';
import type { SessionDetails, SessionFact } from '../session/schema.ts';
import { type Claim, isActive, isMonthly, type Line, toClaim } from './claim.ts';
import { TELEHEALTH_PLACES } from './places.ts';
import type { ClaimLine, Gap } from './types.ts';

interface Question {
  fact: SessionFact;
  /** Facts that answer it as well. */
  or?: readonly SessionFact[];
  asks(line: Line, claim: Claim): boolean;
  question(codes: string, lines: readonly Line[]): string;
}

const isTimedVisit = (line: Line) => VISIT_FAMILIES.includes(line.entry?.family ?? '');
const isPsychotherapyAddOn = ({ entry }: Line) =>
  entry?.family === 'psychotherapy-addon' && entry.time !== undefined;
const isTimed = (line: Line) =>
  (line.entry?.time !== undefined && !line.entry.addOnTo && !isTimedVisit(line)) ||
  TIME_ONLY_VISITS.includes(line.code) ||
  FURTHER_TIME[line.code] !== undefined;

/** What a code depends on, the most telling first. */
const QUESTIONS: readonly Question[] = [
  {
    fact: 'minutes',
    or: ['psychotherapyMinutes'],
    asks: (line) => isTimed(line),
    question: (codes, lines) =>
      lines.every(isMonthly)
        ? `How many minutes in the month was ${codes}?`
        : `How many minutes was ${codes}?`,
  },
  {
    fact: 'psychotherapyMinutes',
    asks: isPsychotherapyAddOn,
    question: (codes) => `How many minutes of psychotherapy, apart from the visit, was ${codes}?`,
  },
  {
    fact: 'service',
    asks: ({ entry }) => entry !== undefined && entry.kind !== 'other' && !entry.addOnTo,
    question: (codes) => `What kind of session was ${codes}?`,
  },
  {
    fact: 'patientPresent',
    asks: ({ entry }) =>
      entry !== undefined &&
      entry.patient !== 'either' &&
      !entry.addOnTo &&
      !entry.family.startsWith('community'),
    question: (codes) => `Was the patient there for ${codes}?`,
  },
  {
    fact: 'provider',
    asks: ({ entry }) => entry !== undefined && entry.reportedBy.length > 0 && !entry.addOnTo,
    question: (codes) => `Who gave ${codes}?`,
  },
  {
    fact: 'medicalServices',
    asks: (line) => isTimedVisit(line) || line.code === '90792',
    question: (codes) => `Was medical work done for ${codes}: exam, prescribing, labs?`,
  },
  {
    fact: 'newPatient',
    asks: ({ code }) => NEW_TO_ESTABLISHED[code] !== undefined || ESTABLISHED_TO_NEW[code] !== undefined,
    question: (codes) => `Is the patient new to the group for ${codes}?`,
  },
  {
    fact: 'modality',
    asks: (line) =>
      !MODE_IN_CODE.test(line.code) &&
      ((line.placeOfService !== undefined && TELEHEALTH_PLACES.includes(line.placeOfService)) ||
        line.modifiers.some((modifier) => ['95', 'GT', '93', 'FQ'].includes(modifier))),
    question: (codes) => `Was ${codes} in person, by video or by phone?`,
  },
  {
    fact: 'patientLocation',
    asks: (line) => line.placeOfService !== undefined && TELEHEALTH_PLACES.includes(line.placeOfService),
    question: (codes) => `Where was the patient for ${codes}?`,
  },
  {
    fact: 'patientAge',
    asks: ({ code, entry }) => entry?.age !== undefined || PREVENTIVE_VISIT_AGES[code] !== undefined,
    question: (codes) => `How old is the patient, for ${codes}?`,
  },
  {
    fact: 'interactiveComplexity',
    asks: ({ code }) => code === '90785',
    question: () => 'What made communication complex, for 90785?',
  },
  {
    fact: 'date',
    asks: (line) => line.ownDate !== undefined,
    question: (codes) => `On what date was ${codes}?`,
  },
  { fact: 'payer', asks: ({ entry }) => entry !== undefined, question: (codes) => `Who pays for ${codes}?` },
];

/** The neutral list of what the claim's codes depend on and nobody stated; never a mismatch. */
export function findGaps(claim: { lines: readonly ClaimLine[] }, session: SessionDetails): Gap[] {
  const facts = toClaim(claim.lines, session, session.date ?? '9999-12-31');
  const active = facts.lines.filter((line) => line.entry && (isActive(line) || !line.date));
  return QUESTIONS.flatMap(({ fact, or = [], asks, question }) => {
    if ([fact, ...or].some((one) => facts.session[one] !== undefined)) return [];
    const open = active.filter((line) => asks(line, facts));
    const codes = [...new Set(open.map(({ code }) => code))];
    return codes.length ? [{ fact, codes, question: question(inWords(codes), open) }] : [];
  });
}

function inWords(codes: readonly string[]): string {
  return codes.length < 2 ? (codes[0] ?? '') : `${codes.slice(0, -1).join(', ')} and ${codes.at(-1)}`;
}
