import type { CodeFacts } from '../../data/code-sets.ts';
import type { SessionFact } from '../session/schema.ts';
import type { Phrases } from '../text/say.ts';
import type { PayerPack } from './pack-schema.ts';

export interface ClaimLine {
  code: string;
  modifiers?: string[];
  units?: number;
  /** Date of service, 'YYYY-MM-DD'. */
  date?: string;
  /** Two digits. */
  placeOfService?: string;
  /** ICD-10-CM, first is primary. */
  diagnoses?: string[];
}

export const RULE_IDS = [
  'time-below-minimum',
  'time-above-range',
  'patient-presence',
  'format',
  'service',
  'medical-service',
  'add-on-base',
  'bundled',
  'units',
  'code-inactive',
  'modifier-required',
  'modifier-conflict',
  'place-of-service',
  'provider',
  'age',
  'diagnosis',
  'new-established',
  'missing-service',
  'date',
  'duplicate',
] as const;
export type RuleId = (typeof RULE_IDS)[number];

/** error: would be denied or is wrong · warning: likely questioned · info: worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

/** A mismatch between the claim and what was stated. */
export interface Finding {
  rule: RuleId;
  severity: Severity;
  /** The lines it is about; for 'missing-service' the code that would report it. */
  codes: string[];
  /** What disagrees, with both figures, in one sentence. */
  message: string;
  /** What to do. */
  suggestion?: string;
  /** Codes that fit what was typed, best first. */
  suggestedCodes?: string[];
  /** The lines it is about as they would read after the suggestion, where that is certain. */
  corrected?: ClaimLine[];
  source: { title: string; publisher: string; url?: string; year?: number };
}

/** Something the claim's codes depend on and nobody stated. A question, never a mismatch. */
export interface Gap {
  fact: SessionFact;
  codes: string[];
  /** 'How many minutes was 90837?' */
  question: string;
}

export interface CheckOptions {
  /** 'YYYY-MM-DD' in place of the clock. */
  today?: string;
  /** Payer packs in force. */
  packs?: readonly PayerPack[];
  /** What code sets loaded on this device say about the claim's codes; absent: the shipped sets are in force. */
  codeSets?: CodeFacts;
  /** The person's language, other than English. */
  phrases?: Phrases;
  /** Rule ids the person turned off. */
  rulesOff?: readonly RuleId[];
  /** Told the name of a rule that failed; the others still run. Never given claim or session content. */
  onRuleError?: (rule: string) => void;
}
