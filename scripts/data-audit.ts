/** What can be wrong with the data, found without any of it being changed. Each function answers a list of problems. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { denials } from '../data/denials.ts';
import { diagnoses } from '../data/diagnoses.ts';
import { catalogue, sources } from '../data/index.ts';
import { modifiers } from '../data/modifiers.ts';
import { allPairs } from '../data/pairs.ts';
import { placesOfService } from '../data/places-of-service.ts';
import { type CodeEntry, codeEntrySchema } from '../data/schema.ts';

const ROOT = join(import.meta.dirname, '..');
const LONGEST_LABEL = 70;

/** What is wrong, and with which record. */
export interface Problem {
  record: string;
  text: string;
}

type Entries = readonly CodeEntry[];

const index = (entries: Entries) => new Map(entries.map((entry) => [entry.code, entry]));

/** Records that the schema refuses, each with the field and the reason. */
export function schemaProblems(entries: readonly unknown[]): Problem[] {
  return entries.flatMap((entry) => {
    const result = codeEntrySchema.safeParse(entry);
    if (result.success) return [];
    const record = String((entry as { code?: unknown } | undefined)?.code ?? 'a record without a code');
    return result.error.issues.map((issue) => ({
      record,
      text: `${issue.path.join('.') || 'record'}: ${issue.message}`,
    }));
  });
}

/** Codes held twice, or out of order within one file. */
export function orderProblems(entries: Entries): Problem[] {
  return entries.flatMap(({ code }, at) => {
    const before = entries[at - 1]?.code;
    if (before === code) return [{ record: code, text: 'stands there twice' }];
    return before !== undefined && before > code ? [{ record: code, text: `stands after ${before}` }] : [];
  });
}

/** Codes and sources that a record names and nobody holds. */
export function referenceProblems(entries: Entries, sourceIds: readonly string[]): Problem[] {
  const known = index(entries);
  return entries.flatMap((entry) => {
    const named: [field: string, codes: readonly (string | undefined)[]][] = [
      ['replacedBy', (entry.replacedBy ?? []).flat()],
      ['addOnTo', entry.addOnTo ?? []],
      ['shorter', [entry.shorter]],
      ['longer', [entry.longer]],
      ['companions', entry.companions ?? []],
    ];
    const codes = named.flatMap(([field, list]) =>
      list
        .filter((code) => code !== undefined && (!known.has(code) || code === entry.code))
        .map((code) => ({ record: entry.code, text: `${field}: ${code} is not another code we hold` })),
    );
    const cited = entry.sources
      .filter((id) => !sourceIds.includes(id))
      .map((id) => ({ record: entry.code, text: `sources: ${id} is not in data/sources.ts` }));
    return [...codes, ...cited];
  });
}

/** Add-on codes without a base. A base may be an add-on code itself, as 90833 is for 90785. */
export function addOnProblems(entries: Entries): Problem[] {
  return entries
    .filter(({ addOnTo }) => addOnTo?.length === 0)
    .map(({ code }) => ({ record: code, text: 'is an add-on code without a base' }));
}

/** Neighbours that don't point at each other, and time ranges of neighbours that overlap. */
export function ladderProblems(entries: Entries): Problem[] {
  const known = index(entries);
  return entries.flatMap((entry) => {
    const { code, shorter, longer, time } = entry;
    const problems: Problem[] = [];
    const above = longer === undefined ? undefined : known.get(longer);
    const below = shorter === undefined ? undefined : known.get(shorter);
    if (above && above.shorter !== code)
      problems.push({ record: code, text: `longer is ${longer}, whose shorter is ${above.shorter}` });
    if (below && below.longer !== code)
      problems.push({ record: code, text: `shorter is ${shorter}, whose longer is ${below.longer}` });
    const next = above?.time?.minMinutes;
    if (time && next !== undefined && (time.maxMinutes ?? time.minMinutes ?? 0) >= next)
      problems.push({ record: code, text: `its minutes reach into those of ${longer}` });
    if (time?.minMinutes !== undefined && time.maxMinutes !== undefined && time.minMinutes > time.maxMinutes)
      problems.push({ record: code, text: 'its fewest minutes are more than its most' });
    return problems;
  });
}

