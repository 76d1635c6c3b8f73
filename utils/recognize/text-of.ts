/** The text of an element as a person copies it: controls by their value, open shadow roots included. */
import { isControl, isControlName, shownValue } from './controls.ts';
import { isShown } from './visible.ts';

/** Every stretch of white space as one blank; single blanks, most of them, are not written anew. */
export const onOneLine = (text: string): string => text.replace(/[^\S ]\s*| \s+/g, ' ');

/** The elements inside one that hold no other. */
export const leavesOf = (element: Element): Element[] =>
  Array.from(element.getElementsByTagName('*')).filter((one) => one.firstElementChild === null);

/** The text of a cell with the values of its controls that are shown. */
export function textOf(element: Element): string {
  const { localName, firstElementChild: first } = element;
  if (isControlName(localName)) return shownValue(element) ?? '';
  // A component has its cells and values filled from outside.
  if (first?.localName === 'slot' && (element.childElementCount === 1 || /^t[dh]$/.test(localName))) {
    const [put] = (first as HTMLSlotElement).assignedElements();
    if (put) return textOf(put);
  }
  const isParted = first !== null || (localName.includes('-') && element.shadowRoot !== null);
  return isParted ? textInside(element) : element.textContent.trim();
}

const BOLD = /^(?:b|em|strong)$/;
/** May hold a piece of a word, as a search marks what it found. */
const PIECE = /^(?:span|mark|i|u|font)$/;
/** Stands between two pieces that touch in the markup. */
const SEAM = '\u2060';

/** Pieces of a date, a decimal or a code are one, '04' and '/' and '07', '9' and '5'; others stand apart. */
const mend = (text: string): string =>
  text.includes(SEAM)
    ? text
        .replace(/(?<=\d)\u2060+(?=[./-])|(?<=\u2060\d)\u2060+(?=\d\u2060)/g, '')
        .replace(/(?<=\d[./-])\u2060+(?=\d)/g, '')
        .replaceAll(SEAM, ' ')
    : text;

function textInside(element: Element): string {
  const parts: string[] = [];
  const read = (node: Node) => {
    if (node.nodeType === 3) parts.push((node as Text).data);
    else if (node.nodeType === 1) {
      const child = node as Element;
      if (isControl(child)) parts.push(` ${isShown(child) ? (shownValue(child) ?? '') : ''} `);
      else if (child.localName === 'br') parts.push('\n');
      else if (
        child.localName !== 'script' &&
        child.localName !== 'style' &&
        child.localName !== 'template'
      ) {
        const apart = BOLD.test(child.localName) ? '' : PIECE.test(child.localName) ? SEAM : ' ';
        parts.push(apart);
        if (child.shadowRoot) for (const inner of child.shadowRoot.childNodes) read(inner);
        for (let inner = child.firstChild; inner; inner = inner.nextSibling) read(inner);
        parts.push(apart);
      }
    }
  };
  if (element.shadowRoot) for (const inner of element.shadowRoot.childNodes) read(inner);
  for (let inner = element.firstChild; inner; inner = inner.nextSibling) read(inner);
  return mend(parts.join(''))
    .replace(/[\t\u00a0][ \t\u00a0]*| [ \t\u00a0]+/g, ' ')
    .trim();
}
