/**
 * Every item the extension stores. `local` items hold settings and never a fact about a patient; what is typed lives in
 * `session` (memory), under the tab it belongs to.
 */
import { z } from 'zod';
import { PROVIDERS } from '../../data/schema.ts';
import { RULE_IDS } from '../check/types.ts';

export const settingsSchema = z.object({
  /** Which findings are shown. */
  strictness: z.enum(['errors', 'warnings', 'notes']).default('notes'),
  rulesOff: z.array(z.enum(RULE_IDS)).default([]),
  /** Payer packs by id, their rules as 'pack/rule'. A pack that no list names speaks on its own portals only. */
  packsOn: z.array(z.string()).default([]),
  packsNever: z.array(z.string()).default([]),
  packRulesOff: z.array(z.string()).default([]),
  packFloors: z.record(z.string(), z.enum(['error', 'warning', 'info'])).default({}),
  marks: z.enum(['subtle', 'normal', 'strong', 'off']).default('normal'),
  cardDelayMs: z.number().min(0).max(5000).default(300),
  cardModifierKey: z.enum(['none', 'alt', 'ctrl', 'shift']).default('none'),
  theme: z.enum(['auto', 'light', 'dark']).default('auto'),
  /** Session details are dropped after this many minutes without input; 0 keeps them for the tab's life. */
  clearAfterMinutes: z.number().int().min(0).max(1440).default(60),
  pinnedCodes: z.array(z.string()).default([]),
  recentCodes: z.array(z.string()).default([]),
});
export type Settings = z.infer<typeof settingsSchema>;

/** What the person asked to keep for a site: the same for most sessions there, and nothing about a patient. */
export const siteDefaultsSchema = z.object({
  provider: z.enum(PROVIDERS).optional(),
  payer: z.enum(['medicare', 'medicaid', 'commercial', 'self-pay']).optional(),
  placeOfService: z
    .string()
    .regex(/^\d{2}$/)
    .optional(),
});
export type SiteDefaults = z.infer<typeof siteDefaultsSchema>;

/** How the sidebar sits on one site; keyed by origin. No patient facts. */
export const siteLayoutSchema = z.object({
  side: z.enum(['left', 'right']).default('right'),
  widthPx: z.number().min(260).max(900).default(360),
  collapsed: z.boolean().default(false),
  open: z.boolean().default(true),
  mode: z.enum(['push', 'overlay']).default('overlay'),
  defaults: siteDefaultsSchema.default({}),
});
export type SiteLayout = z.infer<typeof siteLayoutSchema>;

/** What was typed in one tab; `session` area only. */
export const typedSchema = z.object({
  text: z.string().max(200_000),
  /** Facts corrected by hand: they win over what the text says. `null`: taken back. */
  corrections: z.record(z.string(), z.unknown()).default({}),
  /** Findings muted for this claim, by key. */
  muted: z.array(z.string()).default([]),
});
export type Typed = z.infer<typeof typedSchema>;
