import {
  MONTH_CODES,
  MONTH_FAMILIES,
  STATE_PROGRAM_FAMILIES,
  TELEHEALTH_FAMILIES,
  VISIT_FAMILIES,
} from '../../data/rule-facts/families.ts';
import type { CodeEntry } from '../../data/schema.ts';
import { type DatedStatus, statusOn } from '../../data/status.ts';
import type { SessionDetails } from '../session/schema.ts';
import { minutesBetween } from './clock.ts';
import { type Facts, shippedFacts } from './facts.ts';
import type { ClaimLine } from './types.ts';

/** A claim line with what the catalogue knows of it. */
export interface Line {
  index: number;
  /** As it was handed over. */
  written: ClaimLine;
  code: string;
  /** Absent: not in the catalogue. */
  entry?: CodeEntry;
  modifiers: readonly string[];
  units?: number;
  /** The line's own date of service, else the session's. Absent: neither is stated. */
  date?: string;
  ownDate?: string;
  /** The line's own place of service, else the one typed. */
  placeOfService?: string;
  ownPlace?: string;
  /** The line's own diagnoses, else those typed. [] is a stated none. */
  diagnoses?: readonly string[];
  /** On the date of service, or today when no date is stated. */
  status: DatedStatus;
}

export interface Claim {
  lines: readonly Line[];
  session: SessionDetails;
  /** 'YYYY-MM-DD'. */
  today: string;
  facts: Facts;
}

const tidy = (code: string) => code.trim().toUpperCase();
/** 'f411' as published: 'F41.1'. */
const withDot = (code: string) => tidy(code).replace(/^([A-Z]\d[0-9A-Z])([0-9A-Z]{1,4})$/, '$1.$2');

/** Resolves lines against the catalogue and fills `minutes` from start and end when only those are stated. */
export function toClaim(
  lines: readonly ClaimLine[],
  details: SessionDetails,
  today: string,
  facts = shippedFacts,
): Claim {
  const session = { ...details };
  if (session.minutes === undefined && session.start !== undefined && session.end !== undefined) {
    session.minutes = minutesBetween(session.start, session.end);
  }
  return {
    lines: lines.map((line, index) => toLine(line, index, { session, today, facts })),
    session,
    today,
    facts,
  };
}

function toLine(line: ClaimLine, index: number, { session, today, facts }: Omit<Claim, 'lines'>): Line {
  const code = tidy(line.code);
  const entry = facts.entry(code);
  const date = line.date ?? session.date;
  const place = line.placeOfService ?? session.placeOfService;
  const diagnoses = (line.diagnoses ?? session.diagnoses)?.map(withDot);
  return {
    index,
    written: asWritten(line),
    code,
    ...(entry && { entry }),
    modifiers: (line.modifiers ?? []).map(tidy),
    ...(line.units !== undefined && { units: line.units }),
    ...(date !== undefined && { date }),
    ...(line.date !== undefined && { ownDate: line.date }),
    ...(place !== undefined && { placeOfService: place }),
    ...(line.placeOfService !== undefined && { ownPlace: line.placeOfService }),
    ...(diagnoses && { diagnoses }),
    status: entry ? statusOn(entry, date ?? today) : 'active',
  };
}

/** The fields of a claim line, whatever else the object holds. */
function asWritten({ code, modifiers, units, date, placeOfService, diagnoses }: ClaimLine): ClaimLine {
  return {
    code,
    ...(modifiers && { modifiers }),
    ...(units !== undefined && { units }),
    ...(date !== undefined && { date }),
    ...(placeOfService !== undefined && { placeOfService }),
    ...(diagnoses && { diagnoses }),
  };
}

/** Whether the line may still be reported, so that rules about its content make sense. */
export const isActive = (line: Line) => line.status === 'active' || line.status === 'redefined';

export const isVisit = (line: Line) => line.entry !== undefined && VISIT_FAMILIES.includes(line.entry.family);

export const isMonthly = (line: Line) =>
  line.entry !== undefined && (MONTH_FAMILIES.includes(line.entry.family) || MONTH_CODES.includes(line.code));

/** Same day, or same calendar month for codes that count the month; a date nobody stated fits every date. */
export function isSamePeriod(a: Line, b: Line, byMonth = isMonthly(a) && isMonthly(b)): boolean {
  if (a.date === undefined || b.date === undefined) return true;
  return byMonth ? a.date.slice(0, 7) === b.date.slice(0, 7) : a.date === b.date;
}

export const hasModifier = (line: Line, modifiers: readonly string[]) =>
  line.modifiers.some((modifier) => modifiers.includes(modifier));

/** A service in which clinician and patient meet, so that place and mode must agree. */
export const isMeeting = ({ family }: CodeEntry) =>
  TELEHEALTH_FAMILIES.includes(family) || STATE_PROGRAM_FAMILIES.test(family) || family.startsWith('em-');
