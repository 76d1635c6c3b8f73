import { resolve } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright';
import { findChromium } from './browsers.ts';

/** Made-up hosts answer from this machine; no other name resolves, so that nothing can leave even by mistake. */
const RESOLVER_RULES = 'MAP *.test 127.0.0.1, MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost';

export interface LaunchOptions {
  extension?: string;
  headless?: boolean;
  /** '' for a fresh temporary profile. */
  profile?: string;
  args?: string[];
  viewport?: { width: number; height: number } | null;
  colorScheme?: 'light' | 'dark';
}

/** Opens a Chromium with the built extension and waits for its background worker. */
export async function launchWithExtension(
  options: LaunchOptions = {},
): Promise<{ context: BrowserContext; extensionId: string }> {
  const extension = resolve(options.extension ?? '.output/chrome-mv3');
  const executablePath = findChromium();
  const context = await chromium.launchPersistentContext(options.profile ?? '', {
    ...(executablePath && { executablePath }),
    headless: options.headless ?? true,
    viewport: options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
    colorScheme: options.colorScheme ?? 'light',
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--host-resolver-rules=${RESOLVER_RULES}`,
      '--enable-unsafe-extension-debugging',
      ...(options.args ?? []),
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return { context, extensionId: worker.url().split('/')[2] ?? '' };
}

type DeveloperPrivate = Record<
  'addHostPermission' | 'removeHostPermission',
  (id: string, site: string) => Promise<void>
>;

async function onExtensionsPage(
  context: BrowserContext,
  extensionId: string,
  site: string,
  call: keyof DeveloperPrivate,
) {
  const page: Page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    ([id, pattern, method]) => {
      const api = (globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }).chrome
        .developerPrivate;
      return api[method](id, pattern);
    },
    [extensionId, site, call] as const,
  );
  await page.close();
}

/**
 * Grants a site ('http://127.0.0.1/*') by the extension's own request: the settings page puts it on the list first, so
 * that no prompt, which nothing can click, stands in the way.
 */
export async function grantSite(context: BrowserContext, extensionId: string, site: string): Promise<void> {
  await onExtensionsPage(context, extensionId, site, 'addHostPermission');
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/sidebar.html`);
  const session = await context.newCDPSession(page);
  await session.send('Runtime.evaluate', {
    expression: `chrome.permissions.request({ origins: [${JSON.stringify(site)}] })`,
    userGesture: true,
    awaitPromise: true,
  });
  await page.close();
}

/** Withdraws a site as the browser's own settings page does. */
export const withdrawSite = (context: BrowserContext, extensionId: string, site: string) =>
  onExtensionsPage(context, extensionId, site, 'removeHostPermission');
