import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright';
import { findChromium } from './browsers.ts';

const BUILT = '.output/chrome-mv3';

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
  /** Language of the browser: 'es'. Linux reads it from the environment, others from the argument. */
  language?: string;
  /** Arguments of the test runner's own that are left out: '--disable-back-forward-cache'. */
  without?: string[];
}

/** With CLAIMLIGHT_NET_LOGS, a folder: each browser writes there all that it does on the network. */
export function netLog(): string[] {
  const folder = process.env['CLAIMLIGHT_NET_LOGS'];
  if (!folder) return [];
  mkdirSync(folder, { recursive: true });
  return [`--log-net-log=${resolve(folder, `${randomUUID()}.json`)}`];
}

async function launchChromium(args: string[], options: LaunchOptions): Promise<BrowserContext> {
  const executablePath = findChromium();
  return chromium.launchPersistentContext(options.profile ?? '', {
    ...(executablePath && { executablePath }),
    headless: options.headless ?? true,
    viewport: options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
    colorScheme: options.colorScheme ?? 'light',
    ignoreDefaultArgs: options.without ?? [],
    ...(options.language && {
      env: { ...process.env, LANGUAGE: options.language } as Record<string, string>,
    }),
    args: [
      ...args,
      `--host-resolver-rules=${RESOLVER_RULES}`,
      '--enable-unsafe-extension-debugging',
      ...(options.language ? [`--lang=${options.language}`] : []),
      ...netLog(),
      ...(options.args ?? []),
    ],
  });
}

/** Opens a Chromium with the built extension and waits for its background worker. */
export async function launchWithExtension(
  options: LaunchOptions = {},
): Promise<{ context: BrowserContext; extensionId: string }> {
  const extension = resolve(options.extension ?? BUILT);
  const context = await launchChromium(
    [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
    options,
  );
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return { context, extensionId: worker.url().split('/')[2] ?? '' };
}

/** Opens a Chromium into which the extension can be installed again and again. */
export const launchForInstalls = () => launchChromium([], { without: ['--disable-extensions'] });

async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('A browser that was started by its profile has no session of its own.');
  return browser.newBrowserCDPSession();
}

/**
 * Installs the built extension, in place of the one with this id where there is one, which takes what that stored and was
 * granted with it. Answers the id.
 */
export async function installAfresh(context: BrowserContext, replacedId?: string): Promise<string> {
  const session = await browserSession(context);
  if (replacedId) await session.send('Extensions.uninstall' as never, { id: replacedId } as never);
  const { id } = (await session.send(
    'Extensions.loadUnpacked' as never,
    { path: resolve(BUILT) } as never,
  )) as unknown as { id: string };
  await session.detach();
  return id;
}

/** Evaluates on the browser's own page for extensions, as a person who changes a setting there does. */
async function inSettings<Answer>(context: BrowserContext, expression: string): Promise<Answer> {
  const page: Page = await context.newPage();
  // What it shows takes a second, what it may do is there at once.
  await page.goto('chrome://extensions', { waitUntil: 'commit' });
  const answer = await page.evaluate<Answer>(expression);
  await page.close();
  return answer;
}

const call = (method: string, ...args: unknown[]): string =>
  `chrome.${method}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`;

/** Puts a site on the browser's list, so that the extension's own request for it is answered with yes, without a prompt. */
export const foreseeSite = (context: BrowserContext, extensionId: string, site: string) =>
  inSettings<void>(context, call('developerPrivate.addHostPermission', extensionId, site));

/**
 * Grants a site ('http://127.0.0.1/*') by the extension's own request: the settings page puts it on the list first, so
 * that no prompt, which nothing can click, stands in the way.
 */
export async function grantSite(context: BrowserContext, extensionId: string, site: string): Promise<void> {
  await foreseeSite(context, extensionId, site);
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/manifest.json`, { waitUntil: 'commit' });
  const session = await context.newCDPSession(page);
  await session.send('Runtime.evaluate', {
    expression: `chrome.permissions.request({ origins: [${JSON.stringify(site)}] })`,
    userGesture: true,
    awaitPromise: true,
  });
  await page.close();
}

/** Presses the toolbar button over a page, which lets the extension into that one tab. */
export async function pressToolbarButton(
  context: BrowserContext,
  extensionId: string,
  page: Page,
): Promise<void> {
  const session = await browserSession(context);
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const target = targetInfos.find(({ url }) => url === page.url());
  if (!target) throw new Error(`No tab shows ${page.url()}`);
  await page.bringToFront();
  await session.send(
    'Extensions.triggerAction' as never,
    { id: extensionId, targetId: target.targetId } as never,
  );
  await session.detach();
}

/** Withdraws a site as the browser's own settings page does. */
export const withdrawSite = (context: BrowserContext, extensionId: string, site: string) =>
  inSettings<void>(context, call('developerPrivate.removeHostPermission', extensionId, site));

/** A change that loads the extension anew: outside developer mode the browser would turn it off instead. */
const inDeveloperMode = (change: string): string =>
  `${call('developerPrivate.updateProfileConfiguration', { inDeveloperMode: true })}.then(() => ${change})`;

/** Loads the extension's files anew, as an update does. */
export const updateExtension = (context: BrowserContext, extensionId: string) =>
  inSettings<void>(
    context,
    inDeveloperMode(call('developerPrivate.reload', extensionId, { failQuietly: true })),
  );

/** The switch beside the extension's name. */
export const setEnabled = (context: BrowserContext, extensionId: string, isEnabled: boolean) =>
  inSettings<void>(context, call('management.setEnabled', extensionId, isEnabled));

/** “Allow in Incognito”, which starts the extension anew: done once it runs again. */
export async function allowInPrivate(context: BrowserContext, extensionId: string): Promise<void> {
  const restarted = context.waitForEvent('serviceworker');
  await inSettings<void>(
    context,
    inDeveloperMode(
      call('developerPrivate.updateExtensionConfiguration', { extensionId, incognitoAccess: true }),
    ),
  );
  await restarted;
}
