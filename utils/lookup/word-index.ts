/** Words → the phrases that hold them: what is typed is compared with the distinct words instead of with all entries. */
import { SAME_WORD } from '../../data/synonyms.ts';
import { indexSpellings, type Meant } from './spellings.ts';
import type { LookupEntry } from './types.ts';
import { filedUnder, meaningfulWords } from './words.ts';

/** One way an entry is said. */
interface Phrase {
  /** Position in the list of entries. */
  entry: number;
  /** Absent: it is found by, and not shown. */
  text?: string;
  weight: number;
  /** Sum of the rarity of its words. */
  rarity: number;
}

/** A word of the index that a typed word may mean. */
interface WordMatch {
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
  /** The words as they are known here: 'neuro psych' is one of them, 'homevisit' is two. */
  recast(words: readonly string[]): string[];
  /** Whether the word, or one that it begins, is here as it is spelt. */
  knows(word: string): boolean;
  /** Words that a typed word may mean. Digits only ever mean themselves. */
  match(typed: string, isLast: boolean): WordMatch[];
}

const LABEL_WEIGHT = 0.96;
/** The last word may be finished or may not. */
const FINISHED_OR_NOT = 0.6;
/** A word that stands in one phrase alone says no more than one that stands in twenty. */
const MOST_RARITY = 6;
const SMALL_WORDS = new Set([
  'no',
  'not',
  'one',
  'two',
  'other',
  'up',
  'out',
  'per',
  'all',
  'with',
  'only',
  'each',
]);
const SMALL = 0.5;
/** Never completed: 'with' does not begin 'without'. */
const WHOLE_WORDS = new Set(['with', 'without', 'no', 'not', 'add', 'per', 'new', 'all', 'old']);
/** Shorter parts of a word are no words by themselves. */
const SHORTEST_PART = 4;
const SHORTEST_JOINED_PART = 3;
const SHORTEST_SYNONYM_TO_COMPLETE = 5;

export function indexWords(entries: readonly LookupEntry[]): WordIndex {
  const phrases: Phrase[] = [];
  const postings = new Map<string, number[]>();
  const vocabulary = new Map<string, string>();
  const wordsOf: string[][] = [];

  function add(entry: number, text: string, weight: number, isShown = true): void {
    const filed = new Set<string>();
    for (const word of meaningfulWords(text)) {
      let under = vocabulary.get(word);
      if (under === undefined) {
        under = filedUnder(word);
        vocabulary.set(word, under);
      }
      filed.add(under);
    }
    const position = phrases.push({ entry, ...(isShown && { text }), weight, rarity: 0 }) - 1;
    for (const word of filed) {
      const list = postings.get(word);
      if (list) list.push(position);
      else postings.set(word, [position]);
    }
    wordsOf.push([...filed]);
  }

  entries.forEach(({ result, phrases: said, english }, entry) => {
    add(entry, result.label, LABEL_WEIGHT);
    for (const text of said) add(entry, text, 1);
    for (const text of english) add(entry, text, 1, false);
  });

  const rarity = (word: string) => {
    const count = postings.get(word)?.length;
    if (count === undefined) return 0;
    return Math.min(MOST_RARITY, Math.log(1 + phrases.length / count)) * (SMALL_WORDS.has(word) ? SMALL : 1);
  };
  phrases.forEach((phrase, position) => {
    phrase.rarity = (wordsOf[position] ?? []).reduce((sum, word) => sum + rarity(word), 0);
  });

  for (const [synonym, word] of Object.entries(SAME_WORD)) {
    if (synonym.length >= SHORTEST_SYNONYM_TO_COMPLETE && postings.has(word)) vocabulary.set(synonym, word);
  }
  const spellings = indexSpellings(vocabulary.keys());

  /** The best quality of each word that the spellings are filed under. */
  function filed(found: readonly Meant[]): WordMatch[] {
    const best = new Map<string, number>();
    for (const { spelling, quality } of found) {
      const word = vocabulary.get(spelling) as string;
      if (quality > (best.get(word) ?? 0)) best.set(word, quality);
    }
    return Array.from(best, ([word, quality]) => ({ word, quality }));
  }

  const isKnown = (word: string) => vocabulary.has(word) || SAME_WORD[word] !== undefined;

  function apart(word: string): string[] {
    if (isKnown(word) || /\d/.test(word)) return [word];
    for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
      const parts = [word.slice(0, at), word.slice(at)];
      if (parts.every((part) => isKnown(part))) return parts;
    }
    return [word];
  }

  function recast(words: readonly string[]): string[] {
    const known: string[] = [];
    for (const word of words) {
      const last = known.at(-1) ?? '';
      const isOne =
        Math.min(last.length, word.length) >= SHORTEST_JOINED_PART &&
        !(isKnown(last) && isKnown(word)) &&
        isKnown(last + word);
      if (isOne) known[known.length - 1] = last + word;
      else known.push(...apart(word));
    }
    return known;
  }

  function match(typed: string, isLast: boolean): WordMatch[] {
    const word = filedUnder(typed);
    const exact = postings.has(word) ? [{ word, quality: 1 }] : [];
    if (/\d/.test(typed) || WHOLE_WORDS.has(typed) || typed.length < 2) return exact;
    if (exact.length > 0) {
      if (!isLast || word !== typed) return exact;
      const more = filed(spellings.begunBy(typed)).filter((begun) => begun.word !== word);
      return [...exact, ...more.map((begun) => ({ ...begun, quality: begun.quality * FINISHED_OR_NOT }))];
    }
    const begun = filed(spellings.begunBy(typed));
    return begun.length > 0 ? begun : filed(spellings.meantBy(typed));
  }

  const knows = (word: string) => postings.has(filedUnder(word)) || spellings.begunBy(word).length > 0;

  return { phrases, postings, rarity, recast, knows, match };
}
