/** From codes as they stand on a page to claim lines, and from lines to the visits they belong to. */
import { type Phrases, type Said, say, toText } from '../text/say.ts';
import type { ClaimLine } from './types.ts';

/** A code on a page as plain data. `Id` names it to whoever reported it: unique over all frames of the page. */
export interface ReportedCode<Id = number> {
  id: Id;
  code: string;
  system: 'CPT' | 'HCPCS' | 'ICD-10-CM';
  modifiers: readonly string[];
  units?: number | undefined;
  date?: string | undefined;
  placeOfService?: string | undefined;
  diagnoses?: readonly string[] | undefined;
  /** Same number: same claim line. Unique within a frame. */
  line?: number | undefined;
  /** Same number: same claim, patient row or form. Unique within a frame. */
  visit?: number | undefined;
  /** The frame it stands in; absent: there is only one. */
  frame?: number | undefined;
}

interface PageLine<Id = number> extends ClaimLine {
  /** Every place on the page that shows this line's code. */
  ids: Id[];
}

/** Lines that are checked together. */
export interface Visit<Id = number> {
  /** Stays the same while the page does. */
  key: string;
  /** Its date, or 'Claim 2' when it has none; in the person's language. */
  label: string;
  date?: string;
  lines: PageLine<Id>[];
}

/** Groups procedure codes into lines and visits, in the order of the page. Diagnoses on the page are no lines. */
export function toVisits<Id>(reports: readonly ReportedCode<Id>[], phrases?: Phrases): Visit<Id>[] {
  const services = reports.filter(({ system }) => system !== 'ICD-10-CM');
  const dates = datesOfClaims(services);
  const groups = new Map<string, ReportedCode<Id>[]>();
  for (const report of services) {
    const key = visitKey(report, dates);
    const group = groups.get(key);
    if (group) group.push(report);
    else groups.set(key, [report]);
  }
  const dated = [...groups.values()].map((group) => dateOf(group));
  return [...groups].map(([key, group], index) => {
    const date = dated[index];
    return {
      key,
      label: toText(labelFor(index, dated), phrases),
      ...(date !== undefined && { date }),
      lines: toClaimLines(group),
    };
  });
}

/** Lines of one visit: one for each code of a line on the page; loose mentions of a code join the line that has it. */
function toClaimLines<Id>(reports: readonly ReportedCode<Id>[]): PageLine<Id>[] {
  const lines = new Map<string, PageLine<Id>>();
  const sorted = [...reports].sort((a, b) => Number(a.line === undefined) - Number(b.line === undefined));
  for (const report of sorted) {
    const own = `${report.frame ?? 0}/${report.line ?? ''}/${report.code}/${report.line === undefined ? (report.date ?? '') : ''}`;
    const home = report.line === undefined ? looseHome(report, [...lines.values()]) : lines.get(own);
    if (home) merge(home, report);
    else lines.set(own, toLine(report));
  }
  const order = new Map(reports.map(({ id }, index) => [id, index]));
  const first = ({ ids }: PageLine<Id>) => Math.min(...ids.map((id) => order.get(id) ?? 0));
  return [...lines.values()].sort((a, b) => first(a) - first(b));
}

function toLine<Id>(report: ReportedCode<Id>): PageLine<Id> {
  const { id, code, modifiers, units, date, placeOfService, diagnoses } = report;
  return {
    ids: [id],
    code,
    modifiers: [...modifiers],
    ...(units !== undefined && { units }),
    ...(date !== undefined && { date }),
    ...(placeOfService !== undefined && { placeOfService }),
    ...(diagnoses?.length && { diagnoses: [...diagnoses] }),
  };
}

function looseHome<Id>(report: ReportedCode<Id>, lines: PageLine<Id>[]): PageLine<Id> | undefined {
  return lines.find(
    (line) =>
      line.code === report.code &&
      (report.date === undefined || line.date === undefined || line.date === report.date) &&
      report.modifiers.every((modifier) => line.modifiers?.includes(modifier)),
  );
}

/** What one place does not say, another place of the same line may. */
function merge<Id>(line: PageLine<Id>, report: ReportedCode<Id>): void {
  const { ids, modifiers = [], ...rest } = toLine(report);
  line.ids.push(...ids);
  line.modifiers = [...new Set([...(line.modifiers ?? []), ...modifiers])];
  Object.assign(line, { ...rest, ...line });
}

const claimOf = <Id>({ frame, visit }: ReportedCode<Id>): string =>
  visit === undefined ? '' : `${frame ?? 0}:${visit}`;

function datesOfClaims<Id>(reports: readonly ReportedCode<Id>[]): Map<string, Set<string>> {
  const dates = new Map<string, Set<string>>();
  for (const report of reports) {
    if (report.date === undefined) continue;
    const key = `${report.frame ?? 0} ${claimOf(report)}`;
    const known = dates.get(key);
    if (known) known.add(report.date);
    else dates.set(key, new Set([report.date]));
  }
  return dates;
}

function visitKey<Id>(report: ReportedCode<Id>, dates: ReadonlyMap<string, ReadonlySet<string>>): string {
  const claim = claimOf(report);
  if (report.date !== undefined) return `${claim}@${report.date}`;
  // A line without a date belongs to the only date of its claim.
  const known = dates.get(`${report.frame ?? 0} ${claim}`);
  return known?.size === 1 ? `${claim}@${[...known][0]}` : `${claim}@`;
}

const dateOf = <Id>(group: readonly ReportedCode<Id>[]) => group.find(({ date }) => date !== undefined)?.date;

function labelFor(index: number, dates: readonly (string | undefined)[]): Said {
  const date = dates[index];
  if (date === undefined) return dates.length === 1 ? say`Codes on this page` : say`Claim ${index + 1}`;
  return dates.filter((other) => other === date).length > 1
    ? say`${date} · claim ${index + 1}`
    : say`${date}`;
}

/** The visit to check: the one chosen, else the one in focus, else the only one of the date typed, else the first. */
export function visitToCheck<Id>(
  visits: readonly Visit<Id>[],
  wanted: { chosen?: string | undefined; focused?: Id | undefined; date?: string | undefined },
): Visit<Id> | undefined {
  const has = (visit: Visit<Id>) =>
    visit.lines.some(({ ids }) => wanted.focused !== undefined && ids.includes(wanted.focused));
  return (
    visits.find(({ key }) => key === wanted.chosen) ??
    visits.find(has) ??
    visits.find(({ date }) => date !== undefined && date === wanted.date) ??
    visits[0]
  );
}
