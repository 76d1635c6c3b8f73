/** For and against: what the neighbours of a place, its label and its column say about it. */
import { isListed } from '../../data/systems.ts';
import { readAttached } from './modifiers.ts';
import {
  BILL_BEFORE,
  CHANGE_BEFORE,
  CITY_BEFORE,
  CODE_BEFORE,
  CODE_WORD,
  COUNT_OF_BEFORE,
  COUNTED,
  LINE_BEFORE,
  MEASURED,
  MODIFIER_AFTER,
  NUMBER_BEFORE,
  OTHER_BEFORE,
  OTHER_CODE_BEFORE,
  PRICE_AFTER,
  SERVICE_WORDS,
  STATE,
  STREET,
  VERB_BEFORE,
} from './phrases.ts';
import type { Candidate } from './shapes.ts';
import { type Field, fieldOf } from './vocabulary.ts';
import { type EvidenceName, weightOf } from './weights.ts';

export interface Weighed {
  candidate: Candidate;
  sum: number;
  names: EvidenceName[];
}

const endings = new WeakMap<RegExp, RegExp>();

/**
 * Whether a text ends in what a pattern that closes with `$` says: read backwards from the end, where the pattern alone would
 * be tried from every place before it.
 */
function endsIn(pattern: RegExp, text: string): boolean {
  let ending = endings.get(pattern);
  if (!ending) {
    ending = new RegExp(`(?<=${pattern.source})`, `${pattern.flags}y`);
    endings.set(pattern, ending);
  }
  ending.lastIndex = text.length;
  return ending.test(text);
}

/** The words before a place back to where their sentence, cell or list item begins. */
const clauseBefore = (text: string, start: number): string => {
  const before = text.slice(Math.max(0, start - 70), start);
  const cut = Math.max(
    before.lastIndexOf(';'),
    before.lastIndexOf('\n'),
    before.lastIndexOf('|'),
    before.lastIndexOf('•'),
    before.lastIndexOf('·'),
    before.lastIndexOf('\t'),
    before.search(/[.!?]\s+\S*[^.]*$/),
  );
  return cut >= 0 ? before.slice(cut + 1) : before;
};

/** Groups of one number: no words, nothing that ends it. */
const GROUPS = /^\s*(?:[A-Z0-9]+[\s-]){1,4}$/;

const NO_LABEL = { field: undefined, isLabel: false };

