/** A claim line that stands in no table: a card, a definition list, the fields of a form. */
import { findDates, parseDate } from '../text/dates.ts';
import { isOfAuthorization } from './company.ts';
import { addField, type LineFields, readPlace } from './fields.ts';
import { inlinePairs, ONCE, type Pair, pairsIn } from './pairs.ts';
import { fill } from './row.ts';
import { dayOf } from './stated-date.ts';
import { leavesOf, textOf } from './text-of.ts';
import { parentOf, type Run } from './text-runs.ts';
import { type Field, fieldOf } from './vocabulary.ts';

export interface RecordLine {
  /** The line's own; absent when the group around it holds other lines as well. */
  element: Element | undefined;
  fields: LineFields;
}

const MOST_LEVELS = 8;
const MOST_CHILDREN = 400;
/** A longer text that names a code speaks of it; the fields around it are not that code's. */
const LONGEST_VALUE = 60;
/** What a line states is short; a longer text is a note's. */
const LONGEST_STATED = 120;

const LINE_FIELDS: ReadonlySet<Field> = new Set(['procedure', 'units', 'modifier']);
/** What a text of several 'Label: value' says of the one code in it; undefined when it is no such text. */
export function readLabelledText(text: string): LineFields | undefined {
  const pairs = text.includes(':') ? inlinePairs(text) : [];
  if (pairs.length < 3 || !isOneLine(pairs) || !pairs.some(({ field }) => field === 'procedure'))
    return undefined;
  const fields: LineFields = { modifiers: [] };
  for (const { field, text: value } of pairs) addField(fields, field, value);
  return fields;
}

/** Names diagnoses of what is billed, not those that a person has. */
const OF_LINE = /^(?!.*\b(?:on file|active|history|(?:on|of) the claim)\b).*\b(?:diag|dx|icd)/i;

/** Beside the principal one, as an institutional claim has them for all of its lines. */
const OTHER_OF_CLAIM = /\bother (?:diag|dx)/i;

/** With its letter in the claim's list: 'A: F11.20'. */
const LETTERED = /^[A-L][.:)]\s?[A-TV-Z]\d/;

/** Names a day of service without doubt. */
const OF_SERVICE =
  /\b(?:dos|given|(?:date|day) of (?:your |the )?(?:service|visit|session)|(?:service|visit|session) date)\b/i;

const isDate = ({ field }: Pair): boolean => field === 'date';
const isPlace = ({ field }: Pair): boolean => field === 'place';

const isOneLine = (pairs: readonly Pair[]): boolean => {
  const seen = new Set<Field>();
  const places = new Set<string>();
  for (const { field, text, label } of pairs) {
    if (!ONCE.has(field) || text.trim() === '') continue;
    if (field === 'date' && /\b(?:to|thru|through|end)\b/i.test(label)) continue;
    // 'Location: Room F20'; and a component may keep its value twice.
    if (field === 'place' && (places.has(text) || readPlace(text) === undefined)) continue;
    places.add(text);
    if (seen.has(field)) return false;
    seen.add(field);
  }
  return true;
};

/**
 * A form with several codes: the one date and place that it states are of all; modifiers and counts that follow a code up
 * to the next are that code's.
 */
function readShared(pairs: readonly Pair[], code: string): RecordLine | undefined {
  const fields: LineFields = { modifiers: [] };
  const isOfCode = ({ field, text }: Pair) => field === 'procedure' && text.trim().startsWith(code);
  const at = pairs.findIndex(isOfCode);
  // Of a code that stands there twice nothing tells which line is its own.
  if (at < 0 || pairs.slice(at + 1).some(isOfCode)) return undefined;
  const isBefore = pairs.slice(
    0,
    pairs.findIndex(({ field }) => field === 'procedure'),
  );
  if (!isBefore.some(({ field }) => field === 'modifier' || field === 'units'))
    for (const pair of pairs.slice(at + 1)) {
      if (pair.field === 'procedure') break;
      if (pair.field === 'modifier' || pair.field === 'units') addField(fields, pair.field, pair.text);
    }
  for (const field of ['date', 'place'] as const) {
    const stated = pairs.filter((pair) => pair.field === field && pair.text.trim() !== '');
    const [only] = stated;
    if (only && stated.length === 1) addField(fields, field, only.text);
  }
  return { element: undefined, fields };
}

/** The only day of a card, where it stands in an element of its own. */
function dayIn(card: Element): string | undefined {
  const texts = leavesOf(card).map(({ textContent }) => textContent.trim());
  const [only, another] = texts.flatMap((text) => findDates(text));
  return only && !another && texts.some((text) => parseDate(text) === only.iso) ? only.iso : undefined;
}

/** Elements in the card of one encounter. */
const MOST_IN_CARD = 40;

/** The card of an encounter with several codes: the one day and place that it states are of all. */
function readCard(pairs: readonly Pair[]): LineFields | undefined {
  const fields: LineFields = { modifiers: [] };
  if (pairs.some(({ field }) => field === 'procedure')) return undefined;
  const [date, otherDate] = pairs.filter(isDate);
  if (!date || otherDate || !OF_SERVICE.test(date.label)) return undefined;
  addField(fields, 'date', date.text);
  const [place, otherPlace] = pairs.filter(isPlace);
  if (place && !otherPlace) addField(fields, 'place', place.text);
  return fields;
}

/** Whether a count of units is all that a card states: '2 units', not those of an authorization. */
const isCounted = (card: Element, [first]: readonly Pair[]): boolean =>
  first !== undefined && /^units?$/.test(first.label) && !OF_AUTHORIZATION.test(card.textContent);

const isEnd = ({ label }: Pair): boolean => /\b(?:to|thru|through|end|until)\b/i.test(label);

