/** Every word a component shows. The words themselves are the browser's to keep: public/_locales, English where a language lacks one. */
import type english from '../public/_locales/en/messages.json';

export type WordKey = keyof typeof english;
export type Lookup = (key: string, ...substitutions: string[]) => string;

let lookup: Lookup = (key) => key;

/** Sets where words come from; done once by each page before it draws. */
export function setWords(source: Lookup): void {
  lookup = source;
  // Pages are written in English; what reads them aloud is told their language.
  if (typeof document !== 'undefined') document.documentElement.lang = t('language');
}

/** A message in the person's language; '$1' to '$9' in it are the substitutions. */
export const t = (key: WordKey, ...substitutions: (string | number)[]): string =>
  lookup(key, ...substitutions.map(String)) || key;
