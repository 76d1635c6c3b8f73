/** Facts as they are in force: those of loaded sets where there are any, else the shipped ones. */
import type { CodeFacts, CodeSetKind, LoadedCode, LoadedPair, LoadedSet } from './code-sets.ts';
import { diagnoses } from './diagnoses.ts';
import { catalogue } from './index.ts';
import { findPair } from './pairs.ts';
import type { CodeEntry, CodePair, Diagnosis } from './schema.ts';
import { dayAfter, statusOn } from './status.ts';

/** What may be cited: the id of a shipped source, or a loaded set. */
type Citation = string | LoadedSet;

export const SET_NAMES: Readonly<Record<CodeSetKind, string>> = {
  pairs: 'NCCI procedure-to-procedure edits, practitioner services',
  units: 'Medically unlikely edits (MUE), practitioner services',
  fees: 'Physician fee schedule, relative value file',
  hcpcs: 'HCPCS Level II',
  diagnoses: 'ICD-10-CM',
  descriptors: 'Licensed descriptors',
  own: 'Own code list',
};

const tidy = (code: string) => code.trim().toUpperCase();
const bare = (code: string) => tidy(code).replace('.', '');

export const loadedSet = (facts: CodeFacts, kind: CodeSetKind): LoadedSet | undefined =>
  facts.sets.find((set) => set.kind === kind);

/** A pair with who says so. `isEdit`: an NCCI edit, not a rule of the code set. */
export interface PairInForce extends Omit<CodePair, 'source'> {
  source: Citation;
  isEdit: boolean;
  /** The published reason of a loaded edit, where no words of ours say it. */
  rationale?: string;
}

const isInForce = ({ from, deletedOn }: LoadedPair, date: string) =>
  date >= from && (deletedOn === undefined || date < deletedOn);

/** Whether the facts were read for these codes; what was not asked is answered by the shipped sets. */
const wasAsked = (facts: CodeFacts, ...codes: string[]) =>
  codes.every((code) => facts.asked.includes(bare(code)));

function covers(set: LoadedSet, column1: string): boolean {
  return set.covers?.some(({ from, to }) => column1 >= from && column1 <= to) ?? true;
}

/**
 * The pair of two codes in either order on a date of service ('YYYY-MM-DD'); undefined when no table in force holds one:
 * unknown, not allowed.
 */
export function pairOn(facts: CodeFacts, a: string, b: string, date: string): PairInForce | undefined {
  const shipped = findPair(a, b);
  const isShippedEdit = shipped?.source.startsWith('ncci') ?? false;
  const set = loadedSet(facts, 'pairs');
  const loaded =
    set &&
    facts.pairs.find(
      (pair) =>
        ((pair.column1 === a && pair.column2 === b) || (pair.column1 === b && pair.column2 === a)) &&
        isInForce(pair, date),
    );
  if (set && loaded) {
    const { column1, column2, modifierAllowed, rationale } = loaded;
    const isSame = shipped?.column1 === column1 && isShippedEdit;
    const why = isSame
      ? { reason: shipped.reason }
      : { reason: `The edit’s reason is “${rationale}”.`, rationale };
    const scope = 'same date, same clinician';
    return { column1, column2, modifierAllowed, ...why, scope, source: set, isEdit: true };
  }
  const isReplaced = isShippedEdit && set && covers(set, shipped?.column1 ?? '') && wasAsked(facts, a, b);
  if (!shipped || isReplaced) return undefined;
  return { ...shipped, isEdit: isShippedEdit };
}

/** Fields of a record that a loaded set stands in for, and which set says so. */
function fromSets(
  facts: CodeFacts,
  loaded: LoadedCode,
): { fields: Set<string>; medicare: Partial<CodeEntry['medicare']> } {
  const fields = new Set<string>();
  const medicare: Partial<CodeEntry['medicare']> = {};
  if (loaded.units !== undefined && loadedSet(facts, 'units')) {
    medicare.unitsPerDay = loaded.units;
    fields.add('medicare.unitsPerDay');
    if (loaded.mueIndicator) medicare.mueIndicator = loaded.mueIndicator;
  }
  if (loaded.status !== undefined && loadedSet(facts, 'fees')) {
    medicare.status = loaded.status;
    fields.add('medicare.status');
  }
  return { fields, medicare };
}

/** What loaded sets say of a procedure code; {} when nothing. */
export const loadedCode = (facts: CodeFacts, code: string): LoadedCode => facts.codes[tidy(code)] ?? {};

/** The record of a procedure code as it is in force; undefined for one the catalogue lacks. */
export function entryInForce(facts: CodeFacts, code: string): CodeEntry | undefined {
  const entry = catalogue.get(code);
  const loaded = facts.codes[tidy(code)];
  if (!entry || !loaded) return entry;
  const { fields, medicare } = fromSets(facts, loaded);
  const ends = loaded.lastDay !== undefined && entry.deletedOn === undefined;
  const unconfirmed = entry.unconfirmed?.filter((field) => !fields.has(field));
  const { unconfirmed: _, ...rest } = entry;
  return {
    ...rest,
    medicare: { ...entry.medicare, ...medicare },
    ...(unconfirmed?.length && { unconfirmed }),
    ...(loaded.title !== undefined && { title: loaded.title }),
    ...(ends && { deletedOn: dayAfter(loaded.lastDay as string) }),
  };
}

/** Whether a loaded set speaks for diagnoses on this date. */
export function speaksFor(facts: CodeFacts, date: string): boolean {
  const set = loadedSet(facts, 'diagnoses');
  return set !== undefined && (set.asOf === undefined || date >= set.asOf);
}

/**
 * The record of a diagnosis on a date of service. A loaded set speaks for its fiscal year and later; before that the shipped
 * history does. 'none': a complete set is loaded and lacks it. undefined: unknown.
 */
export function diagnosisOn(facts: CodeFacts, code: string, date: string): Diagnosis | 'none' | undefined {
  const shipped = diagnoses.get(code);
  if (!speaksFor(facts, date)) return shipped;
  const loaded = facts.diagnoses[bare(code)];
  if (!loaded) return wasAsked(facts, code) && shipped?.deletedOn === undefined ? 'none' : shipped;
  const { effectiveFrom, use, sources, note } = shipped ?? {
    effectiveFrom: undefined,
    use: 'primary' as const,
    sources: ['icd10cm-2026'],
    note: undefined,
  };
  return {
    code: loaded.code,
    title: loaded.title,
    billable: loaded.billable,
    use: loaded.billable && use === 'not-billable' ? 'primary' : use,
    sources,
    ...(effectiveFrom !== undefined && shipped && { effectiveFrom }),
    ...(note !== undefined && { note }),
    ...(!loaded.billable && shipped?.billableUntil && { billableUntil: shipped.billableUntil }),
  };
}

/** Codes below a header that are billable on a date, of the loaded set where it speaks for the date. */
export function childrenOn(facts: CodeFacts, code: string, date: string): string[] {
  const start = bare(code);
  if (!speaksFor(facts, date) || !wasAsked(facts, code))
    return diagnoses
      .children(code)
      .filter((child) => statusOn(child, date) === 'active')
      .map((child) => child.code);
  return Object.entries(facts.diagnoses)
    .filter(([key, { billable }]) => billable && key.length > start.length && key.startsWith(start))
    .map(([, found]) => found.code)
    .sort();
}
