/** Words → the phrases that hold them, with fuzzy matching over the distinct words instead of over all entries. */
import Fuse from 'fuse.js/basic';
import type { LookupEntry } from './types.ts';
import { filedUnder, meaningfulWords } from './words.ts';

interface Phrase {
  entry: number;
  /** Filed words, each once. */
  words: string[];
  weight: number;
  /** Sum of the rarity of its words. */
  rarity: number;
}

/** A word of the index that a typed word may mean. */
export interface WordMatch {
  word: string;
  /** 1: the very word. */
  quality: number;
}

export interface WordIndex {
  phrases: readonly Phrase[];
  /** Filed word → positions in `phrases`. */
  postings: ReadonlyMap<string, readonly number[]>;
  /** The rarer a word, the more it says; 0 for one that is not there. */
  rarity(word: string): number;
  /** Words that a typed word may mean: itself, what it begins, what it was meant to be. Digits only ever mean themselves. */
  match(typed: string, isLast: boolean): WordMatch[];
}

const LABEL_WEIGHT = 0.96;
const UNFINISHED = 0.85;
/** The last word may be finished or may not. */
const FINISHED_OR_NOT = 0.6;
const MISSPELT = 0.8;
const SHORTEST_FUZZY = 4;
const MOST_FUZZY = 6;
const FUZZY_THRESHOLD = 0.34;
/** Never completed: 'with' does not begin 'without'. */
const WHOLE_WORDS = new Set(['with', 'without', 'no', 'not', 'add', 'per', 'new', 'all', 'old']);
const CACHED_WORDS = 500;

function toPhrases(entries: readonly LookupEntry[]): Phrase[] {
  const phrases: Phrase[] = [];
  entries.forEach((found, entry) => {
    const texts: [string, number][] = [
      [found.result.label, LABEL_WEIGHT],
      ...found.phrases.map((phrase): [string, number] => [phrase, 1]),
    ];
    for (const [text, weight] of texts) {
      const words = [...new Set(meaningfulWords(text).map(filedUnder))];
      phrases.push({ entry, words, weight, rarity: 0 });
    }
  });
  return phrases;
}

/** The distinct words as written (to compare spellings with) and what each is filed under. */
function vocabularyOf(entries: readonly LookupEntry[]): Map<string, string> {
  const vocabulary = new Map<string, string>();
  for (const { result, phrases } of entries) {
    for (const word of meaningfulWords([result.label, ...phrases].join(' ')))
      vocabulary.set(word, filedUnder(word));
  }
  return vocabulary;
}

export function indexWords(entries: readonly LookupEntry[]): WordIndex {
  const phrases = toPhrases(entries);
  const postings = new Map<string, number[]>();
  phrases.forEach(({ words }, position) => {
    for (const word of words) {
      const list = postings.get(word);
      if (list) list.push(position);
      else postings.set(word, [position]);
    }
  });
  const rarity = (word: string) => {
    const count = postings.get(word)?.length;
    return count === undefined ? 0 : Math.log(1 + phrases.length / count);
  };
  for (const phrase of phrases) {
    phrase.rarity = phrase.words.reduce((sum, word) => sum + rarity(word), 0);
  }

  const vocabulary = vocabularyOf(entries);
  const spellings = [...vocabulary.keys()].filter((word) => /^[a-z]/.test(word)).sort();
  const fuse = new Fuse(
    spellings.filter((word) => word.length >= SHORTEST_FUZZY - 1 && /^[a-z]+$/.test(word)),
    { includeScore: true, threshold: FUZZY_THRESHOLD, distance: 20, ignoreLocation: false },
  );
  const misspellings = new Map<string, WordMatch[]>();

  function begunBy(typed: string): WordMatch[] {
    const found = new Map<string, number>();
    let low = 0;
    let high = spellings.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spellings[middle] as string) < typed) low = middle + 1;
      else high = middle;
    }
    for (let at = low; spellings[at]?.startsWith(typed); at++) {
      const spelling = spellings[at] as string;
      const word = vocabulary.get(spelling) as string;
      const quality = UNFINISHED + (1 - UNFINISHED) * 0.8 * (typed.length / spelling.length);
      if (quality > (found.get(word) ?? 0)) found.set(word, quality);
    }
    return [...found].map(([word, quality]) => ({ word, quality }));
  }

  function meantBy(typed: string): WordMatch[] {
    const known = misspellings.get(typed);
    if (known) return known;
    const found = fuse
      .search(typed, { limit: MOST_FUZZY * 3 })
      // A fuzzy hit on a few letters of a long word is not a misspelling of it.
      .filter(({ item }) => Math.abs(item.length - typed.length) <= 2)
      .slice(0, MOST_FUZZY)
      .map(({ item, score = 1 }) => ({
        word: vocabulary.get(item) as string,
        quality: MISSPELT * (1 - score) * (item[0] === typed[0] ? 1 : 0.85),
      }));
    if (misspellings.size >= CACHED_WORDS) misspellings.clear();
    misspellings.set(typed, found);
    return found;
  }

  function match(typed: string, isLast: boolean): WordMatch[] {
    const word = filedUnder(typed);
    if (/\d/.test(typed)) return postings.has(word) ? [{ word, quality: 1 }] : [];
    const exact = postings.has(word) ? [{ word, quality: 1 }] : [];
    if (WHOLE_WORDS.has(typed) || typed.length < 2) return exact;
    if (exact.length > 0) {
      if (!isLast || word !== typed) return exact;
      const more = begunBy(typed).filter((begun) => begun.word !== word);
      return [...exact, ...more.map((begun) => ({ ...begun, quality: begun.quality * FINISHED_OR_NOT }))];
    }
    const begun = begunBy(typed);
    if (begun.length > 0) return begun;
    return typed.length >= SHORTEST_FUZZY ? meantBy(typed) : [];
  }

  return { phrases, postings, rarity, match };
}
