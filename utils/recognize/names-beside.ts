/** What stands before an element or below it and names it. */
import { isControl } from './controls.ts';
import { onOneLine, textOf } from './text-of.ts';
import { parentOf, slotOf } from './text-runs.ts';
import { type Field, fieldOf } from './vocabulary.ts';

export interface Label {
  text: string;
  field: Field | undefined;
}

/** Characters of a name at most. */
export const LONGEST_NAME = 60;
const HAS_NUMBER = /\d{3}|(?<!\bic)[a-z]\d\d|\d of \d/i;

/** A value: '1 unit'. */
const COUNT = /^\d{1,2} (?:units?|days?|visits?|sessions?)$/i;

/** A text as a name; undefined where it names nothing that a line or claim has. */
export const asLabel = (text: string | null | undefined): Label | undefined => {
  const trimmed = onOneLine(text ?? '').trim();
  // 'K. Lee · Prairie Medicaid' says several things.
  if (/\s[·•|]\s/.test(trimmed)) return undefined;
  // A question names nothing.
  if (/(?:\S+ ){3}\S+\?$/.test(trimmed)) return undefined;
  // 'From: Appeals' is a label with its value; it names nothing else.
  if (trimmed === '' || trimmed.length > LONGEST_NAME || HAS_NUMBER.test(trimmed) || /:\s*\S/.test(trimmed))
    return undefined;
  if (COUNT.test(trimmed)) return undefined;
  const field = fieldOf(trimmed);
  return field === undefined ? undefined : { text: trimmed, field };
};

/** Elements looked back over. */
export const MOST_SIBLINGS = 12;
const ROW = 'body,nav,tr,thead,tbody,[role="row"],[role="rowgroup"],[role="presentation"]';

const isParagraph = (element: Element): boolean => element.localName === 'p' || element.localName === 'li';

export const isLike = (one: Element, other: Element): boolean =>
  one.localName === other.localName && one.getAttribute('class') === other.getAttribute('class');

const MANY = 3;

/** Whether an element is an item among others like it. */
function isOfMany(element: Element): boolean {
  let count = 0;
  for (const child of element.parentElement?.children ?? []) {
    if (isLike(child, element)) count += 1;
    if (count >= MANY) return true;
  }
  return false;
}

const MOST_WRAPPERS = 4;

/** The outermost element that holds a control and nothing else. */
export function wrapperOf(control: Element): Element {
  let at = control;
  for (let level = 0; level < MOST_WRAPPERS; level += 1) {
    const parent = at.parentElement;
    if (parent?.childElementCount !== 1 || parent.textContent.trim() !== at.textContent.trim()) break;
    if (!/^(?:div|span)$/.test(parent.localName)) break;
    at = parent;
  }
  return at;
}

/** Text that stands right before an element in the same parent, as 'Add-on codes<br><select>' does; wrappers of a control are looked through. */
export function textBefore(element: Element): string {
  let node = (isControl(element) ? wrapperOf(element) : element).previousSibling;
  while (node && (node.nodeName === 'BR' || (node.nodeType === 3 && (node as Text).data.trim() === '')))
    node = node.previousSibling;
  return node?.nodeType === 3 ? (node as Text).data : '';
}

/** Elements around a text or a control before which its name may stand; components put theirs into many. */
const MOST_AROUND = 4;
const MOST_AROUND_CONTROL = 8;
const NUMBERED = /^(?:line|item|service|charge) \d$/i;

/**
 * The element before, as read: past others like it that hold values (chips, list items), or before a wrapper that
 * holds nothing else.
 */
function elementBefore(element: Element): Element | undefined {
  const slot = slotOf(element);
  // What fills a slot may have its name beside it all the same.
  return slot ? (nearestBefore(element, 1) ?? nearestBefore(slot)) : nearestBefore(element);
}

function nearestBefore(
  element: Element,
  most = isControl(element) ? MOST_AROUND_CONTROL : MOST_AROUND,
): Element | undefined {
  let at: Element | null = element;
  // What stands above a row heads its columns, it names no value in it.
  for (let level = 0; at && !at.matches(ROW) && level < most; level += 1) {
    const { localName } = at;
    const ownClass = at.getAttribute('class');
    let sibling = at.previousElementSibling;
    for (let count = 0; sibling && count < MOST_SIBLINGS; count += 1) {
      const isAnother = sibling.localName === localName && sibling.getAttribute('class') === ownClass;
      const text =
        isAnother && isParagraph(sibling) ? '' : sibling.textContent.replace(/^[\s:→]+$/, '').trim();
      // A label and its value may look alike: what has no digit, or is a numbered name ('Line 1'), is no value.
      if (text !== '' && !(isAnother && /\d/.test(text) && !NUMBERED.test(text))) return sibling;
      sibling = sibling.previousElementSibling;
    }
    if (sibling) return undefined;
    at = slotOf(at) ?? parentOf(at);
  }
  return undefined;
}

/** Whether the second of two elements stands right of the first on screen. */
function standsBeside(one: Element, other: Element): boolean {
  const box = one.getBoundingClientRect();
  return box.width > 0 && other.getBoundingClientRect().left >= box.right;
}

/** The name below a value that stands alone above it, among others like it: tiles of figures. */
export function labelBelow(value: Element): Label | undefined {
  const name = value.nextElementSibling;
  const tile = value.parentElement;
  if (
    !name ||
    !tile ||
    value.localName === 'dt' ||
    tile.firstElementChild !== value ||
    tile.lastElementChild !== name
  )
    return undefined;
  // A name below has no figure: 'on 41 claims'.
  const isName = !isLike(value, name) && !/\d/.test(name.textContent);
  const label = isName && !asLabel(value.textContent) ? asLabel(name.textContent) : undefined;
  return label && isOfMany(tile) && !standsBeside(value, name) ? label : undefined;
}

/** The name that stands before an element. */
export function fromBefore(element: Element): Label | undefined {
  const text = asLabel(textBefore(element));
  if (text) return text;
  const before = elementBefore(element);
  if (!before) return undefined;
  if (element.localName === 'dd') {
    let term: Element | null = before;
    while (term && term.localName !== 'dt') term = term.previousElementSibling;
    return term ? (asLabel(textOf(term)) ?? { text: textOf(term), field: undefined }) : undefined;
  }
  if (/^(?:table|ul|ol|section|article|form|nav)$/.test(before.localName)) return undefined;
  // A paragraph names the field right below it, no text.
  if (before.localName === 'p' && !(isControl(element) && before.nextElementSibling === element))
    return undefined;
  if (element.localName === 'dt' && before.localName === 'dd') return undefined;
  if (before.children.length > 3) return undefined;
  const label = asLabel(textOf(before));
  // A heading or button over a list of rates or claims names the list, not each number in it.
  const field = label?.field;
  const namesList = /^(?:h[1-6]|button)$|-header$/.test(before.localName);
  if (
    namesList
      ? field !== 'procedure' && field !== 'diagnosis' && field !== 'code'
      : field === 'other' && isOfMany(element)
  )
    return undefined;
  return label;
}
