/**
 * Everything the extension says in Spanish, by its English, but for the words of the screens (public/_locales): checks, files,
 * cards, names and explanations of codes, titles of diagnoses, payer packs. '{0}' and so on are places for codes, figures and words.
 */
import { cards } from './cards.ts';
import { cautions } from './cautions.ts';
import { codeNames } from './code-names.ts';
import { denials } from './denials.ts';
import { diagnosisTitles } from './diagnoses.ts';
import { explanations } from './explanations.ts';
import { files } from './files.ts';
import { packs } from './packs.ts';
import { pairs } from './pairs.ts';
import { rules } from './rules.ts';
import { sections } from './sections.ts';
import { suggestions } from './suggestions.ts';
import { summaries } from './summaries.ts';
import { words } from './words.ts';

export { ways } from './ways.ts';

export const phrases: Readonly<Record<string, string>> = {
  ...rules,
  ...suggestions,
  ...words,
  ...pairs,
  ...summaries,
  ...files,
  ...cards,
  ...codeNames,
  ...explanations,
  ...cautions,
  ...sections,
  ...denials,
  ...diagnosisTitles,
  ...packs,
};
