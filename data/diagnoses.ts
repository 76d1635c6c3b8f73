/** ICD-10-CM diagnoses, and which of them exclude each other. */
import { DIAGNOSIS_TABLE } from './diagnosis-table.ts';
import { EXCLUDES1 } from './excludes1.ts';
import type { Vintage } from './index.ts';
import type { Diagnosis } from './schema.ts';

const ICD10CM_START = '2015-10-01';

const USES: Record<string, Diagnosis['use']> = {
  p: 'primary',
  s: 'secondary-only',
  f: 'first-listed-only',
  c: 'code-first',
  y: 'symptom',
  d: 'primary-payer-dependent',
  '-': 'not-billable',
};

const SOURCES = {
  both: ['icd10cm-2026', 'icd10cm-2027-delta'],
  delta: ['icd10cm-2027-delta'],
};

function toDiagnosis(row: string): Diagnosis {
  const [code = '', use = '', title = '', from, deleted, until, note, source] = row.split('|');
  return {
    code,
    title,
    billable: use !== '-',
    effectiveFrom: from || ICD10CM_START,
    ...(deleted && { deletedOn: deleted }),
    ...(until && { billableUntil: until }),
    use: USES[use] ?? 'primary',
    ...(note && { note }),
    sources: source === 'delta' ? SOURCES.delta : SOURCES.both,
  };
}

let rows: Map<string, string> | undefined;

/** Without the dot → the row; rows become records when they are asked for. */
function table(): Map<string, string> {
  rows ??= new Map(
    DIAGNOSIS_TABLE.trim()
      .split('\n')
      .map((row) => [row.slice(0, row.indexOf('|')).replace('.', ''), row]),
  );
  return rows;
}

const bare = (code: string) => code.trim().toUpperCase().replace('.', '');

export const diagnoses = {
  /** The record of a code, with or without the dot, any case; undefined for one we don't hold. */
  get(code: string): Diagnosis | undefined {
    const row = table().get(bare(code));
    return row === undefined ? undefined : toDiagnosis(row);
  },
  *all(): Iterable<Diagnosis> {
    for (const row of table().values()) yield toDiagnosis(row);
  },
  /** Billable codes below a header, in order. */
  children(code: string): Diagnosis[] {
    const start = bare(code);
    return [...table()]
      .filter(([key]) => key.length > start.length && key.startsWith(start))
      .map(([, row]) => toDiagnosis(row))
      .filter((entry) => entry.billable);
  },
};

/** Whether a code falls under 'F32', 'F32.-', 'F20-F29' or 'F41.0'. */
function isUnder(code: string, pattern: string): boolean {
  const own = bare(code);
  const [from = '', to] = pattern.replace(/\.?-$/, '').split('-').map(bare);
  if (to === undefined) return own.startsWith(from);
  const category = own.slice(0, from.length);
  return category >= from && category <= to;
}

/** The Excludes1 note under which two diagnoses may not stand together, or undefined. */
export function excludes(a: string, b: string): { code: string; excluded: string } | undefined {
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    for (const [code, patterns] of Object.entries(EXCLUDES1)) {
      if (!isUnder(one, code)) continue;
      const excluded = patterns.find((pattern) => isUnder(other, pattern));
      if (excluded !== undefined && !isUnder(one, excluded)) return { code, excluded };
    }
  }
  return undefined;
}

export const diagnosisVintage: Vintage = {
  name: 'Diagnoses (ICD-10-CM FY2026 with FY2027 changes)',
  asOf: '2026-10-01',
};
