/** A claim line that stands in no table: a card, a definition list, the fields of a form. */
import { addField, type LineFields } from './fields.ts';
import { textOf } from './grid.ts';
import { labelOf } from './labels.ts';
import { isControl, parentOf, type Run, shownValue } from './text-runs.ts';
import { type Field, fieldOf } from './vocabulary.ts';

interface Pair {
  label: string;
  field: Field;
  text: string;
}

export interface RecordLine {
  element: Element;
  fields: LineFields;
}

const MOST_LEVELS = 7;
const MOST_CHILDREN = 400;
/** A longer text that names a code speaks of it; the fields around it are not that code's. */
const LONGEST_VALUE = 60;
/** Fields that a line has once: a second one belongs to another line. */
const ONCE: ReadonlySet<Field> = new Set(['procedure', 'units', 'place', 'date']);

/** Every label with its value in an element: form fields, label and value side by side, 'Label: value'. */
export function pairsIn(element: Element): Pair[] {
  const pairs: Pair[] = [];
  let label: { text: string; field: Field } | undefined;
  const read = (node: Element) => {
    for (const child of node.children) {
      if (isControl(child)) {
        const own = labelOf({ text: '', block: child, nodes: [], starts: [], control: child as HTMLElement });
        if (own.field !== undefined)
          pairs.push({ label: own.text, field: own.field, text: shownValue(child) ?? '' });
        label = undefined;
        continue;
      }
      if (
        child.childElementCount > 0 &&
        (child.childElementCount > 3 || child.querySelector('input,select,textarea,div,dl,table,li') !== null)
      ) {
        read(child);
        continue;
      }
      const text = textOf(child).replace(/\s+/g, ' ');
      if (text === '') continue;
      const split = /^([^:]{2,40}):\s*(.+)$/.exec(text);
      const inner = split?.[1] ? fieldOf(split[1]) : undefined;
      if (split?.[2] && inner !== undefined) {
        pairs.push({ label: split[1] as string, field: inner, text: split[2] });
        label = undefined;
        continue;
      }
      if (child.childElementCount >= 2) {
        read(child);
        continue;
      }
      const field = /\d{3}/.test(text) ? undefined : fieldOf(text);
      if (field !== undefined && text.length < 40 && !(label && text.length <= 3)) {
        label = { text, field };
      } else if (label) {
        pairs.push({ label: label.text, field: label.field, text });
        label = undefined;
      }
    }
  };
  read(element);
  return pairs;
}

const isOneLine = (pairs: readonly Pair[]): boolean => {
  const seen = new Set<Field>();
  for (const { field, text, label } of pairs) {
    if (!ONCE.has(field) || text.trim() === '') continue;
    if (field === 'date' && /\b(?:to|thru|through|end)\b/i.test(label)) continue;
    if (seen.has(field)) return false;
    seen.add(field);
  }
  return true;
};

/** The fields of the smallest group around a code that is one line; undefined when nothing around it is labelled. */
export function readRecord(run: Run, field: Field | undefined): RecordLine | undefined {
  if (field !== 'procedure' && run.text.trim().length > LONGEST_VALUE) return undefined;
  let best: RecordLine | undefined;
  let at: Element | null = parentOf(run.block);
  for (let level = 0; at && level < MOST_LEVELS; level += 1, at = parentOf(at)) {
    if (
      at.localName === 'body' ||
      at.localName === 'table' ||
      at.getElementsByTagName('*').length > MOST_CHILDREN
    )
      break;
    const pairs = pairsIn(at);
    if (pairs.length < 2) continue;
    if (!isOneLine(pairs)) break;
    if (
      field !== 'procedure' &&
      !pairs.some((pair) => pair.field === 'procedure' || pair.field === 'units' || pair.field === 'modifier')
    )
      continue;
    const fields: LineFields = { modifiers: [] };
    for (const pair of pairs) addField(fields, pair.field, pair.text);
    best = { element: at, fields };
  }
  return best;
}
