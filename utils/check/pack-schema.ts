/** The file format of a payer pack: facts only, never code. Parsed where a person loads a file, and in the tests. */
import { z } from 'zod';
import { PATIENT_LOCATIONS, PROVIDERS, SERVICES } from '../../data/schema.ts';
import { RULE_IDS } from './types.ts';
import { inWords } from './words.ts';

const severity = z.enum(['error', 'warning', 'info']);
/** A code ('90837') or a range of codes of one length ('97151-97158'). */
const codes = z
  .array(
    z
      .string()
      .regex(/^[A-Z0-9]{5}(?:-[A-Z0-9]{5})?$/, "is no code ('90837') and no range of codes ('97151-97158')")
      .refine(isRange, 'is a range that runs backwards or from one sort of code to another'),
  )
  .min(1, 'names no code')
  .max(200);
const note = z.string().trim().min(1, 'is empty').max(300, 'is longer than 300 characters');
const id = z.string().regex(/^[a-z0-9-]+$/, 'holds more than small letters, digits and hyphens');
const isoDate = z.iso.date("is no date ('2026-01-31')");

/** Both ends begin alike and in this order. */
function isRange(range: string): boolean {
  const [from = '', to = from] = range.split('-');
  return from <= to && /^[A-Z]?/.exec(from)?.[0] === /^[A-Z]?/.exec(to)?.[0];
}

/** Every fact named here must be stated and be one of the values. */
const when = z.strictObject({
  modality: z
    .array(z.enum(['in-person', 'video', 'audio-only']))
    .min(1)
    .optional(),
  service: z.array(z.enum(SERVICES)).min(1).optional(),
  provider: z.array(z.enum(PROVIDERS)).min(1).optional(),
  patientPresent: z.boolean().optional(),
  patientLocation: z.array(z.enum(PATIENT_LOCATIONS)).min(1).optional(),
});

const common = { id, codes, when: when.optional(), severity, note };

const packRuleSchema = z.discriminatedUnion('kind', [
  /** One of these modifiers is wanted. */
  z.strictObject({
    kind: z.literal('modifier'),
    anyOf: z.array(z.string().regex(/^[A-Z0-9]{2}$/, 'is no modifier')).min(1),
    ...common,
  }),
  /** One of these places of service is wanted. */
  z.strictObject({
    kind: z.literal('place'),
    anyOf: z.array(z.string().regex(/^\d{2}$/, 'is no place of service')).min(1),
    ...common,
  }),
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

const RULE_KINDS = packRuleSchema.options.map(({ shape }) => shape.kind.value);

const fields = z.strictObject({
  format: z.literal('claimlight-payer-pack/1'),
  id,
  /** Who it speaks of, as shown. */
  payer: z.string().min(1).max(80),
  /** The kind of payer it is; a session stated to be another kind is not held to it. */
  payerKind: z.enum(['medicare', 'medicaid', 'commercial']),
  /** Ways the payer is named in what people type. */
  names: z.array(z.string().min(2)),
  /** Host names of its portals, '*.' in front for every host below. */
  portals: z.array(
    z.string().regex(/^(?:\*\.)?(?:[a-z0-9-]+\.)+[a-z0-9-]+$/, "is no host name ('claims.payer.com')"),
  ),
  title: z.string().min(1),
  publisher: z.string().min(1),
  year: z.number().int().optional(),
  link: z.url({ protocol: /^https?$/, error: 'is no web address' }),
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

/** What the fields by themselves don't show. */
export const payerPackSchema = fields.superRefine((pack, context) => {
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
  const [first, ...others] = parsed.error.issues;
  const more = others.length > 0 ? ` (and ${others.length} more)` : '';
  return {
    problem: first ? `${placeOf(first.path)} ${reasonOf(first)}${more}.` : 'The file is not a payer pack.',
  };
}

/** 'rules[2].codes[0]'. */
function placeOf(path: readonly PropertyKey[]): string {
  const words = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
  return words.replace(/^\./, '') || 'The file';
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'a group of fields',
  string: 'a text',
};

/** Ends the sentence that the place begins. */
function reasonOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.path.length === 0) return 'is not a payer pack';
      return issue.message.endsWith('undefined')
        ? 'is missing'
        : `must be ${TYPE_WORDS[issue.expected] ?? `a ${issue.expected}`}`;
    case 'invalid_value':
      return `must be ${inWords(issue.values.map(String), 'or')}`;
    case 'invalid_union':
      return `must be ${inWords(RULE_KINDS, 'or')}`;
    case 'unrecognized_keys':
      return `has a field that no pack has: ${issue.keys.join(', ')}`;
    case 'too_small':
      return issue.message.startsWith('names') || issue.message.startsWith('is')
        ? issue.message
        : 'is empty or too small';
    case 'too_big':
      return issue.message.startsWith('is') ? issue.message : 'holds too much';
    default:
      return issue.message;
  }
}

export const writePack = (pack: PayerPack): string => `${JSON.stringify(pack, null, 2)}\n`;