/** The label that a text itself puts before a place: 'Procedure: 90837', 'ZIP 90834'. */
function inlineLabel(
  text: string,
  start: number,
  before: string,
): { field: Field | undefined; isLabel: boolean } {
  if (!before.includes(':') && !before.includes('=')) return NO_LABEL;
  const clause = clauseBefore(text, start);
  const colon = /[:=](?!.*[:=])/s.exec(clause);
  if (!colon) return NO_LABEL;
  const label = /[^,(]{1,50}$/.exec(clause.slice(0, colon.index))?.[0].trim() ?? '';
  const between = clause.slice(colon.index + 1);
  const field = fieldOf(label);
  // 'Claim #: E2611 90834 77' is one number in groups.
  if (field === 'other' && GROUPS.test(between)) return { field, isLabel: true };
  if (/^\s*(?:\(?[0-9A-L]{1,2}[.)]\s*)?["“]?$/.test(between)) return { field, isLabel: true };
  // 'Diagnoses: F41.1, F33.1' names each code of the list.
  const isList = !/[a-z]/.test(between.replace(/\b(?:and|or)\b/g, ''));
  if (isList && (field === 'procedure' || field === 'diagnosis')) return { field, isLabel: false };
  return { field: undefined, isLabel: false };
}

function weighShape(candidate: Candidate, say: (name: EvidenceName) => void): void {
  const { code, system } = candidate;
  if (system === 'CPT') {
    say(/\d$/.test(code) ? 'five digits' : 'four digits and a letter');
    if (isListed(code)) say('in the catalogue');
  } else if (system === 'HCPCS') {
    say('letter and four digits');
    if (/^[GHST]/.test(code)) say('familiar letter');
  } else {
    if (code.length === 3) say('category diagnosis');
    else say(candidate.isBare ? 'bare diagnosis' : 'dotted diagnosis');
    if (code.startsWith('F')) say('mental diagnosis');
  }
}

/** How a label's field speaks about a candidate of a system. */
function weighField(
  field: Field | undefined,
  system: Candidate['system'],
  say: (name: EvidenceName) => void,
): boolean {
  switch (field) {
    case 'procedure':
      say(system === 'ICD-10-CM' ? 'field of another system' : 'field says code');
      return true;
    case 'diagnosis':
      say(system === 'ICD-10-CM' ? 'field says diagnosis' : 'field of another system');
      return true;
    case 'code':
      say('field may be code');
      return true;
    case 'text':
    case undefined:
      return false;
    default:
      say('field says another');
      return true;
  }
}

const FREE_BEFORE = /(?:^|[A-CE-Za-z,;:])\s$|^$/;
const FREE_AFTER = /^[.,]?(?:\s|$)/;

/** What the characters that touch a place tie it to: money, longer numbers, names. */
function weighNeighbours(
  { system }: Candidate,
  before: string,
  after: string,
  say: (name: EvidenceName) => void,
): void {
  // Between blanks nothing touches it; no other test is asked for most places.
  if (FREE_BEFORE.test(before) && FREE_AFTER.test(after)) return;
  if (
    /[$€£]\s?$/.test(before) ||
    /^[.,]\d{2,3}(?!\d)/.test(after) ||
    /\d,$/.test(before) ||
    /\b(?:USD|US\$)\s?$/.test(before)
  ) {
    if (system === 'CPT') say('money');
  }
  if (/\d[-./:]$/.test(before) && !/\b\d{5}[-/]$/.test(before)) say('part of a longer number');
  else if (
    /[A-Za-z0-9_]-$/.test(before) &&
    !/\b(?:[A-Z]?\d{4,5}|cpt|hcpcs|code|dx|icd|to|hc|ICD-?10)\s?-$/i.test(before)
  )
    say('part of a longer number');
  else if (/(?:\(\d{3}\)|\b\d{3})[\s.-]{1,2}(?:\d{3}[\s.-])?$/.test(before) && /^[\s.-]\d{4}\b/.test(after))
    say('part of a longer number');
  if (system === 'CPT' && /^-\d{3,}/.test(after) && !/^-\d{4}[0-9FTU]\b/.test(after))
    say('part of a longer number');
  if (/^[/.]\d{1,2}[/.]/.test(after) || /^:\d\d/.test(after)) say('part of a longer number');
  if (
    /[@_\\=&?]$/.test(before) ||
    /^[_\\@]/.test(after) ||
    /(?:https?:|www\.|\.(?:com|org|gov|html|aspx|php|pdf))\S*$/.test(before) ||
    /^\.(?:js|ts|py|rb|go|java|css|sh|sql|log|json|xml)\b/.test(after) ||
    (/[=+*/(]$/.test(before) && /^[*/+:)^][A-Z(\d]?/.test(after) && /[=*]/.test(before + after.charAt(0))) ||
    /^\S*\.(?:pdf|csv|txt|docx?|xlsx?|png|html?)\b/.test(after) ||
    (/\/$/.test(before) && !/\d{5}\s?\/$/.test(before) && !/\s\/$/.test(before))
  )
    say('inside a name');
}

const SERVICE_WORD = new RegExp(SERVICE_WORDS.source, 'i');

/** A count of sessions right after a code: 'x2', '× 3'. */
const COUNT_AFTER = /^\s?[x×]\s?\d{1,2}(?![\d.%]|\s?(?:mg|ml|mm|cm|in\b|ft|px))/i;

/** '· 95 · 1 unit' or 'x 2 units': what a claim line says next. */
const UNITS_AFTER = /^[\s·•|,–—-]{1,4}(?:[0-9A-Z]{2}[\s·•|,–—-]{1,4}){0,4}(?:[x×]\s?)?\d{1,3}\s?units?\b/i;

/** Weighs one place in a text. `field`: what the column, label or form field says; `around`: more text of the same thing. */
export function weigh(candidate: Candidate, text: string, field: Field | undefined, around: string): Weighed {
  const names: EvidenceName[] = [];
  const say = (name: EvidenceName) => void names.push(name);
  const { start, end, system } = candidate;
  const before = text.slice(Math.max(0, start - 70), start);
  const after = text.slice(end, end + 80);
  weighShape(candidate, say);
  const isAlone = text.slice(0, start).trim() === '' && after.trim() === '';

  weighNeighbours(candidate, before, after, say);

  const label = inlineLabel(text, start, before);
  const fits = label.isLabel || (label.field === 'diagnosis') === (system === 'ICD-10-CM');
  const saidByLabel = label.field !== undefined && fits && weighField(label.field, system, say);
  if (!saidByLabel) {
    // The words right before a place know it better than the label of all that stands around it.
    if (endsIn(OTHER_CODE_BEFORE, before)) say('words say another');
    else if (endsIn(CODE_BEFORE, before) || endsIn(CHANGE_BEFORE, before) || endsIn(COUNT_OF_BEFORE, before))
      say('words before');
    else {
      if (endsIn(LINE_BEFORE, before)) say('line number before');
      else if (endsIn(VERB_BEFORE, before)) say('verb before');
      else if (endsIn(OTHER_BEFORE, before)) say('words say another');
      else if (endsIn(NUMBER_BEFORE, before)) say('number sign');
      weighField(field, system, say);
    }
  } else if (field === 'other' && label.field !== 'procedure' && label.field !== 'diagnosis')
    say('field says another');
  if (system === 'CPT' && /^\d{5}$/.test(candidate.code)) {
    if (endsIn(STATE, before) || endsIn(CITY_BEFORE, before)) say('ZIP code');
    if (STREET.test(after)) say('street number');
  }
  if (!isAlone) {
    if (COUNTED.test(after) && !/[,;(]/.test(after.charAt(0))) say('counted');
    else if (MEASURED.test(after)) say('unit of measure');
  }
  if (field !== 'procedure' && field !== 'diagnosis') {
    if (system !== 'ICD-10-CM') {
      const attached = readAttached(after);
      if (attached.modifiers.length > 0) say('modifier attached');
      if (UNITS_AFTER.test(after.slice(attached.end))) say('units follow');
      else if (COUNT_AFTER.test(after.slice(attached.end))) say('count follows');
    }
    const own = `${before} ${after.slice(0, 60)}`;
    if (CODE_WORD.test(own)) say('code word near');
    else if (CODE_WORD.test(around)) say('code word around');
    if (system !== 'ICD-10-CM') {
      if (MODIFIER_AFTER.test(after)) say('modifier named');
      if (PRICE_AFTER.test(after)) say('price follows');
    }
    const services = new Set((own.match(SERVICE_WORDS) ?? []).map((word) => word.toLowerCase()));
    if (services.size > 0) say('service words');
    if (services.size > 1) say('more service words');
    if (services.size === 0 && around !== '' && around.match(SERVICE_WORDS)) say('service words around');
    if (endsIn(BILL_BEFORE, before) && services.size > 0) say('description follows');
    else if (/^[\s\u00a0]*(?:[-–—:(]\s*)?[A-Z][a-z]+/.test(after) && SERVICE_WORD.test(after.slice(0, 50)))
      say('description follows');
  }
  return { candidate, names, sum: names.reduce((sum, name) => sum + weightOf(name), 0) };
}

/** What binds one code of a list or range to the next: '90832, 90834 and 90837', '90832-90838', '90791/90792'. */
const LINK =
  /^\s*(?:[-:]?\(?\s?[0-9A-Z]{2}\s?\)?\s*)?(?:[,;/&+–—-]|and|or|to|thru|through|vs\.?|with|versus|and\/or|, and|, or|,? plus|\|)*\s*$/i;

/** The next box of a claim form's diagnoses: '67 A'. */
const LETTERED = /^\s*(?:\d\d\s)?[A-Q][.)]?\s*$/;
const LONGEST_LINK = 24;
const RANGE = /^\s?[-–—]\s?$/;
/** What a list has between its items; blanks alone are columns. */
const SEPARATED = /[,;/&+|–—-]|and|or|to|thru|through/i;

/** In one text with two codes that are taken, the words that lead to a third need not name the system again. */
const LEADS =
  /\b(?:report|bill|code|submit|use|with|or|and|than|by|for|of|to|add|append|versus|vs\.?|replaces?)\s+\(?$/i;
const NAMES_ANOTHER: ReadonlySet<EvidenceName> = new Set([
  'field says another',
  'field of another system',
  'words say another',
  'in a list of others',
  'money',
  'part of a longer number',
  'ZIP code',
  'street number',
  'number sign',
  'counted',
  'unit of measure',
  'inside a name',
]);

export function joinText(weighed: readonly Weighed[], text: string): void {
  const taken = weighed.filter(({ sum }) => sum > 0);
  if (taken.length < 2) return;
  for (const one of weighed) {
    const { candidate, names } = one;
    if (one.sum > 0 || candidate.system === 'ICD-10-CM' || names.some((name) => NAMES_ANOTHER.has(name)))
      continue;
    if (!LEADS.test(text.slice(Math.max(0, candidate.start - 14), candidate.start))) continue;
    names.push('among codes');
    one.sum += weightOf('among codes');
  }
}

const isLinked = (one: Weighed, other: Weighed, text: string): boolean => {
  const between = text.slice(one.candidate.end, other.candidate.start);
  return between.length <= LONGEST_LINK && SEPARATED.test(between) && LINK.test(between);
};

/** What the words before a list say of its first number they say of all. */
function denyLists(weighed: readonly Weighed[], text: string): void {
  for (let index = 1; index < weighed.length; index += 1) {
    const one = weighed[index - 1] as Weighed;
    const other = weighed[index] as Weighed;
    const isOther = one.names.includes('words say another') || one.names.includes('in a list of others');
    if (!isOther || other.names.includes('words before') || !isLinked(one, other, text)) continue;
    other.names.push('in a list of others');
    other.sum += weightOf('in a list of others');
  }
}

/** Three codes of the catalogue in one list, or two as the ends of a range, hardly stand there for anything else. */
function joinRuns(weighed: readonly Weighed[], text: string): void {
  const isLike = ({ names }: Weighed) =>
    names.includes('in the catalogue') && !names.some((name) => NAMES_ANOTHER.has(name));
  for (let from = 0; from < weighed.length; ) {
    let to = from + 1;
    while (to < weighed.length && isLinked(weighed[to - 1] as Weighed, weighed[to] as Weighed, text)) to += 1;
    const run = weighed.slice(from, to);
    const isRange =
      run.length === 2 &&
      RANGE.test(text.slice((run[0] as Weighed).candidate.end, (run[1] as Weighed).candidate.start));
    if ((run.length > 2 || isRange) && run.every(isLike))
      for (const one of run) {
        one.names.push('several of the catalogue');
        one.sum += weightOf('several of the catalogue');
      }
    from = to;
  }
}

/** Codes in a list with one that is taken are codes too, unless something speaks strongly against them. */
export function joinLists(weighed: Weighed[], text: string): void {
  const spread = (from: Weighed, to: Weighed, between: string) => {
    if (from.sum <= 0 || to.names.includes('in a list of codes')) return;
    if ((from.candidate.system === 'ICD-10-CM') !== (to.candidate.system === 'ICD-10-CM')) return;
    const isNext = LINK.test(between) || (to.candidate.system === 'ICD-10-CM' && LETTERED.test(between));
    if (between.length > LONGEST_LINK || !isNext) return;
    to.names.push('in a list of codes');
    to.sum += weightOf('in a list of codes');
  };
  denyLists(weighed, text);
  joinRuns(weighed, text);
  for (let index = 1; index < weighed.length; index += 1) {
    const one = weighed[index - 1] as Weighed;
    const other = weighed[index] as Weighed;
    spread(one, other, text.slice(one.candidate.end, other.candidate.start));
  }
  for (let index = weighed.length - 1; index > 0; index -= 1) {
    const one = weighed[index - 1] as Weighed;
    const other = weighed[index] as Weighed;
    spread(other, one, text.slice(one.candidate.end, other.candidate.start));
  }
}
