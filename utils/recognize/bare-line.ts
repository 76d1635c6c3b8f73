/** A claim line whose parts stand beside each other, named by nothing: 'Line 1 | 96127 | 95 | 4 units | 11/03/2026'. */
import { isModifier } from '../../data/systems.ts';
import { findDates, parseDate } from '../text/dates.ts';
import { addField, type LineFields, UNITS } from './fields.ts';
import { lineAround } from './line-around.ts';
import type { RecordLine } from './record.ts';
import type { Run } from './text-runs.ts';

const LEAST_PARTS = 3;
const MOST_PARTS = 14;
const LINE = /^line\s#?\d{1,2}$/i;
const AMOUNT = /^\$\s?\d[\d,]*\.\d\d$/;
const PLACE = /^POS:? \d\d$/i;
const UNITS_IN_TEXT = /\b\d{1,3} units?\b/gi;
const MODIFIERS = /^(?:[0-9A-Z]{2}(?:[\s,]+|$)){1,4}$/;

/** The only one of a kind. */
const only = (texts: readonly string[]): string | undefined => (texts.length === 1 ? texts[0] : undefined);

/** The modifiers that stand in elements of their own right behind a code. */
function addModifiers(fields: LineFields, texts: readonly string[]): void {
  for (const text of texts) {
    if (text !== '' && !(MODIFIERS.test(text) && text.split(/[\s,]+/).every(isModifier))) break;
    addField(fields, 'modifier', text);
  }
}

/** Undefined where nothing says that the parts are of a line; `isLine`: the code was taken for what stands around it. */
export function readBareLine(run: Run, code: string, isLine: boolean): RecordLine | undefined {
  const row = run.block.parentNode;
  const parts = row?.children.length ?? 0;
  if (!row || parts > MOST_PARTS || !run.text.trim().startsWith(code)) return undefined;
  const texts = Array.from(row.children, ({ textContent }) => textContent.trim());
  const around = isLine ? (lineAround(run) ?? '') : '';
  const units = isLine ? (around.match(UNITS_IN_TEXT) ?? []) : texts.filter((text) => UNITS.test(text));
  const days = isLine
    ? findDates(around).map(({ iso }) => iso)
    : texts.filter((text) => parseDate(text) !== undefined);
  const isCharged = days.length === 1 && texts.some((text) => AMOUNT.test(text));
  const isStated =
    units.length === 1 || (units.length === 0 && (isCharged || texts.some((text) => LINE.test(text))));
  const places = [...new Set(texts.filter((text) => PLACE.test(text)))];
  if (!isLine && (parts < LEAST_PARTS || !isStated) && places.length !== 1) return undefined;
  const fields: LineFields = { modifiers: [] };
  addField(fields, 'units', only(units) ?? '');
  addField(fields, 'date', only(days) ?? '');
  addField(fields, 'place', only(places) ?? '');
  addModifiers(fields, texts.slice(Array.prototype.indexOf.call(row.children, run.block) + 1));
  return { element: run.block.parentElement ?? undefined, fields };
}
