import { z } from 'zod';
import { PATIENT_LOCATIONS, PROVIDERS, SERVICES } from '../../data/schema.ts';

// zod otherwise tries `Function('')` on the first parse, which an extension page's policy reports as a violation.
z.config({ jitless: true });

const clockTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);
const minutes = z.number().nonnegative();

/** What a person stated about the session. A missing field was not stated; `false` was. */
export const sessionSchema = z.strictObject({
  /** Date of service, 'YYYY-MM-DD'. */
  date: z.iso.date().optional(),
  /** 'HH:MM', 24 h. */
  start: clockTime.optional(),
  end: clockTime.optional(),
  /** Time of the service itself; from start and end when only those are given. */
  minutes: minutes.optional(),
  /** When stated apart from an E/M visit. */
  psychotherapyMinutes: minutes.optional(),
  /** Minutes of E/M, when stated apart. */
  evaluationMinutes: minutes.optional(),
  service: z.enum(SERVICES).optional(),
  patientPresent: z.boolean().optional(),
  modality: z.enum(['in-person', 'video', 'audio-only']).optional(),
  /** Two digits. */
  placeOfService: z
    .string()
    .regex(/^\d{2}$/)
    .optional(),
  patientLocation: z.enum(PATIENT_LOCATIONS).optional(),
  provider: z.enum(PROVIDERS).optional(),
  /** Years. */
  patientAge: z.number().int().min(0).max(130).optional(),
  newPatient: z.boolean().optional(),
  /** A prescriber's medical work was done: exam, prescribing, labs. */
  medicalServices: z.boolean().optional(),
  /** Play equipment, maladaptive communication, caregiver conflict, mandated report …; an interpreter alone is not one. */
  interactiveComplexity: z.boolean().optional(),
  interpreter: z.boolean().optional(),
  /** ICD-10-CM, as published. */
  diagnoses: z.array(z.string()).optional(),
  payer: z.enum(['medicare', 'medicaid', 'commercial', 'self-pay']).optional(),
  payerName: z.string().optional(),
});

export type SessionDetails = z.infer<typeof sessionSchema>;
/** One fact's name. */
export type SessionFact = keyof SessionDetails;
/** For each fact read, the words of the text it was read from. */
export type SessionWords = Partial<Record<SessionFact, { text: string; start: number; end: number }>>;
