/** The facts of a session as a person sees and corrects them. */
import { PATIENT_LOCATIONS, PROVIDERS, SERVICES } from '../data/session-terms.ts';
import type { SessionDetails, SessionFact } from '../utils/session/schema.ts';
import { t, type WordKey } from './words.ts';

/** How a fact is set by hand. */
export type FactInput =
  | { kind: 'date' | 'time' | 'text' | 'place' | 'codes' }
  | { kind: 'minutes' | 'years' }
  | { kind: 'yes-no' }
  | { kind: 'choice'; choices: readonly string[] };

/** In the order of the form. */
export const FACTS: readonly (readonly [SessionFact, FactInput])[] = [
  ['date', { kind: 'date' }],
  ['start', { kind: 'time' }],
  ['end', { kind: 'time' }],
  ['minutes', { kind: 'minutes' }],
  ['service', { kind: 'choice', choices: SERVICES }],
  ['modality', { kind: 'choice', choices: ['in-person', 'video', 'audio-only'] }],
  ['patientPresent', { kind: 'yes-no' }],
  ['patientLocation', { kind: 'choice', choices: PATIENT_LOCATIONS }],
  ['placeOfService', { kind: 'place' }],
  ['provider', { kind: 'choice', choices: PROVIDERS }],
  ['patientAge', { kind: 'years' }],
  ['newPatient', { kind: 'yes-no' }],
  ['medicalServices', { kind: 'yes-no' }],
  ['psychotherapyMinutes', { kind: 'minutes' }],
  ['evaluationMinutes', { kind: 'minutes' }],
  ['interactiveComplexity', { kind: 'yes-no' }],
  ['interpreter', { kind: 'yes-no' }],
  ['diagnoses', { kind: 'codes' }],
  ['payer', { kind: 'choice', choices: ['medicare', 'medicaid', 'commercial', 'self-pay'] }],
  ['payerName', { kind: 'text' }],
];

export const nameOf = (fact: SessionFact): string => t(`fact_${fact}` as WordKey);

const choiceName = (value: string): string => t(`choice_${value.replaceAll('-', '_')}` as WordKey);

export const choiceText = (value: string): string => choiceName(value);

/** A fact's value in a few words: '53 min', 'individual', 'patient not there'. */
export function valueText<Fact extends SessionFact>(fact: Fact, value: SessionDetails[Fact]): string {
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value === 'boolean') return `${nameOf(fact)}: ${t(value ? 'yes' : 'no')}`;
  if (fact === 'minutes') return t('minutesShort', Number(value));
  if (typeof value === 'number') return `${nameOf(fact)}: ${value}`;
  const input = FACTS.find(([name]) => name === fact)?.[1];
  if (input?.kind === 'choice') return choiceName(String(value));
  if (fact === 'date') return String(value);
  return `${nameOf(fact)}: ${value}`;
}

/** What was put into a form field as a fact's value; undefined when it says nothing. */
export function readInput(input: FactInput, text: string): unknown {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  switch (input.kind) {
    case 'minutes':
    case 'years':
      return /^\d{1,4}$/.test(trimmed) ? Number(trimmed) : undefined;
    case 'yes-no':
      return trimmed === 'yes';
    case 'place':
      return /^\d{1,2}$/.test(trimmed) ? trimmed.padStart(2, '0') : undefined;
    case 'codes':
      return trimmed
        .toUpperCase()
        .split(/[\s,;]+/)
        .filter(Boolean);
    default:
      return trimmed;
  }
}
