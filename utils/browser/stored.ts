/** Reads and writes the stored items of storage.ts; what can't be read counts as not there. */
import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { payerPackSchema as packSchema } from '../check/pack-schema.ts';
import { problemOf } from '../check/schema-problem.ts';
import { removeAllSets } from './code-set-store.ts';
import { loadManaged, withManaged } from './managed.ts';
import { isOnAny } from './site-patterns.ts';
import {
  type Settings,
  type SiteLayout,
  settingsSchema,
  siteLayoutSchema,
  type Typed,
  typedSchema,
} from './storage.ts';

const SETTINGS = 'settings';
const PACKS = 'packs';
const LAYOUT = 'layout:';
const TYPED = 'typed:';
const layoutKey = (origin: string) => `${LAYOUT}${origin}`;
const typedKey = (tabId: number) => `${TYPED}${tabId}`;

type Area = 'local' | 'session';

async function read<T>(area: Area, key: string, schema: z.ZodMiniType<T>): Promise<T | undefined> {
  const stored = await browser.storage[area].get(key);
  const parsed = schema.safeParse(stored[key]);
  return parsed.success ? parsed.data : undefined;
}

/** What the person chose on this device; for what no policy can fix, since a policy may be late. */
export const loadOwnSettings = async (): Promise<Settings> =>
  (await read('local', SETTINGS, settingsSchema)) ?? settingsSchema.parse({});

/** The settings in force: an administrator's policy wins. */
export const loadSettings = async (): Promise<Settings> =>
  withManaged(await loadOwnSettings(), await loadManaged());

/** Changes some settings; throws when the browser's storage is full, and changes nothing then. */
export async function saveSettings(change: Partial<Settings>): Promise<Settings> {
  const next = settingsSchema.parse({ ...(await loadOwnSettings()), ...change });
  await browser.storage.local.set({ [SETTINGS]: next });
  return loadSettings();
}

/** Calls back with each change of the settings, made anywhere; returns the undo. */
export function onSettings(callback: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if ((area === 'local' && SETTINGS in changes) || area === 'managed') void loadSettings().then(callback);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

export const loadLayout = async (origin: string): Promise<SiteLayout> =>
  (await read('local', layoutKey(origin), siteLayoutSchema)) ?? siteLayoutSchema.parse({});

export async function saveLayout(origin: string, change: Partial<SiteLayout>): Promise<void> {
  const next = siteLayoutSchema.parse({ ...(await loadLayout(origin)), ...change });
  await browser.storage.local.set({ [layoutKey(origin)]: next });
}

/** Forgets where the sidebar stood on sites that were turned off. */
export async function forgetLayouts(sites: readonly string[]): Promise<void> {
  const keys = Object.keys(await browser.storage.local.get(null)).filter(
    (key) => key.startsWith(LAYOUT) && isOnAny(`${key.slice(LAYOUT.length)}/`, sites),
  );
  if (keys.length > 0) await browser.storage.local.remove(keys);
}

const NOTHING_TYPED: Typed = { text: '', corrections: {}, muted: [] };

/** With the time of the last key: what nobody touched for the chosen time is as good as gone, whoever kept it. */
const keptSchema = z.object({ typed: typedSchema, at: z.number() });

async function isIdle(at: number, now: number): Promise<boolean> {
  const { clearAfterMinutes } = await loadSettings();
  return clearAfterMinutes > 0 && now - at >= clearAfterMinutes * 60_000;
}

export async function loadTyped(tabId: number, now = Date.now()): Promise<Typed> {
  const kept = await read('session', typedKey(tabId), keptSchema);
  if (!kept) return NOTHING_TYPED;
  if (!(await isIdle(kept.at, now))) return kept.typed;
  await clearTyped(tabId);
  return NOTHING_TYPED;
}

/** In memory only: the session area is never written to disk. Nothing typed leaves no key. */
export async function saveTyped(tabId: number, typed: Typed, now = Date.now()): Promise<void> {
  if (typed.text === '' && Object.keys(typed.corrections).length === 0 && typed.muted.length === 0)
    await clearTyped(tabId);
  else await browser.storage.session.set({ [typedKey(tabId)]: { typed, at: now } });
}

export const clearTyped = (tabId: number): Promise<void> => browser.storage.session.remove(typedKey(tabId));

/** Clears what was typed in any tab and left for longer than the chosen time. */
export async function dropIdle(now = Date.now()): Promise<void> {
  const all = await browser.storage.session.get(null);
  for (const [key, stored] of Object.entries(all)) {
    if (!key.startsWith(TYPED)) continue;
    const kept = keptSchema.safeParse(stored);
    if (!kept.success || (await isIdle(kept.data.at, now))) await browser.storage.session.remove(key);
  }
}

/** A tab that the browser brings back under another number. */
export async function moveTyped(from: number, to: number): Promise<void> {
  const { [typedKey(from)]: kept } = await browser.storage.session.get(typedKey(from));
  if (kept === undefined) return;
  await browser.storage.session.set({ [typedKey(to)]: kept });
  await clearTyped(from);
}

const PENDING = 'pending-query';
/** Text to look up in the window about to open; memory only, taken once. */
export const savePendingQuery = (text: string): Promise<void> =>
  browser.storage.session.set({ [PENDING]: text });
export async function takePendingQuery(): Promise<string> {
  const text = (await read('session', PENDING, z.string())) ?? '';
  await browser.storage.session.remove(PENDING);
  return text;
}

const packsSchema = z.array(packSchema);
/** Payer packs the person loaded; those that come with the extension are not among them. */
export const loadOwnPacks = async () => (await read('local', PACKS, packsSchema)) ?? [];
/** With those of the organisation. */
export const loadPacks = async () => [...(await loadManaged()).packs, ...(await loadOwnPacks())];
export const savePacks = (packs: z.infer<typeof packsSchema>): Promise<void> =>
  browser.storage.local.set({ [PACKS]: packs });

const CODE_SETS_CHANGED = 'code-sets-changed';
/** Tells all parts that a code set was loaded or taken out: the sets themselves stand in IndexedDB, which tells nobody. */
export const noteCodeSetChange = (): Promise<void> =>
  browser.storage.local.set({ [CODE_SETS_CHANGED]: Date.now() });

/** Calls back when a code set was loaded or taken out anywhere; returns the undo. */
export function onCodeSets(callback: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && CODE_SETS_CHANGED in changes) callback();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** All settings that are stored on this device, for the person who asks for them; loaded code sets are never among them. */
export const loadEverything = (): Promise<Record<string, unknown>> => browser.storage.local.get(null);

/** Replaces what is stored by a file's content; throws with the field that can't be read, and changes nothing then. */
export async function restoreEverything(file: unknown): Promise<void> {
  const known = { [SETTINGS]: z.optional(settingsSchema), [PACKS]: z.optional(packsSchema) };
  const shape = z.catchall(z.object(known), z.unknown());
  const parsed = shape.safeParse(file, { reportInput: true });
  if (!parsed.success) throw new Error(problemOf(parsed.error, 'holds no settings'));
  const items: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(parsed.data)) {
    if (value === undefined) continue;
    if (key === SETTINGS || key === PACKS) items[key] = value;
    else if (key.startsWith(LAYOUT) && siteLayoutSchema.safeParse(value).success) items[key] = value;
  }
  await browser.storage.local.set(items);
}

export const clearEverything = async (): Promise<void> => {
  await removeAllSets();
  await browser.storage.local.clear();
  await noteCodeSetChange();
  await browser.storage.session.clear();
};
