import * as z from 'zod/mini';
import { PATIENT_LOCATIONS, PROVIDERS, SERVICES } from '../../data/session-terms.ts';

const clockTime = z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/));
const minutes = z.number().check(z.nonnegative());

/** What a person stated about the session. A missing field was not stated; `false` was. */
export const sessionSchema = z.strictObject({
  /** Date of service, 'YYYY-MM-DD'. */
  date: z.optional(z.iso.date()),
  /** 'HH:MM', 24 h. */
  start: z.optional(clockTime),
  end: z.optional(clockTime),
  /** Time of the service itself; from start and end when only those are given. */
  minutes: z.optional(minutes),
  /** When stated apart from an E/M visit. */
  psychotherapyMinutes: z.optional(minutes),
  /** Minutes of E/M, when stated apart. */
  evaluationMinutes: z.optional(minutes),
  service: z.optional(z.enum(SERVICES)),
  patientPresent: z.optional(z.boolean()),
  modality: z.optional(z.enum(['in-person', 'video', 'audio-only'])),
  /** Two digits. */
  placeOfService: z.optional(z.string().check(z.regex(/^\d{2}$/))),
  patientLocation: z.optional(z.enum(PATIENT_LOCATIONS)),
  provider: z.optional(z.enum(PROVIDERS)),
  /** Years. */
  patientAge: z.optional(z.int().check(z.gte(0), z.lte(130))),
  newPatient: z.optional(z.boolean()),
  /** A prescriber's medical work was done: exam, prescribing, labs. */
  medicalServices: z.optional(z.boolean()),
  /** Play equipment, maladaptive communication, caregiver conflict, mandated report …; an interpreter alone is not one. */
  interactiveComplexity: z.optional(z.boolean()),
  interpreter: z.optional(z.boolean()),
  /** ICD-10-CM, as published. */
  diagnoses: z.optional(z.array(z.string())),
  payer: z.optional(z.enum(['medicare', 'medicaid', 'commercial', 'self-pay'])),
  payerName: z.optional(z.string()),
});

export type SessionDetails = z.infer<typeof sessionSchema>;
/** One fact's name. */
export type SessionFact = keyof SessionDetails;
/** For each fact read, the words of the text it was read from. */
export type SessionWords = Partial<Record<SessionFact, { text: string; start: number; end: number }>>;
