/** Whether the patient is new to the practice or established. */
import { compileTerms, findTerms, isDenied } from './find.ts';
import type { Note, Reading } from './note.ts';
import { lettersBeside } from './shorthand.ts';

const WHO = '(?:pts?|patients?|clients?|ct|clt)';
const TERMS = compileTerms<boolean>([
  {
    value: true,
    words: `new (?:\\w+ )?${WHO}|new to (?:the )?(?:practice|clinic|provider|this (?:practice|clinic|provider|writer))|np visit|${WHO} is new`,
  },
  {
    value: false,
    words: `(?:established|existing|returning|current|estab\\.?|est\\.?|known|return) ${WHO}|not a? ?new ${WHO}|${WHO} (?:is )?established|established (?:w\\/|with) (?:this|the|our|writer|me|practice|provider|clinic)|est\\. pt`,
  },
]);

const ALONE = compileTerms<boolean>([{ value: false, words: 'established|estab' }]);

/** Reads it; undefined when neither is said. */
export function readNewPatient(note: Note): Reading<boolean> | undefined {
  const found = findTerms(note, TERMS).filter(
    ({ clause, after }) =>
      !clause.planned &&
      !clause.hypothetical &&
      !/^ ?(?:portal|paperwork|forms?|packet|line|rate|handout)\b/.test(after),
  );
  const alone = findTerms(note, ALONE).filter((one) => lettersBeside(one) === 0 && !/new/.test(one.before));
  const first = found[0] ?? alone[0];
  if (!first) return undefined;
  return isDenied(first) ? { ...first, value: !first.value } : first;
}
