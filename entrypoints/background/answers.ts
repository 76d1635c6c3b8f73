/** What the background answers to each request. */
import browser from 'webextension-polyfill';
import { NO_FACTS } from '../../data/code-sets.ts';
import { COMMON_CODES } from '../../data/common-codes.ts';
import { factsFor, loadedTexts, withoutNotes } from '../../utils/browser/code-set-store.ts';
import { FRAMES_MISS_AGENTS } from '../../utils/browser/differences.ts';
import {
  type AgentMessage,
  type AgentStart,
  agentMessageSchema,
  type Forwarded,
  type Request,
  requestSchema,
  type TabState,
} from '../../utils/browser/messages.ts';
import { loadPhrases } from '../../utils/browser/phrases.ts';
import type { SiteDefaults } from '../../utils/browser/storage.ts';
import { loadLayout, loadSettings, loadTyped, saveLayout, saveTyped } from '../../utils/browser/stored.ts';
import { toCardFacts } from '../../utils/cards.ts';
import { mayAsk, ownPath, type Sender, siteUrlOf } from './senders.ts';
import { addAgentScript, grantedSites, isLocked, isOn, startIn, tell, turnOff } from './sites.ts';
import { fieldFrame, isOnce, issueToken, noteField, noteOnce, proveFrame } from './tab-memory.ts';
import { showCount, showState, showTrouble } from './toolbar.ts';

/** The site a page stands on, as the key of its layout; the frame's own when the tab's is hidden. */
const originOf = (sender: Sender): string | undefined => {
  const url = sender.tab?.url ?? sender.url;
  return url && /^https?:/.test(url) ? new URL(url).origin : undefined;
};

/** Cards for codes on a page; without loaded sets where they can't be read. */
async function describe(codes: Extract<Request, { type: 'describe' }>['codes']) {
  const asked = [...codes.map(({ code }) => code), ...COMMON_CODES];
  const [codeSets, phrases] = await Promise.all([
    factsFor(asked).then(withoutNotes, () => NO_FACTS),
    loadPhrases(),
  ]);
  return codes.map(({ code, date }) => toCardFacts(code, date, codeSets, phrases));
}

/** Whether the person wants it in this document: the site is on, or the tab just this once. The practice page is ours. */
async function mayRun(sender: Sender): Promise<boolean> {
  if (ownPath(sender) !== undefined) return true;
  const site = siteUrlOf(sender);
  if (site === undefined || (await isLocked(site))) return false;
  if (await isOn(site)) return true;
  const tab = sender.tab;
  return tab?.id !== undefined && (await isOnce(tab.id, tab.url ?? site));
}

async function agentStart(sender: Sender): Promise<AgentStart | undefined> {
  if (!(await mayRun(sender))) return undefined;
  const { marks, cardDelayMs, cardModifierKey, theme } = await loadSettings();
  const { side, mode, widthPx, collapsed, open } = await loadLayout(originOf(sender) ?? 'null');
  return { marks, cardDelayMs, cardModifierKey, theme, layout: { side, mode, widthPx, collapsed, open } };
}

async function stateOf(tabId: number, url: string | undefined): Promise<TabState> {
  if (!url) return { tabId, isOn: false, isOnce: false };
  const [on, once] = await Promise.all([isOn(url), isOnce(tabId, url)]);
  return { tabId, url, isOn: on, isOnce: once && !on };
}

/**
 * Firefox says of the front tab of every window that it was used just now: of those the one meant is one that the
 * extension may read.
 */
const SAME_MOMENT_MS = 1000;

async function currentTab(): Promise<TabState | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  // The look-up may stand in a tab of its own: then the page used before it is meant.
  const own = browser.runtime.getURL('/');
  const [last] = (await browser.tabs.query({}))
    .filter(({ url }) => !url?.startsWith(own))
    .sort((one, other) => {
      const later = (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0);
      return Math.abs(later) > SAME_MOMENT_MS ? later : Number(Boolean(other.url)) - Number(Boolean(one.url));
    });
  const meant = tab && !tab.url?.startsWith(own) ? tab : last;
  return meant?.id === undefined ? undefined : stateOf(meant.id, meant.url);
}

/** Only where the person just pressed the toolbar button, which lets the extension into that one tab. */
async function startOnce(tabId: number): Promise<boolean> {
  const { url } = await browser.tabs.get(tabId);
  if (!url || !URL.canParse(url) || (await isLocked(url))) return false;
  await noteOnce(tabId, new URL(url).origin);
  const started = await startIn(tabId);
  if (started) await showState(tabId, url);
  return started;
}

