import { resolve } from 'node:path';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { findFirefox } from '../../scripts/browsers.ts';

const EXTENSION_ID = 'claimlight@claimlight.example';
/** Chosen by us so that the extension's pages have a known address. */
const UUID = '5f6c0d2e-9a41-4d57-8a63-0e4b7c1d2f38';

export interface FirefoxSession {
  browser: Browser;
  /** Opens a page of the extension. Its load event never reaches the driver, so a short wait stands in for it. */
  openExtensionPage(path: string): Promise<Page>;
  close(): Promise<void>;
}

/** A headless Firefox with the built extension in a fresh profile; site permissions are granted without a prompt. */
export async function launchFirefox(extension = '.output/firefox-mv3'): Promise<FirefoxSession> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('No Firefox found; set CLAIMLIGHT_FIREFOX to its path.');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    args: ['--remote-allow-system-access', '--width=1280', '--height=800'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: UUID }),
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
  await browser.installExtension(resolve(extension));
  return {
    browser,
    openExtensionPage: async (path) => {
      const page = await browser.newPage();
      await page.goto(`moz-extension://${UUID}/${path}`, { timeout: 1500 }).catch(() => undefined);
      return page;
    },
    close: () => browser.close(),
  };
}

/** The frame whose document is the injected sidebar; the driver may report its address late, so the frame is asked. */
export async function sidebarIn(page: Page, timeoutMs = 15_000): Promise<Frame> {
  const end = Date.now() + timeoutMs;
  while (Date.now() < end) {
    for (const frame of page.frames()) {
      const address = await frame.evaluate(() => location.href).catch(() => '');
      if (address.includes('/sidebar.html')) return frame;
    }
    await new Promise((done) => setTimeout(done, 200));
  }
  throw new Error('The sidebar did not open within the time given.');
}
