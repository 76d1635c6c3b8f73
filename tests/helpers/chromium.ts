import type { BrowserContext, Page } from '@playwright/test';
import { foreseeSite, pressToolbarButton } from '../../scripts/launch.ts';
import { test as base } from './extension.ts';

/** What only Chromium lets a test do: look into the background worker and press the toolbar button. */
export interface Insides {
  /** Answers the extension's next request for a site with yes, before it is made. */
  foresee(site?: string): Promise<void>;
  /** A press of the toolbar button over a page. */
  pressButton(page: Page): Promise<void>;
  /** The browser's number of a page's tab. */
  tabId(page: Page): Promise<number>;
  /** Evaluates in the background worker as it runs now: it may have been stopped and started since. */
  inWorker<T>(expression: string): Promise<T>;
  /** All that the extension holds in memory (`storage.session`), as text. */
  memory(): Promise<string>;
  /** The text on the toolbar icon. */
  badge(page: Page): Promise<string>;
  /** What the toolbar icon says when the pointer rests on it. */
  iconTitle(page: Page): Promise<string>;
}

interface Tab {
  id: number;
  url?: string;
}

export const test = base.extend<{ insides: Insides }>({
  insides: async ({ claimlight: { id }, context }, use) => {
    const inWorker = async <T>(expression: string): Promise<T> => {
      const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
      return worker.evaluate<T>(expression);
    };
    const tabId = async (page: Page) => {
      const found = (await inWorker<Tab[]>('chrome.tabs.query({})')).find(({ url }) => url === page.url());
      if (found) return found.id;
      // The extension may not know the address: it is told which tab is in front.
      await page.bringToFront();
      const [front] = await inWorker<Tab[]>('chrome.tabs.query({ active: true, lastFocusedWindow: true })');
      if (!front) throw new Error(`No tab shows ${page.url()}`);
      return front.id;
    };
    await use({
      foresee: (site = 'http://127.0.0.1/*') => foreseeSite(context, id, site),
      pressButton: (page) => pressToolbarButton(context, id, page),
      tabId,
      inWorker,
      memory: async () => JSON.stringify(await inWorker('chrome.storage.session.get(null)')),
      badge: async (page) => inWorker(`chrome.action.getBadgeText({ tabId: ${await tabId(page)} })`),
      iconTitle: async (page) => inWorker(`chrome.action.getTitle({ tabId: ${await tabId(page)} })`),
    });
  },
});

/** What of ours is in a page: elements beside its own, and painted places. */
export const traces = (page: Page) =>
  page.evaluate(() => ({
    elements: [...document.documentElement.children].map(({ localName }) => localName),
    painted: [...CSS.highlights].reduce((sum, [, ranges]) => sum + ranges.size, 0),
  }));
export const NOTHING = { elements: ['head', 'body'], painted: 0 };

/** What it does on its own when a page was opened is done by then. */
const UNTIL_IDLE_MS = 1000;

/**
 * Stops the extension's worker, as the browser does when it is idle. Stopped by force in the middle of an event it may take
 * the extension's other pages with it.
 */
export async function stopWorker(context: BrowserContext, page: Page): Promise<void> {
  await page.waitForTimeout(UNTIL_IDLE_MS);
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

export { expect } from './extension.ts';
