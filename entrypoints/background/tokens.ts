/** Proof that a sidebar's frame was opened by our agent: a page that frames its address has no token and gets nothing. */
import browser from 'webextension-polyfill';
import { z } from 'zod';

const KEY = 'frame-tokens';
const MOST = 200;
const tokensSchema = z.array(z.object({ token: z.string(), tabId: z.number() }));

async function load() {
  const stored = await browser.storage.session.get(KEY);
  const parsed = tokensSchema.safeParse(stored[KEY]);
  return parsed.success ? parsed.data : [];
}

/** A new token for a tab; kept in memory, also when the worker sleeps. */
export async function issueToken(tabId: number): Promise<string> {
  const token = crypto.randomUUID();
  await browser.storage.session.set({ [KEY]: [...(await load()), { token, tabId }].slice(-MOST) });
  return token;
}

/** Whether a token was issued for this tab. It stays good for its tab: a frame that the page reloads shows it again. */
export const isTokenOf = async (token: string, tabId: number): Promise<boolean> =>
  (await load()).some((one) => one.token === token && one.tabId === tabId);

export async function dropTokens(tabId: number): Promise<void> {
  const tokens = await load();
  if (tokens.some((one) => one.tabId === tabId))
    await browser.storage.session.set({ [KEY]: tokens.filter((one) => one.tabId !== tabId) });
}
