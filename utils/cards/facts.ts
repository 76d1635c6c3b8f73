/** The short facts of a code's card: one name and one value each. */
import type { CodeEntry, Provider, TimeRule } from '../../data/schema.ts';
import type { CardFact } from './types.ts';

const UNIT_NAMES: Record<TimeRule['basis'], string> = {
  session: '',
  unit: '',
  'total-day-time': ' in the day',
  '7-day-total': ' over 7 days',
  week: ' in the week',
  month: ' in the month',
  'per-diem': ' in the day',
};

/** Where the minutes themselves were not read. */
const WITHOUT_MINUTES: Record<TimeRule['basis'], string> = {
  session: 'By the session',
  unit: 'By the unit',
  'total-day-time': 'By the time of the whole day',
  '7-day-total': 'By the time over 7 days',
  week: 'One for the week',
  month: 'One for the month',
  'per-diem': 'One for the day',
};

function minutesOf({ minMinutes: min, maxMinutes: max }: TimeRule): string | undefined {
  if (min !== undefined && max !== undefined) return `${min}–${max} minutes`;
  if (min !== undefined) return `${min} minutes or more`;
  return max === undefined ? undefined : `up to ${max} minutes`;
}

/** Who pays decides how minutes become units. */
const IS_PAYERS_RULE = /^payer rule/;

function mostPrograms({ minMinutes, unitMinutes }: TimeRule): string {
  return minMinutes === undefined ? '' : ` (most: from ${minMinutes} minutes; some: the full ${unitMinutes})`;
}

function timeOf(entry: CodeEntry): string {
  const { time } = entry;
  if (!time) return 'Untimed';
  const minutes = minutesOf(time);
  if (time.unitMinutes !== undefined && time.basis === 'unit') {
    const each = time.unitMinutes === 1 ? 'By the minute' : `${time.unitMinutes}-minute units`;
    if (time.minMinutes === undefined) return each;
    if (IS_PAYERS_RULE.test(time.rounding))
      return `${each}; the program decides how minutes round${mostPrograms(time)}`;
    const total = entry.addOnTo ? ' in total, base code included' : '';
    return `${each}, the first from ${time.minMinutes} minutes${total}`;
  }
  if (minutes === undefined) return WITHOUT_MINUTES[time.basis];
  const total = entry.addOnTo && time.basis !== 'session' ? ', base code included' : '';
  const decision = time.leveling === 'time-or-decision' ? ', or by medical decision making' : '';
  return `${minutes}${UNIT_NAMES[time.basis]}${total}${decision}`;
}

const PATIENT: Record<CodeEntry['patient'], string> = {
  required: 'Takes part',
  absent: 'Not there',
  either: 'There or not',
};

const FORMAT: Partial<Record<CodeEntry['format'], string>> = {
  family: 'Family',
  group: 'Group',
  'multi-family-group': 'Several families',
};

const PROVIDER_NAMES: Record<Provider, string> = {
  physician: 'physician',
  'nurse-practitioner': 'nurse practitioner',
  'physician-assistant': 'physician assistant',
  psychologist: 'psychologist',
  'clinical-social-worker': 'clinical social worker',
  counselor: 'counselor',
  'marriage-family-therapist': 'marriage and family therapist',
  'behavior-analyst': 'behavior analyst',
  technician: 'technician',
  trainee: 'trainee',
  peer: 'peer',
  other: 'other program staff',
};

const PRESCRIBERS: readonly Provider[] = ['physician', 'nurse-practitioner', 'physician-assistant'];
const THERAPISTS: readonly Provider[] = [
  'psychologist',
  'clinical-social-worker',
  'counselor',
  'marriage-family-therapist',
];

/** Names the whole groups as groups, the rest one by one. */
function reportersOf({ reportedBy }: CodeEntry): string {
  const rest = new Set(reportedBy);
  const names: string[] = [];
  for (const [name, group] of [
    ['prescribers (physician, nurse practitioner, physician assistant)', PRESCRIBERS],
    ['therapists (psychologist, clinical social worker, counselor, MFT)', THERAPISTS],
  ] as const) {
    if (!group.every((one) => rest.has(one))) continue;
    names.push(name);
    for (const one of group) rest.delete(one);
  }
  return [...names, ...[...rest].map((one) => PROVIDER_NAMES[one])].join(', ');
}

