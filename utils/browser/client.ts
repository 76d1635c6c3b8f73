/** What pages of ours (sidebar, popup, options, first start) may do beyond their own document. */
import browser, { type Runtime } from 'webextension-polyfill';
import type { CodeFacts } from '../../data/code-sets.ts';
import type { LoadedTexts } from '../lookup/loaded-texts.ts';
import {
  type AgentCommand,
  type AgentMessage,
  agentMessageSchema,
  forwardedSchema,
  MOST_CODES_ASKED,
  type Request,
  type TabState,
} from './messages.ts';
import type { SiteDefaults, Typed } from './storage.ts';

export type { TabState } from './messages.ts';

const request = async <Answer>(message: Request): Promise<Answer> =>
  (await browser.runtime.sendMessage(message)) as Answer;

/** Shows the token the frame was opened with. Refused: somebody else framed the page; it stays empty. */
export const connectSidebar = (token: string): Promise<TabState | { refused: true }> =>
  request({ type: 'claim-frame', token });

/** The tab a popup or side panel stands beside. */
export const currentTab = async (): Promise<TabState | undefined> =>
  // An answer of nothing arrives as null.
  (await request<TabState | null>({ type: 'current-tab' })) ?? undefined;

/** The page agent's files, as the browser puts them into pages. */
export const agentFiles = {
  script: '/content-scripts/claimlight.js',
  style: '/content-scripts/claimlight.css',
  /** Put beside the script when that asks for them. */
  interaction: '/interaction.js',
  lines: '/lines.js',
  notations: '/notations.js',
};

/** The page of ours with an agent of its own. */
const PRACTICE = '/practice.html';

/** Which frame of which tab a message comes from. */
export interface From {
  tabId: number;
  frameId: number;
}

/** Messages of page agents, read by schema; what doesn't fit is dropped. `ownTab`: of forwarded ones. Returns the undo. */
export function onAgentMessage(
  handle: (message: AgentMessage, from: From) => void,
  ownTab: number,
): () => void {
  const listener = (message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const isOurs = sender.url?.startsWith(browser.runtime.getURL('/')) === true;
    if (isOurs && sender.url?.startsWith(browser.runtime.getURL(PRACTICE)) !== true) {
      // A page of ours is no agent, but for the practice page; the background alone hands messages on.
      const forwarded = sender.tab === undefined ? forwardedSchema.safeParse(message) : undefined;
      if (forwarded?.success)
        handle(forwarded.data.message, { tabId: ownTab, frameId: forwarded.data.frameId });
      return undefined;
    }
    if (sender.tab?.id === undefined || sender.frameId === undefined) return undefined;
    const parsed = agentMessageSchema.safeParse(message);
    if (parsed.success) handle(parsed.data, { tabId: sender.tab.id, frameId: sender.frameId });
    return undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** Sends a command to the agents of a tab, of all its frames or one. */
export const relay = <Answer = unknown>(
  tabId: number,
  command: Exclude<AgentCommand, { type: 'settings' | 'selection' | 'recheck' | 'dispose' }>,
  frameId?: number,
): Promise<Answer | undefined> =>
  request<Answer | undefined>({ type: 'relay', tabId, command, ...(frameId !== undefined && { frameId }) });

export const setBadge = (tabId: number, errors: number, warnings: number): Promise<void> =>
  request({ type: 'badge', tabId, errors, warnings });

export const openOptions = (section?: string): Promise<void> =>
  request({ type: 'open-options', ...(section !== undefined && { section }) });

/** Puts text into the field the person last used in a tab; false when there is none. */
export async function insertText(tabId: number, text: string): Promise<boolean> {
  const answer = await request<{ inserted?: boolean } | undefined>({ type: 'insert', tabId, text });
  return answer?.inserted === true;
}

/** What was typed beside a tab; in the background's memory, never on disk. */
export const loadTyped = (tabId: number): Promise<Typed> => request({ type: 'load-typed', tabId });
export const saveTyped = (tabId: number, typed: Typed): Promise<void> =>
  request({ type: 'save-typed', tabId, typed });

/** What loaded code sets say about codes; a frame in a page may not see the store itself. */
export const codeFacts = (codes: string[]): Promise<CodeFacts> =>
  request({ type: 'code-facts', codes: codes.slice(0, MOST_CODES_ASKED) });

/** The texts of loaded code sets, which the look-up searches. */
export const loadedTexts = (): Promise<LoadedTexts> => request({ type: 'loaded-texts' });

/** What the person keeps for the site in a tab. */
export const loadDefaults = (tabId: number): Promise<SiteDefaults> =>
  request({ type: 'load-defaults', tabId });
export const saveDefaults = (tabId: number, defaults: SiteDefaults): Promise<void> =>
  request({ type: 'save-defaults', tabId, defaults });

/** Match patterns of the sites the extension is on for. */
export const sites = (): Promise<string[]> => request({ type: 'sites' });

/** Asks the person for sites; only from a click. Resolves whether it was granted. */
export const turnOn = (patterns: string[]): Promise<boolean> =>
  browser.permissions.request({ origins: patterns });

export const turnOff = (site: string): Promise<void> => request({ type: 'turn-off', site });

/** Starts in one tab just this once; false where the browser lets nobody in. */
export const startOnce = (tabId: number): Promise<boolean> => request({ type: 'start-once', tabId });

/** Calls back when a site is granted or withdrawn anywhere; returns the undo. */
export function onSites(callback: () => void): () => void {
  browser.permissions.onAdded.addListener(callback);
  browser.permissions.onRemoved.addListener(callback);
  return () => {
    browser.permissions.onAdded.removeListener(callback);
    browser.permissions.onRemoved.removeListener(callback);
  };
}

/** The bindings as they are now: the person may have changed them. */
export const shortcuts = async (): Promise<{ name: string; description: string; shortcut: string }[]> =>
  (await browser.commands.getAll()).map(({ name, description, shortcut }) => ({
    name: name ?? '',
    description: description ?? '',
    shortcut: shortcut ?? '',
  }));

/** The browser's side panel beside a tab; undefined where there is none (Firefox has a sidebar of its own menu). */
export const sidePanelOpener = (tabId: number): (() => void) | undefined => {
  const { sidePanel } = (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome ?? {};
  return sidePanel && (() => void sidePanel.open({ tabId }).catch(() => undefined));
};
interface SidePanel {
  open(target: { tabId: number }): Promise<void>;
}

/** The browser's own page for them: its address in Chromium, a call in Firefox. */
export const changeShortcuts = async (): Promise<void> => {
  const commands = browser.commands as typeof browser.commands & { openShortcutSettings?(): Promise<void> };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
};

/** A string of _locales; '' when there is none of that key. */
export const message = (key: string, ...substitutions: string[]): string =>
  browser.i18n.getMessage(key as never, substitutions);

export const version = (): string => browser.runtime.getManifest().version;

/** Calls back when another tab comes to the front; returns the undo. */
export function onTabChange(callback: () => void): () => void {
  browser.tabs.onActivated.addListener(callback);
  return () => browser.tabs.onActivated.removeListener(callback);
}
