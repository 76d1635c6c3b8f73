/** A code set loaded on this device, as the publication that it is. */
import type { LoadedSet } from '../../data/code-sets.ts';
import { SET_NAMES } from '../../data/loaded.ts';
import { type Phrases, say, toText, word } from './say.ts';

/** 'NCCI procedure-to-procedure edits, practitioner services, as of 2027-01-01 (loaded from ccipra-v330r0-f4.txt)'. */
export function citationOf(
  { kind, asOf, files: [first, ...others] }: LoadedSet,
  phrases?: Phrases,
): { title: string; publisher: string; year?: number } {
  const name = word(SET_NAMES[kind]);
  const dated = asOf ? say`${name}, as of ${asOf}` : name;
  const title =
    others.length > 0
      ? say`${dated} (loaded from ${first} and ${others.length} more)`
      : say`${dated} (loaded from ${first})`;
  return {
    title: toText(title, phrases),
    publisher: kind === 'own' || kind === 'descriptors' ? toText(say`your file`, phrases) : 'CMS',
    ...(asOf && { year: Number(asOf.slice(0, 4)) }),
  };
}
