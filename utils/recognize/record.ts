/** A claim line that stands in no table: a card, a definition list, the fields of a form. */

import { isControl, shownValue } from './controls.ts';
import { addField, type LineFields, readPlace } from './fields.ts';
import { isLike, labelBelow, labelOf, ofSlot } from './labels.ts';
import { fill } from './row.ts';
import { dayOf } from './stated-date.ts';
import { onOneLine, textOf } from './text-of.ts';
import { parentOf, type Run } from './text-runs.ts';
import { type Field, fieldOf } from './vocabulary.ts';

interface Pair {
  label: string;
  field: Field;
  text: string;
}

export interface RecordLine {
  /** The line's own; absent when the group around it holds other lines as well. */
  element: Element | undefined;
  fields: LineFields;
}

const MOST_LEVELS = 7;
const MOST_CHILDREN = 400;
/** A longer text that names a code speaks of it; the fields around it are not that code's. */
const LONGEST_VALUE = 60;
/** What names a value has fewer characters. */
const LONGEST_LABEL = 40;
/** What a line states is short; a longer text is a note's. */
const LONGEST_STATED = 120;
/** Fields that a line has several of. */
const LISTED: ReadonlySet<Field> = new Set(['modifier', 'diagnosis']);
/** Fields that a line has once: a second one belongs to another line. */
const ONCE: ReadonlySet<Field> = new Set(['procedure', 'units', 'place', 'date']);

/** These two name their figures without a colon as well: 'Jordan E. · DOS 10/22/2026'. */
const BARE_LABEL =
  /\b((?:DOS|Given|Service date|Date of service)(?=\s(?:[A-Z][a-z]{2,8}\.?,? )?\d{1,4}[-/])|Dx(?=\s[A-TV-Z]\d[0-9A-Z])|(?:POS|Place of service)(?=\s\d\d\b(?!\s*(?:,|or\b|and\b|\/)\s*\d\d)))/g;

/** What every text with a label holds: a colon, or a figure beside a word that needs none. */
const MAY_NAME = /:|\d/;
/** The modifiers of the label before stand between it and the next. */
const LAST_MODIFIERS = /^(?:(?!DX|CD|NO|ID|TO|MD)[0-9A-Z]{2} )+/;

