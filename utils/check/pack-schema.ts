/** The file format of a payer pack: facts only, never code. Parsed where a person loads a file, and in the tests. */
import * as z from 'zod/mini';
import { PATIENT_LOCATIONS, PROVIDERS, SERVICES } from '../../data/session-terms.ts';
import { problemOf } from './schema-problem.ts';
import { RULE_IDS } from './types.ts';

const severity = z.enum(['error', 'warning', 'info']);
/** A code ('90837') or a range of codes of one length ('97151-97158'). */
const code = z
  .string()
  .check(
    z.regex(/^[A-Z0-9]{5}(?:-[A-Z0-9]{5})?$/, "is no code ('90837') and no range of codes ('97151-97158')"),
    z.refine(isRange, 'is a range that runs backwards or from one sort of code to another'),
  );
const codes = z.array(code).check(z.minLength(1, 'names no code'), z.maxLength(200));
const note = z
  .string()
  .check(z.trim(), z.minLength(1, 'is empty'), z.maxLength(300, 'is longer than 300 characters'));
const id = z.string().check(z.regex(/^[a-z0-9-]+$/, 'holds more than small letters, digits and hyphens'));
const text = z.string().check(z.minLength(1));
const isoDate = z.iso.date("is no date ('2026-01-31')");

/** Both ends begin alike and in this order. */
function isRange(range: string): boolean {
  const [from = '', to = from] = range.split('-');
  return from <= to && /^[A-Z]?/.exec(from)?.[0] === /^[A-Z]?/.exec(to)?.[0];
}

/** Every fact named here must be stated and be one of the values. */
const when = z.strictObject({
  modality: z.optional(z.array(z.enum(['in-person', 'video', 'audio-only'])).check(z.minLength(1))),
  service: z.optional(z.array(z.enum(SERVICES)).check(z.minLength(1))),
  provider: z.optional(z.array(z.enum(PROVIDERS)).check(z.minLength(1))),
  patientPresent: z.optional(z.boolean()),
  patientLocation: z.optional(z.array(z.enum(PATIENT_LOCATIONS)).check(z.minLength(1))),
});

const common = { id, codes, when: z.optional(when), severity, note };

const packRuleSchema = z.discriminatedUnion('kind', [
  /** One of these modifiers is wanted. */
  z.strictObject({
    kind: z.literal('modifier'),
    anyOf: z.array(z.string().check(z.regex(/^[A-Z0-9]{2}$/, 'is no modifier'))).check(z.minLength(1)),
    ...common,
  }),
  /** One of these places of service is wanted. */
  z.strictObject({
    kind: z.literal('place'),
    anyOf: z.array(z.string().check(z.regex(/^\d{2}$/, 'is no place of service'))).check(z.minLength(1)),
    ...common,
  }),
  z.strictObject({ kind: z.literal('not-covered'), instead: z.optional(codes), ...common }),
  z.strictObject({ kind: z.literal('prior-authorization'), ...common }),
  z.strictObject({ kind: z.literal('daily-limit'), units: z.int().check(z.positive()), ...common }),
  /** The payer counts units its own way. */
  z.strictObject({
    kind: z.literal('unit-rule'),
    unitMinutes: z.number().check(z.positive()),
    threshold: z.number().check(z.positive()),
    ...common,
  }),
]);

const fields = z.strictObject({
  format: z.literal('claimlight-payer-pack/1'),
  id,
  /** Who it speaks of, as shown. */
  payer: z.string().check(z.minLength(1), z.maxLength(80)),
  /** The kind of payer it is; a session stated to be another kind is not held to it. */
  payerKind: z.enum(['medicare', 'medicaid', 'commercial']),
  /** Ways the payer is named in what people type. */
  names: z.array(z.string().check(z.minLength(2))),
  /** Host names of its portals, '*.' in front for every host below. */
  portals: z.array(
    z
      .string()
      .check(z.regex(/^(?:\*\.)?(?:[a-z0-9-]+\.)+[a-z0-9-]+$/, "is no host name ('claims.payer.com')")),
  ),
  title: text,
  publisher: text,
  year: z.optional(z.int()),
  link: z.url({ protocol: /^https?$/, error: 'is no web address' }),
  effectiveFrom: isoDate,
  effectiveTo: z.optional(isoDate),
  /** Findings milder than this are not shown. */
  severityFloor: z.optional(severity),
  /** Core rules that this payer does not follow. */
  rulesOff: z.optional(z.array(z.enum(RULE_IDS))),
  /** Rules of this pack a person turned off, by id. */
  off: z.optional(z.array(z.string())),
  rules: z.array(packRuleSchema).check(z.maxLength(200)),
});

/** What the fields by themselves don't show. */
export const payerPackSchema = fields.check(
  z.superRefine((pack, context) => {
    const problem = (path: PropertyKey[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    if (pack.effectiveTo !== undefined && pack.effectiveTo < pack.effectiveFrom)
      problem(['effectiveTo'], 'is before effectiveFrom');
    const ids = pack.rules.map((rule) => rule.id);
    for (const [index, one] of ids.entries())
      if (ids.indexOf(one) !== index) problem(['rules', index, 'id'], `'${one}' stands a second time`);
    for (const [index, one] of (pack.off ?? []).entries())
      if (!ids.includes(one)) problem(['off', index], `'${one}' is no rule of this pack`);
    for (const [index, rule] of pack.rules.entries())
      if (rule.kind === 'unit-rule' && rule.threshold > rule.unitMinutes)
        problem(['rules', index, 'threshold'], 'is more than unitMinutes');
  }),
);

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
  const parsed = payerPackSchema.safeParse(value, { reportInput: true });
  if (parsed.success) return { pack: parsed.data };
  return { problem: problemOf(parsed.error, 'is not a payer pack') };
}

export const writePack = (pack: PayerPack): string => `${JSON.stringify(pack, null, 2)}\n`;