/** '90791, 90792, 90832–90834': neighbouring numbers become a range. */
export function codeList(codes: readonly string[]): string {
  const runs: string[][] = [];
  for (const code of codes) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const follows = last !== undefined && /^\d{5}$/.test(code) && Number(code) === Number(last) + 1;
    if (run && follows) run.push(code);
    else runs.push([code]);
  }
  return runs.map((run) => (run.length > 2 ? `${run[0]}–${run.at(-1)}` : run.join(', '))).join(', ');
}

function ageOf({ age }: CodeEntry): string | undefined {
  if (!age) return undefined;
  const { min, max, note } = age;
  const years =
    max === 0
      ? 'under 1 year'
      : min !== undefined && max !== undefined
        ? `${min}–${max} years`
        : min !== undefined
          ? `${min} years and over`
          : max !== undefined
            ? `up to ${max} years`
            : undefined;
  return [years, note].filter(Boolean).join('; ') || undefined;
}

const MEDICARE_STATUS: Record<string, string> = {
  I: 'Not valid for Medicare; another code is used',
  N: 'Not covered',
  B: 'Never paid apart, always part of another service',
  C: 'Priced by each contractor',
  R: 'Covered with restrictions',
  X: 'Outside the physician fee schedule',
};

function telehealthOf({ medicare }: CodeEntry): string | undefined {
  if (medicare.telehealth === undefined) return undefined;
  if (!medicare.telehealth) return 'Not on the list';
  return medicare.audioOnly ? 'Video or sound only' : 'Video';
}

function unitsOf({ medicare }: CodeEntry, { units }: Vintages): string | undefined {
  if (medicare.unitsPerDay === undefined) return undefined;
  if (medicare.unitsPerDay === 0) return 'None: Medicare does not pay it';
  return `At most ${medicare.unitsPerDay}${asOf(units)}`;
}

/** How fresh what changes every quarter is, 'YYYY-MM-DD'. */
export interface Vintages {
  units: string | undefined;
  fees: string | undefined;
}

const asOf = (date: string | undefined) => (date ? ` (as of ${date})` : '');

function statusOf({ medicare }: CodeEntry, { fees }: Vintages): string | undefined {
  const words = MEDICARE_STATUS[medicare.status ?? ''];
  return words && `${words}${asOf(fees)}`;
}

/** In the order a biller asks; a fact that does not apply is left out. `ended`: only the time. */
export function factsOf(entry: CodeEntry, ended: boolean, vintages: Vintages): CardFact[] {
  const unconfirmed = new Set(entry.unconfirmed);
  const facts: CardFact[] = [];
  const add = (name: string, value: string | undefined, ...fields: string[]) => {
    if (!value) return;
    const open = fields.some((field) => unconfirmed.has(field));
    facts.push(open ? { name, value, unconfirmed: true } : { name, value });
  };
  if (entry.time || !ended) add('Time', timeOf(entry), ...timeFields(entry));
  if (ended) return facts;
  add('Added to', entry.addOnTo && codeList(entry.addOnTo), 'addOnTo');
  add('Patient', PATIENT[entry.patient], 'patient');
  add('Format', FORMAT[entry.format], 'format');
  add('Reported by', reportersOf(entry), 'reportedBy');
  add('Age', ageOf(entry), 'age');
  add('Units a day (Medicare)', unitsOf(entry, vintages), 'medicare.unitsPerDay');
  add('Telehealth (Medicare)', telehealthOf(entry), 'medicare.telehealth', 'medicare.audioOnly');
  add('Medicare', statusOf(entry, vintages), 'medicare.status');
  return facts;
}

const timeFields = ({ time }: CodeEntry) =>
  time ? ['time', ...Object.keys(time).map((field) => `time.${field}`)] : ['time'];
