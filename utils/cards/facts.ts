/** The short facts of a code's card: one name and one value each. */
import { PRESCRIBERS, PROVIDER_WORDS, THERAPISTS } from '../../data/rule-facts/services.ts';
import type { CodeEntry, Provider, TimeRule } from '../../data/schema.ts';
import { inList, type Part, type Said, say, word } from '../text/say.ts';
import type { FactDraft } from './draft.ts';

const OVER: Record<TimeRule['basis'], Said | undefined> = {
  session: undefined,
  unit: undefined,
  'total-day-time': say` in the day`,
  '7-day-total': say` over 7 days`,
  week: say` in the week`,
  month: say` in the month`,
  'per-diem': say` in the day`,
};

/** Where the minutes themselves were not read. */
const WITHOUT_MINUTES: Record<TimeRule['basis'], Said> = {
  session: say`By the session`,
  unit: say`By the unit`,
  'total-day-time': say`By the time of the whole day`,
  '7-day-total': say`By the time over 7 days`,
  week: say`One for the week`,
  month: say`One for the month`,
  'per-diem': say`One for the day`,
};

function minutesOf({ minMinutes: min, maxMinutes: max }: TimeRule): Said | undefined {
  if (min !== undefined && max !== undefined) return say`${min}–${max} minutes`;
  if (min !== undefined) return say`${min} minutes or more`;
  return max === undefined ? undefined : say`up to ${max} minutes`;
}

/** Who pays decides how minutes become units. */
const IS_PAYERS_RULE = /^payer rule/;

const mostPrograms = ({ minMinutes, unitMinutes }: TimeRule): Part =>
  minMinutes === undefined
    ? undefined
    : say` (most: from ${minMinutes} minutes; some: the full ${unitMinutes})`;

function unitsByTime({ addOnTo }: CodeEntry, time: TimeRule): Said {
  const each = time.unitMinutes === 1 ? say`By the minute` : say`${time.unitMinutes}-minute units`;
  if (time.minMinutes === undefined) return each;
  if (IS_PAYERS_RULE.test(time.rounding))
    return say`${each}; the program decides how minutes round${mostPrograms(time)}`;
  const total = addOnTo && say` in total, base code included`;
  return say`${each}, the first from ${time.minMinutes} minutes${total}`;
}

function timeOf(entry: CodeEntry): Said {
  const { time } = entry;
  if (!time) return say`Untimed`;
  if (time.unitMinutes !== undefined && time.basis === 'unit') return unitsByTime(entry, time);
  const minutes = minutesOf(time);
  if (minutes === undefined) return WITHOUT_MINUTES[time.basis];
  const total = entry.addOnTo && time.basis !== 'session' ? say`, base code included` : undefined;
  const decision = time.leveling === 'time-or-decision' ? say`, or by medical decision making` : undefined;
  return say`${minutes}${OVER[time.basis]}${total}${decision}`;
}

const PATIENT: Record<CodeEntry['patient'], Said> = {
  required: say`Takes part`,
  absent: say`Not there`,
  either: say`There or not`,
};

const FORMAT: Partial<Record<CodeEntry['format'], Said>> = {
  family: say`Family`,
  group: say`Group`,
  'multi-family-group': say`Several families`,
};

const GROUPS: readonly [name: Said, group: readonly Provider[]][] = [
  [say`prescribers (physician, nurse practitioner, physician assistant)`, PRESCRIBERS],
  [say`therapists (psychologist, clinical social worker, counselor, MFT)`, THERAPISTS],
];

/** Beside the clinicians that are named: whoever else the program lets render it. */
const nameOf = (provider: Provider): Said =>
  provider === 'other' ? say`other program staff` : word(PROVIDER_WORDS[provider]);

