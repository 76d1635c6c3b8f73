/** What a typed word may have been meant to be: a word's beginning, its consonants, its stem, or a misspelling of it. */
import Fuse from 'fuse.js/basic';

/** A word that a typed one may mean. */
export interface Meant {
  spelling: string;
  /** 1: the very word. */
  quality: number;
}

const UNFINISHED = 0.85;
const FINISHING = 0.12;
const ABBREVIATED = 0.85;
const ENDING = /(?:ed|ings?|ers?|ments?|ions?|ive|al|ly|ness|s)$/;
const SHORTEST_STEM = 5;
const OTHER_ENDING = 0.9;
const MISSPELT = 0.9;
const A_SLIP = 0.15;
const SHORTEST_ABBREVIATION = 3;
const SHORTEST_FUZZY = 4;
const MOST_FUZZY = 6;
const FUZZY_CANDIDATES = 40;
const FUZZY = { threshold: 0.42, distance: 20 };
const FUZZY_FIRST_LETTER = { threshold: 0.26, distance: 20 };
/** A misspelt word this long is recognised before it is finished. */
const SHORTEST_BEGUN = 6;
const UNFINISHED_SLIP = 0.5;
/** Letters that may be wrong, missing, extra or swapped in a word this long. */
const slipsIn = (length: number) => (length < 6 ? 1 : 2);
const REMEMBERED_WORDS = 500;

/** 'couples' → 'cpls', the way people abbreviate. */
const consonantsOf = (word: string) => word.charAt(0) + word.slice(1).replace(/[aeiou]/g, '');

/** Letters wrong, missing, extra, or swapped with their neighbour: against the whole word, and against how it begins. */
function slipsBetween(a: string, b: string): { whole: number; begun: number } {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row++) {
    const line = [row];
    for (let at = 1; at <= b.length; at++) {
      const change = a[row - 1] === b[at - 1] ? 0 : 1;
      let slips = Math.min(
        (above[at] as number) + 1,
        (line[at - 1] as number) + 1,
        (above[at - 1] as number) + change,
      );
      if (row > 1 && at > 1 && a[row - 1] === b[at - 2] && a[row - 2] === b[at - 1])
        slips = Math.min(slips, (before[at - 2] as number) + 1);
      line.push(slips);
    }
    before = above;
    above = line;
  }
  return { whole: above[b.length] as number, begun: Math.min(...above) };
}

export interface Spellings {
  /** Words that begin so. */
  begunBy(typed: string): Meant[];
  /** For what begins no word: what it is short for, a form of, or meant to be. */
  meantBy(typed: string): Meant[];
}

/** `words`: distinct, lower case. */
export function indexSpellings(words: Iterable<string>): Spellings {
  const sorted = [...words].filter((word) => /^[a-z]/.test(word)).sort();
  const letters = sorted.filter((word) => word.length >= SHORTEST_ABBREVIATION && /^[a-z]+$/.test(word));
  const consonants = letters.map(consonantsOf);
  const all = new Fuse(letters, FUZZY_FIRST_LETTER);
  const byFirstLetter = new Map<string, Fuse<string>>();
  const remembered = new Map<string, Meant[]>();

  function abbreviatedBy(typed: string): Meant[] {
    if (typed.length < SHORTEST_ABBREVIATION || typed !== consonantsOf(typed)) return [];
    return letters.flatMap((spelling, at) => {
      const own = consonants[at] as string;
      return own.startsWith(typed) ? [{ spelling, quality: ABBREVIATED * (typed.length / own.length) }] : [];
    });
  }

  function candidates(fuse: Fuse<string>, typed: string, most: number): Meant[] {
    return fuse
      .search(typed, { limit: FUZZY_CANDIDATES })
      .map(({ item }) => {
        const { whole, begun } = slipsBetween(typed, item);
        const slips = typed.length < SHORTEST_BEGUN ? whole : Math.min(whole, begun + UNFINISHED_SLIP);
        return { spelling: item, slips };
      })
      .filter(
        ({ spelling, slips }) => slips <= Math.min(most, slipsIn(Math.min(typed.length, spelling.length))),
      )
      .sort((a, b) => a.slips - b.slips)
      .slice(0, MOST_FUZZY)
      .map(({ spelling, slips }) => ({ spelling, quality: MISSPELT - A_SLIP * slips }));
  }

  /** Few get the first letter wrong, and words that share it are quickly gone through. */
  function misspeltAs(typed: string): Meant[] {
    if (typed.length < SHORTEST_FUZZY) return [];
    const first = typed.charAt(0);
    let alike = byFirstLetter.get(first);
    if (!alike) {
      alike = new Fuse(
        letters.filter((word) => word.startsWith(first)),
        FUZZY,
      );
      byFirstLetter.set(first, alike);
    }
    const found = candidates(alike, typed, 2);
    return found.length > 0 ? found : candidates(all, typed, 1);
  }

  function begunBy(typed: string): Meant[] {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] as string) < typed) low = middle + 1;
      else high = middle;
    }
    const found: Meant[] = [];
    for (let at = low; sorted[at]?.startsWith(typed); at++) {
      const spelling = sorted[at] as string;
      found.push({ spelling, quality: UNFINISHED + FINISHING * (typed.length / spelling.length) });
    }
    return found;
  }

  /** 'unemployed' for 'unemployment', 'sleeping' for 'sleep'. */
  function endedOtherwise(typed: string): Meant[] {
    const stem = typed.replace(ENDING, '');
    if (stem === typed || stem.length < SHORTEST_STEM) return [];
    return begunBy(stem).map(({ spelling, quality }) => ({ spelling, quality: quality * OTHER_ENDING }));
  }

  return {
    begunBy,
    meantBy(typed) {
      const known = remembered.get(typed);
      if (known) return known;
      let found: Meant[] = [];
      for (const read of [abbreviatedBy, endedOtherwise, misspeltAs]) {
        if (found.length === 0) found = read(typed);
      }
      if (remembered.size >= REMEMBERED_WORDS) remembered.clear();
      remembered.set(typed, found);
      return found;
    },
  };
}
