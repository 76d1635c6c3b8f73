/** The page agent's second script comes with the first code: whatever happens meanwhile, the page is none the worse. */
import type { Page } from '@playwright/test';
import { setEnabled, updateExtension } from '../../scripts/launch.ts';
import { expect, type Insides, NOTHING, stopWorker, test, traces } from '../helpers/chromium.ts';
import type { Claimlight } from '../helpers/extension.ts';

const ROW = '<tr><td>11/12/2026</td><td>90834</td><td>1</td></tr>';
const NO_ROW =
  '<!doctype html><link rel="icon" href="data:,"><title>Claims</title><table><thead><tr><th>Date of service</th><th>CPT</th><th>Units</th></tr></thead><tbody></tbody></table>';
const addRow = (page: Page) =>
  page.evaluate((row) => document.querySelector('tbody')?.insertAdjacentHTML('beforeend', row), ROW);
const isWatched = (page: Page) =>
  expect.poll(() => traces(page).then(({ elements }) => elements)).toContain('claimlight-host');
/** The sidebar, which needs the second script at once, is closed before the test begins. */
async function closeSidebar(insides: Insides, claimlight: Claimlight, page: Page): Promise<void> {
  await claimlight.sidebar(page);
  await insides.inWorker(
    `chrome.tabs.sendMessage(${await insides.tabId(page)}, { type: 'sidebar', show: 'closed' })`,
  );
  await expect.poll(() => claimlight.hasSidebar(page)).toBe(false);
  await expect
    .poll(() => insides.inWorker('chrome.storage.local.get(null).then(JSON.stringify)'))
    .toContain('"open":false');
  await page.reload();
  await isWatched(page);
}
const painted = (page: Page) => traces(page).then((found) => found.painted);

let errors: string[];

test.beforeEach(async ({ insides, claimlight, page, server }) => {
  errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (said) => said.type() === 'error' && errors.push(said.text()));
  server.serve('/none.html', NO_ROW);
  await claimlight.turnOn();
  await page.goto(`${server.origin}/none.html`);
  await expect((await claimlight.sidebar(page)).getByText('No billing codes on this page.')).toBeVisible();
  await closeSidebar(insides, claimlight, page);
});

test.afterEach(() => expect(errors).toEqual([]));

test('it comes when the worker sleeps', async ({ context, page }) => {
  await stopWorker(context, page);
  await addRow(page);
  await expect.poll(() => painted(page)).toBe(1);
  await page.getByText('90834', { exact: true }).hover({ position: { x: 14, y: 10 } });
  await expect(page.getByRole('tooltip')).toHaveText(/^\s*90834/);
});

test('it is nobody’s loss when the page goes, the site is turned off or the extension with it', async ({
  insides,
  claimlight,
  context,
  page,
}) => {
  for (let at = 0; at < 3; at += 1) {
    await addRow(page);
    await page.reload();
    await isWatched(page);
  }
  await Promise.all([addRow(page), claimlight.turnOff()]);
  await expect.poll(() => traces(page)).toEqual(NOTHING);
  await claimlight.turnOn();
  await closeSidebar(insides, claimlight, page);
  await Promise.all([addRow(page), setEnabled(context, claimlight.id, false)]);
  await expect.poll(() => traces(page)).toEqual(NOTHING);
});

test('it is of the new version after an update', async ({ claimlight, context, page }) => {
  await updateExtension(context, claimlight.id);
  await addRow(page);
  await expect.poll(() => painted(page)).toBe(1);
  await page.getByText('90834', { exact: true }).hover({ position: { x: 14, y: 10 } });
  await expect(page.getByRole('tooltip')).toHaveText(/^\s*90834/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('tooltip')).toBeHidden();
});
