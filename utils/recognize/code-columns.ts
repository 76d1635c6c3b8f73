/** Columns whose cells say that they are of codes, whatever their header says. */
import { isListed } from '../../data/systems.ts';
import { findDates } from '../text/dates.ts';
import { type Headers, nameCodes } from './company.ts';
import type { Cell } from './grid.ts';
import { headerOf, labelText, withoutTitle } from './headers.ts';
import type { Field } from './vocabulary.ts';

/** Names the codes of a table that has no other column for them, or amounts. */
export const MAY_BE_BILLED =
  /^(?:(?:as )?(?:billed|submitted|requested|approved|paid|supported|documented|audited|corrected|suggested|recommended)(?: (?:by|in|per|until|from|before|after|through|since) .+)?|(?:today['’]s )?charges?)$/i;
/** Heads the code that was sent, beside the one that became of it. */
const BILLED = /^(?:as )?(?:billed|submitted|sent)$/i;
const AS_CHANGED = /^(?:paid|allowed|processed|priced) as$|^(?:supported|documented|audited|corrected)\b/i;
/** A code that a cell begins with, what is written with it behind. */
const BEGINS_WITH_CODE = /^\+?\s?([A-Z]?\d{4}[0-9A-Z]?)(?![0-9A-Za-z])/;
/** Or ends with, behind its name: 'Office visit [99214]'. */
const ENDS_WITH_CODE = /[A-Za-z] [[(]([A-Z]?\d{4}[0-9A-Z]?)[\])]$/;
/** Written as no other number is. */
const WRITTEN_AS_CODE = /^(?:[A-Z]\d{4}\b|\d{5}(?:-|\s)[A-Z]{2}\b)/;

/** Of a table without days, the fewest numbers that make a column one of codes. */
const LEAST_LISTED = 3;

/**
 * Columns whose cells all begin with numbers of the catalogue are of codes, where they are named for what is billed, stand
 * beside each other (old codes and new ones, codes by length) or have a code that is written as no other number is.
 */
export function withColumnsOfCodes(
  labels: readonly string[],
  fields: (Field | undefined)[],
  rows: readonly (readonly (Element | undefined)[])[],
): (Field | undefined)[] {
  const maySay = nameCodes(fields)
    ? (label: string) => BILLED.test(label) && labels.some((other) => AS_CHANGED.test(other))
    : () => true;
  if (!labels.some(maySay)) return fields;
  const isDated = fields.includes('date');
  const columns = labels.map((label, at) =>
    rows
      .filter((cells) => cells.indexOf(cells[at]) === cells.lastIndexOf(cells[at]))
      .map((cells) => withoutTitle(labelText(cells[at]), label))
      .filter((text) => /\d/.test(text)),
  );
  const holdCodes = columns.map((texts) => {
    const codes = texts.map(
      (text) => BEGINS_WITH_CODE.exec(text)?.[1] ?? ENDS_WITH_CODE.exec(text)?.[1] ?? '',
    );
    return (
      codes.length >= (isDated ? 1 : LEAST_LISTED) &&
      codes.every((code) => isListed(code) || /^[A-Z]/.test(code)) &&
      codes.some(isListed)
    );
  });
  const isOfCodes = !isDated && holdCodes.filter((holds, at) => holds && fields[at] === undefined).length > 1;
  const areWritten = (at: number): boolean =>
    columns[at]?.some((text) => WRITTEN_AS_CODE.test(text)) === true;
  return fields.map((field, at) =>
    holdCodes[at] &&
    maySay(labels[at] as string) &&
    (MAY_BE_BILLED.test(labels[at] as string) || (field === undefined && (isOfCodes || areWritten(at))))
      ? 'procedure'
      : field,
  );
}

/** Names what was done on the days below it. */
const MAY_BE_DATED = /^(?:visits?|encounters?|sessions?|appointments?|appts?|seen|svc|services?)$/i;

/** '11/03/26 90837 95' names the service. */
const DAY_AND_CODE = /\d\s[A-Z]?\d{4,5}\b/;

/** Of a table without days of service, the column named for a visit that holds nothing but a day and its number. */
export function withDaysOfVisits(
  labels: readonly string[],
  fields: (Field | undefined)[],
  rows: readonly (readonly (Element | undefined)[])[],
): (Field | undefined)[] {
  if (fields.includes('date')) return fields;
  const isDated = (column: number): boolean => {
    const texts = rows.map((cells) => labelText(cells[column])).filter((text) => text !== '');
    return (
      texts.length > 0 && texts.every((text) => findDates(text)[0]?.start === 0 && !DAY_AND_CODE.test(text))
    );
  };
  const at = labels.findIndex((label, column) => MAY_BE_DATED.test(label) && isDated(column));
  return at < 0 ? fields : fields.with(at, 'date');
}

/** Anywhere in a cell. */
const HOLDS_CODE = /(?<![\d/])(?:[A-Z]\d{4}|\d{4}[0-9A-Z])(?![\d/])/;
const WORDS = /[a-z]{4}/;
/** By how many columns headers may stand beside their own: boxes to tick and arrows have none. */
const SHIFTS = [1, -1, 2];
const LEAST_SHIFTED = 2;

/**
 * Headers over the columns that they name, where none of the numbers below the one of procedures is a code and those in a
 * column beside it are.
 */
export function overCodes(headers: Headers, rows: readonly (readonly (Element | undefined)[])[]): Headers {
  const at = headers.fields.indexOf('procedure');
  if (at < 0) return headers;
  const isOfCodes = (_: unknown, column: number) => /^(?:procedure|code)$/.test(headers.fields[column] ?? '');
  if (rows.some((cells) => cells.filter(isOfCodes).some((cell) => HOLDS_CODE.test(labelText(cell)))))
    return headers;
  // What was done, in words.
  if (rows.filter((cells) => WORDS.test(labelText(cells[at]))).length * 2 > rows.length) return headers;
  const codesIn = (column: number) => rows.filter((cells) => isListed(labelText(cells[column]))).length;
  const by = SHIFTS.find((shift) => codesIn(at + shift) >= LEAST_SHIFTED);
  if (by === undefined) return headers;
  const shifted = <T>(list: readonly T[], empty: T): T[] =>
    by < 0 ? list.slice(-by) : [...Array.from({ length: by }, () => empty), ...list];
  return { labels: shifted(headers.labels, ''), fields: shifted(headers.fields, undefined) };
}

/** Numbers in a column without a header that say what it holds. */
const LEAST_NUMBERS = 3;
const MOST_READ = 30;

function holdsOthers({ grid, column }: Cell): boolean {
  const numbers = grid
    .rows()
    .slice(0, MOST_READ)
    .map((row) => labelText(grid.cellsOf(row)[column]))
    .filter((text) => /^\d{5}$/.test(text));
  return numbers.length >= LEAST_NUMBERS && numbers.filter(isListed).length * 2 < numbers.length;
}

/** What a row says of the number in a cell by the name of its code set right before: 'CPT4' | '90846'. */
function systemBefore({ grid, row, column }: Cell): Field | undefined {
  if (grid.isTransposed || column < 1) return undefined;
  const name = labelText(grid.cellsOf(row)[column - 1]);
  if (/^(?:CPT-?4?|HCPCS)$/i.test(name)) return 'procedure';
  return /^ICD-?10(?:-?CM)?$/i.test(name) ? 'diagnosis' : undefined;
}

/** What is said of a cell; words before it in its row name no code where most numbers of its column are none. */
export function fieldOfCell(cell: Cell): Field | undefined {
  const { field } = headerOf(cell);
  const { grid, column } = cell;
  if (field === 'text' || field === undefined) return systemBefore(cell) ?? field;
  const isNamed = field === 'procedure' || field === 'code';
  if (!isNamed || (grid.labels[column] ?? '') !== '' || grid.isTransposed) return field;
  grid.others ??= new Map();
  const isOther = grid.others.get(column) ?? holdsOthers(cell);
  grid.others.set(column, isOther);
  return isOther ? 'other' : field;
}
