/** What an administrator set by policy (storage.managed). What can't be read counts as not set. */
import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { type PayerPack, readPack } from '../check/pack-schema.ts';
import { RULE_IDS } from '../check/types.ts';
import type { Settings } from './storage.ts';

const patterns = z.catch(z.array(z.string().check(z.regex(/^(?:https?|\*):\/\/[^/]+\/\*$/))), []);

/** public/managed-schema.json says the same to the browser; a field that doesn't fit is dropped, the others count. */
const managedSchema = z.object({
  strictness: z.catch(z.optional(z.enum(['errors', 'warnings', 'notes'])), undefined),
  rulesOff: z.catch(z.optional(z.array(z.enum(RULE_IDS))), undefined),
  packsOn: z.catch(z.optional(z.array(z.string())), undefined),
  packs: z._default(z.catch(z.array(z.string()), []), []),
  clearAfterMinutes: z.catch(z.optional(z.int().check(z.gte(0), z.lte(1440))), undefined),
  sites: z._default(patterns, []),
  lockedSites: z._default(patterns, []),
  importOff: z._default(z.catch(z.boolean(), false), false),
  notice: z.catch(z.optional(z.string().check(z.maxLength(500))), undefined),
});
type Policy = z.infer<typeof managedSchema>;

export interface Managed extends Omit<Policy, 'packs'> {
  packs: PayerPack[];
}

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads a policy of any shape. */
export function readManaged(stored: unknown): Managed {
  const policy = managedSchema.parse(isRecord(stored) ? stored : {});
  const packs = policy.packs.flatMap((text) => {
    const read = readPack(text);
    return 'pack' in read ? [read.pack] : [];
  });
  return { ...policy, packs };
}

/** Chromium at times never answers in the run in which the extension was installed: nothing may wait for that. */
const LONGEST_WAIT_MS = 1000;
let unanswered: Promise<unknown> | undefined;
const listeners = new Set<() => void>();

async function ask(): Promise<unknown> {
  if (unanswered) return undefined;
  // Firefox throws where no policy is set.
  const asked = browser.storage.managed.get(null).catch(() => ({}));
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, LONGEST_WAIT_MS));
  const inTime = await Promise.race([asked, late]);
  if (inTime !== undefined) return inTime;
  unanswered = asked;
  void asked.then(() => {
    unanswered = undefined;
    for (const tell of listeners) tell();
  });
  return undefined;
}

/** The policy as it is now; what is not known in time counts as not set, until `onManaged` says otherwise. */
export const loadManaged = async (): Promise<Managed> => readManaged(await ask());

/** Calls back when a policy changed, or was read later than somebody could wait for it. */
export function onManaged(callback: () => void): void {
  listeners.add(callback);
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area !== 'managed') return;
    unanswered = undefined;
    callback();
  });
}

const LOCKABLE = ['strictness', 'rulesOff', 'packsOn', 'clearAfterMinutes'] as const;

/** Settings that the policy fixes. */
export const lockedSettings = (managed: Managed): (keyof Settings)[] =>
  LOCKABLE.filter((key) => managed[key] !== undefined);

/** The policy wins over what the person chose. */
export function withManaged(settings: Settings, managed: Managed): Settings {
  const fixed = Object.fromEntries(
    lockedSettings(managed).map((key) => [key, managed[key as keyof Managed]]),
  );
  return { ...settings, ...fixed };
}
