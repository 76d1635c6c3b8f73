/**
 * What the background keeps of a tab while it sleeps: in memory (`storage.session`), one key a fact, so that tabs that
 * load at the same moment never overwrite each other. All of it goes with the tab.
 */
import browser from 'webextension-polyfill';
import * as z from 'zod/mini';

const RUN = 'has-run';
const session = () => browser.storage.session;
const tokenKey = (token: string) => `token:${token}`;
const proofKey = (tabId: number, frameId: number) => `proof:${tabId}:${frameId}`;
const fieldKey = (tabId: number) => `field:${tabId}`;
const onceKey = (tabId: number) => `once:${tabId}`;

async function read<T>(key: string, schema: z.ZodMiniType<T>): Promise<T | undefined> {
  const parsed = schema.safeParse((await session().get(key))[key]);
  return parsed.success ? parsed.data : undefined;
}

/** A secret that only our agent in this tab is told: whoever shows it was opened by the agent. */
export async function issueToken(tabId: number): Promise<string> {
  const token = crypto.randomUUID();
  await session().set({ [tokenKey(token)]: tabId });
  return token;
}

/**
 * Whether a token was issued for this tab; the frame that shows it is believed from then on. A token stays good for its
 * tab: a frame that the page takes away and we put back shows it again.
 */
export async function proveFrame(token: string, tabId: number, frameId: number): Promise<boolean> {
  if ((await read(tokenKey(token), z.number())) !== tabId) return false;
  await session().set({ [proofKey(tabId, frameId)]: true });
  return true;
}

export const isProven = async (tabId: number, frameId: number): Promise<boolean> =>
  (await read(proofKey(tabId, frameId), z.literal(true))) === true;

/** The frame whose form field the person used last. */
export const noteField = (tabId: number, frameId: number): Promise<void> =>
  session().set({ [fieldKey(tabId)]: frameId });
export const fieldFrame = (tabId: number): Promise<number | undefined> => read(fieldKey(tabId), z.number());

/** The person wants it in this tab just this once, on pages of this origin. */
export const noteOnce = (tabId: number, origin: string): Promise<void> =>
  session().set({ [onceKey(tabId)]: origin });
export async function isOnce(tabId: number, url: string): Promise<boolean> {
  return URL.canParse(url) && (await read(onceKey(tabId), z.string())) === new URL(url).origin;
}

/** Whether this is the first run since the browser or the extension started: memory is empty then. */
export async function isFirstRun(): Promise<boolean> {
  if ((await read(RUN, z.literal(true))) === true) return false;
  await session().set({ [RUN]: true });
  return true;
}

export async function forgetTab(tabId: number): Promise<void> {
  const all = await session().get(null);
  const gone = Object.keys(all).filter(
    (key) =>
      key.startsWith(`proof:${tabId}:`) ||
      key === fieldKey(tabId) ||
      key === onceKey(tabId) ||
      (key.startsWith('token:') && all[key] === tabId),
  );
  if (gone.length > 0) await session().remove(gone);
}
