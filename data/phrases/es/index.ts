/** The sentences of checks and files in Spanish, by their English; '{0}' and so on are places for codes, figures and words. */
import { files } from './files.ts';
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
  ...files,
};
