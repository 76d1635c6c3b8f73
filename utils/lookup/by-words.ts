/** Scores entries by the words typed. */
import { type StatedMinutes, statedMinutes } from './minutes.ts';
import type { LookupEntry, LookupKind, LookupResult } from './types.ts';
import type { WordIndex } from './word-index.ts';

/** Share of what was typed (by rarity) that an answer holds at the least, and beside the answer that holds most. */
const LEAST_RECALL = 0.3;
const LEAST_OF_MOST = 0.6;
/** A number of minutes that lies in the code's range, beside one that its phrase names. */
const MINUTES_FIT = 0.8;
/** A code that is not told by minutes: they neither speak for it nor against it. */
const MINUTES_OPEN = 0.65;
const MINUTES_MISFIT = 0.7;
/** A number of minutes says less than its rarity: most sessions may take that long. */
const MOST_MINUTES_RARITY = 4;
const UNKNOWN_WORD_RARITY = 2.5;
const OTHER_SET = 0.3;
/** How much one phrase that says it all counts beside words found all over the entry. */
const PHRASE_SHARE = 0.55;
/** What a phrase is worth that holds all that was typed among much else. */
const LEAST_PRECISION = 0.4;
/** A phrase longer than this is an official title, not what somebody says. */
const LONGEST_SAID = 40;

/** What one typed word says: how much, and which phrases hold it. */
interface Evidence {
  rarity: number;
  /** Phrase → how well it holds the word, and the rarity of its own word. */
  phrases: Map<number, { quality: number; held: number }>;
}

/** How well an entry goes with the minutes stated, 0 to 1. */
type Fit = (entry: number) => number;

function evidenceOf(index: WordIndex, word: string, isLast: boolean, goesWith: Fit | undefined): Evidence {
  const matches = index.match(word, isLast);
  const phrases: Evidence['phrases'] = new Map();
  for (const match of matches) {
    const held = index.rarity(match.word);
    for (const phrase of index.postings.get(match.word) ?? []) {
      if (match.quality > (phrases.get(phrase)?.quality ?? 0))
        phrases.set(phrase, { quality: match.quality, held });
    }
  }
  const rarity = matches.length
    ? Math.max(...matches.map((match) => index.rarity(match.word) * match.quality))
    : UNKNOWN_WORD_RARITY;
  if (!goesWith) return { rarity, phrases };
  index.phrases.forEach(({ entry }, phrase) => {
    const quality = phrases.has(phrase) ? 0 : goesWith(entry);
    if (quality > 0) phrases.set(phrase, { quality, held: 0 });
  });
  return { rarity: Math.min(rarity, MOST_MINUTES_RARITY), phrases };
}

const isWithin = ({ minutes }: StatedMinutes, range: { min: number; max: number }) =>
  minutes >= range.min && minutes <= range.max;

function fitOf(stated: StatedMinutes, { result, minutes }: LookupEntry): number {
  if (minutes) return isWithin(stated, minutes) ? MINUTES_FIT : 0;
  return result.kind === 'code' ? MINUTES_OPEN : 0;
}

/** The answer with the phrase that it was found by, where the label does not say it already. */
function withPhrase(result: LookupResult, said: string | undefined): LookupResult {
  if (!said || said.length > LONGEST_SAID) return result;
  return result.label.toLowerCase().includes(said.toLowerCase()) ? result : { ...result, also: said };
}

/** Entries that hold what was typed, best first. `set`: the kind of thing that was asked for. */
export function scoreByWords(
  entries: readonly LookupEntry[],
  index: WordIndex,
  typed: readonly string[],
  set?: LookupKind,
): LookupResult[] {
  const stated = statedMinutes(typed);
  const words = [...new Set(stated ? stated.words : typed)];
  const goesWith: Fit | undefined = stated && ((entry) => fitOf(stated, entries[entry] as LookupEntry));
  const byPhrase = new Map<number, { matched: number; held: number }>();
  const byEntry = new Map<number, number>();
  let asked = 0;

  words.forEach((word, at) => {
    const isMinutes = stated !== undefined && word === String(stated.minutes);
    const { rarity, phrases } = evidenceOf(
      index,
      word,
      at === words.length - 1,
      isMinutes ? goesWith : undefined,
    );
    asked += rarity;
    const best = new Map<number, number>();
    for (const [phrase, { quality, held }] of phrases) {
      const sums = byPhrase.get(phrase) ?? { matched: 0, held: 0 };
      sums.matched += quality * rarity;
      sums.held += held;
      byPhrase.set(phrase, sums);
      const entry = index.phrases[phrase]?.entry as number;
      best.set(entry, Math.max(best.get(entry) ?? 0, quality));
    }
    for (const [entry, quality] of best) byEntry.set(entry, (byEntry.get(entry) ?? 0) + quality * rarity);
  });
  if (byEntry.size === 0) return [];

  const said = new Map<number, { score: number; text: string | undefined }>();
  for (const [position, { matched, held }] of byPhrase) {
    const phrase = index.phrases[position];
    if (!phrase) continue;
    const precision = phrase.rarity > 0 ? Math.min(1, held / phrase.rarity) : 0;
    const score =
      (matched / asked) ** 2 * (LEAST_PRECISION + (1 - LEAST_PRECISION) * precision) * phrase.weight;
    if (score > (said.get(phrase.entry)?.score ?? 0)) said.set(phrase.entry, { score, text: phrase.text });
  }

  const least = Math.max(LEAST_RECALL, (LEAST_OF_MOST * Math.max(...byEntry.values())) / asked);
  const scored: { result: LookupResult; score: number }[] = [];
  for (const [position, sum] of byEntry) {
    const entry = entries[position];
    const recall = sum / asked;
    if (!entry || recall < least) continue;
    const phrase = said.get(position);
    const isMisfit = stated && entry.minutes && !isWithin(stated, entry.minutes);
    const score =
      (PHRASE_SHARE * (phrase?.score ?? 0) + (1 - PHRASE_SHARE) * recall ** 2) *
      entry.weight *
      (set && entry.result.kind !== set ? OTHER_SET : 1) *
      (isMisfit ? MINUTES_MISFIT : 1);
    scored.push({ result: withPhrase(entry.result, phrase?.text), score });
  }
  return scored.sort((a, b) => b.score - a.score).map(({ result }) => result);
}
