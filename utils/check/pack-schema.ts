/** The file format of a payer pack: facts only, never code. Parsed where a person loads a file, and in the tests. */
import { z } from 'zod';
import { PROVIDERS, SERVICES } from '../../data/schema.ts';
import { RULE_IDS } from './types.ts';

const severity = z.enum(['error', 'warning', 'info']);
const isoDate = z.iso.date();
/** A code ('90837') or a range of codes of one length ('97151-97158'). */
const codes = z
  .array(z.string().regex(/^[A-Z0-9]{5}(?:-[A-Z0-9]{5})?$/))
  .min(1)
  .max(200);
const note = z.string().min(1).max(300);

/** Every fact named here must be stated and be one of the values. */
const when = z.strictObject({
  modality: z.array(z.enum(['in-person', 'video', 'audio-only'])).optional(),
  service: z.array(z.enum(SERVICES)).optional(),
  provider: z.array(z.enum(PROVIDERS)).optional(),
  patientPresent: z.boolean().optional(),
  patientLocation: z.array(z.string()).optional(),
});

const common = { id: z.string().regex(/^[a-z0-9-]+$/), codes, when: when.optional(), severity, note };

const packRuleSchema = z.discriminatedUnion('kind', [
  /** One of these modifiers is wanted. */
  z.strictObject({
    kind: z.literal('modifier'),
    anyOf: z.array(z.string().regex(/^[A-Z0-9]{2}$/)).min(1),
    ...common,
  }),
  /** One of these places of service is wanted. */
  z.strictObject({ kind: z.literal('place'), anyOf: z.array(z.string().regex(/^\d{2}$/)).min(1), ...common }),
  z.strictObject({ kind: z.literal('not-covered'), instead: codes.optional(), ...common }),
  z.strictObject({ kind: z.literal('prior-authorization'), ...common }),
  z.strictObject({ kind: z.literal('daily-limit'), units: z.number().int().positive(), ...common }),
  /** The payer counts units its own way. */
  z.strictObject({
    kind: z.literal('unit-rule'),
    unitMinutes: z.number().positive(),
    threshold: z.number().positive(),
    ...common,
  }),
]);

export const payerPackSchema = z.strictObject({
  format: z.literal('claimlight-payer-pack/1'),
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** Who it speaks of, as shown. */
  payer: z.string().min(1).max(80),
  /** The kind of payer it is; a session stated to be another kind is not held to it. */
  payerKind: z.enum(['medicare', 'medicaid', 'commercial']),
  /** Ways the payer is named in what people type. */
  names: z.array(z.string().min(2)),
  /** Host names of its portals, '*.' in front for every host below. */
  portals: z.array(z.string().regex(/^(?:\*\.)?[a-z0-9.-]+$/)),
  title: z.string().min(1),
  publisher: z.string().min(1),
  year: z.number().int().optional(),
  link: z.url().refine((url) => url.startsWith('https://') || url.startsWith('http://')),
  effectiveFrom: isoDate,
  effectiveTo: isoDate.optional(),
  /** Findings milder than this are not shown. */
  severityFloor: severity.optional(),
  /** Core rules that this payer does not follow. */
  rulesOff: z.array(z.enum(RULE_IDS)).optional(),
  /** Rules of this pack a person turned off, by id. */
  off: z.array(z.string()).optional(),
  rules: z.array(packRuleSchema).max(200),
});

export type PayerPack = z.infer<typeof payerPackSchema>;
export type PackRule = PayerPack['rules'][number];

/** A pack file: the pack, or in plain words what is wrong with it. */
export function readPack(text: string): { pack: PayerPack } | { problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: 'The file is not JSON.' };
  }
  const parsed = payerPackSchema.safeParse(value);
  if (parsed.success) return { pack: parsed.data };
  const [first] = parsed.error.issues;
  return { problem: `${first?.path.join('.') || 'The file'}: ${first?.message ?? 'is not a payer pack'}` };
}

export const writePack = (pack: PayerPack): string => `${JSON.stringify(pack, null, 2)}\n`;
