/** Where the extension is on: the sites the person granted, and the agents that run there. */
import browser from 'webextension-polyfill';
import { HIGHLIGHT_ORIGIN } from '../../utils/browser/differences.ts';
import { loadManaged } from '../../utils/browser/managed.ts';
import type { AgentCommand } from '../../utils/browser/messages.ts';

const SCRIPT_ID = 'claimlight';
const SCRIPT = '/content-scripts/claimlight.js';
const STYLE = '/content-scripts/claimlight.css';
const STYLE_ORIGIN = HIGHLIGHT_ORIGIN === 'user' ? 'USER' : 'AUTHOR';

/** Match patterns of all sites granted. */
export async function grantedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => /^(?:https?|\*):/.test(origin) || origin === '<all_urls>');
}

/** Keeps what the browser runs in pages in step with what is granted. */
export async function registerAgents(): Promise<void> {
  const matches = await grantedSites();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
    return;
  }
  const { lockedSites } = await loadManaged();
  const script = {
    id: SCRIPT_ID,
    matches,
    excludeMatches: lockedSites,
    js: [SCRIPT.slice(1)],
    css: [STYLE.slice(1)],
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_idle' as const,
    ...(HIGHLIGHT_ORIGIN === 'user' && { cssOrigin: 'user' as const }),
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Starts agents in a tab that is open already; frames that refuse are left alone. */
export async function startIn(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  try {
    await browser.scripting.insertCSS({ target, files: [STYLE], origin: STYLE_ORIGIN });
    await browser.scripting.executeScript({ target, files: [SCRIPT] });
  } catch {
    // A tab that may not be read (the browser's own pages, a store) has no agents.
  }
}

/** Tells all agents of a tab, or those of one frame; answers what the first of them answers. */
export async function tell(tabId: number, command: AgentCommand, frameId?: number): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, command, frameId === undefined ? {} : { frameId });
  } catch {
    return undefined;
  }
}

/** Whether a URL lies on a site of a match pattern ('https://*.payer.test/*'). */
export function matchesSite(url: string, pattern: string): boolean {
  if (pattern === '<all_urls>') return /^https?:/.test(url);
  const parts = /^(\*|https?):\/\/([^/]+)\//.exec(pattern);
  if (!parts) return false;
  const [, scheme, host] = parts as unknown as [string, string, string];
  const { protocol, hostname } = new URL(url);
  if (scheme !== '*' ? protocol !== `${scheme}:` : !/^https?:$/.test(protocol)) return false;
  const name = host.replace(/:\d+$/, '');
  if (name === '*') return true;
  return name.startsWith('*.')
    ? hostname === name.slice(2) || hostname.endsWith(name.slice(1))
    : hostname === name;
}

/** Granted, and not locked by an administrator. */
export async function isOn(url: string): Promise<boolean> {
  const { lockedSites } = await loadManaged();
  if (lockedSites.some((pattern) => matchesSite(url, pattern))) return false;
  return (await grantedSites()).some((pattern) => matchesSite(url, pattern));
}

/** Open tabs whose address the extension may see and that lie on one of the sites. */
export async function tabsOn(patterns: readonly string[]): Promise<number[]> {
  const { lockedSites } = await loadManaged();
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id, url }) => {
    if (id === undefined || !url || lockedSites.some((pattern) => matchesSite(url, pattern))) return [];
    return patterns.some((pattern) => matchesSite(url, pattern)) ? [id] : [];
  });
}

/** Every open tab's agents leave; those that stand on a site that is still granted are started again. */
export async function withdraw(removed: readonly string[]): Promise<void> {
  await registerAgents();
  const tabs = await browser.tabs.query({});
  const left = await grantedSites();
  for (const { id, url } of tabs) {
    if (id === undefined) continue;
    // Without the permission a tab's address is hidden: any tab may be meant.
    if (url && !removed.some((pattern) => matchesSite(url, pattern))) continue;
    if (url && left.some((pattern) => matchesSite(url, pattern))) continue;
    await tell(id, { type: 'dispose' });
    await browser.scripting
      .removeCSS({ target: { tabId: id, allFrames: true }, files: [STYLE], origin: STYLE_ORIGIN })
      .catch(() => undefined);
  }
}
