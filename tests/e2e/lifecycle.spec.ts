import type { Page } from '@playwright/test';
import { expect, test } from '../helpers/extension.ts';

const painted = (page: Page) =>
  page.evaluate(() =>
    [...CSS.highlights].reduce(
      (sum, [name, ranges]) => (name.startsWith('claimlight') ? sum + ranges.size : sum),
      0,
    ),
  );

const row = (code: string, modifier = '') =>
  `<tr><td>11/12/2026</td><td>${code}</td><td>${modifier}</td><td>1</td></tr>`;
const table = (rows: string) =>
  `<!doctype html><title>Lines</title><table><thead><tr><th>Date of service</th><th>CPT</th><th>Modifier</th><th>Units</th></tr></thead><tbody>${rows}</tbody></table>`;

test('a site granted while its page is open is noticed at once, and so is its withdrawal', async ({
  claimlight,
  page,
  server,
}) => {
  await page.goto(`${server.origin}/claim.html`);
  expect(claimlight.hasSidebar(page)).toBe(false);
  await claimlight.turnOn();
  await claimlight.sidebar(page);
  await expect.poll(() => painted(page)).toBeGreaterThan(0);
  await claimlight.turnOff();
  await expect.poll(() => claimlight.hasSidebar(page)).toBe(false);
  await expect.poll(() => painted(page)).toBe(0);
  await claimlight.turnOn();
  await claimlight.sidebar(page);
  await expect.poll(() => painted(page)).toBeGreaterThan(0);
});

test('nothing of ours runs on a site that is off', async ({ claimlight, page, server }) => {
  await claimlight.turnOn('http://other.test/*');
  await page.goto(`${server.origin}/claim.html`);
  await page.waitForLoadState('networkidle');
  expect(claimlight.hasSidebar(page)).toBe(false);
  expect(await painted(page)).toBe(0);
});

test('rows that a page adds, changes and removes are followed', async ({ claimlight, page, server }) => {
  server.serve('/lines.html', table(row('90834', '95')));
  await claimlight.turnOn();
  await page.goto(`${server.origin}/lines.html`);
  const sidebar = await claimlight.sidebar(page);
  const listed = sidebar.getByRole('list', { name: 'Codes on this page' }).getByRole('listitem');
  await expect(listed).toHaveCount(1);
  await page.evaluate((html) => {
    document.querySelector('tbody')?.insertAdjacentHTML('beforeend', html);
  }, row('90785'));
  await expect(listed).toHaveCount(2);
  await page.evaluate(() => {
    const cell = document.querySelector('tbody td:nth-child(2)');
    if (cell?.firstChild) cell.firstChild.nodeValue = '90837';
  });
  await expect(listed.filter({ hasText: '90837' })).toHaveCount(1);
  await expect(listed.filter({ hasText: '90834' })).toHaveCount(0);
  await page.evaluate(() => document.querySelector('tbody tr')?.remove());
  await expect(listed).toHaveCount(1);
  await expect(listed.first()).toHaveText(/^\s*90785/);
});

test('codes of frames come together, and go with their frame', async ({ claimlight, page, server }) => {
  server.serve('/inner.html', table(row('90837')));
  server.serve(
    '/outer.html',
    `${table(row('90834'))}<iframe src="http://frames.test:${server.port}/inner.html" width="500"></iframe><iframe srcdoc="${table(row('90846')).replaceAll('"', '&quot;')}"></iframe>`,
  );
  await claimlight.turnOn();
  await claimlight.turnOn('http://frames.test/*');
  await page.goto(`${server.origin}/outer.html`);
  const sidebar = await claimlight.sidebar(page);
  const listed = sidebar.getByRole('list', { name: 'Codes on this page' }).getByRole('listitem');
  await expect(listed).toHaveCount(3);
  await page.evaluate(() => document.querySelector('iframe[src]')?.remove());
  await expect(listed).toHaveCount(2);
});

test('what was typed stays with its tab over a reload and goes with it', async ({
  claimlight,
  page,
  server,
}) => {
  await claimlight.turnOn();
  await page.goto(`${server.origin}/claim.html`);
  const typed = '53 min individual, video, pt home, LCSW';
  await (await claimlight.sidebar(page)).getByRole('textbox', { name: 'Session details' }).fill(typed);
  await expect.poll(() => claimlight.stored('session')).toContain('53 min');
  await page.reload();
  const again = await claimlight.sidebar(page);
  await expect(again.getByRole('textbox', { name: 'Session details' })).toHaveValue(typed);
  await page.close();
  await expect.poll(() => claimlight.stored('session')).not.toContain('53 min');
});
