/** What the background answers to each request, and to whom. */
import browser, { type Runtime } from 'webextension-polyfill';
import { z } from 'zod';
import { NO_FACTS } from '../../data/code-sets.ts';
import { COMMON_CODES } from '../../data/common-codes.ts';
import { factsFor, withoutNotes } from '../../utils/browser/code-set-store.ts';
import { FRAMES_MISS_AGENTS } from '../../utils/browser/differences.ts';
import {
  type AgentMessage,
  type AgentStart,
  agentMessageSchema,
  type Forwarded,
  type Request,
  requestSchema,
} from '../../utils/browser/messages.ts';
import { loadLayout, loadSettings, loadTyped, saveLayout, saveTyped } from '../../utils/browser/stored.ts';
import { toCardFacts } from '../../utils/cards.ts';
import { grantedSites, isOn, tell } from './sites.ts';
import { issueToken, isTokenOf } from './tokens.ts';
import { showCount } from './toolbar.ts';

type Sender = Runtime.MessageSender;

const FIELD_FRAME = 'field-frames';
const framesSchema = z.record(z.string(), z.number());

async function fieldFrames(): Promise<Record<string, number>> {
  const parsed = framesSchema.safeParse((await browser.storage.session.get(FIELD_FRAME))[FIELD_FRAME]);
  return parsed.success ? parsed.data : {};
}

const isOurPage = (sender: Sender) => sender.url?.startsWith(browser.runtime.getURL('/')) === true;

/** The site a page stands on, as the key of its layout; the frame's own when the tab's is hidden. */
const originOf = (sender: Sender): string | undefined => {
  const url = sender.tab?.url ?? sender.url;
  return url && /^https?:/.test(url) ? new URL(url).origin : undefined;
};

/** Cards for codes on a page; without loaded sets where they can't be read. */
async function describe(codes: Extract<Request, { type: 'describe' }>['codes']) {
  const asked = [...codes.map(({ code }) => code), ...COMMON_CODES];
  const codeSets = await factsFor(asked).then(withoutNotes, () => NO_FACTS);
  return codes.map(({ code, date }) => toCardFacts(code, date, codeSets));
}

/** What the agents of any page may ask. */
async function answerAgent(request: Request, sender: Sender): Promise<unknown> {
  const tabId = sender.tab?.id;
  switch (request.type) {
    case 'start': {
      const origin = originOf(sender);
      const { marks, cardDelayMs, cardModifierKey } = await loadSettings();
      const { side, widthPx, collapsed, open } = await loadLayout(origin ?? 'null');
      return {
        marks,
        cardDelayMs,
        cardModifierKey,
        layout: { side, widthPx, collapsed, open },
      } satisfies AgentStart;
    }
    case 'describe':
      return describe(request.codes);
    case 'frame-token':
      return tabId === undefined || sender.frameId !== 0 ? {} : { token: await issueToken(tabId) };
    case 'layout': {
      const origin = originOf(sender);
      const change = Object.fromEntries(
        Object.entries(request.layout).filter(([, value]) => value !== undefined),
      );
      if (origin && sender.frameId === 0) await saveLayout(origin, change);
      return undefined;
    }
    default:
      return undefined;
  }
}

async function currentTab() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  // The look-up may stand in a tab of its own: then the page used before it is meant.
  const own = browser.runtime.getURL('/');
  const [last] = (await browser.tabs.query({}))
    .filter(({ url }) => !url?.startsWith(own))
    .sort((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0));
  const meant = tab && !tab.url?.startsWith(own) ? tab : last;
  if (meant?.id === undefined) return undefined;
  return {
    tabId: meant.id,
    ...(meant.url && { url: meant.url }),
    isOn: meant.url ? await isOn(meant.url) : false,
  };
}

/** A sidebar in a page reads what was typed in its own tab only; a side panel stands in no tab. */
const mayRead = ({ tab, frameId }: Sender, tabId: number): boolean =>
  tab?.id === undefined || tab.id === tabId || frameId === 0;

/** What pages of ours may ask besides. */
async function answerPage(request: Request, sender: Sender): Promise<unknown> {
  switch (request.type) {
    case 'claim-frame': {
      const tabId = sender.tab?.id;
      return tabId !== undefined && (await isTokenOf(request.token, tabId)) ? { tabId } : { refused: true };
    }
    case 'relay':
      return tell(request.tabId, request.command, request.frameId);
    case 'insert': {
      const frameId = (await fieldFrames())[String(request.tabId)];
      return frameId === undefined
        ? undefined
        : tell(request.tabId, { type: 'insert', text: request.text }, frameId);
    }
    case 'load-typed':
      return mayRead(sender, request.tabId) ? loadTyped(request.tabId) : undefined;
    case 'save-typed':
      return mayRead(sender, request.tabId) ? saveTyped(request.tabId, request.typed) : undefined;
    case 'badge':
      await tell(request.tabId, { type: 'count', count: request.errors + request.warnings }, 0);
      return showCount(request.tabId, request.errors, request.warnings);
    case 'code-facts':
      return factsFor(request.codes);
    case 'current-tab':
      return currentTab();
    case 'sites':
      return grantedSites();
    case 'turn-off':
      return browser.permissions.remove({ origins: [request.site] });
    case 'open-options':
      return browser.tabs.create({
        url: `${browser.runtime.getURL('/options.html')}${request.section ? `#${request.section}` : ''}`,
      });
    default:
      return answerAgent(request, sender);
  }
}

/** Answers a message, or undefined for one that is not ours to answer. */
export function answer(message: unknown, sender: Sender): Promise<unknown> | undefined {
  if (sender.id !== browser.runtime.id) return undefined;
  const request = requestSchema.safeParse(message);
  if (request.success)
    return isOurPage(sender) ? answerPage(request.data, sender) : answerAgent(request.data, sender);
  const told = agentMessageSchema.safeParse(message);
  if (told.success && FRAMES_MISS_AGENTS) void forward(told.data, sender);
  if (told.success && told.data.type === 'field-focused' && sender.tab?.id !== undefined)
    void noteField(sender.tab.id, sender.frameId ?? 0);
  return undefined;
}

/** See `forwardedSchema`. */
async function forward(message: AgentMessage, { tab, frameId = 0 }: Sender): Promise<void> {
  if (tab?.id === undefined) return;
  await browser.tabs
    .sendMessage(tab.id, { type: 'forwarded', frameId, message } satisfies Forwarded)
    .catch(() => undefined);
}

async function noteField(tabId: number, frameId: number): Promise<void> {
  await browser.storage.session.set({
    [FIELD_FRAME]: { ...(await fieldFrames()), [String(tabId)]: frameId },
  });
}

export async function forgetField(tabId: number): Promise<void> {
  const { [String(tabId)]: gone, ...rest } = await fieldFrames();
  if (gone !== undefined) await browser.storage.session.set({ [FIELD_FRAME]: rest });
}
