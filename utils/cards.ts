/** Turns a code and a date of service into what its card shows. */
import { type CodeFacts, NO_FACTS } from '../data/code-sets.ts';
import { catalogue, vintages } from '../data/index.ts';
import { diagnosisOn, entryInForce, loadedCode, loadedSet } from '../data/loaded.ts';
import type { CodeEntry } from '../data/schema.ts';
import { sectionOf, systemOf } from '../data/sections.ts';
import { statusOn } from '../data/status.ts';
import { cardOfDiagnosis } from './cards/diagnosis.ts';
import { type CardDraft, type FactDraft, type NeighbourDraft, toCard } from './cards/draft.ts';
import { codeList, factsOf, type Vintages } from './cards/facts.ts';
import { AMA_NOTICE, loadedFacts, loadedSources } from './cards/loaded.ts';
import { neverWith } from './cards/never-with.ts';
import { predecessorsOf } from './cards/predecessors.ts';
import { cardStatus } from './cards/status.ts';
import type { CardFacts, CardNeighbour } from './cards/types.ts';
import { inList, type Phrases, type Said, say, word } from './text/say.ts';

export type { CardFact, CardFacts } from './cards/types.ts';

/** A code that ended before this day keeps its time on the card and nothing else: the rest was never read for it. */
const LAST_READ = catalogue.version.replaceAll('.', '-');

/** A card has room for a few codes it goes with, not for all. */
const MOST_COMPANIONS = 4;
const MOST_PREDECESSORS = 6;

function neighbour(code: string | undefined, relation: CardNeighbour['relation']): NeighbourDraft[] {
  const entry = code === undefined ? undefined : catalogue.get(code);
  return entry ? [{ code: entry.code, label: word(entry.label), relation }] : [];
}

/** Before a change of meaning, the earlier meaning is what explains the code. */
function explanationOf({ redefined, explanation }: CodeEntry, asOf: string): string {
  return redefined && asOf < redefined.from ? redefined.before : explanation;
}

/** What of the wording itself no source text was read for; facts carry their own mark. */
const WORDING: readonly [fields: readonly string[], name: Said][] = [
  [['explanation', 'label'], say`meaning`],
  [['cautions'], say`notes below`],
  [['effectiveFrom'], say`first day of use`],
  [['deletedOn'], say`last day of use`],
];

function unconfirmedWording({ unconfirmed = [] }: CodeEntry): FactDraft[] {
  const names = WORDING.flatMap(([fields, name]) =>
    fields.some((field) => unconfirmed.includes(field)) ? [name] : [],
  );
  return names.length === 0 ? [] : [{ name: say`Not confirmed`, value: inList(names) }];
}

function tookThePlaceOf({ code }: CodeEntry): FactDraft[] {
  const ended = predecessorsOf(code);
  if (ended.length === 0) return [];
  const more = ended.length > MOST_PREDECESSORS ? ' …' : '';
  return [{ name: say`Took the place of`, value: codeList(ended.slice(0, MOST_PREDECESSORS)) + more }];
}

/** Of the sets in force, loaded or shipped. */
function vintagesOf(codeSets: CodeFacts): Vintages {
  const shipped = (word: string) => vintages.find(({ name }) => name.includes(word))?.asOf;
  const units = loadedSet(codeSets, 'units');
  const fees = loadedSet(codeSets, 'fees');
  return { units: units ? units.asOf : shipped('MUE'), fees: fees ? fees.asOf : shipped('fee schedule') };
}

function cardOfEntry(
  entry: CodeEntry,
  date: string | undefined,
  asOf: string,
  codeSets: CodeFacts,
): CardDraft {
  const status = cardStatus(entry, date, asOf);
  const ended = statusOn(entry, LAST_READ) === 'ended';
  return {
    code: entry.code,
    system: entry.system,
    label: word(entry.label),
    explanation: word(explanationOf(entry, asOf)),
    status,
    facts: [
      ...loadedFacts(codeSets, entry.code),
      ...factsOf(entry, ended, vintagesOf(codeSets)),
      ...tookThePlaceOf(entry),
      ...unconfirmedWording(entry),
    ],
    title: entry.title,
    notice: noticeOf(codeSets, entry.code),
    cautions: entry.cautions.map((caution) => word(caution)),
    neighbours: [
      ...neighbour(entry.shorter, 'shorter'),
      ...neighbour(entry.longer, 'longer'),
      ...(entry.companions ?? [])
        .slice(0, MOST_COMPANIONS)
        .flatMap((companion) => neighbour(companion, 'goes with')),
      ...(ended ? [] : neverWith(entry, asOf, codeSets)),
    ],
    sources: [...entry.sources, ...loadedSources(codeSets, entry.code)],
    inCatalogue: true,
  };
}

const noticeOf = (codeSets: CodeFacts, code: string): Said | undefined =>
  loadedCode(codeSets, code).descriptor === undefined ? undefined : AMA_NOTICE;

/** A code that the catalogue lacks: what loaded sets say of it, else the part of its code system. */
function cardOfUnknown(code: string, codeSets: CodeFacts): CardDraft {
  const section = sectionOf(code);
  const { own, title } = loadedCode(codeSets, code);
  return {
    code,
    system: own && !section ? say`own code` : systemOf(code),
    label: own?.text ?? title ?? (section === undefined ? say`Not in our catalogue` : word(section)),
    facts: loadedFacts(codeSets, code),
    notice: noticeOf(codeSets, code),
    cautions: [],
    neighbours: [],
    sources: loadedSources(codeSets, code),
    inCatalogue: false,
  };
}

/** As `toCardFacts`, before it is said in a language. */
function draftOf(code: string, date: string | undefined, codeSets: CodeFacts): CardDraft {
  const entry = entryInForce(codeSets, code);
  const asOf = date ?? LAST_READ;
  if (entry) return cardOfEntry(entry, date, asOf, codeSets);
  const published = code.trim().toUpperCase();
  const diagnosis = diagnosisOn(codeSets, code, asOf);
  if (diagnosis === 'none' && systemOf(published) === 'ICD-10-CM' && sectionOf(published)) {
    const status = { text: say`Not in the ICD-10-CM that is loaded`, tone: 'error' as const };
    return { ...cardOfUnknown(published, codeSets), status };
  }
  if (diagnosis === undefined || diagnosis === 'none') return cardOfUnknown(published, codeSets);
  return cardOfDiagnosis(diagnosis, date, asOf, codeSets);
}

/**
 * What the card of a code shows as of a date of service ('YYYY-MM-DD'; absent: as of the day the catalogue was last
 * read). `codeSets`: what sets loaded on this device say about the code. `phrases`: in a language other than English.
 */
export const toCardFacts = (
  code: string,
  date?: string,
  codeSets: CodeFacts = NO_FACTS,
  phrases?: Phrases,
): CardFacts => toCard(draftOf(code, date, codeSets), phrases);
