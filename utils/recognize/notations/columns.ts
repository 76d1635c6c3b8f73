/** Rows of text under a line of headers: what CSV and fixed-width listings have in common. */
import { inCompany } from '../company.ts';
import { addField, type LineFields } from '../fields.ts';
import { readAttached } from '../modifiers.ts';
import { fieldsFor, type Row } from '../row.ts';
import { CODE_LENGTH, findCandidates } from '../shapes.ts';
import type { Noted } from '../types.ts';
import { type Field, fieldOf, fieldOfName } from '../vocabulary.ts';
import { diagnosisAt, type Piece, procedureAt, toNoted, trimPiece } from './noted.ts';

export interface Column {
  field: Field | undefined;
  label: string;
}

/** The diagnoses of a claim by their letter. */
export type Diagnoses = Map<string, string>;

const fieldOfHeader = (label: string): Field | undefined =>
  (/^[a-z][a-z0-9]*(?:[_.][a-z0-9]+)*$/i.test(label.trim()) ? fieldOfName(label.trim()) : undefined) ??
  fieldOf(label);

/** Columns of box 24 that a claim form may name by letter alone, where others have their words: '24A. DATE(S)  B  D. CPT'. */
const BOX_24: Readonly<Record<string, Field>> = { A: 'date', B: 'place', E: 'pointer', G: 'units' };
const OF_BOX_24 = /^24 ?A|^[A-J]\.\s?[A-Z]/;

const fieldInBox24 = (label: string): Field | undefined =>
  BOX_24[/^(?:24 ?)?([A-J])\.?$/.exec(label.trim())?.[1] ?? ''];

const NAMES_SERVICE = /^(?:services?|procedures?|treatment)$/i;

/** The columns that a line of headers names; undefined when it names no codes. */
export function toColumns(labels: readonly string[]): Column[] | undefined {
  const columns = namedColumns(labels);
  const has = (field: Field) => columns?.some((column) => column.field === field) === true;
  return has('procedure') || has('diagnosis') ? columns : undefined;
}

/** The columns of a table of something else: none of them may hold codes; undefined when one may. */
export function toOtherColumns(labels: readonly string[]): Column[] | undefined {
  const columns = namedColumns(labels);
  const mayHold = ({ field }: Column) => field === 'procedure' || field === 'diagnosis' || field === 'code';
  return columns?.some(mayHold) ? undefined : columns;
}

/** The cells of such a table whose header says what they are. */
export const otherCells = (columns: readonly Column[], cells: readonly (Piece | undefined)[]): Piece[] =>
  cells.flatMap((cell, at) => {
    const field = columns[at]?.field;
    return cell && field !== undefined && field !== 'text' ? cell : [];
  });

/** What a line of headers names, two of them at least. */
function namedColumns(labels: readonly string[]): Column[] | undefined {
  if (labels.some((label) => /\d{3}/.test(label) && !/icd|837|835/i.test(label))) return undefined;
  const isBox24 = labels.some((label) => OF_BOX_24.test(label));
  const fields = labels.map((label) => fieldOfHeader(label) ?? (isBox24 ? fieldInBox24(label) : undefined));
  const columns = inCompany(labels, fields).map((field, at) => ({ label: labels[at] as string, field }));
  const has = (field: Field) => columns.some((column) => column.field === field);
  // A column named just 'Code' is one of procedures beside modifiers, units, places or dates of service.
  if (!has('procedure') && (has('modifier') || has('units') || has('place') || has('date')))
    for (const column of columns) if (column.field === 'code') column.field = 'procedure';
  // Beside a column of codes 'Service' holds their names.
  if (has('code') && columns.every(({ field, label }) => field !== 'procedure' || NAMES_SERVICE.test(label)))
    for (const column of columns)
      if (column.field === 'procedure') column.field = 'text';
      else if (column.field === 'code') column.field = 'procedure';
  const named = columns.filter(({ field }) => field !== undefined).length;
  return named >= 2 ? columns : undefined;
}

/** The code and the modifiers written with it in one cell: '90837', '90837-95', '90837:95:HO'. */
function proceduresIn(piece: Piece): Noted[] {
  const whole = procedureAt(piece);
  if (whole) return [whole];
  const found = findCandidates(piece.text).filter(({ system }) => system !== 'ICD-10-CM');
  return (found[0]?.start === 0 ? found : []).map((candidate) => toNoted(candidate, piece.start));
}

/** The codes of one row, in order, with the fields of their cells; `cells[i]` stands under `columns[i]`, `listed` above them all. */
export function readColumns(
  columns: readonly Column[],
  cells: readonly (Piece | undefined)[],
  listed?: Diagnoses,
): Noted[] {
  const places: { noted: Noted; column: number }[] = [];
  const row: Row = { cells: [], procedures: [] };
  cells.forEach((cell, column) => {
    const field = columns[column]?.field;
    if (!cell || field === undefined || cell.text.trim() === '') return;
    const piece = trimPiece({ text: cell.text.replace(/["']/g, ' '), start: cell.start });
    if (field === 'procedure') {
      row.procedures.push(column);
      places.push(...proceduresIn(piece).map((noted) => ({ noted, column })));
    } else if (field === 'diagnosis') {
      for (const match of piece.text.matchAll(/[A-Za-z0-9.]+/g)) {
        const noted = diagnosisAt({ text: match[0], start: piece.start + match.index });
        if (noted) places.push({ noted, column });
      }
    }
    const fields: LineFields = { modifiers: [] };
    addField(fields, field, piece.text);
    if (field === 'procedure')
      fields.modifiers = readAttached(piece.text.slice(CODE_LENGTH).replace(/\s+/g, ' ')).modifiers;
    row.cells.push({ column, fields });
  });
  for (const { noted, column } of places) {
    if (noted.system === 'ICD-10-CM') continue;
    const line = fieldsFor(row, column);
    noted.modifiers = line.modifiers.slice(0, 4);
    if (line.units !== undefined) noted.units = line.units;
    if (line.date !== undefined) noted.date = line.date;
    if (line.placeOfService !== undefined) noted.placeOfService = line.placeOfService;
    const diagnoses = row.cells.flatMap(({ fields }) => fields.diagnoses ?? []);
    const pointed = line.pointers?.flatMap((pointer) => {
      const at = /\d/.test(pointer) ? Number(pointer) - 1 : pointer.charCodeAt(0) - 65;
      return diagnoses[at] ?? listed?.get(String.fromCharCode(65 + at)) ?? [];
    });
    const stated = pointed && pointed.length > 0 ? pointed : diagnoses;
    if (stated.length > 0) noted.diagnoses = [...new Set(stated)];
  }
  return places.map(({ noted }) => noted);
}
