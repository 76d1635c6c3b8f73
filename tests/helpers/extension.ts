import { type BrowserContext, test as base, expect, type Frame, type Page } from '@playwright/test';
import {
  grantSite,
  installAfresh,
  launchForInstalls,
  launchWithExtension,
  withdrawSite,
} from '../../scripts/launch.ts';
import { type PageServer, startPageServer } from '../../scripts/practice-server.ts';
import {
  FIREFOX_ORIGIN,
  grantSiteInFirefox,
  installAfreshInFirefox,
  launchFirefox,
  withdrawSiteInFirefox,
} from './firefox.ts';

export interface Claimlight {
  /** The extension's id in its addresses. */
  id: string;
  /** Grants a site ('http://127.0.0.1/*') as the browser's settings do. */
  turnOn(site?: string): Promise<void>;
  turnOff(site?: string): Promise<void>;
  /** The injected sidebar's document: it lives in a closed shadow root, out of reach of a page's locators. */
  sidebar(page: Page): Promise<Frame>;
  hasSidebar(page: Page): boolean;
  /** Everything in one of the extension's stores, as JSON. */
  stored(area: 'local' | 'session'): Promise<string>;
  url(path: string): string;
}

interface Installed {
  context: BrowserContext;
  /** 'chrome-extension://ID' or 'moz-extension://ID' */
  origin: string;
  grant(site: string): Promise<void>;
  withdraw(site: string): Promise<void>;
}

const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');

/** A browser that the tests of one worker share, since it takes long to start. */
interface SharedBrowser {
  /** Starts it when it is first asked for. */
  context(): Promise<BrowserContext>;
  /** Of the extension that the last test left in it. */
  installedId?: string;
}

const chromiumWith = (context: BrowserContext, extensionId: string): Installed => ({
  context,
  origin: `chrome-extension://${extensionId}`,
  grant: (site) => grantSite(context, extensionId, site),
  withdraw: (site) => withdrawSite(context, extensionId, site),
});

/**
 * Waits for the first-start page and closes it: it opens a while after the install and takes the focus from whatever is in
 * front by then.
 */
async function closeWelcome(context: BrowserContext): Promise<void> {
  await expect.poll(() => context.pages().some(isWelcome), { message: 'the first-start page' }).toBe(true);
  await context.pages().find(isWelcome)?.close();
}

/** The built extension in a Chromium of its own. */
async function inOwnChromium(language: string): Promise<Installed> {
  const { context, extensionId } = await launchWithExtension({ language });
  await closeWelcome(context);
  return chromiumWith(context, extensionId);
}

/** The built extension as just installed in the shared Chromium, in which nothing of the last test is open. */
async function inSharedChromium(shared: SharedBrowser): Promise<Installed> {
  const context = await shared.context();
  const used = context.pages();
  const page = await context.newPage();
  await Promise.all(used.map((one) => one.close()));
  shared.installedId = await installAfresh(context, shared.installedId);
  await closeWelcome(context);
  await page.bringToFront();
  return chromiumWith(context, shared.installedId);
}

/** The built extension as just installed in a Firefox. */
async function inFirefox(context: BrowserContext): Promise<Installed> {
  await installAfreshInFirefox(context);
  return {
    context,
    origin: FIREFOX_ORIGIN,
    grant: (site) => grantSiteInFirefox(context, site),
    withdraw: (site) => withdrawSiteInFirefox(context, site),
  };
}

const LOCAL_SITE = 'http://127.0.0.1/*';

const sidebarFrame = (page: Page) => page.frames().find((frame) => frame.url().includes('/sidebar.html'));

/** The built extension as just installed, and a server with the practice pages, for each test. */
export const test = base.extend<
  {
    /** Of the browser; '' for its own. */
    language: string;
    /** Whether a test changes the browser itself, or counts what it holds, and so has one that no other test uses. */
    needsOwnBrowser: boolean;
    installed: Installed;
    context: BrowserContext;
    claimlight: Claimlight;
    server: PageServer;
  },
  { sharedBrowser: SharedBrowser }
>({
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads the fixtures a function needs from this pattern
  server: async ({}, use) => {
    const server = await startPageServer();
    await use(server);
    await server.close();
  },
  sharedBrowser: [
    async ({ browserName }, use) => {
      let launched: Promise<BrowserContext> | undefined;
      await use({
        context: () => {
          launched ??= browserName === 'firefox' ? launchFirefox() : launchForInstalls();
          return launched;
        },
      });
      await (await launched)?.close();
    },
    { scope: 'worker' },
  ],
  language: ['', { option: true }],
  needsOwnBrowser: [false, { option: true }],
  installed: async ({ browserName, language, needsOwnBrowser, sharedBrowser }, use) => {
    const isFirefox = browserName === 'firefox';
    if (!language && !needsOwnBrowser) {
      await use(
        isFirefox ? await inFirefox(await sharedBrowser.context()) : await inSharedChromium(sharedBrowser),
      );
      return;
    }
    const installed = isFirefox
      ? await inFirefox(await launchFirefox({ language }))
      : await inOwnChromium(language);
    await use(installed);
    await installed.context.close();
  },
  context: ({ installed }, use) => use(installed.context),
  page: async ({ context }, use) => {
    await use(context.pages().find((page) => page.url() === 'about:blank') ?? (await context.newPage()));
  },
  claimlight: async ({ installed: { context, origin, grant, withdraw } }, use) => {
    const url = (path: string) => `${origin}/${path}`;
    await use({
      id: new URL(origin).hostname,
      turnOn: (site = LOCAL_SITE) => grant(site),
      turnOff: (site = LOCAL_SITE) => withdraw(site),
      sidebar: async (page) => {
        await expect
          .poll(() => sidebarFrame(page) !== undefined, { message: 'the sidebar frame' })
          .toBe(true);
        return sidebarFrame(page) as Frame;
      },
      hasSidebar: (page) => sidebarFrame(page) !== undefined,
      stored: async (area) => {
        const page = await context.newPage();
        await page.goto(url('options.html'));
        const all = await page.evaluate(
          (name) =>
            (
              globalThis as unknown as {
                chrome: { storage: Record<string, { get(keys: null): Promise<unknown> }> };
              }
            ).chrome.storage[name]?.get(null),
          area,
        );
        await page.close();
        return JSON.stringify(all);
      },
      url,
    });
  },
});

export { expect };
