/** Whether an interpreter or translator took part. */
import { compileTerms, type Found, findTerms, isDenied } from './find.ts';
import type { Note, Reading } from './note.ts';

const TERMS = compileTerms<true>([
  {
    value: true,
    words:
      '(?:(?:asl|sign language|spanish|certified|medical|video|phone|telephone|telephonic|language|professional|vri|arabic|mandarin|cantonese|russian|vietnamese|portuguese|haitian creole|somali|korean|french|french-speaking|spanish-speaking|live|in-person|remote|hmong|nepali|farsi|dari|ukrainian|polish) ){0,4}(?:interpreters?|translators?|interpreting services?|interpretation services?|language line|interpretation|interp)|(?:translat(?:ed|ing)|interpret(?:ed|ing)) (?:for (?:the )?(?:pt|patient|client|ct|him|her|them|mother|mom|father|dad|parents)|(?:the |this )?(?:session|visit))',
  },
]);

const UNUSED_BEFORE =
  /\b(?:need for|needs?|works as an?|job as an?|is an?|mother is an?|studying|offered|without|requested|ordered|request for|schedule|arrange|find|as an?)(?: (?:an?|the|spanish|asl)){0,4} ?$/;
const UNUSED_AFTER =
  /^ ?(?:id\b|number|offered|was offered|requested|needed for next|scheduled|ordered|for next|cancel\w*|no[- ]show|did not (?:show|arrive|join|come|attend)|didn't (?:show|arrive|join|come|attend)|unavailable|of (?:dreams|the test|results|test))\b/;
const OF_RESULTS = /\b(?:test|score|dream|data|results?|and|scoring|clinical|his|her|their|report) $/;

const isUsed = (found: Found<true>, words: string) =>
  !found.clause.hypothetical &&
  !isDenied(found) &&
  !UNUSED_AFTER.test(found.after.replace(/^ id ?#? ?\w+/, '')) &&
  !UNUSED_BEFORE.test(found.before) &&
  !(
    /interp(?:retation)?$/.test(words) &&
    (OF_RESULTS.test(found.before) || /^ ?(?:of\b|\d|and (?:report|scoring))/.test(found.after))
  );

/** Reads whether an interpreter took part; one that was offered and declined did not. */
export function readInterpreter(note: Note): Reading<boolean> | undefined {
  const found = findTerms(note, TERMS).filter(
    ({ clause }) => !clause.planned && !clause.past && !clause.other,
  );
  const used = found.find((one) => isUsed(one, note.text.slice(one.start, one.end)));
  if (used) return used;
  const denied = found.find(
    (one) => isDenied(one) && !note.text.slice(one.start, one.end).endsWith('interpretation'),
  );
  return denied && { ...denied, value: false };
}
