/** The sentences of the checks in Spanish, by their English; '{0}' and so on are places for codes, figures and words. */
import { pairs } from './pairs.ts';
import { rules } from './rules.ts';
import { suggestions } from './suggestions.ts';
import { summaries } from './summaries.ts';
import { words } from './words.ts';

export const phrases: Readonly<Record<string, string>> = {
  ...rules,
  ...suggestions,
  ...words,
  ...pairs,
  ...summaries,
};
