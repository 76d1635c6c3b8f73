/** A claim line printed without headers: first and last day, place, code, modifiers, pointers, charge, units. */
import { isModifier } from '../../data/systems.ts';
import { parseDate } from '../text/dates.ts';
import { type LineFields, readPointers } from './fields.ts';

const BEFORE =
  /(?:^|\s)(\d{1,2}[-/]\d{1,2}[-/]\d{2,4}|\d{6}|\d{8}|\d\d \d\d \d\d)(?:\s+(?:-\s+)?(?:\S+|\d\d \d\d \d\d))??\s+(?:(\d\d)\s+)?(?:[NY]\s+)?$/;
const AFTER =
  /^((?:\s+[0-9A-Z]{2}(?![0-9A-Za-z]))*)(?:\s+([A-L](?:[,:]?[A-L]){0,3}|\d(?:[,:]\d){0,3}))?\s+\$?\d[\d,]*[. ]\d\d(?:\s+(\d{1,3}(?:\.\d{1,2})?))?(?:\s|$)/;

/** Reads a line by the order of its figures; undefined when they are not a claim line's. */
export function readFigures(before: string, after: string): LineFields | undefined {
  const tail = AFTER.exec(after);
  const lead = tail && BEFORE.exec(before);
  const date = lead?.[1] ? parseDate(lead[1].replace(/ /g, '/')) : undefined;
  if (!lead || date === undefined) return undefined;
  const pairs = tail[1]?.match(/\S+/g) ?? [];
  const line: LineFields = { modifiers: pairs.filter(isModifier), date };
  if (lead[2]) line.placeOfService = lead[2];
  // Two letters that are no modifier point: 'HO 95 AB'.
  const pointed = tail[2] ?? pairs.findLast((pair) => !isModifier(pair));
  const pointers = pointed && readPointers(pointed);
  if (pointers) line.pointers = pointers;
  if (tail[3] && Number(tail[3]) > 0) line.units = Number(tail[3]);
  return line;
}
