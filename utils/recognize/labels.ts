/** What stands beside a text or a control and says what it is. */
import { isListed } from '../../data/systems.ts';
import { isControl } from './controls.ts';
import { CODE_LENGTH } from './shapes.ts';
import { onOneLine, textOf } from './text-of.ts';
import { parentOf, type Run, slotOf } from './text-runs.ts';
import { type Field, fieldOf, fieldOfName } from './vocabulary.ts';

export interface Label {
  text: string;
  field: Field | undefined;
}

const NONE: Label = { text: '', field: undefined };
const LONGEST = 60;
const HAS_NUMBER = /\d{3}|(?<!\bic)[a-z]\d\d|\d of \d/i;

/** A value: '1 unit'. */
const COUNT = /^\d{1,2} (?:units?|days?|visits?|sessions?)$/i;

const asLabel = (text: string | null | undefined): Label | undefined => {
  const trimmed = onOneLine(text ?? '').trim();
  // 'K. Lee · Prairie Medicaid' says several things.
  if (/\s[·•|]\s/.test(trimmed)) return undefined;
  // A question names nothing.
  if (/(?:\S+ ){3}\S+\?$/.test(trimmed)) return undefined;
  // 'From: Appeals' is a label with its value; it names nothing else.
  if (trimmed === '' || trimmed.length > LONGEST || HAS_NUMBER.test(trimmed) || /:\s*\S/.test(trimmed))
    return undefined;
  if (COUNT.test(trimmed)) return undefined;
  const field = fieldOf(trimmed);
  return field === undefined ? undefined : { text: trimmed, field };
};

