/** Places that speak for one another: lists and ranges, texts among codes, places of one kind, the same code again. */
import { isListed } from '../../data/systems.ts';
import { addEvidence, type Weighed } from './evidence.ts';
import { headingAbove, isLike } from './labels.ts';
import type { Place } from './place.ts';
import { fieldOf } from './vocabulary.ts';
import type { EvidenceName } from './weights.ts';

/** What binds one code of a list or range to the next: '90832, 90834 and 90837', '90832-90838', '90791/90792'. */
const LINK =
  /^\s*(?:[-:]?\(?\s?(?:[0-9A-Z]{2}|[A-Z]{3,4})\s?\)?\s*)?(?:[,;/&+–—-]|and|or|to|thru|through|vs\.?|with|versus|and\/or|, and|, or|,? plus|\|)*\s*$/i;

/** The next box of a claim form's diagnoses: '67 A'. */
const LETTERED = /^\s*(?:[YNUW]\s+)?(?:(?:\d\d\s?)?[A-Q][.)]?|\d{1,2}[.:)])\s*$/;
const LONGEST_LINK = 24;
const LONGEST_TOLD = 50;
const RANGE = /^\s?[-–—]\s?$/;
const PAIRED = /^\s?(?:[,/&+]|,? ?and|or)\s?$/;
/** What follows an item that is not a count or amount of something. */
const PAUSE = /^\s?(?:[,;:.)–—-]\s|[,;:.)]?$|\()/;
/** What a list has between its items; blanks alone are columns. */
const SEPARATED = /[,;/&+|–—-]|and|or|to|thru|through/i;

