/** The diagnoses made, as ICD-10-CM codes; not those ruled out, only suspected, in the history or somebody else's. */
import { RELATIVE } from './cues.ts';
import { type Found, isDenied, place } from './find.ts';
import type { Note, Reading } from './note.ts';

const CODE =
  /(?<![\w.$#-])(?<!(?:^|\D)\/)([a-tv-z]\d[\dab])(?:\.([\da-z]{1,4})|([\da-z]{1,4}))?(?![\w-]|\.\d)/g;

/** Chapters whose codes may stand without a dot: others look like procedure codes and vitamins. */
const UNDOTTED = /^(?:f\d\d|z\d\d|r4[0-6])/;
const DIAGNOSIS_NEAR = /\b(?:dx|dxs|diagnos\w*|icd(?:-?10)?(?:-cm)?|assessment|impression|problem|a:)\b/;

const NOT_MADE_BEFORE =
  /(?:\b(?:r\/o|rule[- ]?outs?|ruled out|ruling out|ro|vs\.?|versus|hx(?: of)?|h\/o|history(?: of)?|possible|possibly|probable|suspected|suspect|query|questionable|differential|ddx|consider(?:ing)?|no longer(?: meets)?|not|denied|no|without|previous(?:ly)?|prior|former(?:ly)?|past|old|resolved|rather than|instead of|provisional|doubt\w*|from|was|excluded|screen(?:ing)? for|family|fhx|traits of)\b\.?|\?)[: ]*(?:[\w()/-]+ ){0,5}\(?$/;
const NOT_MADE_AFTER =
  /^ ?(?:vs\.?|versus)\s|^ ?(?:[\w()/-]+ ){0,5}(?:was |were |is |has been )?\(?(?:ruled out|(?:r\/o|rule[- ]out)(?![^,;\n]{0,40}\b[a-tv-z]\d\d)|not met|resolved|by history|by hx|per history|hx|history|removed|discontinued|d\/c|dropped|provisional|no longer|excluded|suspected|in question|not supported|historical|criteria not|previously)\b/;
const LISTED = /^ ?(?:[,;/&+]|and|or)? ?$/;
const NEGATED_OPENING = /\b(?:r\/o|rule[- ]?outs?|ddx|differential|hx|history|h\/o)\b/;

/** Further apart the codes are no list, and the first stands for all. */
const LONGEST_LIST = 80;

const HISTORY_LEAD =
  /\b(?:history|hx|h\/o|hospitali[sz]ed|at age \d+|previous(?:ly)?|prior|past|former(?:ly)?)\b(?!.*\b(?:dx|diagnos\w*|current(?:ly)?|now|today|impression|assessment)\b)[^;,]*$/;

/** 'Aunt w/ F20.0'. */
const OTHERS = new RegExp(
  `\\b${RELATIVE}(?:'s)? (?:w\\/|with|has|had|:|dx:?|dx'd(?: (?:w\\/|with))?) ?(?:[\\w-]+ ){0,2}$`,
);

const isMade = (note: Note, found: Found<string>): boolean => {
  const { clause } = found;
  if (clause.other || clause.planned) return false;
  if (NOT_MADE_BEFORE.test(found.lead.slice(-60)) || NOT_MADE_AFTER.test(found.after)) return false;
  if (HISTORY_LEAD.test(found.lead) || OTHERS.test(found.lead)) return false;
  return !isDenied(found) && note.text[found.end] !== '?';
};

/** Reads the diagnoses in the order written. */
export function readDiagnoses(note: Note): Reading<string[]> | undefined {
  const made: { code: string; start: number; end: number }[] = [];
  let previous: { end: number; made: boolean } | undefined;
  for (const match of note.text.matchAll(CODE)) {
    const [, category = '', dotted, run] = match;
    if (!isWritten(note, category, dotted, run, match.index)) continue;
    const start = match.index;
    const end = start + match[0].length;
    const found = place(note, match[0], start, end);
    if (!found) continue;
    const rest = dotted ?? run;
    const code = (rest ? `${category}.${rest}` : category).toUpperCase();
    // In a list the word before its first code speaks for all of them.
    const between = previous && note.text.slice(previous.end, start);
    const ok =
      isMade(note, found) &&
      !(previous && !previous.made && between !== undefined && LISTED.test(between) && !/[;]/.test(between));
    previous = { end, made: ok };
    if (ok && !made.some((one) => one.code === code)) made.push({ code, start, end });
  }
  const first = made[0];
  const last = made.at(-1);
  if (!first || !last) return undefined;
  const end = last.end - first.start <= LONGEST_LIST ? last.end : first.end;
  return { value: made.map((one) => one.code), start: first.start, end };
}

function isWritten(
  note: Note,
  category: string,
  dotted: string | undefined,
  run: string | undefined,
  at: number,
): boolean {
  if (dotted !== undefined) return true;
  const near = note.text.slice(Math.max(0, at - 40), at);
  if (!UNDOTTED.test(category)) return false;
  if (category.startsWith('f')) return run !== undefined || /^f\d\d$/.test(category);
  return DIAGNOSIS_NEAR.test(near) && !NEGATED_OPENING.test(near);
}
