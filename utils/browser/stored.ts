/** Reads and writes the stored items of storage.ts; what can't be read counts as not there. */
import browser from 'webextension-polyfill';
import { z } from 'zod';
import { payerPackSchema as packSchema } from '../check/pack-schema.ts';
import { removeAllSets } from './code-set-store.ts';
import { loadManaged, withManaged } from './managed.ts';
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
const layoutKey = (origin: string) => `layout:${origin}`;
const typedKey = (tabId: number) => `typed:${tabId}`;

type Area = 'local' | 'session';

async function read<T>(area: Area, key: string, schema: z.ZodType<T>): Promise<T | undefined> {
  const stored = await browser.storage[area].get(key);
  const parsed = schema.safeParse(stored[key]);
  return parsed.success ? parsed.data : undefined;
}

/** What the person chose on this device. */
const loadOwnSettings = async (): Promise<Settings> =>
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

export const loadTyped = async (tabId: number): Promise<Typed> =>
  (await read('session', typedKey(tabId), typedSchema)) ?? { text: '', corrections: {}, muted: [] };

/** In memory only: the session area is never written to disk. */
export const saveTyped = (tabId: number, typed: Typed): Promise<void> =>
  browser.storage.session.set({ [typedKey(tabId)]: typed });

export const clearTyped = (tabId: number): Promise<void> => browser.storage.session.remove(typedKey(tabId));

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
  const shape = z
    .object({ [SETTINGS]: settingsSchema.optional(), [PACKS]: packsSchema.optional() })
    .catchall(z.unknown());
  const parsed = shape.safeParse(file);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new Error(
      `This file can't be read at “${issue?.path.join('.') || 'its start'}”: ${issue?.message ?? 'unknown'}.`,
    );
  }
  const items: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(parsed.data)) {
    if (value === undefined) continue;
    if (key === SETTINGS || key === PACKS) items[key] = value;
    else if (key.startsWith('layout:') && siteLayoutSchema.safeParse(value).success) items[key] = value;
  }
  await browser.storage.local.set(items);
}

export const clearEverything = async (): Promise<void> => {
  await removeAllSets();
  await browser.storage.local.clear();
  await noteCodeSetChange();
  await browser.storage.session.clear();
};
