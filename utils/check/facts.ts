/** What the rules know of codes, pairs and diagnoses: the one place where other tables can stand in for the shipped ones. */
import { diagnoses } from '../../data/diagnoses.ts';
import { catalogue } from '../../data/index.ts';
import { findPair } from '../../data/pairs.ts';
import { EXTRA_PAIRS } from '../../data/rule-facts/pairs.ts';
import type { CodeEntry, CodePair, Diagnosis } from '../../data/schema.ts';
import { statusOn } from '../../data/status.ts';

/** `date` is the date of service, 'YYYY-MM-DD'. */
export interface Facts {
  entry(code: string): CodeEntry | undefined;
  /** In either order; undefined: no table holds the pair, which is unknown and not allowed. */
  pair(a: string, b: string, date: string): CodePair | undefined;
  /** 'none': there is no such code. undefined: not known. */
  diagnosis(code: string, date: string): Diagnosis | 'none' | undefined;
  /** Codes below a header that are in effect on the date. */
  diagnosesBelow(code: string, date: string): string[];
}

/** Mental and behavioral disorders: the shipped table holds all of them, so one it lacks does not exist. */
const COMPLETE_CHAPTER = /^F\d/;

export const shippedFacts: Facts = {
  entry: (code) => catalogue.get(code),
  pair: (a, b) =>
    findPair(a, b) ?? EXTRA_PAIRS.find(({ column1, column2 }) => isSame([a, b], [column1, column2])),
  diagnosis: (code) => diagnoses.get(code) ?? (COMPLETE_CHAPTER.test(code) ? 'none' : undefined),
  diagnosesBelow: (code, date) =>
    diagnoses
      .children(code)
      .filter((child) => statusOn(child, date) === 'active')
      .map((child) => child.code),
};

const isSame = ([a, b]: [string, string], [one, other]: [string, string]) =>
  (a === one && b === other) || (a === other && b === one);