/** In one text with two codes that are taken, the words that lead to a third need not name the system again. */
const LEADS =
  /\b(?:report|bill|code|submit|use|with|or|and|than|by|for|of|to|add|append|versus|vs\.?|replaces?)\s+\(?$/i;
const NAMES_ANOTHER: ReadonlySet<EvidenceName> = new Set([
  'field says another',
  'field of another system',
  'words say another',
  'word before',
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
    if (one.sum > 0 || names.some((name) => NAMES_ANOTHER.has(name))) continue;
    if (candidate.system === 'ICD-10-CM') {
      if (hasDiagnosis && names.includes('dotted diagnosis')) addEvidence(one, 'among codes');
      continue;
    }
    const isLikely = names.includes('in the catalogue') || names.includes('familiar letter');
    if (taken.length === 1 && !isLikely) continue;
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

/** 'the pager: 90792 is the doctor, 90839 is the crisis worker': one list, each with something said of it. */
const isNextTold = (between: string): boolean =>
  between.length <= LONGEST_TOLD && !/[.;:\n]/.test(between) && /,\s(?:and\s)?$/.test(between);

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
    if (!isLinked(one, other, text) && !isNextTold(text.slice(one.candidate.end, other.candidate.start)))
      continue;
    addEvidence(other, 'in a list of others');
  }
}

/** A line is not indented further. */
const MOST_BLANKS = 40;

/** Whether a line of a text holds nothing else. */
const isLineOf = ({ candidate: { start, end } }: Weighed, text: string): boolean =>
  /(?:^|\n)\s*$/.test(text.slice(Math.max(0, start - MOST_BLANKS), start)) &&
  /^\s*(?:\n|$)/.test(text.slice(end, end + MOST_BLANKS));

/** Three codes of the catalogue in one list, or two as the ends of a range, hardly stand there for anything else. */
function joinRuns(weighed: readonly Weighed[], text: string): void {
  const isOfCatalogue = ({ names }: Weighed) => names.includes('in the catalogue');
  const isLikely = (one: Weighed) =>
    (isOfCatalogue(one) || one.names.includes('familiar letter')) &&
    !one.names.some((name) => NAMES_ANOTHER.has(name));
  for (let from = 0; from < weighed.length; ) {
    let to = from + 1;
    while (to < weighed.length && isLinked(weighed[to - 1] as Weighed, weighed[to] as Weighed, text)) to += 1;
    const run = weighed.slice(from, to);
    const isRange =
      run.length === 2 &&
      RANGE.test(text.slice((run[0] as Weighed).candidate.end, (run[1] as Weighed).candidate.start));
    const isSeveral = run.length > 2 || isRange;
    const isPair =
      run.length === 2 &&
      PAIRED.test(text.slice((run[0] as Weighed).candidate.end, (run[1] as Weighed).candidate.start));
    if ((isSeveral || isPair) && run.every(isLikely) && run.some(isOfCatalogue))
      for (const one of run)
        addEvidence(one, isSeveral ? 'several of the catalogue' : 'two of the catalogue');
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

/** Codes in a list with one that is taken are codes too, unless something speaks strongly against them. */
export function joinLists(weighed: Weighed[], text: string): void {
  const isMixed = isOfCodes(weighed, text);
  const spread = (from: Weighed, to: Weighed, between: string) => {
    if (from.sum <= 0 || to.names.includes('in a list of codes')) return;
    if (!isMixed && (from.candidate.system === 'ICD-10-CM') !== (to.candidate.system === 'ICD-10-CM')) return;
    const isNext = LINK.test(between) || (to.candidate.system === 'ICD-10-CM' && LETTERED.test(between));
    if (between.length > LONGEST_LINK || !isNext) return;
    // 'E2210 97129': the number of a message before the code it is about.
    if (to.names.includes('unfamiliar letter') && !SEPARATED.test(between)) return;
    addEvidence(to, 'in a list of codes');
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

/** Characters beside the code in a chip or list item. */
const MOST_BESIDE = 120;

/** Marks before an item: a box to tick, a bullet, an add-on's plus. */
const ITEM_MARK = /^[\s☐☑☒□■▢✓✔•+*–-]*$/;

/** What a code that ends its text has behind it at most. */
const CLOSES = /^(?:[\s)\].]*$|\]|\s(?:[0-9A-Z]{2}\s)?[–—-]\s)/;

/** What tells places of one kind: chips and list items by their class, cells by the column of their table. */
function kindOf({ cell, run, candidate, field, names }: Place): string | undefined {
  if (run.control || field === 'other' || field === 'date') return undefined;
  if (run.text.length > MOST_BESIDE) return undefined;
  const before = run.text.slice(0, candidate.start);
  // A chip, an item of a list: the code opens it, or closes it behind its name, or stands in brackets.
  const opens = ITEM_MARK.test(before);
  if (!opens && !(!/\d/.test(before) && CLOSES.test(run.text.slice(candidate.end)))) return undefined;
  const isBoxed = /[☐☑☒□■▢]/.test(before);
  // Below a header that says what stands there, likeness says nothing more.
  if (cell && !isBoxed && (field !== undefined || cell.grid.labels.some((label) => label !== '')))
    return undefined;
  const { block } = run;
  // The words of a drawing are of one kind whatever they say; each value of a definition list has a name of its own.
  if (block.localName === 'dd' || block.closest('svg')) return undefined;
  if (cell && isBoxed) return 'box in a table';
  // The values of a filter have boxes as well, and nothing but a count after them.
  const where = `${names.includes('box to tick') ? 'box ' : ''}${opens ? '' : 'behind '}`;
  return cell
    ? `${where}column ${cell.column} of ${candidate.system}`
    : `${where}${block.localName}.${block.className} ${block.parentElement?.className ?? ''}`;
}

const LEAST_LIKE_IT = 2;
/** Below this something speaks against a place that no likeness outweighs. */
const LEAST_SUM = -3;
/** Whether a place is taken or others of the page may still make it one; those that are not need not be kept. */
export const mayBeLifted = ({ sum }: Weighed): boolean => sum >= LEAST_SUM;

/** Different codes, of the catalogue or with its letters, each over words of its service, that make their kind one of codes. */
const LEAST_LIKELY = 3;

const isOfService = ({ candidate, names }: Place): boolean =>
  candidate.system !== 'ICD-10-CM' &&
  (isListed(candidate.code) || names.includes('familiar letter')) &&
  (names.includes('service words around') || names.includes('service words'));

/** Whether each number in the items of a list that are like one is the catalogue's, and no heading names another. */
const holdsListed = (list: Element, item: Element): boolean =>
  fieldOf(headingAbove(item)) !== 'other' &&
  Array.from(list.querySelectorAll(item.localName)).every(
    (one) => !isLike(one, item) || (one.textContent.match(/\b\d{5}\b/g) ?? []).every(isListed),
  );

/**
 * Tells whether a code stands in a list of nothing but numbers of the catalogue: one of ZIP or chart numbers holds some of
 * them, but others too. Each list is looked through once.
 */
function createListReader(): (place: Place, kind: string) => boolean {
  const known = new Map<string, Map<Element, boolean>>();
  return ({ run: { block }, candidate }, kind) => {
    if (!isListed(candidate.code)) return false;
    const list = block.parentElement?.parentElement ?? block;
    const lists = known.get(kind) ?? new Map<Element, boolean>();
    known.set(kind, lists);
    const isOfListed = lists.get(list) ?? holdsListed(list, block);
    lists.set(list, isOfListed);
    return isOfListed;
  };
}

/** Bare codes that stand where others of the page stand (chips, list items) are taken when those are. */
export function joinKinds(places: readonly Place[]): void {
  const taken = new Map<string, number>();
  const likely = new Map<string, Set<string>>();
  const hasCodes = places.some(({ sum }) => sum > 0);
  const isAmongListed = createListReader();
  for (const place of places) {
    const kind = mayBeLifted(place) ? kindOf(place) : undefined;
    if (!kind) continue;
    if (place.sum > 0) taken.set(kind, (taken.get(kind) ?? 0) + 1);
    else if (isOfService(place) || (hasCodes && isAmongListed(place, kind)))
      likely.set(kind, (likely.get(kind) ?? new Set()).add(place.candidate.code));
  }
  for (const [kind, codes] of likely) if (codes.size >= LEAST_LIKELY) taken.set(kind, LEAST_LIKE_IT);
  for (const place of places) {
    if (place.sum > 0 || !mayBeLifted(place)) continue;
    const kind = kindOf(place);
    if (!kind || (taken.get(kind) ?? 0) < LEAST_LIKE_IT) continue;
    addEvidence(place, 'others like it');
  }
}

/**
 * Words of billing beside a number that is a code elsewhere on the page: a message repeats what the claim says. Numbers
 * alone in their cell or chip are left, as an account or a count may have a code's digits.
 */
export function joinSame(places: readonly Place[]): void {
  const taken = places.filter(({ sum }) => sum > 0);
  const codes = new Set(taken.map(({ candidate }) => candidate.code));
  if (codes.size === 0) return;
  const told = new Set(taken.filter(isOfSentence).map(({ candidate }) => candidate.code));
  for (const place of places) {
    const { sum, names, candidate } = place;
    if (sum <= 0 && told.size >= LEAST_TOLD && isUndenied(place) && isOfSentence(place)) {
      addEvidence(place, 'page about codes');
      continue;
    }
    if (
      sum > 0 ||
      !mayBeLifted(place) ||
      !codes.has(candidate.code) ||
      !(
        (candidate.system === 'HCPCS' && (place.siblings.length > 1 || isOfSentence(place))) ||
        speaksOfBilling(names) ||
        isAnswered(place) ||
        isHeading(place)
      )
    )
      continue;
    addEvidence(place, 'same code on the page');
  }
}

/** Codes that sentences of a page speak of, from which on the next number is one too. */
const LEAST_TOLD = 4;
/** Words in a row that make a text a sentence. */
const SENTENCE = /(?:[a-z’']+,? ){4}/i;
const isOfSentence = ({ run }: Place): boolean => SENTENCE.test(run.text);

/** Of the catalogue, and nothing speaks against it but its shape. */
const isUndenied = ({ candidate, names, siblings }: Place): boolean =>
  names.includes('in the catalogue') &&
  siblings.every(
    (one) => one.candidate.code !== candidate.code || !one.names.some((name) => NAMES_ANOTHER.has(name)),
  );

/** '96130: yes after 8 hours': words follow the code that opens its text. */
const isAnswered = ({ run, candidate }: Place): boolean =>
  /(?:^|[.;]\s|[AP]M\s)$/.test(run.text.slice(0, candidate.start).trimStart()) &&
  /^\s?[:–—-]\s?[A-Za-z]{2}/.test(run.text.slice(candidate.end));

/** A code alone that heads what is said of it. */
const isHeading = ({ run, candidate }: Place): boolean =>
  /^h[1-6]$/.test(run.block.localName) && run.text.trim() === candidate.code;

const speaksOfBilling = (names: readonly EvidenceName[]): boolean =>
  names.includes('code word near') || names.includes('service words') || names.includes('modifier named');