/** Dates in the wrong order, and ended codes that leave a reader without a next step. */
export function dateProblems(entries: Entries): Problem[] {
  const known = index(entries);
  return entries.flatMap((entry) => {
    const { code, effectiveFrom, deletedOn, redefined, replacedBy, replacementNote } = entry;
    const problems: Problem[] = [];
    if (effectiveFrom !== undefined && deletedOn !== undefined && effectiveFrom >= deletedOn)
      problems.push({ record: code, text: `ends ${deletedOn}, before it begins ${effectiveFrom}` });
    if (redefined && effectiveFrom !== undefined && redefined.from <= effectiveFrom)
      problems.push({ record: code, text: 'is redefined before it begins' });
    if (deletedOn !== undefined && !replacedBy && !replacementNote)
      problems.push({ record: code, text: 'ends without a successor or a note' });
    if (deletedOn === undefined && (replacedBy || replacementNote))
      problems.push({ record: code, text: 'has a successor but no end' });
    const dead = (replacedBy ?? []).flat().filter((next) => known.get(next)?.deletedOn !== undefined);
    for (const next of dead) {
      if ((known.get(next)?.deletedOn ?? '') <= (deletedOn ?? ''))
        problems.push({ record: code, text: `its successor ${next} had ended by then` });
    }
    return problems;
  });
}

/** Labels that are too long for one line or shared by two codes, and cautions that are no sentence. */
export function wordingProblems(entries: Entries): Problem[] {
  const labels = new Map<string, string>();
  return entries.flatMap(({ code, label, cautions, explanation }) => {
    const problems: Problem[] = [];
    const first = labels.get(label.toLowerCase());
    if (first !== undefined) problems.push({ record: code, text: `has the label of ${first}` });
    labels.set(label.toLowerCase(), code);
    if (label.length > LONGEST_LABEL)
      problems.push({ record: code, text: `label: ${label.length} characters, at most ${LONGEST_LABEL}` });
    for (const text of [explanation, ...cautions]) {
      if (!/[.?]$/.test(text))
        problems.push({ record: code, text: `no full stop after “${text.slice(-30)}”` });
    }
    return problems;
  });
}

/** `unconfirmed` names that are no field of the record. */
export function unconfirmedProblems(entries: Entries): Problem[] {
  return entries.flatMap((entry) =>
    (entry.unconfirmed ?? [])
      .filter((path) => {
        const value = path
          .split('.')
          .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], entry);
        return value === undefined;
      })
      .map((path) => ({ record: entry.code, text: `unconfirmed: it has no ${path}` })),
  );
}

/** Everything at once, in the order a reader would fix it; records of the wrong shape come alone. */
export function allProblems(entries: Entries, sourceIds: readonly string[]): Problem[] {
  const misshapen = schemaProblems(entries);
  if (misshapen.length > 0) return misshapen;
  return [
    ...orderProblems(entries),
    ...referenceProblems(entries, sourceIds),
    ...addOnProblems(entries),
    ...ladderProblems(entries),
    ...dateProblems(entries),
    ...wordingProblems(entries),
    ...unconfirmedProblems(entries),
  ];
}

/** Sources that no record, pair, set or rule cites. */
export function unusedSources(entries: Entries, sourceIds: readonly string[]): string[] {
  const cited = new Set<string>();
  for (const set of [entries, modifiers.all(), placesOfService.all(), denials.all(), diagnoses.all()]) {
    for (const { sources } of set) for (const id of sources) cited.add(id);
  }
  for (const { source } of allPairs()) cited.add(source);
  const rules = ruleText();
  return sourceIds.filter((id) => !cited.has(id) && !rules.includes(`'${id}'`));
}

/** The text of everything that cites a source by its id: the rules and the facts and payer packs they read. */
function ruleText(): string {
  return ['utils/check', 'data/rule-facts', 'data/packs']
    .flatMap((folder) => {
      try {
        return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true });
      } catch {
        return [];
      }
    })
    .filter((file) => file.isFile() && file.name.endsWith('.ts'))
    .map((file) => readFileSync(join(file.parentPath, file.name), 'utf8'))
    .join('\n');
}

/** Dates of records after `today` and within `days` of it, soonest first. */
export function datesAhead(entries: Entries, today: string, days: number): { date: string; text: string }[] {
  const until = new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);
  return entries
    .flatMap(({ code, effectiveFrom, deletedOn, redefined }) => [
      { date: effectiveFrom, text: `${code} begins` },
      { date: deletedOn, text: `${code} ends` },
      { date: redefined?.from, text: `${code} changes its meaning` },
    ])
    .filter((one): one is { date: string; text: string } => one.date !== undefined)
    .filter(({ date }) => date > today && date <= until)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** What is wrong with the catalogue as it stands. */
export function catalogueProblems(): Problem[] {
  const entries = [...catalogue.all()];
  const ids = Object.keys(sources);
  return [
    ...allProblems(entries, ids),
    ...unusedSources(entries, ids).map((id) => ({ record: id, text: 'is a source that nothing cites' })),
  ];
}
