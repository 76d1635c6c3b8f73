/**
 * Every item the extension stores. `local` items hold settings and never a fact about a patient; what is typed lives in
 * `session` (memory), under the tab it belongs to.
 */
import * as z from 'zod/mini';
import { PROVIDERS } from '../../data/session-terms.ts';
import { RULE_IDS } from '../check/types.ts';

export const settingsSchema = z.object({
  /** Which findings are shown. */
  strictness: z._default(z.enum(['errors', 'warnings', 'notes']), 'notes'),
  rulesOff: z._default(z.array(z.enum(RULE_IDS)), []),
  /** Payer packs by id, their rules as 'pack/rule'. A pack that no list names speaks on its own portals only. */
  packsOn: z._default(z.array(z.string()), []),
  packsNever: z._default(z.array(z.string()), []),
  packRulesOff: z._default(z.array(z.string()), []),
  packFloors: z._default(z.record(z.string(), z.enum(['error', 'warning', 'info'])), {}),
  marks: z._default(z.enum(['subtle', 'normal', 'strong', 'off']), 'normal'),
  cardDelayMs: z._default(z.number().check(z.gte(0), z.lte(5000)), 300),
  cardModifierKey: z._default(z.enum(['none', 'alt', 'ctrl', 'shift']), 'none'),
  theme: z._default(z.enum(['auto', 'light', 'dark']), 'auto'),
  /** Session details are dropped after this many minutes without input; 0 keeps them for the tab's life. */
  clearAfterMinutes: z._default(z.int().check(z.gte(0), z.lte(1440)), 60),
  pinnedCodes: z._default(z.array(z.string()), []),
  recentCodes: z._default(z.array(z.string()), []),
});
export type Settings = z.infer<typeof settingsSchema>;

/** What the person asked to keep for a site: the same for most sessions there, and nothing about a patient. */
export const siteDefaultsSchema = z.object({
  provider: z.optional(z.enum(PROVIDERS)),
  payer: z.optional(z.enum(['medicare', 'medicaid', 'commercial', 'self-pay'])),
  placeOfService: z.optional(z.string().check(z.regex(/^\d{2}$/))),
});
export type SiteDefaults = z.infer<typeof siteDefaultsSchema>;

/** How the sidebar sits on one site; keyed by origin. No patient facts. */
export const siteLayoutSchema = z.object({
  side: z._default(z.enum(['left', 'right']), 'right'),
  widthPx: z._default(z.number().check(z.gte(260), z.lte(900)), 360),
  collapsed: z._default(z.boolean(), false),
  open: z._default(z.boolean(), true),
  mode: z._default(z.enum(['push', 'overlay']), 'overlay'),
  defaults: z._default(siteDefaultsSchema, {}),
});
export type SiteLayout = z.infer<typeof siteLayoutSchema>;

/** What was typed in one tab; `session` area only. */
export const typedSchema = z.object({
  text: z.string().check(z.maxLength(200_000)),
  /** Facts corrected by hand: they win over what the text says. `null`: taken back. */
  corrections: z._default(z.record(z.string(), z.unknown()), {}),
  /** Findings muted for this claim, by key. */
  muted: z._default(z.array(z.string()), []),
});
export type Typed = z.infer<typeof typedSchema>;