/** Whether pairs are what a search goes by: a period and none of the figures of a line. */
const isSearch = (pairs: readonly Pair[]): boolean => {
  const dates = pairs.filter(isDate);
  const [from, to] = [dates.find((pair) => !isEnd(pair)), dates.find(isEnd)];
  return (
    from !== undefined &&
    to !== undefined &&
    from.text !== to.text &&
    !pairs.some(({ field }) => field === 'units' || field === 'modifier' || field === 'pointer')
  );
};

const OF_AUTHORIZATION = /\b(?:approved|auth|authori[sz]ed|requested|asked|granted|remaining|used)\b/i;
/** A name in an element of its own or before a colon. */
const NAME = /^[A-Za-z][A-Za-z# .()/-]{1,40}?:?$/;
const NAMES_IN_TEXT = /(?<![A-Za-z] )\b[A-Z][A-Za-z]+(?: [A-Za-z]+){0,2}(?=:\s)/g;

const areOfAuthorization = (labels: readonly string[]): boolean =>
  isOfAuthorization(labels, labels.map(fieldOf));

/** Whether a text of several 'Label: value' states what was asked for and allowed. */
export const isAuthorizedText = (text: string): boolean =>
  OF_AUTHORIZATION.test(text) && areOfAuthorization(text.match(NAMES_IN_TEXT) ?? []);

/** Whether a group of pairs does. */
function isAuthorized(group: Element, pairs: readonly Pair[]): boolean {
  if (!pairs.some(isDate) || !OF_AUTHORIZATION.test(group.textContent)) return false;
  const labels = [
    ...new Set([
      ...leavesOf(group)
        .map((leaf) => leaf.textContent.trim())
        .filter((text) => NAME.test(text)),
      ...(textOf(group).match(NAMES_IN_TEXT) ?? []),
    ]),
  ].map((label) => label.replace(/:$/, ''));
  return areOfAuthorization(labels);
}

/** Whether a select chooses what is shown, any of it as well: 'All codes'. */
const isFilter = (control: HTMLElement): boolean =>
  control.localName === 'select' &&
  /^(?:any|all)\b/i.test((control as HTMLSelectElement).options[0]?.text.trim() ?? '');

/**
 * The fields of the largest group around a code that is one line; undefined when nothing around it is labelled. `isShared`:
 * whether a group holds another code as well, whose line it may be.
 */
export function readRecord(
  run: Run,
  code: string,
  field: Field | undefined,
  isShared: (element: Element) => boolean,
): RecordLine | undefined {
  if (field !== 'procedure' && run.text.trim().length > LONGEST_VALUE) return undefined;
  if (run.control && isFilter(run.control)) return undefined;
  let best: RecordLine | undefined;
  let isLine = false;
  // A card whose code stands in no block of its own: '<div><b>90837</b><div>DOS 10/22/2026</div></div>'.
  let at: Element | null = run.block.children.length > 1 ? run.block : parentOf(run.block);
  for (let level = 0; at && level < MOST_LEVELS; level += 1, at = parentOf(at)) {
    const size = at.localName === 'table' ? Number.POSITIVE_INFINITY : at.getElementsByTagName('*').length;
    if (size > MOST_CHILDREN) break;
    const isOfOne = !isShared(at);
    if (!isOfOne && field !== 'procedure') {
      if (best || size > MOST_IN_CARD) break;
      const fields = readCard(pairsIn(at));
      if (fields) return { element: undefined, fields };
      continue;
    }
    const read = pairsIn(at);
    const isPeriod = (run.control && isSearch(read)) || isAuthorized(at, read);
    const pairs = isPeriod ? read.filter((pair) => !isDate(pair) && pair.field !== 'units') : read;
    const isDated = pairs.some((pair) => pair.field === 'date' && OF_SERVICE.test(pair.label));
    if (pairs.length < 2 && isOfOne && !isDated && !(size < MOST_IN_CARD && isCounted(at, pairs))) continue;
    if (!isOfOne || !isOneLine(pairs)) return best ?? readShared(pairs, code);
    const isVisit =
      size < MOST_IN_CARD &&
      pairs.some((pair) => isPlace(pair) && readPlace(pair.text) !== undefined) &&
      (isDated || pairs.some(({ field }) => field === 'diagnosis'));
    isLine ||= field === 'procedure' || isVisit || pairs.some((pair) => LINE_FIELDS.has(pair.field));
    // What is only dated is no line: its day and place are the code's, not what else stands there.
    if (!isLine && !isDated) continue;
    // In a note, what it says of the person is not yet what the line states.
    const isNote =
      pairs.some(({ text }) => text.length > LONGEST_STATED) ||
      Array.from(at.getElementsByTagName('p')).some(({ textContent }) => textContent.length > LONGEST_STATED);
    const areOfClaim = pairs.some(({ label, text }) => OTHER_OF_CLAIM.test(label) || LETTERED.test(text));
    const fields: LineFields = { modifiers: [] };
    for (const pair of pairs) {
      if (!isLine && pair.field !== 'date' && pair.field !== 'place') continue;
      // What a note assesses is not yet what a line was billed for.
      if (pair.field !== 'diagnosis' || (!isNote && !areOfClaim && OF_LINE.test(pair.label)))
        addField(fields, pair.field, pair.text);
    }
    // A card that opens with its day.
    if (at.firstElementChild) fields.date ??= dayOf(at.firstElementChild) as string;
    if (size < MOST_IN_CARD && (fields.units !== undefined || fields.diagnoses))
      fields.date ??= dayIn(at) as string;
    // What a small group states stays, though in the larger one a note or an amount stands with it.
    if (best) fill(fields, best.fields);
    best = { element: at, fields };
  }
  return best;
}
