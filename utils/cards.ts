/** Turns a code and a date of service into what its card shows. */
import { type CodeFacts, NO_FACTS } from '../data/code-sets.ts';
import { catalogue, vintages } from '../data/index.ts';
import { diagnosisOn, entryInForce, loadedCode, loadedSet } from '../data/loaded.ts';
import type { CodeEntry } from '../data/schema.ts';
import { sectionOf, systemOf } from '../data/sections.ts';
import { statusOn } from '../data/status.ts';
import { citations } from './cards/citations.ts';
import { cardOfDiagnosis } from './cards/diagnosis.ts';
import { codeList, factsOf, type Vintages } from './cards/facts.ts';
import { AMA_NOTICE, loadedFacts, loadedSources } from './cards/loaded.ts';
import { neverWith } from './cards/never-with.ts';
import { predecessorsOf } from './cards/predecessors.ts';
import { cardStatus } from './cards/status.ts';
import type { CardFact, CardFacts, CardNeighbour } from './cards/types.ts';

export type { CardFact, CardFacts } from './cards/types.ts';

/** A code that ended before this day keeps its time on the card and nothing else: the rest was never read for it. */
const LAST_READ = catalogue.version.replaceAll('.', '-');

/** A card has room for a few codes it goes with, not for all. */
const MOST_COMPANIONS = 4;
const MOST_PREDECESSORS = 6;

function neighbour(code: string | undefined, relation: CardNeighbour['relation']): CardNeighbour[] {
  const entry = code === undefined ? undefined : catalogue.get(code);
  return entry ? [{ code: entry.code, label: entry.label, relation }] : [];
}

/** Before a change of meaning, the earlier meaning is what explains the code. */
function explanationOf({ redefined, explanation }: CodeEntry, asOf: string): string {
  return redefined && asOf < redefined.from ? redefined.before : explanation;
}

/** What of the wording itself no source text was read for; facts carry their own mark. */
const WORDING: readonly [field: string, name: string][] = [
  ['explanation', 'meaning'],
  ['label', 'meaning'],
  ['cautions', 'notes below'],
  ['effectiveFrom', 'first day of use'],
  ['deletedOn', 'last day of use'],
];

function unconfirmedWording({ unconfirmed }: CodeEntry): CardFact[] {
  const names = WORDING.flatMap(([field, name]) => (unconfirmed?.includes(field) ? [name] : []));
  if (names.length === 0) return [];
  return [{ name: 'Not confirmed', value: [...new Set(names)].join(', ') }];
}

function tookThePlaceOf({ code }: CodeEntry): CardFact[] {
  const ended = predecessorsOf(code);
  if (ended.length === 0) return [];
  const more = ended.length > MOST_PREDECESSORS ? ' …' : '';
  return [{ name: 'Took the place of', value: codeList(ended.slice(0, MOST_PREDECESSORS)) + more }];
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
): CardFacts {
  const status = cardStatus(entry, date, asOf);
  const ended = statusOn(entry, LAST_READ) === 'ended';
  const title = entry.title ? [{ name: 'Official title', value: entry.title }] : [];
  return {
    code: entry.code,
    system: entry.system,
    label: entry.label,
    explanation: explanationOf(entry, asOf),
    ...(status && { status }),
    facts: [
      ...loadedFacts(codeSets, entry.code),
      ...factsOf(entry, ended, vintagesOf(codeSets)),
      ...tookThePlaceOf(entry),
      ...unconfirmedWording(entry),
      ...title,
    ],
    ...noticeOf(codeSets, entry.code),
    cautions: entry.cautions,
    neighbours: [
      ...neighbour(entry.shorter, 'shorter'),
      ...neighbour(entry.longer, 'longer'),
      ...(entry.companions ?? [])
        .slice(0, MOST_COMPANIONS)
        .flatMap((companion) => neighbour(companion, 'goes with')),
      ...(ended ? [] : neverWith(entry, asOf, codeSets)),
    ],
    sources: [...citations(entry.sources), ...loadedSources(codeSets, entry.code)],
    inCatalogue: true,
  };
}

const noticeOf = (codeSets: CodeFacts, code: string) =>
  loadedCode(codeSets, code).descriptor === undefined ? {} : { notice: AMA_NOTICE };

/** A code that the catalogue lacks: what loaded sets say of it, else the part of its code system. */
function cardOfUnknown(code: string, codeSets: CodeFacts): CardFacts {
  const section = sectionOf(code);
  const { own, title } = loadedCode(codeSets, code);
  return {
    code,
    system: own && !section ? 'own code' : systemOf(code),
    label: own?.text ?? title ?? section ?? 'Not in our catalogue',
    facts: loadedFacts(codeSets, code),
    ...noticeOf(codeSets, code),
    cautions: [],
    neighbours: [],
    sources: loadedSources(codeSets, code),
    inCatalogue: false,
  };
}

/**
 * What the card of a code shows as of a date of service ('YYYY-MM-DD'; absent: as of the day the catalogue was last
 * read). `codeSets`: what sets loaded on this device say about the code.
 */
export function toCardFacts(code: string, date?: string, codeSets: CodeFacts = NO_FACTS): CardFacts {
  const entry = entryInForce(codeSets, code);
  const asOf = date ?? LAST_READ;
  if (entry) return cardOfEntry(entry, date, asOf, codeSets);
  const published = code.trim().toUpperCase();
  const diagnosis = diagnosisOn(codeSets, code, asOf);
  if (diagnosis === 'none' && systemOf(published) === 'ICD-10-CM' && sectionOf(published)) {
    const status = { text: 'Not in the ICD-10-CM that is loaded', tone: 'error' as const };
    return { ...cardOfUnknown(published, codeSets), status };
  }
  if (diagnosis === undefined || diagnosis === 'none') return cardOfUnknown(published, codeSets);
  return cardOfDiagnosis(diagnosis, date, asOf, codeSets);
}
