import { type BrowserContext, test as base, expect, type Frame, type Page } from '@playwright/test';
import { grantSite, launchWithExtension, withdrawSite } from '../../scripts/launch.ts';
import { type PageServer, startPageServer } from '../../scripts/practice-server.ts';

export interface Claimlight {
  id: string;
  /** Grants a site ('http://127.0.0.1/*') as the browser's settings do. */
  turnOn(site?: string): Promise<void>;
  turnOff(site?: string): Promise<void>;
  /** The injected sidebar's document: it lives in a closed shadow root, out of reach of a page's locators. */
  sidebar(page: Page): Promise<Frame>;
  hasSidebar(page: Page): boolean;
  url(path: string): string;
}

const LOCAL_SITE = 'http://127.0.0.1/*';

const sidebarFrame = (page: Page) => page.frames().find((frame) => frame.url().includes('/sidebar.html'));

/** A fresh profile with the built extension, and a server with the practice pages, for each test. */
export const test = base.extend<{ context: BrowserContext; claimlight: Claimlight; server: PageServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads the fixtures a function needs from this pattern
  server: async ({}, use) => {
    const server = await startPageServer();
    await use(server);
    await server.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  context: async ({}, use) => {
    const { context } = await launchWithExtension();
    await use(context);
    await context.close();
  },
  page: async ({ context }, use) => {
    await use(context.pages().find((page) => page.url() === 'about:blank') ?? (await context.newPage()));
  },
  claimlight: async ({ context }, use) => {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const id = worker.url().split('/')[2] ?? '';
    await use({
      id,
      turnOn: (site = LOCAL_SITE) => grantSite(context, id, site),
      turnOff: (site = LOCAL_SITE) => withdrawSite(context, id, site),
      sidebar: async (page) => {
        await expect
          .poll(() => sidebarFrame(page) !== undefined, { message: 'the sidebar frame' })
          .toBe(true);
        return sidebarFrame(page) as Frame;
      },
      hasSidebar: (page) => sidebarFrame(page) !== undefined,
      url: (path) => `chrome-extension://${id}/${path}`,
    });
  },
});

export { expect };
