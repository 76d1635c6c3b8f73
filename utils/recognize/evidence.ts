/** For and against: what the neighbours of a place, its label and its column say about it. */
import { isListed } from '../../data/systems.ts';
import { fieldAbove, inlineLabel, NO_LABEL } from './inline-label.ts';
import { readAttached } from './modifiers.ts';
import { weighNeighbours } from './neighbours.ts';
import {
  ADDRESS_AFTER,
  ADDRESS_BEFORE,
  ANY_STATE,
  CHANGE_BEFORE,
  CODE_BEFORE,
  COUNT_OF_BEFORE,
  COUNTED,
  DECIDED_BEFORE,
  DIAGNOSIS_BEFORE,
  endsIn,
  FAMILY_AFTER,
  FREE_BEFORE,
  LINE_AFTER,
  LINE_BEFORE,
  MEASURED,
  NOTHING_BEFORE,
  NUMBER_BEFORE,
  OF_CODE_AFTER,
  OF_CODE_BEFORE,
  ON_CHECK,
  OTHER_BEFORE,
  OTHER_CODE_BEFORE,
  REMARK_BEFORE,
  REPORT_BEFORE,
  SOME_CODE_BEFORE,
  STATE,
  STREET,
  STREET_BEFORE,
  TO_ZIP,
  TOLD_AFTER,
  TOLD_BEFORE,
  VERB_BEFORE,
  WORD_BEFORE,
} from './phrases.ts';
import { type Candidate, isDigitAt } from './shapes.ts';
import { type Field, fieldOf, SAYS_CODE } from './vocabulary.ts';
import { type EvidenceName, weightOf } from './weights.ts';

export interface Weighed {
  candidate: Candidate;
  sum: number;
  names: EvidenceName[];
}

/** Adds what was learned of a place after it was weighed. */
export function addEvidence(weighed: Weighed, name: EvidenceName): void {
  weighed.names.push(name);
  weighed.sum += weightOf(name);
}

/** Of a program: 'const SEED = 99213;', '{ overlay: 90791 }'. */
const ASSIGNED = /(?:\b(?:const|let|var|final|int|static)\s[^;]*=|\{[^{}]*:)\s?$/;
const isAssigned = (before: string, after: string): boolean =>
  (before.includes('=') || before.includes('{')) && /^\s?[;,}]/.test(after) && endsIn(ASSIGNED, before);