async function saveLayoutOf(sender: Sender, request: Request & { type: 'layout' }): Promise<void> {
  const origin = originOf(sender);
  // A private window leaves no trace of where it was.
  if (!origin || sender.frameId !== 0 || sender.tab?.incognito) return;
  const change = Object.entries(request.layout).filter(([, value]) => value !== undefined);
  await saveLayout(origin, Object.fromEntries(change));
}

/** The key of what is kept for the site in a tab. */
async function siteOfTab(tabId: number): Promise<string | undefined> {
  const { url } = await browser.tabs.get(tabId);
  return url && /^https?:/.test(url) ? new URL(url).origin : undefined;
}

async function loadDefaults(tabId: number): Promise<SiteDefaults> {
  const origin = await siteOfTab(tabId);
  return origin ? (await loadLayout(origin)).defaults : {};
}

async function saveDefaults(tabId: number, defaults: SiteDefaults): Promise<void> {
  const origin = await siteOfTab(tabId);
  // A private window leaves no trace of where it was.
  if (origin && !(await browser.tabs.get(tabId)).incognito) await saveLayout(origin, { defaults });
}

async function insert(tabId: number, text: string): Promise<unknown> {
  const frameId = await fieldFrame(tabId);
  return frameId === undefined ? undefined : tell(tabId, { type: 'insert', text }, frameId);
}

async function answerRequest(request: Request, sender: Sender): Promise<unknown> {
  const tabId = sender.tab?.id;
  switch (request.type) {
    case 'start':
      return agentStart(sender);
    case 'describe':
      return describe(request.codes);
    case 'script':
      return tabId !== undefined && sender.frameId !== undefined && (await mayRun(sender))
        ? addAgentScript(request.name, tabId, sender.frameId)
        : undefined;
    case 'frame-token':
      return tabId === undefined || sender.frameId !== 0 ? {} : { token: await issueToken(tabId) };
    case 'layout':
      return saveLayoutOf(sender, request);
    case 'claim-frame':
      return tabId !== undefined && (await proveFrame(request.token, tabId, sender.frameId ?? 0))
        ? stateOf(tabId, sender.tab?.url)
        : { refused: true };
    case 'relay':
      return tell(request.tabId, request.command, request.frameId);
    case 'insert':
      return insert(request.tabId, request.text);
    case 'load-typed':
      return loadTyped(request.tabId);
    case 'save-typed':
      return saveTyped(request.tabId, request.typed);
    case 'load-defaults':
      return loadDefaults(request.tabId);
    case 'save-defaults':
      return saveDefaults(request.tabId, request.defaults);
    case 'badge':
      await tell(request.tabId, { type: 'count', count: request.errors + request.warnings }, 0);
      return showCount(request.tabId, request.errors, request.warnings);
    case 'code-facts':
      return factsFor(request.codes);
    case 'loaded-texts':
      return loadedTexts();
    case 'current-tab':
      return currentTab();
    case 'sites':
      return grantedSites();
    case 'start-once':
      return startOnce(request.tabId);
    case 'turn-off':
      return turnOff(request.site);
    case 'open-options':
      return browser.tabs.create({
        url: `${browser.runtime.getURL('/options.html')}${request.section ? `#${request.section}` : ''}`,
      });
  }
}

/** What agents tell the background itself; the rest is the sidebar's. */
const FOR_US = new Set(['field-focused', 'unreadable']);

/** Answers a message, or undefined for one that is not ours to answer. */
export function answer(message: unknown, sender: Sender): Promise<unknown> | undefined {
  if (sender.id !== browser.runtime.id) return undefined;
  const request = requestSchema.safeParse(message);
  if (request.success)
    return mayAsk(request.data, sender).then((may) =>
      may ? answerRequest(request.data, sender) : undefined,
    );
  // Codes are the sidebar's to read: those of a large page are not read twice.
  const isOurs = FOR_US.has(String((message as { type?: unknown } | null)?.type));
  if (!isOurs && !needsForwarding(sender)) return undefined;
  const told = agentMessageSchema.safeParse(message);
  if (!told.success || sender.tab?.id === undefined) return undefined;
  if (needsForwarding(sender)) void forward(told.data, sender.tab.id, sender.frameId ?? 0);
  if (told.data.type === 'unreadable' && sender.frameId === 0) void showTrouble(sender.tab.id);
  if (told.data.type === 'field-focused') void noteField(sender.tab.id, sender.frameId ?? 0);
  return undefined;
}

/** See `forwardedSchema`: Firefox always, Chromium where the page is sandboxed and our frame with it. */
const needsForwarding = (sender: Sender & { origin?: string }): boolean =>
  FRAMES_MISS_AGENTS || sender.origin === 'null';

async function forward(message: AgentMessage, tabId: number, frameId: number): Promise<void> {
  await browser.tabs
    .sendMessage(tabId, { type: 'forwarded', frameId, message } satisfies Forwarded)
    .catch(() => undefined);
}
