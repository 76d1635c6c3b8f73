/** What the look-up searches and what it answers. */
import type { CodeSystem } from '../../data/sections.ts';

/** 'denial': a reason or remark code of a remittance. */
export type LookupKind = 'code' | 'modifier' | 'place' | 'diagnosis' | 'denial';

/** One answer, as it is shown in a list. */
export interface LookupResult {
  /** As published: '90837', 'F41.1'; two characters for a modifier ('95') or a place of service ('10'); 'CO-97'. */
  code: string;
  kind: LookupKind;
  /** Absent for modifiers and places of service. */
  system?: CodeSystem;
  /** One line in plain words; the official title of a diagnosis; the section of a code that the catalogue lacks. */
  label: string;
  /** What keeps it off a claim: 'Ended 2013-01-01 · use 90834'. Absent: nothing that we know of. */
  status?: string;
  /** How it was asked for, where the label does not say it: 'intake'. */
  also?: string;
}

/** One thing that can be found. */
export interface LookupEntry {
  result: LookupResult;
  /** Other ways it is said. */
  phrases: readonly string[];
  /** Ways it is said in English where that is not the language of the screens: found by, not shown. */
  english: readonly string[];
  /** Weight beside others that fit as well; 1 is usual. */
  weight: number;
  /** Minutes of one session that it stands for, both ends included. */
  minutes?: { min: number; max: number };
}
