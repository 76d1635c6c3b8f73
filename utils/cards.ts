/** Turns a code and a date of service into what its card shows. */
import { diagnoses } from '../data/diagnoses.ts';
import { catalogue } from '../data/index.ts';
import type { CodeEntry } from '../data/schema.ts';
import { sectionOf, systemOf } from '../data/sections.ts';
import { statusOn } from '../data/status.ts';
import { citations } from './cards/citations.ts';
import { cardOfDiagnosis } from './cards/diagnosis.ts';
import { codeList, factsOf } from './cards/facts.ts';
import { neverWith } from './cards/never-with.ts';
import { predecessorsOf } from './cards/predecessors.ts';
import { cardStatus } from './cards/status.ts';
import type { CardFact, CardFacts, CardNeighbour } from './cards/types.ts';

export type { CardFacts } from './cards/types.ts';

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
  return [{ name: 'Not confirmed', value: [...new Set(names)].join(', '), unconfirmed: true }];
}

function tookThePlaceOf({ code }: CodeEntry): CardFact[] {
  const ended = predecessorsOf(code);
  if (ended.length === 0) return [];
  const more = ended.length > MOST_PREDECESSORS ? ' …' : '';
  return [{ name: 'Took the place of', value: codeList(ended.slice(0, MOST_PREDECESSORS)) + more }];
}

function cardOfEntry(entry: CodeEntry, date: string | undefined, asOf: string): CardFacts {
  const status = cardStatus(entry, date, asOf);
  const ended = statusOn(entry, LAST_READ) === 'ended';
  const title = entry.title ? [{ name: 'Official title', value: entry.title }] : [];
  return {
    code: entry.code,
    system: entry.system,
    label: entry.label,
    explanation: explanationOf(entry, asOf),
    ...(status && { status }),
    facts: [...factsOf(entry, ended), ...tookThePlaceOf(entry), ...unconfirmedWording(entry), ...title],
    cautions: entry.cautions,
    neighbours: [
      ...neighbour(entry.shorter, 'shorter'),
      ...neighbour(entry.longer, 'longer'),
      ...(entry.companions ?? [])
        .slice(0, MOST_COMPANIONS)
        .flatMap((companion) => neighbour(companion, 'goes with')),
      ...(ended ? [] : neverWith(entry, asOf)),
    ],
    sources: citations(entry.sources),
    inCatalogue: true,
  };
}

/**
 * What the card of a code shows as of a date of service ('YYYY-MM-DD'; absent: as of the day the catalogue was last
 * read). A code we hold nothing about gets a card that names the part
 * of its code system.
 */
export function toCardFacts(code: string, date?: string): CardFacts {
  const entry = catalogue.get(code);
  const asOf = date ?? LAST_READ;
  if (entry) return cardOfEntry(entry, date, asOf);
  const diagnosis = diagnoses.get(code);
  if (diagnosis) return cardOfDiagnosis(diagnosis, date, asOf);
  const published = code.trim().toUpperCase();
  return {
    code: published,
    system: systemOf(published),
    label: sectionOf(published) ?? 'Not in our catalogue',
    facts: [],
    cautions: [],
    neighbours: [],
    sources: [],
    inCatalogue: false,
  };
}