const MOST_SIBLINGS = 12;
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
function wrapperOf(control: Element): Element {
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
        isAnother && isParagraph(sibling) ? '' : sibling.textContent.replace(/^[\s:]+$/, '').trim();
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

function fromBefore(element: Element): Label | undefined {
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
  const { field } = label ?? NONE;
  const namesList = /^(?:h[1-6]|button)$|-header$/.test(before.localName);
  if (
    namesList
      ? field !== 'procedure' && field !== 'diagnosis' && field !== 'code'
      : field === 'other' && isOfMany(element)
  )
    return undefined;
  return label;
}

/** The label of a group of buttons, when it says that they are codes. */
function ofGroup(block: Element): Label | undefined {
  const group = block
    .closest('button,[role="button"]')
    ?.closest('[role="group"],[role="toolbar"],[role="radiogroup"]');
  const label = asLabel(group?.getAttribute('aria-label'));
  return label?.field === 'procedure' || label?.field === 'diagnosis' ? label : undefined;
}

/** The label of the list that an option stands in: of the list itself, or of the box that opens it. */
function ofList(block: Element): Label | undefined {
  const list = block.closest('[role="listbox"],select');
  if (!list) return undefined;
  const root = list.getRootNode() as Document | ShadowRoot;
  const opener = list.id
    ? root.querySelector(`[aria-controls="${CSS.escape(list.id)}"],[aria-owns="${CSS.escape(list.id)}"]`)
    : null;
  for (const control of [list, opener]) {
    const label = control && labelOfControl(control as HTMLElement);
    if (label?.field !== undefined) return label;
  }
  return undefined;
}

/** 'Paid claims by CPT code', 'Benefit by procedure code'. */
const BY_CODE =
  /\b(?:by|per|top|(?<!\b(?:place|date|type|level|unit)s? )of|common|most|frequent)\b.*\b(?:cpt|hcpcs|procedure|service|billing)s?\b|\b(?:cpt|hcpcs|procedure|service|billing|by) codes?\b/i;

/** What stands alone below a title that speaks of codes. */
function underTitle(run: Run): Label | undefined {
  const text = run.text.trim();
  if (text.length !== CODE_LENGTH) return undefined;
  const chart = run.block.closest('svg');
  // A chart's axes have numbers as well.
  if (chart && !isListed(text) && !/^[GHST]/.test(text)) return undefined;
  const titles = [
    chart?.getAttribute('aria-label'),
    chart?.querySelector(':scope > title')?.textContent,
    // Many drawings have their title as a text like the others.
    ...Array.from(chart?.querySelectorAll('text') ?? [], ({ textContent }) => textContent),
    headingAbove(chart ?? run.block),
  ];
  const title = titles.find((one) => one && one.length <= LONGEST && BY_CODE.test(one));
  return title ? { text: title, field: 'code' } : undefined;
}

/** The nearest heading before an element or what it stands in. */
export function headingAbove(element: Element): string {
  let at: Element | null = element;
  for (let level = 0; at && level < 4; level += 1, at = parentOf(at)) {
    let before = at.previousElementSibling;
    for (let count = 0; before && count < MOST_SIBLINGS; count += 1, before = before.previousElementSibling)
      if (/^h[1-6]$/.test(before.localName)) return before.textContent;
  }
  return '';
}

/** The name of what a chip or list item stands in. */
function ofNamed(block: Element): Label | undefined {
  let at = parentOf(block);
  for (let level = 0; at && at.localName !== 'svg' && level < 3; level += 1, at = parentOf(at)) {
    const name = at.getAttribute('aria-label') ?? namedBy(at);
    const label = name ? asLabel(name) : undefined;
    if (label?.field === 'procedure' || label?.field === 'diagnosis') return label;
  }
  return undefined;
}

/** What the label of a component may say of all its content. */
const NAMES_VALUE: ReadonlySet<Field | undefined> = new Set<Field>(['procedure', 'diagnosis', 'other']);

/** The label of the component whose content a text is: '<x-select label="CPT code"><x-option>90834</x-option>'. */
function ofComponent(block: Element): Label | undefined {
  const host = block.closest('[label],[field-label]');
  const name = host?.getAttribute('label') ?? host?.getAttribute('field-label');
  const label = host?.localName.includes('-') ? asLabel(name) : undefined;
  return label && NAMES_VALUE.has(label.field) ? label : undefined;
}

/** The text of the elements that name one. */
function namedBy(element: Element): string | undefined {
  const ids = element.getAttribute('aria-labelledby');
  const root = element.getRootNode() as Document | ShadowRoot;
  return ids
    ?.split(/\s+/)
    .map((id) => root.querySelector?.(`#${CSS.escape(id)}`)?.textContent ?? '')
    .join(' ')
    .trim();
}

function fromLabelElement(control: HTMLElement): string | undefined {
  const named = namedBy(control);
  if (named) return named;
  const labels = (control as HTMLInputElement).labels;
  for (const label of labels ?? []) {
    const own = Array.from(label.childNodes)
      .filter((node) => node.nodeType === 3 || (node.nodeType === 1 && !(node as Element).contains(control)))
      // In a component the text of a label is put into its slot.
      .flatMap((node) => (node.nodeName === 'SLOT' ? (node as HTMLSlotElement).assignedNodes() : [node]))
      .map((node) => node.textContent)
      .join(' ')
      .trim();
    if (own) return own;
  }
  return undefined;
}

const GOES_ON = /^(?:[A-L][.):]?|\d{1,2}[.):]?|to|thru|through|[-–])?$/i;
const MOST_BEFORE = 40;

/** 'to' names the second end of what the control before it is named for: 'Procedure code from [ ] to [ ]'. */
function ofOtherEnd(control: HTMLElement, named: string | null | undefined): Label | undefined {
  if (!/^(?:to|thru|through)$/i.test(named?.trim() ?? '')) return undefined;
  const group = control.closest('tr,form,fieldset,[role="row"],div');
  const controls = Array.from(group?.querySelectorAll<HTMLElement>('input,select') ?? []);
  const before = controls[controls.indexOf(control) - 1];
  const label = before && asLabel(before.getAttribute('aria-label') ?? fromLabelElement(before));
  return label?.field === 'procedure' || label?.field === 'diagnosis' ? label : undefined;
}

/** What names a row of controls, of which each but the first has only its letter or 'to': 'Codes from [ ] to [ ]'. */
function ofRow(control: HTMLElement): Label | undefined {
  const own = textBefore(control).trim();
  if (own === '' || !GOES_ON.test(own)) return undefined;
  let at = wrapperOf(control).previousSibling;
  for (let count = 0; at && count < MOST_BEFORE; count += 1, at = at.previousSibling)
    if (at.nodeType === 3 && !GOES_ON.test((at as Text).data.trim())) return asLabel((at as Text).data);
  return undefined;
}

