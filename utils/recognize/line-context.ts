/** The claim line a code stands on: what its row, its form or its words state, and which lines make a visit. */
import { addField, type LineFields, readInline } from './fields.ts';
import { type Cell, headerOf, textOf } from './grid.ts';
import type { Place } from './index.ts';
import { readRecord } from './record.ts';
import type { CodeMatch } from './types.ts';
import { createVisitReader } from './visits.ts';

export interface Taken {
  match: CodeMatch;
  place: Place;
}

/** What is read of a row: the same for every code that stands in it. */
interface Row {
  /** Fields by column; the columns of procedures, in order. */
  cells: { column: number; fields: LineFields }[];
  procedures: number[];
}

function linesOfGrid(cell: Cell): {
  key: Element | string;
  at: number;
  items: { at: number; label: string; element: Element; head: ReturnType<typeof headerOf> }[];
} {
  const { grid } = cell;
  if (grid.isTransposed) {
    const items = grid.rows().flatMap((row, at) => {
      const element = grid.cellsOf(row)[cell.column];
      return element ? [{ at, label: '', element, head: headerOf({ ...cell, row, element }) }] : [];
    });
    return { key: `${cell.column}`, at: grid.rows().indexOf(cell.row), items };
  }
  const items = grid.cellsOf(cell.row).flatMap((element, at) => {
    if (!element) return [];
    const head = headerOf({ ...cell, column: at, element });
    return head.field === undefined ? [] : [{ at, label: head.label, element, head }];
  });
  return { key: cell.row, at: cell.column, items };
}

/** Copies what a source states and the line has not. */
export function fill(line: LineFields, from: LineFields): void {
  if (line.modifiers.length === 0) line.modifiers = [...from.modifiers];
  for (const key of ['units', 'date', 'placeOfService', 'diagnoses', 'pointers'] as const)
    if (line[key] === undefined && from[key] !== undefined) Object.assign(line, { [key]: from[key] });
}

const readRow = (cell: Cell): Row => {
  const { items } = linesOfGrid(cell);
  const row: Row = { cells: [], procedures: [] };
  for (const { at, element, head } of items) {
    if (head.field === 'procedure') row.procedures.push(at);
    if (head.field === undefined) continue;
    const fields: LineFields = { modifiers: [] };
    addField(fields, head.field, textOf(element));
    row.cells.push({ column: at, fields });
  }
  return row;
};

/** The fields of a row for the code in one of its columns: those after it up to the next code column come first. */
function fieldsFor(row: Row, at: number): LineFields {
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
  const first = row.procedures[0];
  for (const { column, fields } of [...others, ...spare]) {
    if (line.modifiers.length === 0 && (!isOneOfMany || first === undefined || column < first))
      line.modifiers = [...fields.modifiers];
    fill(line, { ...fields, modifiers: [] });
  }
  return line;
}

export function createLineReader(cellOf: (block: Element) => Cell | undefined) {
  const rows = new Map<Element | string, Row>();
  const gridIds = new Map<Element, number>();

  const rowOf = (cell: Cell): Row => {
    let id = gridIds.get(cell.grid.element);
    if (id === undefined) {
      id = gridIds.size;
      gridIds.set(cell.grid.element, id);
    }
    const key = cell.grid.isTransposed ? `${id}:${cell.column}` : cell.row;
    let row = rows.get(key);
    if (!row) {
      row = readRow(cell);
      rows.set(key, row);
    }
    return row;
  };

  const inlineOf = ({ run, candidate, siblings }: Place): LineFields => {
    const taken = siblings.filter(({ sum }) => sum > 0).map((one) => one.candidate);
    const index = taken.indexOf(candidate);
    const others = taken.filter(({ system }) => system !== 'ICD-10-CM');
    const place = others.indexOf(candidate);
    const from = place > 0 ? (others[place - 1]?.end ?? 0) : 0;
    const to = (place >= 0 ? others[place + 1]?.start : taken[index + 1]?.start) ?? run.text.length;
    const before = run.text.slice(from, candidate.start);
    const after = run.text.slice(candidate.end, to);
    const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
    const lineEnd = after.search(/\n/);
    return readInline(before.slice(lineStart), lineEnd >= 0 ? after.slice(0, lineEnd) : after);
  };

  return {
    /** Fills in what the page states for each code; sets its line and visit. */
    read(taken: readonly Taken[], root: Node): void {
      const visits = createVisitReader(root, taken);
      for (const item of taken) {
        const { match, place } = item;
        if (match.system === 'ICD-10-CM') {
          visits.addDiagnosis(item);
          continue;
        }
        const line = inlineOf(place);
        const { cell, field } = place;
        let lineElement: Element | undefined;
        if (cell && cell.column >= 0 && !cell.grid.headRows.has(cell.row)) {
          const row = rowOf(cell);
          const at = cell.grid.isTransposed ? cell.grid.rows().indexOf(cell.row) : cell.column;
          if (row.cells.length > 0) {
            fill(line, fieldsFor(row, at));
            lineElement = cell.row;
          }
        }
        if (!lineElement || (cell?.grid.isTransposed === true && cell.grid.rows().length < 2)) {
          const record = readRecord(place.run, field);
          if (record) {
            fill(line, record.fields);
            lineElement = record.element;
          }
        }
        visits.addLine(item, line, lineElement);
      }
      visits.finish();
    },
  };
}
