import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, firefox, type Page } from 'playwright';
import { findFirefox } from '../../scripts/browsers.ts';
import type { LaunchOptions } from '../../scripts/launch.ts';

/** An address that the relay answers by installing the extension afresh. */
const INSTALL_ADDRESS = 'about:install-extension';
const EXTENSION_ID = 'claimlight@claimlight.example';
/** Chosen by us so that the extension's pages have a known address. */
const UUID = '5f6c0d2e-9a41-4d57-8a63-0e4b7c1d2f38';

export const FIREFOX_ORIGIN = `moz-extension://${UUID}`;

/** Opens a Firefox in a fresh profile and in the language wanted, ready for the built extension. Prompts for sites answer themselves with yes. */
export async function launchFirefox(options: LaunchOptions = {}): Promise<BrowserContext> {
  const executable = findFirefox();
  if (!executable) throw new Error('No Firefox found; set CLAIMLIGHT_FIREFOX to its path.');
  return firefox.launchPersistentContext(options.profile ?? '', {
    channel: 'moz-firefox',
    executablePath: fileURLToPath(new URL('firefox-relay.ts', import.meta.url)),
    headless: true,
    viewport: options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
    colorScheme: options.colorScheme ?? 'light',
    args: ['--remote-allow-system-access'],
    env: {
      ...process.env,
      CLAIMLIGHT_RELAY_FIREFOX: executable,
      CLAIMLIGHT_RELAY_EXTENSION: resolve(options.extension ?? '.output/firefox-mv3'),
      CLAIMLIGHT_RELAY_LANGUAGE: options.language ?? '',
    },
    firefoxUserPrefs: {
      'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: UUID }),
      'extensions.webextensions.keepUuidOnUninstall': true,
      'extensions.webextOptionalPermissionPrompts': false,
      // Every name answers from this machine, so that nothing can leave even by mistake.
      'network.dns.forceResolve': '127.0.0.1',
    },
  });
}

/** Opens a page of the extension, lets `use` do something in it, and closes it. */
async function inExtensionPage<T>(context: BrowserContext, use: (page: Page) => Promise<T>): Promise<T> {
  const page = await context.newPage();
  await page.goto(`${FIREFOX_ORIGIN}/options.html`);
  const result = await use(page);
  await page.close();
  return result;
}

interface Api {
  permissions: Record<'request' | 'remove', (sites: { origins: string[] }) => Promise<boolean>>;
}

/**
 * Makes a browser as good as new for the next test, in a fraction of the time that a launch takes: no page of the test is
 * open, and the extension is installed afresh, which takes what it stored and what it was granted with it. The welcome
 * page, which comes with an installation, is closed.
 */
export async function installAfreshInFirefox(context: BrowserContext): Promise<void> {
  const used = context.pages();
  const page = await context.newPage();
  await Promise.all(used.map((one) => one.close()));
  await page.emulateMedia({ colorScheme: 'light' });
  const opened = context.waitForEvent('page');
  await page.goto(INSTALL_ADDRESS);
  const welcome = await opened;
  await welcome.waitForURL('**/welcome.html');
  await welcome.close();
}

/** Grants a site ('http://127.0.0.1/*') by the extension's own request, which Firefox allows only in a click. */
export const grantSiteInFirefox = (context: BrowserContext, site: string) =>
  inExtensionPage(context, async (page) => {
    await page.evaluate((pattern) => {
      const button = document.createElement('button');
      button.textContent = 'Grant for the test';
      button.style.cssText = 'position:fixed;inset:0 auto auto 0;z-index:9';
      button.onclick = () =>
        (globalThis as unknown as { browser: Api }).browser.permissions
          .request({ origins: [pattern] })
          .then(() => button.replaceWith('Granted for the test'));
      document.body.append(button);
    }, site);
    await page.getByRole('button', { name: 'Grant for the test' }).click();
    await page.getByText('Granted for the test').waitFor();
  });

export const withdrawSiteInFirefox = (context: BrowserContext, site: string) =>
  inExtensionPage(context, async (page) => {
    await page.evaluate(
      (pattern) =>
        (globalThis as unknown as { browser: Api }).browser.permissions.remove({ origins: [pattern] }),
      site,
    );
  });
