/** What the rules know of codes, pairs and diagnoses: the one place where loaded sets stand in for the shipped ones. */
import { type CodeFacts, type LoadedSet, NO_FACTS } from '../../data/code-sets.ts';
import {
  childrenOn,
  diagnosisOn,
  entryInForce,
  loadedCode,
  loadedSet,
  type PairInForce,
  pairOn,
  speaksFor,
} from '../../data/loaded.ts';
import { EXTRA_PAIRS } from '../../data/rule-facts/pairs.ts';
import type { CodeEntry, Diagnosis } from '../../data/schema.ts';

/** `date` is the date of service, 'YYYY-MM-DD'. */
export interface Facts {
  entry(code: string): CodeEntry | undefined;
  /** In either order; undefined: no table holds the pair, which is unknown and not allowed. */
  pair(a: string, b: string, date: string): PairInForce | undefined;
  /** 'none': there is no such code. undefined: not known. */
  diagnosis(code: string, date: string): Diagnosis | 'none' | undefined;
  /** Codes below a header that are in effect on the date. */
  diagnosesBelow(code: string, date: string): string[];
  /** Most units a day; undefined: not known. */
  unitsPerDay(code: string): number | undefined;
  /** The loaded set that answers for this code; undefined: the shipped set does. */
  loadedSource(kind: 'units' | 'fees' | 'diagnoses', code: string, date: string): LoadedSet | undefined;
}

/** Mental and behavioral disorders: the shipped table holds all of them, so one it lacks does not exist. */
const COMPLETE_CHAPTER = /^F\d/;

const isSame = ([a, b]: [string, string], [one, other]: [string, string]) =>
  (a === one && b === other) || (a === other && b === one);

/** Pairs of the rules' own. */
function extraPair(a: string, b: string): PairInForce | undefined {
  const pair = EXTRA_PAIRS.find(({ column1, column2 }) => isSame([a, b], [column1, column2]));
  return pair && { ...pair, isEdit: pair.source.startsWith('ncci') };
}

/** The facts in force, given what loaded sets say about the codes of the claim. */
export function factsWith(codeSets: CodeFacts): Facts {
  const entry = (code: string) => entryInForce(codeSets, code);
  return {
    entry,
    pair: (a, b, date) => pairOn(codeSets, a, b, date) ?? extraPair(a, b),
    diagnosis: (code, date) =>
      diagnosisOn(codeSets, code, date) ?? (COMPLETE_CHAPTER.test(code) ? 'none' : undefined),
    diagnosesBelow: (code, date) => childrenOn(codeSets, code, date),
    unitsPerDay: (code) => loadedCode(codeSets, code).units ?? entry(code)?.medicare.unitsPerDay,
    loadedSource(kind, code, date) {
      const set = loadedSet(codeSets, kind);
      const loaded = loadedCode(codeSets, code);
      const answers = {
        units: loaded.units !== undefined,
        fees: loaded.status !== undefined,
        diagnoses: speaksFor(codeSets, date),
      };
      return set && answers[kind] ? set : undefined;
    },
  };
}

export const shippedFacts: Facts = factsWith(NO_FACTS);
