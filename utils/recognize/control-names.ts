/** What names a control: its label, what stands around it, its own name in the markup. */
import { asLabel, fromBefore, type Label, textBefore, wrapperOf } from './names-beside.ts';
import { fieldOfName } from './vocabulary.ts';

/** The text of the elements that name one. */
export function namedBy(element: Element): string | undefined {
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
export function labelOfControl(control: HTMLElement): Label {
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
