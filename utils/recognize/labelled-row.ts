/** A row told in words: 'Date: 11/02/2026 | CPT: 90837 | Units: 1'. Its labels are read in each other's company, as headers are. */
import { MAY_BE_BILLED } from './code-columns.ts';
import { headersInCompany, nameCodes } from './company.ts';
import { isOfRecord, namesField } from './headers.ts';
import { SERVICE_WORD } from './service-words.ts';
import { type Field, fieldOf } from './vocabulary.ts';

export interface LabelledPart {
  field: Field | undefined;
  /** Where its value begins and ends in the text. */
  start: number;
  end: number;
}

const LEAST_LABELS = 3;
const SEPARATOR = /[|·•]/;
const LABEL = /(?:^|[|·•\n])[ \t]*([A-Za-z#\d][^|·•:\n]{0,40}):(?=\s)/g;

/** Services and days of the week have their codes behind them. */
const MAY_NAME_CODE = new RegExp(`${SERVICE_WORD.source}|^(?:mon|tue|wed|thu|fri|sat|sun)`, 'i');

let last: { text: string; parts: readonly LabelledPart[] } | undefined;

function read(text: string): LabelledPart[] {
  const found = [...text.matchAll(LABEL)];
  if (found.length < LEAST_LABELS) return [];
  const labels = found.map(([, label]) => (label as string).trim());
  const { fields } = headersInCompany(labels);
  const starts = found.map(({ 0: { length }, index }) => index + length);
  const ends = found.map((_, at) => found[at + 1]?.index ?? text.length);
  // Of a list of changes one part says which field it is about.
  const naming = labels.findIndex(namesField);
  const named =
    naming < 0 ? undefined : (fieldOf(text.slice(starts[naming], ends[naming]).trim()) ?? 'other');
  const fieldOfPart = (label: string, at: number): Field | undefined => {
    if (named !== undefined && at !== naming && isOfRecord(label)) return named;
    const field = fields[at];
    if (MAY_BE_BILLED.test(label) && (field === 'other' || field === undefined)) return undefined;
    return field ?? (nameCodes(fields) || !MAY_NAME_CODE.test(label) ? 'other' : undefined);
  };
  return labels.map((label, at) => ({
    field: fieldOfPart(label, at),
    start: starts[at] as number,
    end: ends[at] as number,
  }));
}

/** The parts of such a row, in order; none where a text is no such row. */
export function labelledParts(text: string): readonly LabelledPart[] {
  if (!SEPARATOR.test(text)) return [];
  if (last?.text !== text) last = { text, parts: read(text) };
  return last.parts;
}

/** The one that a place stands in. */
export const labelledPart = (text: string, place: number): LabelledPart | undefined =>
  labelledParts(text).find(({ start, end }) => place >= start && place < end);