/** What the box of a printed form may hold instead. */
const HOLDS_NO_CODE: ReadonlySet<Field | undefined> = new Set<Field>([
  'other',
  'line',
  'units',
  'date',
  'place',
]);
/** 'line 2, 97802', 'the old box, 99201'. */
const LINE_AND_COMMA = /\b(?:l(?:ine|n) \d{1,2}|(?:old|new|same|our|po|p\.o\.) box),\s$/i;
/** 'DX-80305' is no diagnosis, and not named as a procedure. */
const DX_BEFORE = /\bdx\W{0,2}$/i;
/** 'Prior auth no. from (empty) to ', 'Patient ZIP from ': what changed. */
const CHANGED = /([A-Za-z]\w*(?: [\w.#]+){0,3}) from (?:\S{1,20} to )?$/;
/** 'Hours may be moved from 97155' */
const MAY = /\b(?:may|can|could|might|should|will|would)\b/;
const isChangeOfAnother = (before: string): boolean => {
  const name = before.includes(' from ') ? CHANGED.exec(before)?.[1] : undefined;
  return name !== undefined && !MAY.test(name) && fieldOf(name) === 'other';
};
/** Of a version: 'v32.1'. */
const VERSION = /^v\d/;
/** The first end of a range. */
const RANGE_BEFORE = /\b\d{5}\s?(?:[-–]|to|thr(?:u|ough))\s?$/;
/** Whether a word right before a number may be what the number is called: 'badge 90837'. */
const isCalled = ({ system }: Candidate, before: string): boolean =>
  system !== 'ICD-10-CM' && WORD_BEFORE.test(before) && !endsIn(FREE_BEFORE, before);

const isFamiliar = ({ code }: Candidate): boolean => isListed(code) || /^[GHT]\d{4}$/.test(code);

/** A key among others: 'F3 Exit F12 Cancel'. */
const isKey = (code: string, text: string): boolean =>
  /^F1[0-2]$/.test(code) && /\bF[1-9](?![\w.])/.test(text);

/** 'all 90853 lines': what is billed with a code; a count of as many has a comma and no such word before it. */
const isOfCode = ({ code, system }: Candidate, before: string, after: string): boolean =>
  (isListed(code) || system === 'HCPCS') && endsIn(OF_CODE_BEFORE, before) && OF_CODE_AFTER.test(after);

/** 'Same patient: F33.1 or', 'Each member: H2014-HQ-HN': no number of a person is written so. */
function isBeyondLabel({ code, system, isBare }: Candidate, after: string): boolean {
  if (system === 'ICD-10-CM') return code.startsWith('F') && !isBare;
  const isOfLetter = /^[GHT]/.test(code);
  if (!isOfLetter && !isListed(code)) return false;
  const { modifiers } = readAttached(after);
  return isOfLetter ? modifiers.some((one) => /^[A-Z]{2}$/.test(one)) : modifiers.length > 1;
}

/** 'The line 96127-59'. */
const isOfLine = ({ code }: Candidate, before: string, after: string): boolean =>
  /\b(?:line|claim|charge|visit):?\s$/i.test(before) &&
  (isListed(code) || /^[GHT]/.test(code)) &&
  after.startsWith('-') &&
  readAttached(after).modifiers.length > 0;

/** 'No. 90882 and 90887 are not covered' answers a question. */
const isAnswer = ({ start, code }: Candidate, text: string): boolean =>
  isListed(code) && text.slice(0, start).trim() === 'No.' && /[a-z]{3}/.test(text.slice(start));

const isAskedFor = (before: string, after: string): boolean =>
  endsIn(TOLD_BEFORE, before) || (endsIn(REPORT_BEFORE, before) && TOLD_AFTER.test(after));

function weighShape(candidate: Candidate, text: string, say: (name: EvidenceName) => void): void {
  const { code, system } = candidate;
  if (system === 'CPT') {
    say(isDigitAt(code, 4) ? 'five digits' : 'four digits and a letter');
    if (isListed(code)) say('in the catalogue');
  } else if (system === 'HCPCS') {
    say('letter and four digits');
    if (/^[GHST]/.test(code)) say('familiar letter');
    else if (!/^[ACJQ]/.test(code)) say('unfamiliar letter');
  } else {
    if (code.length === 3) say(isKey(code, text) ? 'inside a name' : 'category diagnosis');
    else say(candidate.isBare ? 'bare diagnosis' : 'dotted diagnosis');
    if (/^[V-Y]/.test(code)) say('external cause');
    if (code.startsWith('F')) say('mental diagnosis');
  }
}

/** How a label's field speaks about a candidate. */
function weighField(
  field: Field | undefined,
  candidate: Candidate,
  say: (name: EvidenceName) => void,
): boolean {
  switch (field) {
    case 'procedure':
      say(candidate.system === 'ICD-10-CM' ? 'field of another system' : 'field says code');
      return true;
    case 'diagnosis':
      say(candidate.system === 'ICD-10-CM' ? 'field says diagnosis' : 'field of another system');
      return true;
    case 'code':
      // Three characters are a code of anything.
      if (candidate.code.length > 3) say('field may be code');
      return true;
    case 'text':
    case undefined:
      return false;
    default:
      say('field says another');
      return true;
  }
}

/** Box 21 of a claim form, box 67 of an institutional one: 'A. F3341 B. F411 C.', and nothing else. */
const BOX_21 =
  /^(?:\s*(?:67 ?)?[A-Q][.):]?(?=\s)(?:\s+(?:F\d\d|[A-TV-Z]\d[0-9A-Z]\.?[0-9A-Z]{1,4}))?(?!\S))+\s*$/;

/** Its heading. */
const OF_BOX_21 = /\bdiagnosis or nature of illness\b/i;

/** '· 95 · 1 unit' or 'x 2 units': what a claim line says next. */
export const UNITS_AFTER =
  /^[\s·•|,–—-]{1,4}(?:(?:[0-9A-Z]{2}[\s·•|,–—-]{1,4}){0,4}(?:[x×]\s?)?\d{1,3}\s?units?\b(?!\s?\/)|(?:\d{1,2}:\d\d[\s–—-]{0,3}){0,2}units?:\s?\d{1,3}\b)/i;

/** Above this it is a code: of what may still be said of it nothing speaks against it. */
const CLEAR = 4;

export const isClear = ({ sum }: Weighed): boolean => sum > CLEAR;

export function sumOf(names: readonly EvidenceName[]): number {
  let sum = 0;
  for (const name of names) sum += weightOf(name);
  return sum;
}

/** Characters beside a place that its words stand in. */
const MOST_BEFORE = 70;
const MOST_AFTER = 80;

const textBeside = (text: string, { start }: Candidate): string =>
  text.slice(Math.max(0, start - MOST_BEFORE), start);

export const textBehind = (text: string, { end }: Candidate): string => text.slice(end, end + MOST_AFTER);

/** The words before a range speak of both of its ends. */
export function wordsBefore(text: string, candidate: Candidate): string {
  const beside = textBeside(text, candidate);
  return endsIn(RANGE_BEFORE, beside) ? beside.replace(RANGE_BEFORE, '') : beside;
}

export const standsAlone = (text: string, { start }: Candidate, after: string): boolean =>
  after.trim() === '' && text.slice(0, start).trim() === '';

/** What the column, label or form field says of a place, unless the place is none that such a name speaks of. */
export const fieldFor = (
  candidate: Candidate,
  text: string,
  named: Field | undefined,
  after: string,
): Field | undefined =>
  named === 'other' && /[a-z]{3}/.test(text) && isBeyondLabel(candidate, after) ? undefined : named;

/**
 * Weighs one place in a text by its shape, what touches it, its name and the words right beside it. `named`: what the column,
 * label or form field says; `around`: more text of the same thing.
 */
export function weighOwn(
  candidate: Candidate,
  text: string,
  named: Field | undefined,
  around: string,
): Weighed {
  const names: EvidenceName[] = [];
  const say = (name: EvidenceName) => void names.push(name);
  const { start, system } = candidate;
  const after = textBehind(text, candidate);
  const field = fieldFor(candidate, text, named, after);
  weighShape(candidate, text, say);
  const isAlone = standsAlone(text, candidate, after);
  const before = wordsBefore(text, candidate);

  weighNeighbours(candidate, textBeside(text, candidate), after, say);

  const said = inlineLabel(text, start, before);
  const label = said.field === 'other' && isBeyondLabel(candidate, after) ? NO_LABEL : said;
  const fits = label.isLabel || (label.field === 'diagnosis') === (system === 'ICD-10-CM');
  const saidByLabel = label.field !== undefined && fits && weighField(label.field, candidate, say);
  if (system === 'ICD-10-CM' && field !== 'diagnosis' && VERSION.test(text.slice(start)))
    say('inside a name');
  if (label.field === undefined && isAssigned(before, after)) say('inside a name');
  if (!saidByLabel) {
    const isRemark = system === 'ICD-10-CM' && endsIn(REMARK_BEFORE, before);
    // The words right before a place know it better than the label of all that stands around it.
    if (endsIn(NOTHING_BEFORE, before) && !endsIn(LINE_AND_COMMA, before) && !isRemark)
      weighField(field, candidate, say);
    else if (
      (isChangeOfAnother(before) && (system !== 'ICD-10-CM' || candidate.isBare)) ||
      endsIn(OTHER_CODE_BEFORE, before)
    )
      say('words say another');
    else if (
      (endsIn(CODE_BEFORE, before) &&
        !(candidate.code.length === 3 && SOME_CODE_BEFORE.test(before)) &&
        !(system === 'CPT' && DX_BEFORE.test(before))) ||
      endsIn(CHANGE_BEFORE, before) ||
      endsIn(COUNT_OF_BEFORE, before) ||
      (system === 'ICD-10-CM' && endsIn(DIAGNOSIS_BEFORE, before))
    )
      say('words before');
    else {
      if (endsIn(LINE_BEFORE, before) || LINE_AFTER.test(after)) say('line number before');
      else if (
        candidate.code.length > 3 &&
        (endsIn(VERB_BEFORE, before) || endsIn(DECIDED_BEFORE, before) || isAskedFor(before, after))
      )
        say('verb before');
      else if (
        (endsIn(OTHER_BEFORE, before) &&
          !(/:\s$/.test(before) && isBeyondLabel(candidate, after)) &&
          !isOfLine(candidate, before, after)) ||
        ON_CHECK.test(after) ||
        isRemark
      )
        say('words say another');
      else if (endsIn(NUMBER_BEFORE, before) && !isAnswer(candidate, text)) say('number sign');
      else if (isCalled(candidate, before) && !(isListed(candidate.code) && UNITS_AFTER.test(after)))
        say('word before');
      weighField(field, candidate, say);
    }
  } else if (field === 'other' && !SAYS_CODE.has(label.field)) say('field says another');
  if (!saidByLabel && field === undefined && HOLDS_NO_CODE.has(fieldAbove(text, candidate)))
    say('field says another');
  if (system === 'CPT' && isDigitAt(candidate.code, 4)) {
    if (
      endsIn(isListed(candidate.code) ? STATE : ANY_STATE, before) ||
      endsIn(ADDRESS_BEFORE, before) ||
      endsIn(STREET_BEFORE, before) ||
      ADDRESS_AFTER.test(after)
    )
      say('ZIP code');
    if (/^[\s,]{1,2}[A-Z0-9]/.test(after) && (STREET.test(after) || TO_ZIP.test(after))) say('street number');
  }
  if (!isAlone) {
    if (COUNTED.test(after) && !/[,;(]/.test(after.charAt(0)) && !isOfCode(candidate, before, after))
      say('counted');
    // Units are written small: '90837 Hour' is a code with its name.
    else if (
      MEASURED.test(after) &&
      !(isFamiliar(candidate) && (FAMILY_AFTER.test(after) || /^\s[A-Z][a-z]/.test(after)))
    )
      say('unit of measure');
  }
  if (
    system === 'ICD-10-CM' &&
    field === undefined &&
    (BOX_21.test(text) ||
      BOX_21.test(around) ||
      (/(?:^|\s)[A-L][.):]?\s{1,4}$/.test(before) && OF_BOX_21.test(text)))
  )
    say('letter of a claim form');
  return { candidate, names, sum: sumOf(names) };
}
