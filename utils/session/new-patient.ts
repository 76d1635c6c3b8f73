/** Whether the patient is new to the practice or established. */
import { compileTerms, findTerms, isDenied } from './find.ts';
import type { Note, Reading } from './note.ts';

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

/** Reads it; undefined when neither is said. */
export function readNewPatient(note: Note): Reading<boolean> | undefined {
  const found = findTerms(note, TERMS).filter(
    ({ clause, after }) =>
      !clause.planned &&
      !clause.hypothetical &&
      !/^ ?(?:portal|paperwork|forms?|packet|line|rate|handout)\b/.test(after),
  );
  const first = found[0];
  if (!first) return undefined;
  return isDenied(first) ? { ...first, value: !first.value } : first;
}
