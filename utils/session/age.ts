/** The patient's age in years, as stated; never worked out from a date of birth. */
import { NUMBER_WORDS, parseNumber } from '../text/numbers.ts';
import { RELATIVE } from './cues.ts';
import { type Found, place } from './find.ts';
import type { Note, Reading } from './note.ts';

const OLDEST = 120;

const AGE = new RegExp(
  [
    `(?<![\\w.:/-])(?<years>\\d{1,3}|${NUMBER_WORDS})[\\s-]{0,2}(?:y\\.?\\/?o\\.?(?![a-z])|(?:years?|yrs?|yr)[\\s-]{1,2}olds?\\b|y\\/old|year old)`,
    '(?<![\\w.:/-])(?<yearsAndMonths>\\d{1,2}) ?(?:y|yrs?|years?),? (?:and )?\\d{1,2} ?(?:m|mos?|months?)(?: old\\b| (?=child|boy|girl))',
    '\\((?:f|m|female|male)[, ]{1,2}(?<bracketed>\\d{1,2})(?=\\))',
    `(?<![\\w.:/-])(?<months>\\d{1,2})[\\s-]{0,2}(?:mos?|months?)[\\s-]{1,2}old\\b`,
    `\\bage[d]?(?: ?[:=]| is| of)?\\s{1,2}(?<aged>\\d{1,3}|${NUMBER_WORDS})(?![\\w/:-]|\\.\\d)(?! ?(?:months|weeks|when|to\\b))`,
    `\\bage ?[:=] ?(?<label>\\d{1,3})(?![\\w/:-]|\\.\\d)`,
    `(?<!\\b(?:w\\/|with|for) )\\b(?:pt|patient|client|ct|clt|child|teen|adolescent|minor)(?:,| is| was| \\(| ?=)? ?(?<bare>[1-9]\\d{0,2})(?=\\s?(?:[,;)]|\\.(?!\\d)|$|\\n|and\\b|with\\b|w\\/))`,
    '\\b(?:she|he) is (?<pronoun>[1-9]\\d?)(?=,|\\.(?!\\d)| and\\b)',
    '(?<![\\w.:/$-])(?<sexed>\\d{1,2}) ?f(?=[\\s,.;)]|$)(?! ?\\d)',
    '(?<![\\w.:/$-])(?<gendered>\\d{1,2})[- ](?:female|male|woman|man|boy|girl)\\b',
  ].join('|'),
  'g',
);

const OTHERS_BEFORE = new RegExp(
  `\\b(?:${RELATIVE}|friend|roommate|teacher|boss|dog|cat|pet|baby|kids|neighbor|who)(?:'s)?(?:,| is| was| \\(| age| aged| turned| who is| turns|,? ?\\d{1,2} ?(?:yo|y\\/o|years old)?,?(?: and| &)?){0,4} ?$`,
);
const OTHERS_AFTER = new RegExp(
  `^(?: [a-z]+)?[ -]{0,2}(?:${RELATIVE}(?! session)|friend|roommate|dog|cat|pet|baby|house|car|neighbor|cousin|memories|trauma)\\b(?!(?: is)? (?:pt|patient|client))`,
);
const FORMER_BEFORE =
  /\b(?:at|since|from|until|before|by|when|around|began|started|onset|of|first (?:seen|dx)|mental|developmental|chronological gap|diagnosed|was|turned|turning|turns|to|over|under|ages?)(?: (?:he|she|they|the|pt|client|patient|was|were|an?|about|approximately|around)){0,4} ?$/;
/** 'Child' with nobody's name before it is the patient. */
const PATIENT_CHILD =
  /(?<!\b(?:his|her|their|own|oldest|youngest|older|younger|other|an?|step|grand|foster|'s)[ -]?)\bchild\b/g;
const PATIENT_IS = /\b(?:pt|patient|client|ct|child|adolescent|teen|member)(?:'s)? (?:is|was|=)(?: an?)? ?$/;

function isPatients(found: Found<unknown>, labelled: boolean, isNamed: boolean): boolean {
  const { before, after, clause } = found;
  const lead = found.lead.replace(PATIENT_CHILD, 'pt');
  if (OTHERS_AFTER.test(after) || (!isNamed && OTHERS_BEFORE.test(lead))) return false;
  if (/\b(?:dob|born|b\.)\b[^a-z]*$/.test(before) && labelled) return true;
  if (clause.other || (clause.planned && /\bturn/.test(clause.text))) return false;
  if (PATIENT_IS.test(before)) return true;
  if (FORMER_BEFORE.test(before)) return false;
  return !/\b(?:sober|clean|abuse[d]? at|when (?:he|she|they|pt|client) was)\b/.test(clause.text);
}

/** '42F' is an age wherever it stands, '42f' only at the head of a clause: elsewhere it may be a temperature. */
const isSexWritten = (note: Note, found: Found<number>) =>
  found.before.trim() === '' || /F/.test(note.raw.slice(note.toRaw(found.start), note.toRaw(found.end)));

/** What makes an age of a number in brackets. */
const BRACKETED = /^,? ?(?:f|m|female|male|yo|y\/o)\b/;

/** Reads the patient's age. */
export function readAge(note: Note): Reading<number> | undefined {
  for (const match of note.text.matchAll(AGE)) {
    const g = match.groups ?? {};
    const number = parseNumber(
      g.years ??
        g.yearsAndMonths ??
        g.bracketed ??
        g.bare ??
        g.pronoun ??
        g.aged ??
        g.label ??
        g.sexed ??
        g.gendered ??
        '',
    );
    const value = g.months ? Math.floor(Number(g.months) / 12) : number;
    if (value === undefined || value > OLDEST || !Number.isInteger(value)) continue;
    const end = match.index + match[0].length;
    // 'Pt (67, F)': the bracket ends the clause that names the patient.
    const found =
      place(note, value, match.index, end) ??
      (g.bracketed || BRACKETED.test(note.text.slice(end, end + 9))
        ? place(note, value, match.index + match[0].search(/\d/), end)
        : undefined);
    if (found && g.sexed && !isSexWritten(note, found)) continue;
    if (found && isPatients(found, g.label !== undefined, /^(?:pt|patient|client|ct|clt)\b/.test(match[0])))
      return { value, start: found.start, end: found.end };
  }
  return undefined;
}