/** 'DOS: 11/11/2026  POS: 11  Units: 1' as pairs. */
export function inlinePairs(written: string): Pair[] {
  if (!MAY_NAME.test(written)) return [];
  const text = written
    .replace(BARE_LABEL, '$1:')
    .replace(/(^|[·|•]\s)(\d{1,3}) (units?)(?=\s?(?:[·|•]|$))/, '$1$3: $2')
    .replace(/(^|[·|•]\s)(units?|qty) (\d{1,3})(?=\s?(?:[·|•]|$))/i, '$1$2: $3');
  if (!text.includes(':')) return [];
  const labels = [
    ...text.matchAll(
      /(?:^|[\s,;|·•])((?:[A-Z][\w.#/()]*|of|or)(?:[ \u00a0](?:[\w.#/()]+)){0,3}?)\s*:(?=\s|$)/gi,
    ),
  ].flatMap((match) => {
    // Of 'HQ GT Place of service:' the modifiers end what stands before it.
    const label = (match[1] as string).replace(LAST_MODIFIERS, '').trim();
    const field = fieldOf(label);
    return field === undefined || /\d{3}/.test(label)
      ? []
      : [
          {
            label,
            field,
            start: match.index + match[0].lastIndexOf(label),
            end: match.index + match[0].length,
          },
        ];
  });
  return labels.map(({ label, field, end }, at) => {
    const value = text
      .slice(end, labels[at + 1]?.start ?? text.length)
      .replace(/[\s·•|]+$/, '')
      .trim();
    // 'Units: 1 · Charged $60.00': a line has one of some.
    return { label, field, text: ONCE.has(field) ? (value.split(/ · |\n/)[0] as string) : value };
  });
}

/**
 * The name or the value in an element of its own, the other as text beside it: '<div><small>Mods</small>95</div>',
 * '<span>Units <b>2</b></span>'.
 */
function labelledText(element: Element): Pair | undefined {
  const { firstElementChild: part, firstChild: first, lastChild: last } = element;
  if (!part || first === last) return undefined;
  const isName = part === first;
  if (!isName && (part !== last || first !== part.previousSibling)) return undefined;
  const label = isName ? textOf(part) : (first?.textContent ?? '').trim();
  const field = label.length < LONGEST_LABEL && !/\d{2}/.test(label) ? fieldOf(label) : undefined;
  const text = isName ? textOf(element).slice(label.length).trim() : textOf(part);
  return field === undefined || text === '' ? undefined : { label, field, text };
}

/** The name below its value, as tiles show them: '<div><b>97153</b><i>Billing code</i></div>'. */
function namedBelow(element: Element): Pair | undefined {
  const value = element.firstElementChild;
  const named = value && labelBelow(value);
  return named ? { label: named.text, field: named.field as Field, text: textOf(value) } : undefined;
}

const UNREAD = /^(?:script|style|template)$/;

/** Whether open shadow roots inside an element hold what no selector tells of. */
const holdsRoot = (element: Element): boolean =>
  Array.from(element.querySelectorAll('*')).some(({ shadowRoot }) => shadowRoot !== null);

/** Whether a shadow root shows nothing but what is put into its slots. */
const isWrapper = (root: ShadowRoot): boolean =>
  root.querySelector('slot') !== null &&
  root.querySelector('input,select,textarea') === null &&
  Array.from(root.children).every(
    ({ localName, textContent }) => localName === 'style' || textContent.trim() === '',
  );

/** Every label with its value in an element: form fields, label and value side by side, 'Label: value'. */
export function pairsIn(element: Element): Pair[] {
  const pairs: Pair[] = [];
  let label: { text: string; field: Field } | undefined;
  /** Of a label with several values, chips or tags, the first. */
  let many: { text: string; field: Field; first: Element } | undefined;
  const take = (...found: Pair[]) => {
    pairs.push(...found);
    label = undefined;
  };
  const read = (node: Element | ShadowRoot) => {
    for (const child of node.children) {
      if (UNREAD.test(child.localName)) continue;
      if (isControl(child)) {
        const own = labelOf({ text: '', block: child, nodes: [], starts: [], control: child as HTMLElement });
        if (own.field !== undefined)
          pairs.push({ label: own.text, field: own.field, text: shownValue(child)?.trim() ?? '' });
        label = undefined;
        continue;
      }
      if (child.shadowRoot && !isWrapper(child.shadowRoot)) {
        read(child.shadowRoot);
        const own = child.childElementCount === 0 ? child.textContent.trim() : '';
        if (label && own !== '') take({ label: label.text, field: label.field, text: onOneLine(own) });
        label = undefined;
        // What its slots show.
        read(child);
        label = undefined;
        continue;
      }
      const parts = child.childElementCount;
      const below = label || parts === 0 ? undefined : namedBelow(child);
      if (below) {
        pairs.push(below);
        continue;
      }
      // '<div><div>Units</div>2</div>': the name in a block, its value as text.
      const only = parts === 1 ? child.firstElementChild : null;
      const isFlat = only?.childElementCount === 0 && !isControl(only);
      const named = isFlat ? labelledText(child) : undefined;
      if (named) {
        take(named);
        continue;
      }
      if (
        parts > 0 &&
        (parts > 3 ||
          child.querySelector('input,select,textarea,div,dl,table,li') !== null ||
          holdsRoot(child))
      ) {
        read(child);
        continue;
      }
      const text = onOneLine(textOf(child));
      const filled = label ? undefined : ofSlot(child);
      if (filled) {
        // What names it beside its slot knows it better.
        if (!pairs.some((pair) => pair.field === filled.field && pair.text === text))
          pairs.push({ label: filled.text, field: filled.field as Field, text });
        continue;
      }
      // A value left empty on purpose.
      if (text === '' && child.textContent.includes('\u00a0')) label = undefined;
      if (text === '') {
        if (child.localName === 'dd') label = undefined;
        continue;
      }
      const inner = inlinePairs(text);
      const isRow = parts > 1 && Array.from(child.children).every(labelledText);
      if (inner.length > 0 && !isRow) {
        take(...inner);
        continue;
      }
      // The name and its value below each other: '<span><i>CPT</i><br>90837</span>'.
      const isStacked = parts === 2 && child.children[1]?.localName === 'br';
      const own = isStacked || (only && !isFlat) ? labelledText(child) : undefined;
      if (own) {
        take(own);
        continue;
      }
      if (parts >= 2) {
        read(child);
        continue;
      }
      const isValue = child.localName === 'dd' || /\d{3}|^\d{1,2}\s?[-–—:(]/.test(text);
      const field = isValue || text.length >= LONGEST_LABEL ? undefined : fieldOf(text);
      if (field !== undefined && !(label && text.length <= 3)) {
        label = { text, field };
      } else if (label) {
        pairs.push({ label: label.text, field: label.field, text });
        many = LISTED.has(label.field) ? { ...label, first: child } : undefined;
        label = undefined;
      } else if (many && isLike(child, many.first)) {
        pairs.push({ label: many.text, field: many.field, text });
      }
    }
  };
  if (element.shadowRoot) read(element.shadowRoot);
  read(element);
  return joinDateParts(pairs);
}

const DATE_PART = /\b(?:mm|month|dd|day|yy(?:yy)?|year)\b/i;

/** A date in three fields, month, day and year, is one. */
function joinDateParts(pairs: readonly Pair[]): Pair[] {
  const joined: Pair[] = [];
  for (const pair of pairs) {
    const before = joined.at(-1);
    const isPart = DATE_PART.test(pair.label) && /^\d{0,4}$/.test(pair.text.trim());
    if (
      isPart &&
      before?.field === 'date' &&
      /^(?:\d{1,4} ){0,1}\d{0,4}$/.test(before.text) &&
      DATE_PART.test(before.label)
    ) {
      joined[joined.length - 1] = { ...before, text: `${before.text} ${pair.text.trim()}`.trim() };
    } else joined.push(isPart ? { ...pair, field: 'date' } : pair);
  }
  return joined;
}

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
const OF_LINE = /^(?!.*\b(?:on file|active|history)\b).*\b(?:diag|dx|icd)/i;

/** Names a day of service without doubt. */
const OF_SERVICE =
  /\b(?:dos|given|(?:date|day) of (?:service|visit|session)|(?:service|visit|session) date)\b/i;

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
    if (at.localName === 'table' || at.getElementsByTagName('*').length > MOST_CHILDREN) break;
    const isOfOne = !isShared(at);
    if (!isOfOne && field !== 'procedure') {
      if (best || at.getElementsByTagName('*').length > MOST_IN_CARD) break;
      const fields = readCard(pairsIn(at));
      if (fields) return { element: undefined, fields };
      continue;
    }
    const pairs = pairsIn(at);
    const isDated = pairs.some((pair) => pair.field === 'date' && OF_SERVICE.test(pair.label));
    if (pairs.length < 2 && isOfOne && !isDated) continue;
    if (!isOfOne || !isOneLine(pairs)) return best ?? readShared(pairs, code);
    const isVisit =
      at.getElementsByTagName('*').length < MOST_IN_CARD &&
      pairs.some((pair) => isPlace(pair) && readPlace(pair.text) !== undefined) &&
      (isDated || pairs.some(({ field }) => field === 'diagnosis'));
    isLine ||= field === 'procedure' || isVisit || pairs.some((pair) => LINE_FIELDS.has(pair.field));
    // What is only dated is no line: its day and place are the code's, not what else stands there.
    if (!isLine && !isDated) continue;
    // In a note, what it says of the person is not yet what the line states.
    const isNote =
      pairs.some(({ text }) => text.length > LONGEST_STATED) ||
      Array.from(at.getElementsByTagName('p')).some(({ textContent }) => textContent.length > LONGEST_STATED);
    const fields: LineFields = { modifiers: [] };
    for (const pair of pairs) {
      if (!isLine && pair.field !== 'date' && pair.field !== 'place') continue;
      // What a note assesses is not yet what a line was billed for.
      if (pair.field !== 'diagnosis' || (!isNote && OF_LINE.test(pair.label)))
        addField(fields, pair.field, pair.text);
    }
    // A card that opens with its day.
    if (at.firstElementChild) fields.date ??= dayOf(at.firstElementChild) as string;
    // What a small group states stays, though in the larger one a note or an amount stands with it.
    if (best) fill(fields, best.fields);
    best = { element: at, fields };
  }
  return best;
}