/** The label of a control: what names it, then what stands around it, then its own name in the markup. */
function labelOfControl(control: HTMLElement): Label {
  const named = control.getAttribute('aria-label') ?? fromLabelElement(control);
  const first = ofOtherEnd(control, named) ?? asLabel(named);
  if (first && first.field !== 'code' && first.field !== 'line') return first;
  const host = (control.getRootNode() as ShadowRoot).host as Element | undefined;
  const legend = control.closest('fieldset')?.querySelector('legend');
  const around = [
    control.getAttribute('placeholder'),
    control.getAttribute('title'),
    host?.getAttribute('label'),
    host?.getAttribute('aria-label'),
  ];
  for (const text of around) {
    const label = asLabel(text);
    if (label) return label;
  }
  const before = named ? undefined : (ofRow(control) ?? fromBefore(control));
  if (before) return before;
  // 'A.' under 'Diagnosis or nature of illness': the group says what its letters mean.
  if (!named || named.trim().length <= 4) {
    const group = asLabel(legend?.textContent);
    if (group) return { text: named ?? group.text, field: group.field };
  }
  for (const attribute of ['name', 'id', 'formcontrolname', 'data-field']) {
    const value = control.getAttribute(attribute);
    const field = value ? fieldOfName(value) : undefined;
    if (field && field !== 'other' && field !== 'line') return { text: value as string, field };
  }
  if (first) return first;
  const group = legend ? asLabel(legend.textContent) : undefined;
  return group ?? { text: named ?? '', field: undefined };
}

/** The name in a block of its own right before the text that it names: '<td><div>67 Principal Dx</div>F1120</td>'. */
function ofBlockBefore({ nodes, block }: Run): Label | undefined {
  const before = nodes[0]?.previousSibling;
  return before?.nodeType === 1 && before.parentNode === block
    ? asLabel(textOf(before as Element))
    : undefined;
}

/** The label of the control that a component hides right before what it shows in its place. */
function ofHiddenControl({ nodes, block }: Run): Label | undefined {
  let at: Element | null = nodes[0]?.parentElement ?? null;
  while (at && at !== block && at.parentElement !== block) at = at.parentElement;
  const before = at?.previousElementSibling;
  return before && isControl(before) && before.ariaHidden === 'true'
    ? labelOfControl(before as HTMLElement)
    : undefined;
}

/** What the slot that an element fills is called: 'code', 'units'. */
export function ofSlot({ slot }: Element): Label | undefined {
  const field = slot ? fieldOfName(slot) : undefined;
  return field && field !== 'other' ? { text: slot, field } : undefined;
}

/** What stands in a component before the slot that shows its text: '<x-field>90834</x-field>' with its name inside. */
function ofOwnSlot({ nodes }: Run): Label | undefined {
  const slot = nodes[0]?.assignedSlot;
  return slot ? fromBefore(slot) : undefined;
}

/** The label of a run that stands in no grid. */
export function labelOf(run: Run): Label {
  if (run.control) return labelOfControl(run.control);
  const own = run.block.getAttribute('aria-label');
  return (
    (own ? asLabel(own) : undefined) ??
    ofList(run.block) ??
    ofGroup(run.block) ??
    ofNamed(run.block) ??
    ofComponent(run.block) ??
    ofBlockBefore(run) ??
    ofHiddenControl(run) ??
    underTitle(run) ??
    labelBelow(run.block) ??
    fromBefore(run.block) ??
    ofOwnSlot(run) ??
    ofSlot(run.block) ??
    NONE
  );
}

/** The text around a short run: of the nearest element that says more. */
export function surroundingsOf(run: Run): string {
  let at: Element | null = run.block;
  for (let level = 0; at && level < 4; level += 1, at = parentOf(at)) {
    if (at.localName === 'body' || at.children.length > 14) return '';
    const text = textOf(at);
    if (text.length > 300) return '';
    if (text.length > run.text.trim().length + 1) return text;
  }
  return '';
}
