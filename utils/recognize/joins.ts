/** Places of one text that speak for one another: lists and ranges, numbers among codes. */
import { addEvidence, isClear, type Weighed } from './evidence.ts';
import type { EvidenceName } from './weights.ts';

/** What binds one code of a list or range to the next: '90832, 90834 and 90837', '90832-90838', '90791/90792'. */
const LINK =
  /^\s*(?:[-:]?\(?\s?(?:[0-9A-Z]{2}|[A-Z]{3,4})\s?\)?\s*)?(?:[,;/&+–—→⇒-]|->|=>|and|or|to|thru|through|vs\.?|with|versus|and\/or|, and|, or|,? plus|\|)*\s*$/i;

/** The next box of a claim form's diagnoses: '67 A'. */
const LETTERED = /^\s*(?:[YNUW]\s+)?(?:(?:\d\d\s?)?[A-Q][.)]?|\d{1,2}[.:)])\s*$/;
const LONGEST_LINK = 24;
const LONGEST_TOLD = 50;
const RANGE = /^\s?[-–—]\s?$/;
/** Behind the ZIP codes of an area, who is there for it: ': Lena Park, (562) 555-0107'. */
const CONTACT_AFTER =
  /^[ \t]*[:–—·|-]?[ \t]*(?:[A-Z][\w.’'-]*,?[ \t]+){1,5}[–—·|-]?[ \t]*\(?\d{3}\)?[-. ]{0,2}\d{3}[-.]\d{4}\b/;
const LONGEST_CONTACT = 80;
const PAIRED =
  /^\s?(?:[,/&+]|,? ?and|plus|or|(?:(?:not )?(?:payable|billed|paid|reported|allowed) )?with|instead of|in place of)\s?$/;
/** What follows an item that is not a count or amount of something. */
const PAUSE = /^\s?(?:[,;:.)–—-]\s|[,;:.)]?$|\(|[x×]\s?\d{1,2}(?:,?\s|$))/;
/** What a list has between its items; blanks alone are columns. */
const SEPARATED = /[,;/&+|–—→⇒>-]|and|or|plus|to|thru|through/i;

/** In one text with two codes that are taken, the words that lead to a third need not name the system again. */
const LEADS =
  /\b(?:report|bill|code|submit|use|with|or|and|than|by|for|of|to|add|append|versus|vs\.?|replaces?)\s+\(?$/i;
const NAMES_ANOTHER: ReadonlySet<EvidenceName> = new Set([
  'field says another',
  'field of another system',
  'words say another',
  'word before',
  'heading says another',
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

/** Whether something says that a place is another number. */
export const isNamedAnother = ({ names }: Pick<Weighed, 'names'>): boolean =>
  names.some((name) => NAMES_ANOTHER.has(name));

/** Of the catalogue or with its letters. */
export const isFamiliar = ({ names }: Weighed): boolean =>
  names.includes('in the catalogue') || names.includes('familiar letter');

/** A longer text is no paragraph but a file or a report, with numbers of all kinds. */
const LONGEST_PARAGRAPH = 800;

/** Whether one sentence names both. */
const standsWith = ({ candidate: one }: Weighed, { candidate: other }: Weighed, text: string): boolean =>
  !/[.;?!\n]/.test(
    text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start)).replace(/\d\.\d/g, ''),
  );

export function joinText(weighed: readonly Weighed[], text: string): void {
  const taken = weighed.filter(({ sum }) => sum > 0);
  if (taken.length === 0) return;
  const hasDiagnosis = taken.some(({ candidate }) => candidate.system === 'ICD-10-CM');
  for (const one of weighed) {
    const { candidate, names } = one;
    if (one.sum > 0 || isNamedAnother(one)) continue;
    if (candidate.system === 'ICD-10-CM') {
      if (hasDiagnosis && names.includes('dotted diagnosis')) addEvidence(one, 'among codes');
      continue;
    }
    if (taken.length === 1 && !isFamiliar(one)) continue;
    const isOfSentence =
      names.includes('in the catalogue') &&
      text.length < LONGEST_PARAGRAPH &&
      (taken.length > 1 || (!hasDiagnosis && standsWith(one, taken[0] as Weighed, text)));
    if (!isOfSentence && !LEADS.test(text.slice(Math.max(0, candidate.start - 14), candidate.start)))
      continue;
    addEvidence(one, 'among codes');
  }
}

const isLinked = (one: Weighed, other: Weighed, text: string): boolean => {
  const between = text.slice(one.candidate.end, other.candidate.start);
  return between.length <= LONGEST_LINK && SEPARATED.test(between) && LINK.test(between);
};

/** 'use R45.851 for suicidal ideation or F99': what one is for, then the next. */
const FOR_ONE = /^\sfor [a-z -]+,?\s(?:or|and)\s$/;

/** 'ZIP codes 90822 and 90840 in Los Angeles County and 99201'. */
const IN_ONE = /^\s(?:in|at|of|near|around)\s[A-Za-z .’']{2,40},?\s(?:and|or)\s$/;

/** 'Claims: 68069. Dental: 52133. ': each with its name. */
const NEXT_NAMED = /^[.;,]\s[A-Z][a-z]+(?: [a-z]+){0,3}:\s$/;
const NAMED_AS_CODE: readonly EvidenceName[] = [
  'words before',
  'field says code',
  'field may be code',
  'modifier attached',
];

/** 'the pager: 90792 is the doctor, 90839 is the crisis worker': one list, each with something said of it. */
const isNextTold = (between: string): boolean =>
  between.length <= LONGEST_TOLD &&
  !/[.;:\n]/.test(between) &&
  (/,\s(?:and\s)?$/.test(between) || FOR_ONE.test(between) || IN_ONE.test(between));

const DENIES_LIST: readonly EvidenceName[] = [
  'number sign',
  'words say another',
  'word before',
  'field says another',
  'in a list of others',
];

/** What the words before a list say of its first number they say of all. */
function denyLists(weighed: readonly Weighed[], text: string): void {
  for (let index = 1; index < weighed.length; index += 1) {
    const one = weighed[index - 1] as Weighed;
    const other = weighed[index] as Weighed;
    const isOther = DENIES_LIST.some((name) => one.names.includes(name));
    // 'number 26049 90853 11' is one in groups.
    const isGroup = one.names.includes('number sign') && other.candidate.start === one.candidate.end + 1;
    if (isGroup) addEvidence(other, 'in a list of others');
    if (!isOther || other.names.includes('words before')) continue;
    const between = text.slice(one.candidate.end, other.candidate.start);
    const isNamed = NEXT_NAMED.test(between) && !NAMED_AS_CODE.some((name) => other.names.includes(name));
    if (!isLinked(one, other, text) && !isNextTold(between) && !isNamed) continue;
    addEvidence(other, 'in a list of others');
  }
}

/** A line is not indented further. */
const MOST_BLANKS = 40;

/** Whether a line of a text holds nothing else. */
const isLineOf = ({ candidate: { start, end } }: Weighed, text: string): boolean =>
  /(?:^|\n)\s*$/.test(text.slice(Math.max(0, start - MOST_BLANKS), start)) &&
  /^\s*(?:\n|$)/.test(text.slice(end, end + MOST_BLANKS));

/** Whether numbers that nothing speaks against have their first three digits in common. */
const isOfOnePart = (run: readonly Weighed[]): boolean =>
  run.every(
    (one) => !isNamedAnother(one) && one.candidate.code.slice(0, 3) === run[0]?.candidate.code.slice(0, 3),
  );

const isOfBothSets = (run: readonly Weighed[]): boolean =>
  run.every(isFamiliar) && new Set(run.map(({ candidate }) => candidate.system)).size > 1;

/** Three codes of the catalogue in one list, or two as the ends of a range, hardly stand there for anything else. */
function joinRuns(weighed: readonly Weighed[], text: string): void {
  const isOfCatalogue = ({ names }: Weighed) => names.includes('in the catalogue');
  const isLikely = (one: Weighed) => isFamiliar(one) && !isNamedAnother(one);
  for (let from = 0; from < weighed.length; ) {
    let to = from + 1;
    while (to < weighed.length && isLinked(weighed[to - 1] as Weighed, weighed[to] as Weighed, text)) to += 1;
    const run = weighed.slice(from, to);
    const isRange =
      run.length === 2 &&
      RANGE.test(text.slice((run[0] as Weighed).candidate.end, (run[1] as Weighed).candidate.start));
    const last = (run.at(-1) as Weighed).candidate;
    const isOfArea = isRange && CONTACT_AFTER.test(text.slice(last.end, last.end + LONGEST_CONTACT));
    if (isOfArea) for (const one of run) addEvidence(one, 'ZIP code');
    const isSeveral = run.length > 2 || isRange;
    const isPair =
      run.length === 2 &&
      PAIRED.test(text.slice((run[0] as Weighed).candidate.end, (run[1] as Weighed).candidate.start));
    if (run.length > 2 && isOfBothSets(run)) for (const one of run) addEvidence(one, 'of both code sets');
    else if ((isSeveral || isPair) && run.every(isLikely) && run.some(isOfCatalogue))
      for (const one of run)
        addEvidence(one, isSeveral ? 'several of the catalogue' : 'two of the catalogue');
    else if (isRange && (isOfOnePart(run) || run.every(({ names }) => names.includes('mental diagnosis'))))
      for (const one of run) addEvidence(one, 'ends of a range');
    from = to;
  }
  // '97153, 20 hours a week; 97155, 2 hours a week; 97156': each with something said of it.
  const listed = weighed.filter(
    (one) => isLikely(one) && (PAUSE.test(text.slice(one.candidate.end)) || isLineOf(one, text)),
  );
  if (listed.some(isOfCatalogue) && new Set(listed.map(({ candidate }) => candidate.code)).size > 2)
    for (const one of listed)
      if (!one.names.includes('several of the catalogue')) addEvidence(one, 'several of the catalogue');
}

/** Whether a text is nothing but what has the shape of codes: procedures and diagnoses stand in one list then. */
const isOfCodes = (weighed: readonly Weighed[], text: string): boolean => {
  let end = 0;
  for (const { candidate } of weighed) {
    if (/\w/.test(text.slice(end, candidate.start))) return false;
    end = candidate.end;
  }
  return !/\w/.test(text.slice(end));
};

/** Weighs the lists of a text. */
export function joinLists(weighed: readonly Weighed[], text: string): void {
  denyLists(weighed, text);
  joinRuns(weighed, text);
  spread(weighed, text);
}

const NONE: ReadonlySet<Weighed> = new Set();

/** Of a list, those that its clear codes make codes, one by one from there on, whatever the words around them are. */
export function findCarried(weighed: readonly Weighed[], text: string): ReadonlySet<Weighed> {
  if (weighed.length < 2 || !weighed.some(isClear)) return NONE;
  const carried = new Set<Weighed>();
  const speaks = (one: Weighed) => carried.has(one) || (isClear(one) && !isNamedAnother(one));
  const pass = (from: Weighed, to: Weighed, areLinked: () => boolean) => {
    const isOneSystem = (from.candidate.system === 'ICD-10-CM') === (to.candidate.system === 'ICD-10-CM');
    const isOpen = !isClear(to) && isFamiliar(to) && !isNamedAnother(to);
    if (isOneSystem && isOpen && speaks(from) && areLinked()) carried.add(to);
  };
  const neighbours = weighed.slice(1).map((other, at) => [weighed[at] as Weighed, other] as const);
  for (const [one, other] of neighbours) pass(one, other, () => isLinked(one, other, text));
  for (const [one, other] of neighbours.reverse()) pass(other, one, () => isLinked(one, other, text));
  return carried;
}

/** Codes in a list with one that is taken are codes too, unless something speaks strongly against them. */
export function spread(weighed: readonly Weighed[], text: string): void {
  const isMixed = isOfCodes(weighed, text);
  const pass = (from: Weighed, to: Weighed, between: string) => {
    if (from.sum <= 0 || to.names.includes('in a list of codes')) return;
    if (!isMixed && (from.candidate.system === 'ICD-10-CM') !== (to.candidate.system === 'ICD-10-CM')) return;
    const isNext = LINK.test(between) || (to.candidate.system === 'ICD-10-CM' && LETTERED.test(between));
    const isTold = between.length <= LONGEST_TOLD && FOR_ONE.test(between);
    if (!isTold && (between.length > LONGEST_LINK || !isNext)) return;
    // 'E2210 97129': the number of a message before the code it is about.
    if (to.names.includes('unfamiliar letter') && !SEPARATED.test(between)) return;
    addEvidence(to, 'in a list of codes');
  };
  for (let index = 1; index < weighed.length; index += 1) {
    const one = weighed[index - 1] as Weighed;
    const other = weighed[index] as Weighed;
    pass(one, other, text.slice(one.candidate.end, other.candidate.start));
  }
  for (let index = weighed.length - 1; index > 0; index -= 1) {
    const one = weighed[index - 1] as Weighed;
    const other = weighed[index] as Weighed;
    pass(other, one, text.slice(one.candidate.end, other.candidate.start));
  }
}
