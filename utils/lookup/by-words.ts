/** Scores entries by the words typed. */
import type { LookupEntry, LookupKind, LookupResult } from './types.ts';
import type { WordIndex } from './word-index.ts';

/** Share of what was typed (by rarity) that an entry must hold to be an answer at all. */
const LEAST_RECALL = 0.45;
/** A number of minutes that lies in the code's range, beside one that its phrase names. */
const MINUTES_FIT = 0.8;
const MINUTES_MISFIT = 0.7;
const OTHER_SET = 0.3;
/** How much one phrase that says it all counts beside words found all over the entry. */
const PHRASE_SHARE = 0.75;
const UNKNOWN_WORD_RARITY = 4;

/** A phrase longer than this is an official title, not what somebody says. */
const LONGEST_SAID = 40;

/** The answer with the phrase that it was found by, where the label does not say it already. */
function withPhrase(result: LookupResult, said: string | undefined): LookupResult {
  if (!said || said.length > LONGEST_SAID) return result;
  return result.label.toLowerCase().includes(said.toLowerCase()) ? result : { ...result, also: said };
}

/** Minutes stated in typed words ('45 minute'), as [position of the number, minutes]. */
function statedMinutes(words: readonly string[]): [number, number] | undefined {
  const at = words.findIndex(
    (word, i) => /^\d{1,3}$/.test(word) && /^(?:min|hour|hr)/.test(words[i + 1] ?? ''),
  );
  if (at < 0) return undefined;
  const factor = /^h/.test(words[at + 1] as string) ? 60 : 1;
  return [at, Number(words[at]) * factor];
}

/** Entries that hold what was typed, best first. `set`: the kind of thing that was asked for. */
export function scoreByWords(
  entries: readonly LookupEntry[],
  index: WordIndex,
  words: readonly string[],
  set?: LookupKind,
): LookupResult[] {
  const stated = statedMinutes(words);
  const phraseSums = new Map<number, { matched: number; held: number }>();
  const entrySums = new Map<number, number>();
  let asked = 0;

  words.forEach((word, position) => {
    const matches = index.match(word, position === words.length - 1);
    const rarity = matches.length
      ? Math.max(...matches.map((match) => index.rarity(match.word) * match.quality))
      : UNKNOWN_WORD_RARITY;
    asked += rarity;

    const bestByPhrase = new Map<number, { quality: number; held: number }>();
    for (const match of matches) {
      for (const phrase of index.postings.get(match.word) ?? []) {
        if (match.quality > (bestByPhrase.get(phrase)?.quality ?? 0)) {
          bestByPhrase.set(phrase, { quality: match.quality, held: index.rarity(match.word) });
        }
      }
    }
    if (stated && stated[0] === position) {
      index.phrases.forEach(({ entry }, phrase) => {
        const minutes = entries[entry]?.minutes;
        if (!minutes || bestByPhrase.has(phrase) || stated[1] < minutes.min || stated[1] > minutes.max)
          return;
        bestByPhrase.set(phrase, { quality: MINUTES_FIT, held: 0 });
      });
    }
    const bestByEntry = new Map<number, number>();
    for (const [phrase, { quality, held }] of bestByPhrase) {
      const sums = phraseSums.get(phrase) ?? { matched: 0, held: 0 };
      sums.matched += quality * rarity;
      sums.held += held;
      phraseSums.set(phrase, sums);
      const entry = index.phrases[phrase]?.entry as number;
      bestByEntry.set(entry, Math.max(bestByEntry.get(entry) ?? 0, quality));
    }
    for (const [entry, quality] of bestByEntry) {
      entrySums.set(entry, (entrySums.get(entry) ?? 0) + quality * rarity);
    }
  });
  if (asked === 0) return [];

  const bestPhrase = new Map<number, { score: number; text: string }>();
  for (const [position, { matched, held }] of phraseSums) {
    const phrase = index.phrases[position];
    if (!phrase) continue;
    const recall = matched / asked;
    const precision = phrase.rarity > 0 ? Math.min(1, held / phrase.rarity) : 0;
    const score = recall * recall * (0.55 + 0.45 * precision) * phrase.weight;
    if (score > (bestPhrase.get(phrase.entry)?.score ?? 0))
      bestPhrase.set(phrase.entry, { score, text: phrase.text });
  }

  const scored: { result: LookupResult; score: number }[] = [];
  for (const [entry, sum] of entrySums) {
    const recall = sum / asked;
    const found = entries[entry];
    if (!found || recall < LEAST_RECALL) continue;
    const said = bestPhrase.get(entry);
    let score = PHRASE_SHARE * (said?.score ?? 0) + (1 - PHRASE_SHARE) * recall * recall;
    score *= found.weight;
    if (set && found.result.kind !== set) score *= OTHER_SET;
    if (stated && found.minutes && (stated[1] < found.minutes.min || stated[1] > found.minutes.max)) {
      score *= MINUTES_MISFIT;
    }
    scored.push({ result: withPhrase(found.result, said?.text), score });
  }
  return scored.sort((a, b) => b.score - a.score).map(({ result }) => result);
}
