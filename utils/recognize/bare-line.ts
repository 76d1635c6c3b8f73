/** A claim line whose parts stand beside each other, named by nothing: 'Line 1 | 96127 | 95 | 4 units | 11/03/2026'. */
import { isModifier } from '../../data/systems.ts';
import { parseDate } from '../text/dates.ts';
import { addField, type LineFields } from './fields.ts';
import type { RecordLine } from './record.ts';
import type { Run } from './text-runs.ts';

const LEAST_PARTS = 3;
const MOST_PARTS = 14;
const LINE = /^line\s#?\d{1,2}$/i;
const UNITS = /^\d{1,3} units?$/i;
const MODIFIERS = /^(?:[0-9A-Z]{2}(?:[\s,]+|$)){1,4}$/;

/** Undefined where nothing says that the parts are of a line. */
export function readBareLine({ block, text }: Run, code: string): RecordLine | undefined {
  const row = block.parentElement;
  const parts = row?.children.length ?? 0;
  if (!row || parts < LEAST_PARTS || parts > MOST_PARTS || !text.trim().startsWith(code)) return undefined;
  const texts = Array.from(row.children, ({ textContent }) => textContent.trim());
  const units = texts.filter((one) => UNITS.test(one));
  if (units.length > 1 || (units.length === 0 && !texts.some((one) => LINE.test(one)))) return undefined;
  const fields: LineFields = { modifiers: [] };
  for (const one of units) addField(fields, 'units', one);
  const days = texts.filter((one) => parseDate(one) !== undefined);
  if (days.length === 1) addField(fields, 'date', days[0] as string);
  for (const one of texts.slice(Array.prototype.indexOf.call(row.children, block) + 1)) {
    if (one !== '' && !(MODIFIERS.test(one) && one.split(/[\s,]+/).every(isModifier))) break;
    addField(fields, 'modifier', one);
  }
  return { element: row, fields };
}
