/** A row that may hold several codes: which of its cells speak of which. */
import type { LineFields } from './fields.ts';

/** What a cell says of the line of its row, and whether it is its code. */
export interface ReadCell {
  fields: LineFields;
  isProcedure: boolean;
}

/** What is read of a row: the same for every code that stands in it. */
export interface Row {
  /** Fields by column; the columns of procedures, in order. */
  cells: { column: number; fields: LineFields }[];
  procedures: number[];
  /** Of an audit, the column of the code that the record supports. */
  supported?: number;
}

/** Copies what a source states and the line has not. */
export function fill(line: LineFields, from: LineFields): void {
  if (line.modifiers.length === 0 && from.modifiers.length > 0) line.modifiers = [...from.modifiers];
  fillStated(line, from);
}

/** The same but for modifiers. */
function fillStated(line: LineFields, from: LineFields): void {
  line.units ??= from.units as number;
  line.date ??= from.date as string;
  line.placeOfService ??= from.placeOfService as string;
  line.diagnoses ??= from.diagnoses as string[];
  line.pointers ??= from.pointers as string[];
}

const diagnosesIn = (cells: Row['cells']): string[] => cells.flatMap(({ fields }) => fields.diagnoses ?? []);

/** The fields of a row for the code in one of its columns: those after it up to the next code column come first. */
export function fieldsFor(row: Row, at: number): LineFields {
  const line: LineFields = { modifiers: [] };
  const next = row.procedures.find((column) => column > at) ?? Number.POSITIVE_INFINITY;
  const isOwn = ({ column }: Row['cells'][number]) => column > at && column < next;
  const isOneOfMany = row.procedures.length > 1;
  const first = row.procedures[0];
  let lists = 0;
  for (const cell of row.cells) {
    if (!isOwn(cell)) continue;
    const { fields } = cell;
    if (fields.diagnoses) lists += 1;
    line.modifiers.push(...fields.modifiers);
    fillStated(line, fields);
  }
  for (const cell of row.cells) {
    if (isOwn(cell)) continue;
    const { column, fields } = cell;
    if (fields.diagnoses) lists += 1;
    if (isOneOfMany && row.supported === at && first !== undefined && column > first) {
      // Behind the code billed stand its own units.
      const { units: _, ...stated } = fields;
      fillStated(line, stated);
      continue;
    }
    if (line.modifiers.length === 0 && (!isOneOfMany || first === undefined || column < first))
      line.modifiers.push(...fields.modifiers);
    fillStated(line, fields);
  }
  // As 'ICD1' and 'ICD2' are.
  if (!isOneOfMany && line.pointers) line.pointers = row.cells.flatMap(({ fields }) => fields.pointers ?? []);
  if (lists > 1) {
    // 'DX1' and 'DX2' are both of the line.
    const near = diagnosesIn(row.cells.filter(isOwn));
    const others = diagnosesIn(row.cells.filter((cell) => !isOwn(cell)));
    line.diagnoses = [...new Set(near.length > 0 && isOneOfMany ? near : [...others, ...near])];
  }
  return line;
}
