/** The look-up: codes, modifiers, places of service and diagnoses, by number and by the way people say them. */
import { catalogue } from '../data/index.ts';
import { sectionOf, systemOf } from '../data/sections.ts';
import { indexNumbers, type NumberIndex } from './lookup/by-number.ts';
import { scoreByWords } from './lookup/by-words.ts';
import { catalogueEntries } from './lookup/entries.ts';
import { indexTexts, type LoadedTexts, NO_TEXTS } from './lookup/loaded-texts.ts';
import { readQuery } from './lookup/query.ts';
import type { LookupEntry, LookupKind, LookupResult } from './lookup/types.ts';
import { indexWords, type WordIndex } from './lookup/word-index.ts';
import { meaningfulWords } from './lookup/words.ts';
import { type Language, type Phrases, say, toText, word } from './text/say.ts';

export interface Lookup {
  /** Answers to what a person typed or pasted, best first; a pasted list gives each of its codes. */
  search(query: string, limit?: number): LookupResult[];
  /**
   * The one thing with exactly this number; `kind` tells a modifier from a place of service. A well-formed code that
   * the catalogue lacks is named by its section. undefined for anything else.
   */
  get(code: string, kind?: LookupKind): LookupResult | undefined;
  /** Searches these texts of loaded code sets as well, from now on. */
  hold(texts: LoadedTexts): void;
}

const USUAL_LIMIT = 12;
/** The words typed are most of what an entry of the person's own is called. */
const MOST_OF_OWN = 2;
/** Places at the end of a full list that titles of loaded sets are left. */
const ROOM_FOR_LOADED = 4;
const NOT_HELD = say`Not in our catalogue`;

/** 'f411' → 'F41.1'; procedure codes stay as they are. */
function publishedForm(text: string): string {
  const bare = text.trim().toUpperCase().replace('.', '');
  if (/^\d{4}[\dFT]$/.test(bare) || (/^[A-Z]\d{4}$/.test(bare) && sectionOf(bare))) return bare;
  return bare.length > 3 ? `${bare.slice(0, 3)}.${bare.slice(3)}` : bare;
}

/** A well-formed code that we hold no facts about, named by the part of its code system. */
function outsideCatalogue(text: string, phrases: Phrases | undefined): LookupResult[] {
  const code = publishedForm(text);
  const section = sectionOf(code);
  if (!section || !/^(?:\d{4}[\dFT]|[A-Z]\d{4}|[A-Z]\d[\dAB](?:\.[\dA-Z]{1,4})?)$/.test(code)) return [];
  const system = systemOf(code);
  const kind = system === 'ICD-10-CM' ? 'diagnosis' : 'code';
  const label = toText(word(section), phrases);
  return [{ code, kind, system, label, status: toText(NOT_HELD, phrases) }];
}

/**
 * `today`: 'YYYY-MM-DD', by which codes count as active or ended; the day the catalogue was last read when absent.
 * `language`: other than English; what is there is found by its words and by the English ones.
 */
export function createLookup({
  today = catalogue.version.replaceAll('.', '-'),
  language,
}: {
  today?: string;
  language?: Language | undefined;
} = {}): Lookup {
  const phrases = language?.phrases;
  let entries: LookupEntry[] = [];
  let numbers: NumberIndex | undefined;
  let words: WordIndex | undefined;
  let loaded = indexTexts(NO_TEXTS, phrases);

  function prepare(): { numbers: NumberIndex; words: WordIndex } {
    if (!numbers || !words) {
      entries = catalogueEntries(today, language);
      numbers = indexNumbers(entries);
      words = indexWords(entries);
    }
    return { numbers, words };
  }

  /** A code that the catalogue lacks, as a loaded set or else its section names it. */
  const elsewhere = (text: string): LookupResult[] => {
    const found = loaded.exact(text);
    return found ? [found] : outsideCatalogue(text, phrases);
  };
  /** In the words of the person's own list or licence, where there are any. */
  function inOwnWords(result: LookupResult): LookupResult {
    const also = result.kind === 'code' ? loaded.said(result.code) : undefined;
    return also === undefined || also === result.label ? result : { ...result, also };
  }

  return {
    hold(texts) {
      loaded = indexTexts(texts, phrases);
    },
    get(code, kind) {
      const found = prepare().numbers.exact(code, kind)[0]?.result ?? elsewhere(code)[0];
      return kind === undefined || found?.kind === kind ? found : undefined;
    },
    search(query, limit = USUAL_LIMIT) {
      const index = prepare();
      const asked = readQuery(query, index.numbers.isInUse, (text) =>
        index.numbers.exact(text).some(({ result }) => result.kind === 'denial'),
      );
      const found: LookupResult[] = asked.codes.flatMap(({ text, set }) => {
        const held = index.numbers.exact(text, set);
        // Beside another code two characters are a modifier; by themselves they may also be a place.
        const meant = asked.codes.length > 1 ? held.slice(0, 1) : held;
        return meant.length > 0 ? meant.map(({ result }) => result) : elsewhere(text);
      });
      const own = loaded.exact(query.trim());
      if (own && found.length === 0) found.push(own);
      if (asked.beginning) {
        const { text, set } = asked.beginning;
        found.push(...index.numbers.beginning(text, set).map(({ result }) => result));
        found.push(...loaded.beginning(text, limit));
      }
      if (asked.words && (!asked.beginning || found.length === 0)) {
        const typed = index.words.recast(meaningfulWords(asked.words));
        const here = scoreByWords(entries, index.words, typed, asked.set);
        const there = loaded.byWords(asked.words.split(/\s+/), limit);
        // What the person's own list is called by comes first; and a word that nothing here is called by is no misspelling
        // when a loaded title holds it.
        const own = there.filter(
          ({ label, system }) => !system && label.length <= MOST_OF_OWN * asked.words.length,
        );
        const isKnown = typed.every((word) => index.words.knows(word));
        found.push(
          ...own,
          ...(isKnown
            ? [...here.slice(0, limit - Math.min(ROOM_FOR_LOADED, there.length)), ...there]
            : [...there, ...here]),
        );
      }
      const seen = new Set<string>();
      return found
        .filter(({ kind, code }) => !seen.has(`${kind} ${code}`) && seen.add(`${kind} ${code}`))
        .slice(0, limit)
        .map(inOwnWords);
    },
  };
}
