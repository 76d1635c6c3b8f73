/** Labels with their values, wherever they stand: the fields of a form, names beside or below values, 'Label: value'. */
import { isControl, shownValue } from './controls.ts';
import { labelOf, ofSlot } from './labels.ts';
import { isLike, labelBelow } from './names-beside.ts';
import { onOneLine, textOf } from './text-of.ts';
import { type Field, fieldOf, HAS_FIGURES } from './vocabulary.ts';

export interface Pair {
  label: string;
  field: Field;
  text: string;
}

/** Whether an element is a definition list whose names stand each beside its value, not all of them above the values. */
export const isPaired = ({ localName, children }: Element): boolean =>
  localName === 'dl' && !(children[0]?.localName === 'dt' && children[1]?.localName === 'dt');

/** What names a value has fewer characters. */
const LONGEST_LABEL = 40;
/** Fields that a line has several of. */
const LISTED: ReadonlySet<Field> = new Set(['modifier', 'diagnosis', 'pointer']);
/** Fields that a line has once: a second one belongs to another line. */
export const ONCE: ReadonlySet<Field> = new Set(['procedure', 'units', 'place', 'date']);

/** Instead of what is chosen. */
const CHOSEN = /^\d{1,2} (?:\w+ )?selected$/i;

/** These two name their figures without a colon as well: 'Jordan E. · DOS 10/22/2026'. */
const BARE_LABEL =
  /\b((?:DOS|Given|Service date|Date of service)(?=\s(?:[A-Z][a-z]{2,8}\.?,? )?\d{1,4}[-/])|Dx(?=\s(?:[A-TV-Z]\d[0-9A-Z]|[A-L](?:,\s?[A-L]){0,3}(?:\s[·|•]|$)))|Mods?(?=\s[0-9A-Z]{2}(?:[ ,]+[0-9A-Z]{2})*(?:\s[·|•]|$))|(?:POS|Place of service)(?=\s\d\d\b(?!\s*(?:,|or\b|and\b|\/)\s*\d\d)))/g;

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
  const field = label.length < LONGEST_LABEL && !HAS_FIGURES.test(label) ? fieldOf(label) : undefined;
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

/** The text of a component that holds nothing else. */
const textOfRoot = ({ childElementCount, textContent }: ShadowRoot): string =>
  childElementCount === 0 ? (textContent ?? '').trim() : '';

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
      if (UNREAD.test(child.localName) || child.getAttribute('role') === 'listbox') continue;
      if (isControl(child)) {
        if (child.ariaHidden === 'true') continue;
        const own = labelOf({ text: '', block: child, nodes: [], starts: [], control: child as HTMLElement });
        const text = shownValue(child)?.trim() ?? '';
        if (own.field !== undefined) pairs.push({ label: own.text, field: own.field, text });
        // Of what was chosen the tags behind it tell.
        const isCount =
          own.field !== undefined && LISTED.has(own.field) && (text === '' || CHOSEN.test(text));
        label = isCount ? { text: own.text, field: own.field as Field } : undefined;
        continue;
      }
      if (child.shadowRoot && !isWrapper(child.shadowRoot)) {
        read(child.shadowRoot);
        const own =
          child.childElementCount === 0 ? child.textContent.trim() || textOfRoot(child.shadowRoot) : '';
        if (label && own !== '') take({ label: label.text, field: label.field, text: onOneLine(own) });
        // What its slots show, named by what stands in the component.
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
          child.querySelector('input,select,textarea,div,dl,p,table,li') !== null ||
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
      const last = isRow ? undefined : inner.at(-1);
      if (last) {
        // 'Units:', and its value in the next element.
        const isOpen = last.text === '';
        take(...(isOpen ? inner.slice(0, -1) : inner));
        if (isOpen) label = { text: last.label, field: last.field };
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
      const isValue = child.localName === 'dd' || /\d{3}(?!\)$)|^\d{1,2}\s?[-–—:(]/.test(text);
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
