/** Minutes stated in a query. */

export interface StatedMinutes {
  minutes: number;
  /** What was typed with the minutes as one number, without their unit. */
  words: readonly string[];
}

const MINUTES_PER_HOUR = 60;

/** '45 minute', '1 hr': the first length of time among typed words. */
export function statedMinutes(words: readonly string[]): StatedMinutes | undefined {
  const at = words.findIndex(
    (word, i) => /^\d{1,3}$/.test(word) && /^(?:min|hour|hr)/.test(words[i + 1] ?? ''),
  );
  const number = words[at];
  if (number === undefined) return undefined;
  const isHours = /^h/.test(words[at + 1] ?? '');
  const minutes = Number(number) * (isHours ? MINUTES_PER_HOUR : 1);
  return { minutes, words: [...words.slice(0, at), String(minutes), ...words.slice(at + 2)] };
}
