import { expect, test } from '@playwright/test';
import type { Frame, Page } from 'puppeteer-core';
import { type PageServer, startPageServer } from '../../scripts/practice-server.ts';
import { type FirefoxSession, launchFirefox, sidebarIn } from '../helpers/firefox.ts';

/** The main job once more in a real Firefox: the same pages and the same words as in main-job.spec.ts. */
test.describe.configure({ mode: 'serial' });

let firefox: FirefoxSession;
let server: PageServer;
let page: Page;

const textsIn = (sidebar: Frame, list: string) =>
  sidebar.evaluate(
    (name) =>
      [...document.querySelectorAll(`ul[aria-label="${name}"] > li`)].map((item) => item.textContent ?? ''),
    list,
  );

const painted = () =>
  page.evaluate(() =>
    [...CSS.highlights].reduce(
      (sum, [name, ranges]) => (name.startsWith('claimlight') ? sum + ranges.size : sum),
      0,
    ),
  );

test.beforeAll(async () => {
  server = await startPageServer();
  firefox = await launchFirefox();
  page = await firefox.browser.newPage();
});
test.afterAll(async () => {
  await firefox?.close();
  await server?.close();
});

test('Firefox: is off until the person turns it on in the options', async () => {
  await page.goto(`${server.origin}/claim.html`);
  expect(await painted()).toBe(0);
  const options = await firefox.openExtensionPage('options.html');
  const field = await options.waitForSelector('form input[type=text]');
  await field?.type('http://127.0.0.1');
  const button = await options.waitForSelector('form button[type=submit]');
  await button?.click();
  await options.waitForFunction(() => document.body.textContent?.includes('127.0.0.1Turn off'));
  await expect.poll(painted).toBeGreaterThan(0);
});

test('Firefox: lists the codes of the page with modifiers and units', async () => {
  const sidebar = await sidebarIn(page);
  await expect.poll(() => textsIn(sidebar, 'Codes on this page')).toHaveLength(5);
  const codes = await textsIn(sidebar, 'Codes on this page');
  expect(codes[0]).toMatch(/^90834 95/);
});

test('Firefox: says what disagrees with what was typed', async () => {
  const sidebar = await sidebarIn(page);
  await page.bringToFront();
  const box = await sidebar.waitForSelector('textarea');
  await box?.click();
  await box?.type('53 min individual, video, pt home, LCSW');
  await expect
    .poll(async () => (await textsIn(sidebar, 'Mismatches')).join('\n'))
    .toMatch(/90834 covers up to 52 minutes, and 53 were typed/);
});

test('Firefox: shows a card by pointer, which Escape closes', async () => {
  await page.bringToFront();
  const place = await page.evaluate(() => {
    const cell = [...document.querySelectorAll('td')].find((one) => one.textContent === '90834');
    const range = document.createRange();
    range.selectNodeContents(cell as Node);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  await page.mouse.move(5, 5);
  await page.mouse.move(place.x, place.y);
  const card = () =>
    page.evaluate(
      () =>
        document.querySelector('claimlight-host')?.shadowRoot?.querySelector('[role="tooltip"]:not([hidden])')
          ?.textContent ?? '',
    );
  await expect.poll(card).toMatch(/^90834/);
  await page.keyboard.press('Escape');
  await expect.poll(card).toBe('');
});

test('Firefox: the look-up finds codes by words', async () => {
  const popup = await firefox.openExtensionPage('popup.html');
  const search = await popup.waitForSelector('input[type=search]');
  await search?.type('fam w/o pt');
  await expect
    .poll(() => popup.evaluate(() => document.querySelector('[role="option"]')?.textContent ?? ''))
    .toMatch(/^90846/);
});

test('Firefox: turned off, nothing of ours is left on the open page', async () => {
  const options = await firefox.openExtensionPage('options.html');
  const button = await options.waitForSelector('#sites li button');
  await button?.click();
  await expect.poll(painted).toBe(0);
  await expect.poll(() => page.evaluate(() => document.querySelector('claimlight-host'))).toBe(null);
});
