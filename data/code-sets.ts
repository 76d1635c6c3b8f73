/** The shape of facts that a person loads in place of those shipped, or beside them. Types only. */

/**
 * `pairs`, `units`, `fees`, `hcpcs` and `diagnoses` are CMS's published sets and stand in for the shipped ones;
 * `descriptors` are texts the person is licensed for; `own` is a list of the person's own.
 */
export type CodeSetKind = 'pairs' | 'units' | 'fees' | 'hcpcs' | 'diagnoses' | 'descriptors' | 'own';

/** A set as it was loaded on this device. */
export interface LoadedSet {
  kind: CodeSetKind;
  /** Facts are as published on this day, 'YYYY-MM-DD'; absent where neither the file nor its name says. */
  asOf?: string;
  /** The files it was read from, as they were named. */
  files: string[];
  rows: number;
  /** Of pairs: what each file covers; a column-1 code in none of them is answered by the shipped table. */
  covers?: { file: string; from: string; to: string; rows: number }[];
}

/**
 * One edit as published, in force from `from` and before `deletedOn` (absent: no end). Publications differ on whether the day
 * of deletion still counts; here it doesn't: silence is the cheaper error.
 */
export interface LoadedPair {
  column1: string;
  column2: string;
  from: string;
  deletedOn?: string;
  modifierAllowed: boolean;
  /** CMS's class of reason, as published. */
  rationale: string;
}

/** What loaded sets say about one procedure code; a field is absent where no set says it. */
export interface LoadedCode {
  /** Most units a day (practitioner MUE). */
  units?: number;
  mueIndicator?: 1 | 2 | 3;
  /** Status letter of the fee schedule. */
  status?: string;
  /** Relative value units; the totals include practice expense and malpractice. */
  workRvu?: number;
  officeRvu?: number;
  facilityRvu?: number;
  /** HCPCS Level II title as published. */
  title?: string;
  addedOn?: string;
  /** Last date of service. */
  lastDay?: string;
  descriptor?: string;
  /** The person's own words for it. */
  own?: { text: string; minutes?: string; notes?: string };
}

interface LoadedDiagnosis {
  /** With the dot, as published. */
  code: string;
  title: string;
  billable: boolean;
}

/** What loaded sets say about the codes that were asked for: plain data, so that it can cross between parts. */
export interface CodeFacts {
  sets: LoadedSet[];
  /** The codes asked for, upper case without dots; of any other the sets may say more than stands here. */
  asked: string[];
  /** Edits between two of the codes. */
  pairs: LoadedPair[];
  codes: Record<string, LoadedCode>;
  /** The diagnoses asked for and all below them, by code without the dot. */
  diagnoses: Record<string, LoadedDiagnosis>;
}

/** Nothing is loaded. */
export const NO_FACTS: CodeFacts = { sets: [], asked: [], pairs: [], codes: {}, diagnoses: {} };
