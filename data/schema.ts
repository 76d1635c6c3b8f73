/**
 * The shape of every record in the catalogue. Shipped code imports the types only; the schemas run before a build and in
 * the tests.
 */
import { z } from 'zod';
import { PATIENT_LOCATIONS, PROVIDERS, SERVICES } from './session-terms.ts';

const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const procedureCode = z.string().regex(/^(?:\d{4}[0-9FT]|[A-Z]\d{4})$/);
const sourceIds = z.array(z.string()).min(1);

/** A publication that facts were read in. */
export const sourceSchema = z.strictObject({
  publisher: z.string().min(1),
  title: z.string().min(1),
  year: z.number().int().optional(),
  url: z.url().optional(),
  /** How, and from what copy, it was read. */
  read: z.string().min(1),
});

/** The time a code stands for. Minutes throughout. */
const timeRuleSchema = z.strictObject({
  /** What the minutes are counted over; an untimed code has no time rule at all. */
  basis: z.enum(['session', 'unit', 'total-day-time', '7-day-total', 'week', 'month', 'per-diem']),
  /** Fewest minutes. For an add-on: the total, base code included, at which its first unit exists. */
  minMinutes: z.number().optional(),
  /** Most minutes before a longer code or an add-on fits. Absent: no upper end. */
  maxMinutes: z.number().optional(),
  /** Length of one unit. */
  unitMinutes: z.number().optional(),
  /** Minutes that earn the next unit. */
  unitThreshold: z.number().optional(),
  /** How minutes round, as the source says it. */
  rounding: z.string(),
  /** 'time-or-decision': minutes are one of two ways to choose the level. */
  leveling: z.enum(['time-or-decision', 'decision-only']).optional(),
});

export const codeEntrySchema = z.strictObject({
  /** As published: '90837', 'G0560'. */
  code: procedureCode,
  system: z.enum(['CPT', 'HCPCS']),
  family: z.string().min(1),
  kind: z.enum(SERVICES),
  /** One short line in our own words. */
  label: z.string().min(1),
  /** Two or three sentences that a new biller understands, in our own words. */
  explanation: z.string().min(1),
  /** Ways people say or abbreviate it, for search. */
  aliases: z.array(z.string()),
  /** Official title: HCPCS Level II only (public); never for CPT. */
  title: z.string().optional(),
  /** First date of service it may be reported. Absent: not read in a source. */
  effectiveFrom: isoDate.optional(),
  /** First date of service it may no longer be reported; a future date is an announced deletion. */
  deletedOn: isoDate.optional(),
  /** From this date of service the code stands for something else, in these words. */
  redefined: z.strictObject({ from: isoDate, before: z.string(), after: z.string() }).optional(),
  /** Alternatives; the codes of one alternative are reported together. */
  replacedBy: z.array(z.array(procedureCode).min(1)).optional(),
  /** What the source says of its replacement when no plain list of codes does. */
  replacementNote: z.string().optional(),
  /** Absent: untimed. */
  time: timeRuleSchema.optional(),
  /** Present: an add-on code; the base codes it may be added to. */
  addOnTo: z.array(procedureCode).optional(),
  patient: z.enum(['required', 'absent', 'either']),
  /** 'any': the format of its base code. */
  format: z.enum(['individual', 'family', 'group', 'multi-family-group', 'any']),
  /** Who may report it in Medicare and NCCI usage. Empty: deleted, or not known. */
  reportedBy: z.array(z.enum(PROVIDERS)),
  /** Whole years, both ends included. */
  age: z
    .strictObject({ min: z.number().optional(), max: z.number().optional(), note: z.string().optional() })
    .optional(),
  medicare: z.strictObject({
    /** Fee-schedule status letter: A active, R restricted, I not valid, N non-covered, B bundled, C carrier-priced, X outside. */
    status: z.string().optional(),
    /** On the Medicare telehealth list. Absent: does not apply. */
    telehealth: z.boolean().optional(),
    /** Payable by sound only. Absent: does not apply. */
    audioOnly: z.boolean().optional(),
    /** Most units a day (practitioner MUE); 0: Medicare does not pay it. */
    unitsPerDay: z.number().int().optional(),
    /** 1 per line, 2 absolute for the date, 3 for the date and appealable. */
    mueIndicator: z.union([z.literal(1), z.literal(2), z.literal(3)]).optional(),
  }),
  /** One step shorter and longer in its family. */
  shorter: procedureCode.optional(),
  longer: procedureCode.optional(),
  /** Codes it usually goes with. */
  companions: z.array(procedureCode).optional(),
  /** What a biller wants to be told, each one sentence in our own words. */
  cautions: z.array(z.string()),
  sources: sourceIds,
  /** Facts of this record that no source text was read for: field names, dotted for nested ones. */
  unconfirmed: z.array(z.string()).optional(),
});

export const modifierSchema = z.strictObject({
  modifier: z.string().regex(/^[A-Z0-9]{2}$/),
  kind: z.string().min(1),
  label: z.string().min(1),
  useWhen: z.string(),
  /** Modifiers it may not stand beside. */
  conflictsWith: z.array(z.string()),
  /** What else it contradicts, in words. */
  conflictNote: z.string().optional(),
  medicare: z.string(),
  otherPayers: z.string(),
  sources: sourceIds,
  unconfirmed: z.array(z.string()).optional(),
});

export const placeOfServiceSchema = z.strictObject({
  code: z.string().regex(/^\d{2}$/),
  /** CMS's name; 'Unassigned' when the number is not in use. */
  name: z.string().min(1),
  label: z.string(),
  medicareRate: z.enum(['facility', 'non-facility']).optional(),
  telehealth: z.boolean(),
  patientLocation: z.enum(PATIENT_LOCATIONS).optional(),
  effectiveFrom: isoDate.optional(),
  note: z.string().optional(),
  sources: sourceIds,
});

export const diagnosisSchema = z.strictObject({
  /** With the dot, as published: 'F41.1'. */
  code: z.string().regex(/^[A-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?$/),
  /** Official title (public domain). */
  title: z.string().min(1),
  /** Specific enough to stand on a claim today. */
  billable: z.boolean(),
  effectiveFrom: isoDate.optional(),
  deletedOn: isoDate.optional(),
  /** Last date of service it could be billed before it became a header. */
  billableUntil: isoDate.optional(),
  use: z.enum([
    'primary',
    'secondary-only',
    'first-listed-only',
    'code-first',
    'symptom',
    'primary-payer-dependent',
    'not-billable',
  ]),
  note: z.string().optional(),
  sources: sourceIds,
});

/** Two codes not reported together for one patient and day by one clinician. */
export const codePairSchema = z.strictObject({
  /** The code that pays. */
  column1: procedureCode,
  column2: procedureCode,
  /** false: never together; true: together when a modifier on column 2 shows a separate service. */
  modifierAllowed: z.boolean(),
  /** Why, in our own words. */
  reason: z.string(),
  scope: z.string(),
  source: z.string(),
});

export type Source = z.infer<typeof sourceSchema>;
export type TimeRule = z.infer<typeof timeRuleSchema>;
export type CodeEntry = z.infer<typeof codeEntrySchema>;
export type Modifier = z.infer<typeof modifierSchema>;
export type PlaceOfService = z.infer<typeof placeOfServiceSchema>;
export type Diagnosis = z.infer<typeof diagnosisSchema>;
export type CodePair = z.infer<typeof codePairSchema>;
export type Service = (typeof SERVICES)[number];
export type Provider = (typeof PROVIDERS)[number];
export type PatientLocation = (typeof PATIENT_LOCATIONS)[number];
