/** Who a message comes from, and what that sender may ask for. Browsers vouch for `id`, `url`, `tab` and `frameId`. */
import browser, { type Runtime } from 'webextension-polyfill';
import type { Request } from '../../utils/browser/messages.ts';
import { isProven } from './tab-memory.ts';

export type Sender = Runtime.MessageSender;

/** Pages of ours that somebody else's page can open or frame: web_accessible_resources. */
const EXPOSED = '/sidebar.html';

/** What the page agents may ask: words of the catalogue, how to look, their other scripts, a token for the frame they open. */
const AGENT_REQUESTS = new Set<Request['type']>(['start', 'describe', 'script', 'frame-token', 'layout']);

/** The path of a page of ours ('/popup.html'); undefined for agents. */
export function ownPath({ url }: Sender): string | undefined {
  const root = browser.runtime.getURL('/');
  return url?.startsWith(root) ? new URL(url).pathname : undefined;
}

/** The tab a request acts on, when it names one. */
const tabOf = (request: Request): number | undefined => ('tabId' in request ? request.tabId : undefined);

/**
 * A page that anybody may frame does nothing before it showed its token, and then only for the tab it stands in. Pages
 * that no website can open are the person's own.
 */
export async function mayAsk(request: Request, sender: Sender): Promise<boolean> {
  const path = ownPath(sender);
  if (path === undefined) return AGENT_REQUESTS.has(request.type);
  if (path !== EXPOSED) return true;
  if (request.type === 'claim-frame') return true;
  const tabId = sender.tab?.id;
  if (tabId === undefined || sender.frameId === undefined) return false;
  const meant = tabOf(request);
  return (meant === undefined || meant === tabId) && (await isProven(tabId, sender.frameId));
}

/** Address of the site a document belongs to: its own origin, or its tab's where it has none (a sandboxed frame). */
export function siteUrlOf({ origin, url, tab }: Sender & { origin?: string }): string | undefined {
  const own = [origin, url].find((address) => address && /^(?:https?|file):/.test(address));
  return own ?? tab?.url;
}
