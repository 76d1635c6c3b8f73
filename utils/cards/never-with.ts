/** The codes a code may never stand beside, whatever the modifier. */
import type { CodeFacts } from '../../data/code-sets.ts';
import { COMMON_CODES } from '../../data/common-codes.ts';
import { catalogue } from '../../data/index.ts';
import { pairOn } from '../../data/loaded.ts';
import type { CodeEntry } from '../../data/schema.ts';
import { statusOn } from '../../data/status.ts';
import { word } from '../text/say.ts';
import type { NeighbourDraft } from './draft.ts';

/** A card has room for a few; the sidebar checks all of them. */
const MOST = 5;

/** The most usual ones; codes one step shorter or longer are shown as such already. */
export function neverWith(entry: CodeEntry, asOf: string, codeSets: CodeFacts): NeighbourDraft[] {
  const shown = new Set([entry.code, entry.shorter, entry.longer]);
  return COMMON_CODES.flatMap((code) => {
    const other = catalogue.get(code);
    if (!other || shown.has(code) || pairOn(codeSets, entry.code, code, asOf)?.modifierAllowed !== false)
      return [];
    if (statusOn(other, asOf) === 'ended') return [];
    return [{ code, label: word(other.label), relation: 'never with' as const }];
  }).slice(0, MOST);
}
