/** Many visits at once, with nothing typed: what the claim lines alone already show. */
import { toCsvText } from './csv.ts';
import { checkClaim } from './index.ts';
import type { Visit } from './lines.ts';
import type { CheckOptions, Finding } from './types.ts';

export interface CheckedVisit<Id> {
  visit: Visit<Id>;
  /** Those that need no session details, worst first. */
  findings: readonly Finding[];
}

/** Every visit with its findings, in the order of the page. */
export const checkVisits = <Id>(
  visits: readonly Visit<Id>[],
  options: CheckOptions = {},
): CheckedVisit<Id>[] =>
  visits.map((visit) => ({ visit, findings: checkClaim({ lines: visit.lines }, {}, options) }));

const COLUMNS = [
  'visit',
  'date of service',
  'line',
  'code',
  'modifiers',
  'units',
  'place of service',
  'diagnoses',
  'findings',
] as const;

/** The table as CSV: a row a claim line, with the findings about its code. */
export function visitsToCsv<Id>(checked: readonly CheckedVisit<Id>[]): string {
  const rows = checked.flatMap(({ visit, findings }) =>
    visit.lines.map((line, index) => [
      visit.label,
      line.date ?? visit.date ?? '',
      String(index + 1),
      line.code,
      (line.modifiers ?? []).join(' '),
      line.units === undefined ? '' : String(line.units),
      line.placeOfService ?? '',
      (line.diagnoses ?? []).join(' '),
      findings
        .filter(({ codes }) => codes.includes(line.code))
        .map(({ severity, message }) => `${severity}: ${message}`)
        .join(' '),
    ]),
  );
  return toCsvText([COLUMNS, ...rows]);
}

/** The same as JSON: visits with their lines and findings, without the numbers of places on the page. */
export const visitsToJson = <Id>(checked: readonly CheckedVisit<Id>[]): string =>
  `${JSON.stringify(
    checked.map(({ visit: { label, date, lines }, findings }) => ({
      label,
      date,
      lines: lines.map(({ ids, ...line }) => line),
      findings,
    })),
    null,
    2,
  )}\n`;
