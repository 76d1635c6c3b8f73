/** Where the extension is on: the sites the person granted, and the agents that run there. */
import browser from 'webextension-polyfill';
import type { AgentScripts } from '../../utils/browser/agent-scripts.ts';
import { agentFiles } from '../../utils/browser/client.ts';
import { HIGHLIGHT_ORIGIN } from '../../utils/browser/differences.ts';
import { loadManaged } from '../../utils/browser/managed.ts';
import type { AgentCommand } from '../../utils/browser/messages.ts';
import { sitesToDrop } from '../../utils/browser/portal-sites.ts';
import { isOnAny } from '../../utils/browser/site-patterns.ts';

const SCRIPT_ID = 'claimlight';
const STYLE_ORIGIN = HIGHLIGHT_ORIGIN === 'user' ? 'USER' : 'AUTHOR';

/** Match patterns of all sites granted. */
export async function grantedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => /^(?:https?|\*):/.test(origin) || origin === '<all_urls>');
}

let registering: Promise<void> = Promise.resolve();

/** Keeps what the browser runs in pages in step with what is granted; one call after the other. */
export function registerAgents(): Promise<void> {
  registering = registering.catch(() => undefined).then(register);
  return registering;
}

async function register(): Promise<void> {
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
    js: [agentFiles.script.slice(1)],
    css: [agentFiles.style.slice(1)],
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_idle' as const,
    ...(HIGHLIGHT_ORIGIN === 'user' && { cssOrigin: 'user' as const }),
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Starts agents in a tab that is open already; false where none may run (the browser's own pages, a store). */
export async function startIn(tabId: number): Promise<boolean> {
  const target = { tabId, allFrames: true };
  try {
    await browser.scripting.insertCSS({ target, files: [agentFiles.style], origin: STYLE_ORIGIN });
    await browser.scripting.executeScript({ target, files: [agentFiles.script] });
    return true;
  } catch {
    return false;
  }
}

/** Puts one of the agent's other scripts into a frame; one that went away meanwhile needs none. */
export async function addAgentScript(
  name: keyof AgentScripts,
  tabId: number,
  frameId: number,
): Promise<void> {
  await browser.scripting
    .executeScript({
      target: { tabId, frameIds: [frameId] },
      files: [agentFiles[name]],
      injectImmediately: true,
    })
    .catch(() => undefined);
}

/** Tells all agents of a tab, or those of one frame; answers what the first of them answers. */
export async function tell(tabId: number, command: AgentCommand, frameId?: number): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, command, frameId === undefined ? {} : { frameId });
  } catch {
    return undefined;
  }
}

/** Granted, and not locked by an administrator. */
export async function isOn(url: string): Promise<boolean> {
  return !(await isLocked(url)) && isOnAny(url, await grantedSites());
}

export const isLocked = async (url: string): Promise<boolean> =>
  isOnAny(url, (await loadManaged()).lockedSites);

/** Open tabs whose address the extension may see and where it is on. */
export async function tabsOn(): Promise<number[]> {
  const [{ lockedSites }, granted, tabs] = await Promise.all([
    loadManaged(),
    grantedSites(),
    browser.tabs.query({}),
  ]);
  return tabs.flatMap(({ id, url }) =>
    id !== undefined && url && !isOnAny(url, lockedSites) && isOnAny(url, granted) ? [id] : [],
  );
}

/** Something was granted: its agents start in all open tabs at once, in every frame that may be read now. */
export async function spread(): Promise<void> {
  await registerAgents();
  for (const tabId of await tabsOn()) await startIn(tabId);
}

/** Something was withdrawn or locked: each agent asks again whether it may stay, for its own frame. */
export async function shrink(): Promise<void> {
  await registerAgents();
  // Without the permission a tab's address is hidden: any tab may be meant.
  for (const { id } of await browser.tabs.query({}))
    if (id !== undefined) await tell(id, { type: 'recheck' });
}

/** Nothing stays of a site that was turned off, not even where its sidebar stood. */
export async function turnOff(site: string): Promise<void> {
  // What an organisation built in is not the person's to give back.
  const given: string[] = browser.runtime.getManifest().host_permissions ?? [];
  const origins = sitesToDrop(site, await grantedSites()).filter((origin) => !given.includes(origin));
  if (origins.length > 0) await browser.permissions.remove({ origins });
}
