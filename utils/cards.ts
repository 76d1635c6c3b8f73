/** Turns a code and a date of service into what its card shows. */
import { catalogue, sources } from '../data/index.ts';
import type { CodeEntry } from '../data/schema.ts';
import { statusOn } from '../data/status.ts';
import { factsOf } from './cards/facts.ts';
import { cardStatus } from './cards/status.ts';
import type { CardFacts, CardNeighbour } from './cards/types.ts';

export type { CardFact, CardFacts, CardNeighbour } from './cards/types.ts';

/** A card has room for a few codes it goes with, not for all. */
const MOST_COMPANIONS = 4;

function neighbour(code: string | undefined, relation: CardNeighbour['relation']): CardNeighbour[] {
  const entry = code === undefined ? undefined : catalogue.get(code);
  return entry ? [{ code: entry.code, label: entry.label, relation }] : [];
}

function citations(ids: readonly string[]): CardFacts['sources'] {
  return ids.flatMap((id) => {
    const source = sources[id];
    if (!source) return [];
    const { title, publisher, url, year } = source;
    return [{ title, publisher, ...(url !== undefined && { url }), ...(year !== undefined && { year }) }];
  });
}

/** Before a change of meaning, the earlier meaning is what explains the code. */
function explanationOf(entry: CodeEntry, date: string | undefined): string {
  const { redefined } = entry;
  return redefined && date !== undefined && date < redefined.from ? redefined.before : entry.explanation;
}

function cardOfEntry(entry: CodeEntry, date: string | undefined): CardFacts {
  const status = cardStatus(entry, date);
  const ended = date !== undefined && statusOn(entry, date) === 'ended';
  return {
    code: entry.code,
    system: entry.system,
    label: entry.label,
    explanation: explanationOf(entry, date),
    ...(status && { status }),
    facts: factsOf(entry, ended),
    cautions: entry.cautions,
    neighbours: [
      ...neighbour(entry.shorter, 'shorter'),
      ...neighbour(entry.longer, 'longer'),
      ...(entry.companions ?? [])
        .slice(0, MOST_COMPANIONS)
        .flatMap((companion) => neighbour(companion, 'goes with')),
    ],
    sources: citations(entry.sources),
    inCatalogue: true,
  };
}

function systemOf(code: string): CardFacts['system'] {
  if (/^\d{4}[0-9A-Z]$/.test(code)) return 'CPT';
  return /^[A-Z]\d{4}$/.test(code) ? 'HCPCS' : 'ICD-10-CM';
}

/**
 * What the card of a code shows as of a date of service ('YYYY-MM-DD'; absent: as of the day the catalogue was last
 * read). A code we hold nothing about gets a card that says so.
 */
export function toCardFacts(code: string, date?: string): CardFacts {
  const entry = catalogue.get(code);
  if (entry) return cardOfEntry(entry, date);
  const published = code.trim().toUpperCase();
  return {
    code: published,
    system: systemOf(published),
    label: 'Not in our catalogue',
    facts: [],
    cautions: [],
    neighbours: [],
    sources: [],
    inCatalogue: false,
  };
}
