/** What the words around a place say for it: of billing, of services, what stands right behind it on its line. */
import {
  addEvidence,
  fieldFor,
  isClear,
  standsAlone,
  sumOf,
  textBehind,
  UNITS_AFTER,
  type Weighed,
  wordsBefore,
} from './evidence.ts';
import { readAttached } from './modifiers.ts';
import {
  CODE_WORD,
  COUNT_AFTER,
  DATE_AFTER,
  DAY_AFTER,
  endsIn,
  FATE_AFTER,
  MODIFIER_AFTER,
  MODIFIER_BEFORE,
  PRICE_AFTER,
} from './phrases.ts';
import { SERVICE_WORD, SERVICE_WORDS } from './service-words.ts';
import type { Field } from './vocabulary.ts';
import { type EvidenceName, weightOf } from './weights.ts';

/** Speaks of diagnoses in words. */
const DIAGNOSIS_NEAR = /\bdiagnos[ei]s\b/i;
const CODE_WORDS = new RegExp(CODE_WORD.source, 'gi');

/** How many different words of a kind a text holds. */
const countWords = (text: string, words: RegExp): number =>
  new Set((text.match(words) ?? []).map((word) => word.toLowerCase().replace(/s$/, ''))).size;

/** Below this a place is something else, whatever stands around it. */
const DENIED = -9.5;

/**
 * Adds what the words around a place that `weighOwn` weighed say for it; nothing there speaks against one. What it is called or
 * counts decides: no word near it makes it a code, or makes one of it that is clear already.
 */
export function weighContext(weighed: Weighed, text: string, named: Field | undefined, around: string): void {
  const { candidate, names } = weighed;
  const { system } = candidate;
  const after = textBehind(text, candidate);
  const field = fieldFor(candidate, text, named, after);
  if (isClear(weighed) || (field === undefined && weighed.sum < DENIED)) return;
  const say = (name: EvidenceName) => void names.push(name);
  const before = wordsBefore(text, candidate);
  const isAlone = standsAlone(text, candidate, after);
  const own = `${before} ${after.slice(0, 60)}`;
  if (field !== 'procedure' && field !== 'diagnosis') {
    if (/(?:[☐☑☒□■▢]|\[[ x]?\]|\( ?\)|_{2})\s{0,2}\+?$/i.test(before)) say('box to tick');
    if (system !== 'ICD-10-CM') {
      if (/(?:^|[\s(])\+$/.test(before)) say('plus before');
      const attached = readAttached(after);
      if (attached.modifiers.length > 0) say('modifier attached');
      if (UNITS_AFTER.test(after.slice(attached.end))) say('units follow');
      else if (COUNT_AFTER.test(after.slice(attached.end))) say('count follows');
    }
    // An error's number has the shape of a diagnosis; of procedures its message speaks as well.
    if (CODE_WORD.test(own) && !(candidate.isBare && candidate.code.startsWith('E'))) say('code word near');
    else if (system === 'ICD-10-CM' && DIAGNOSIS_NEAR.test(own)) say('code word near');
    else if (CODE_WORD.test(around)) say('code word around');
    if (system !== 'ICD-10-CM') {
      if (MODIFIER_AFTER.test(after) || endsIn(MODIFIER_BEFORE, before)) say('modifier named');
      if (FATE_AFTER.test(after)) say('fate follows');
      if (DAY_AFTER.test(after)) say('day follows');
      else if (!isAlone && DATE_AFTER.test(after)) say('date follows');
      if (PRICE_AFTER.test(after)) say('price follows');
    }
    if (system !== 'HCPCS' && /[A-Za-z]{3}\)?\s[([]$/.test(before) && /^[)\]]/.test(after))
      say('in brackets after words');
    const services = countWords(own, SERVICE_WORDS);
    if (services > 0) say('service words');
    if (services > 1 && candidate.code.length > 3) say('more service words');
    if (services === 0 && around !== '' && around.match(SERVICE_WORDS)) say('service words around');
    if (/^[\s\u00a0]*(?:[-–—:(]\s*)?[A-Z][A-Za-z]+/.test(after) && SERVICE_WORD.test(after.slice(0, 50)))
      say('description follows');
  }
  weighed.sum = sumOf(names);
  // Counted only where a second word decides.
  if (
    weighed.sum <= 0 &&
    weighed.sum + weightOf('more code words') > 0 &&
    names.includes('code word near') &&
    countWords(own, CODE_WORDS) > 1
  )
    addEvidence(weighed, 'more code words');
}
