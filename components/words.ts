/** Every word a component shows: English here from its _locales file, other languages through the browser. */
import english from '../public/_locales/en/messages.json';

type Messages = Record<string, { message: string; placeholders?: Record<string, { content: string }> }>;
export type WordKey = keyof typeof english;
export type Lookup = (key: string, ...substitutions: string[]) => string;

/** What the browser does with a message: '$1' to '$9' are the substitutions. */
const inEnglish: Lookup = (key, ...substitutions) =>
  ((english as Messages)[key]?.message ?? key).replace(
    /\$([1-9])/g,
    (_, place) => substitutions[Number(place) - 1] ?? '',
  );

let lookup: Lookup = inEnglish;

/** Sets where words come from; a key that source lacks stays English. */
export function setWords(source: Lookup): void {
  lookup = (key, ...substitutions) => source(key, ...substitutions) || inEnglish(key, ...substitutions);
}

/** A message in the person's language. */
export const t = (key: WordKey, ...substitutions: (string | number)[]): string =>
  lookup(key, ...substitutions.map(String));
