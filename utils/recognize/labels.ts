/** What stands beside a text or a control and says what it is. */
import { isListed } from '../../data/systems.ts';
import { labelOfControl, namedBy } from './control-names.ts';
import { isControl } from './controls.ts';
import { asLabel, fromBefore, type Label, LONGEST_NAME, labelBelow, MOST_SIBLINGS } from './names-beside.ts';
import { CODE_LENGTH } from './shapes.ts';
import { textOf } from './text-of.ts';
import { parentOf, type Run } from './text-runs.ts';
import { type Field, fieldOfName } from './vocabulary.ts';

const NONE: Label = { text: '', field: undefined };

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
  const title = titles.find((one) => one && one.length <= LONGEST_NAME && BY_CODE.test(one));
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
