/** A row that may hold several codes: which of its cells speak of which. */
import type { LineFields } from './fields.ts';

/** What is read of a row: the same for every code that stands in it. */
export interface Row {
  /** Fields by column; the columns of procedures, in order. */
  cells: { column: number; fields: LineFields }[];
  procedures: number[];
}

/** Copies what a source states and the line has not. */
export function fill(line: LineFields, from: LineFields): void {
  if (line.modifiers.length === 0) line.modifiers = [...from.modifiers];
  for (const key of ['units', 'date', 'placeOfService', 'diagnoses', 'pointers'] as const)
    if (line[key] === undefined && from[key] !== undefined) Object.assign(line, { [key]: from[key] });
}

const diagnosesIn = (cells: Row['cells']): string[] => [
  ...new Set(cells.flatMap(({ fields }) => fields.diagnoses ?? [])),
];

/** The fields of a row for the code in one of its columns: those after it up to the next code column come first. */
export function fieldsFor(row: Row, at: number): LineFields {
  const line: LineFields = { modifiers: [] };
  const next = row.procedures.find((column) => column > at) ?? Number.POSITIVE_INFINITY;
  const own = row.cells.filter(({ column }) => column > at && column < next);
  const isOneOfMany = row.procedures.length > 1;
  const others = row.cells.filter(({ column }) => column <= at || (!isOneOfMany && column >= next));
  const spare = row.cells.filter((cell) => !own.includes(cell) && !others.includes(cell));
  for (const { fields } of own) {
    line.modifiers.push(...fields.modifiers);
    fill(line, { ...fields, modifiers: [] });
  }
  const [near, far] = [diagnosesIn(own), diagnosesIn([...others, ...spare])];
  const first = row.procedures[0];
  for (const { column, fields } of [...others, ...spare]) {
    if (line.modifiers.length === 0 && (!isOneOfMany || first === undefined || column < first))
      line.modifiers = [...fields.modifiers];
    fill(line, { ...fields, modifiers: [] });
  }
  // 'DX1' and 'DX2' are both of the line.
  const diagnoses = near.length > 0 && isOneOfMany ? near : [...new Set([...far, ...near])];
  if (diagnoses.length > 0) line.diagnoses = diagnoses;
  return line;
}
