/** Small grammar for messages. */

/** 'A', 'A and B', 'A, B and C'. */
export function inWords(words: readonly string[], joiner: 'and' | 'or'): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${joiner} ${last}`;
}

/** '1 unit', '4 units'. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** 'Treated' for 'treated'. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