/** Names the whole groups as groups, the rest one by one. */
function reportersOf({ reportedBy }: CodeEntry): Part {
  const rest = new Set(reportedBy);
  const names: Said[] = [];
  for (const [name, group] of GROUPS) {
    if (!group.every((one) => rest.has(one))) continue;
    names.push(name);
    for (const one of group) rest.delete(one);
  }
  return inList([...names, ...[...rest].map(nameOf)]);
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

function yearsOf({ min, max }: NonNullable<CodeEntry['age']>): Said | undefined {
  if (max === 0) return say`under 1 year`;
  if (min !== undefined && max !== undefined) return say`${min}–${max} years`;
  if (min !== undefined) return say`${min} years and over`;
  return max === undefined ? undefined : say`up to ${max} years`;
}

function ageOf({ age }: CodeEntry): Part {
  const years = age && yearsOf(age);
  const note = age?.note === undefined ? undefined : word(age.note);
  return years && note ? say`${years}; ${note}` : (years ?? note);
}

const MEDICARE_STATUS: Record<string, Said> = {
  I: say`Not valid for Medicare; another code is used`,
  N: say`Not covered`,
  B: say`Never paid apart, always part of another service`,
  C: say`Priced by each contractor`,
  R: say`Covered with restrictions`,
  X: say`Outside the physician fee schedule`,
};

function telehealthOf({ medicare }: CodeEntry): Part {
  if (medicare.telehealth === undefined) return undefined;
  if (!medicare.telehealth) return say`Not on the list`;
  return medicare.audioOnly ? say`Video or sound only` : say`Video`;
}

function unitsOf({ medicare }: CodeEntry, { units }: Vintages): Part {
  if (medicare.unitsPerDay === undefined) return undefined;
  if (medicare.unitsPerDay === 0) return say`None: Medicare does not pay it`;
  return say`At most ${medicare.unitsPerDay}${asOf(units)}`;
}

/** How fresh what changes every quarter is, 'YYYY-MM-DD'. */
export interface Vintages {
  units: string | undefined;
  fees: string | undefined;
}

export const asOf = (date: string | undefined): Part => (date ? say` (as of ${date})` : undefined);

function statusOf({ medicare }: CodeEntry, { fees }: Vintages): Part {
  const words = MEDICARE_STATUS[medicare.status ?? ''];
  return words && say`${words}${asOf(fees)}`;
}

/** In the order a biller asks; a fact that does not apply is left out. `ended`: only the time. */
export function factsOf(entry: CodeEntry, ended: boolean, vintages: Vintages): FactDraft[] {
  const unconfirmed = new Set(entry.unconfirmed);
  const facts: FactDraft[] = [];
  const add = (fact: Omit<FactDraft, 'value'>, value: Part, ...fields: string[]) => {
    if (value === undefined) return;
    const open = fields.some((field) => unconfirmed.has(field));
    facts.push({ ...fact, value, ...(open && { unconfirmed: true }) });
  };
  // What a biller asks first is seen without scrolling.
  const first = (name: Said) => ({ name, essential: true }) as const;
  if (entry.time || !ended) add(first(say`Time`), timeOf(entry), ...timeFields(entry));
  if (ended) return facts;
  add(first(say`Added to`), entry.addOnTo && codeList(entry.addOnTo), 'addOnTo');
  add(first(say`Patient`), PATIENT[entry.patient], 'patient');
  add(first(say`Format`), FORMAT[entry.format], 'format');
  add(first(say`Reported by`), reportersOf(entry), 'reportedBy');
  add({ name: say`Age` }, ageOf(entry), 'age');
  add({ name: say`Units a day (Medicare)` }, unitsOf(entry, vintages), 'medicare.unitsPerDay');
  add({ name: say`Telehealth (Medicare)` }, telehealthOf(entry), 'medicare.telehealth', 'medicare.audioOnly');
  add({ name: say`Medicare` }, statusOf(entry, vintages), 'medicare.status');
  return facts;
}

const timeFields = ({ time }: CodeEntry) =>
  time ? ['time', ...Object.keys(time).map((field) => `time.${field}`)] : ['time'];
