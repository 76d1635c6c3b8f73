/** The text of an element as a person copies it: controls by their value, open shadow roots included. */
import { isControl, shownValue } from './controls.ts';

/** Every stretch of white space as one blank; single blanks, most of them, are not written anew. */
export const onOneLine = (text: string): string => text.replace(/[^\S ]\s*| \s+/g, ' ');

/** The text of a cell with the values of its controls. */
export function textOf(element: Element): string {
  if (isControl(element)) return shownValue(element) ?? '';
  const first = element.firstElementChild;
  // A component's table has its cells filled from outside.
  if (first?.localName === 'slot' && /^t[dh]$/.test(element.localName)) {
    const [put] = (first as HTMLSlotElement).assignedElements();
    if (put) return textOf(put);
  }
  return first ? textInside(element) : element.textContent.trim();
}

function textInside(element: Element): string {
  const parts: string[] = [];
  const read = (node: Node) => {
    if (node.nodeType === 3) parts.push((node as Text).data);
    else if (node.nodeType === 1) {
      const child = node as Element;
      if (isControl(child)) parts.push(` ${shownValue(child) ?? ''} `);
      else if (child.localName === 'br') parts.push('\n');
      else if (
        child.localName !== 'script' &&
        child.localName !== 'style' &&
        child.localName !== 'template'
      ) {
        const apart = child.localName !== 'b' && child.localName !== 'em' && child.localName !== 'strong';
        if (apart) parts.push(' ');
        if (child.shadowRoot) for (const inner of child.shadowRoot.childNodes) read(inner);
        for (let inner = child.firstChild; inner; inner = inner.nextSibling) read(inner);
        if (apart) parts.push(' ');
      }
    }
  };
  if (element.shadowRoot) for (const inner of element.shadowRoot.childNodes) read(inner);
  for (let inner = element.firstChild; inner; inner = inner.nextSibling) read(inner);
  return parts
    .join('')
    .replace(/[\t\u00a0][ \t\u00a0]*| [ \t\u00a0]+/g, ' ')
    .trim();
}
