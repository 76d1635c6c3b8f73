import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from '../helpers/chromium.ts';
import type { Claimlight } from '../helpers/extension.ts';

const LINES = (code: string) =>
  `<!doctype html><title>Claim</title><table><tr><th>Date of service</th><th>CPT</th><th>Units</th></tr><tr><td>11/12/2026</td><td>${code}</td><td>1</td></tr></table>`;

async function open(context: BrowserContext, claimlight: Claimlight, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(claimlight.url(path));
  return page;
}
const codesOf = async (claimlight: Claimlight, page: Page) =>
  (await claimlight.sidebar(page)).getByRole('list', { name: 'Codes on this page' }).getByRole('listitem');

test('installed, it reads no site, and the first start shows the portals by kind', async ({
  claimlight,
  context,
  page,
  server,
}) => {
  await page.goto(`${server.origin}/claim.html`);
  await page.waitForLoadState('networkidle');
  expect(claimlight.hasSidebar(page)).toBe(false);
  expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
  const welcome = await open(context, claimlight, 'welcome.html');
  for (const name of ['Payers', 'Clearinghouses and payments', 'Medicare', 'Medicaid', /Health records/])
    await expect(welcome.getByRole('group', { name })).toBeVisible();
});

test('turned on in the options, it starts at once in the open tab; turned off there, nothing stays', async ({
  insides,
  claimlight,
  context,
  page,
  server,
}) => {
  await page.goto(`${server.origin}/claim.html`);
  await insides.foresee();
  const options = await open(context, claimlight, 'options.html');
  await options.getByRole('textbox', { name: 'Another site' }).fill(`${server.origin}/claim.html`);
  await options.getByRole('region', { name: 'Sites' }).getByRole('button', { name: 'Turn on' }).click();
  const sites = options.getByRole('list', { name: 'Sites where Claimlight is on' });
  await expect(sites.getByRole('listitem')).toHaveText([/127\.0\.0\.1/]);
  await expect((await codesOf(claimlight, page)).first()).toBeVisible();
  await expect.poll(() => insides.iconTitle(page)).toMatch(/: on$/);
  const sidebar = await claimlight.sidebar(page);
  await sidebar.getByRole('button', { name: 'More actions' }).click();
  await sidebar.getByRole('menuitem', { name: 'Move to the other side' }).click();
  await expect.poll(() => claimlight.stored('local')).toContain(server.origin);

  await options.getByRole('button', { name: 'Turn off 127.0.0.1' }).click();
  await expect.poll(() => claimlight.hasSidebar(page)).toBe(false);
  await expect(options.getByText('On at no site yet')).toBeVisible();
  await expect.poll(() => insides.iconTitle(page)).toMatch(/: off$/);
  expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
  await expect.poll(() => claimlight.stored('local')).not.toContain(server.origin);
});

test('withdrawn in the browser’s own settings, it is noticed at once, in frames too', async ({
  insides,
  claimlight,
  context,
  page,
  server,
}) => {
  server.serve('/inner.html', LINES('90837'));
  server.serve(
    '/outer.html',
    `${LINES('90834')}<iframe src="http://frames.test:${server.port}/inner.html" width="500"></iframe>`,
  );
  await claimlight.turnOn();
  await page.goto(`${server.origin}/outer.html`);
  const codes = await codesOf(claimlight, page);
  await expect(codes).toHaveCount(1);
  // A frame's site that is turned on later starts in the page that shows it already …
  await claimlight.turnOn('http://frames.test/*');
  await expect(codes).toHaveCount(2);
  // … and one that is withdrawn leaves only its own frame.
  const options = await open(context, claimlight, 'options.html');
  await claimlight.turnOff('http://frames.test/*');
  await expect(codes).toHaveCount(1);
  await expect(codes.first()).toHaveText(/90834/);
  await expect(
    options.getByRole('list', { name: 'Sites where Claimlight is on' }).getByRole('listitem'),
  ).toHaveCount(1);
  await claimlight.turnOff();
  await expect.poll(() => claimlight.hasSidebar(page)).toBe(false);
  await expect.poll(() => insides.iconTitle(page)).toMatch(/: off$/);
});

test('the icon says on or off, and counts the mismatches of its own tab', async ({
  insides,
  claimlight,
  context,
  page,
  server,
}) => {
  await claimlight.turnOn();
  await page.goto(`${server.origin}/claim.html`);
  const other = await context.newPage();
  await other.goto(`http://elsewhere.test:${server.port}/claim.html`);
  const sidebar = await claimlight.sidebar(page);
  await sidebar.getByRole('textbox', { name: 'Session details' }).fill('53 min individual, video, LCSW');
  const shown = sidebar.getByRole('list', { name: 'Mismatches' }).locator('[data-rule]');
  await expect(shown.and(sidebar.locator('[data-rule="time-above-range"]'))).toHaveCount(1);
  await expect.poll(() => insides.badge(page)).toMatch(/^[1-9]/);
  expect(await insides.iconTitle(page)).toMatch(/: on$/);
  expect(await insides.iconTitle(other)).toMatch(/: off$/);
  expect(await insides.badge(other)).toBe('');
  await claimlight.turnOff();
  await expect.poll(() => insides.badge(page)).toBe('');
});

test('just this once: in one tab, without turning the site on', async ({
  insides,
  claimlight,
  context,
  page,
  server,
}) => {
  await page.goto(`${server.origin}/claim.html`);
  const other = await context.newPage();
  await other.goto(`${server.origin}/claim.html`);
  await insides.pressButton(page);
  const popup = await open(context, claimlight, 'popup.html');
  await popup.getByRole('button', { name: 'Just this once' }).click();
  await expect((await codesOf(claimlight, page)).first()).toBeVisible();
  await expect.poll(() => insides.iconTitle(page)).toMatch(/: on$/);
  expect(claimlight.hasSidebar(other)).toBe(false);
  const options = await open(context, claimlight, 'options.html');
  await expect(options.getByText('On at no site yet')).toBeVisible();
  await page.goto(`http://elsewhere.test:${server.port}/claim.html`);
  await page.waitForLoadState('networkidle');
  expect(claimlight.hasSidebar(page)).toBe(false);
});

test('turned on from the toolbar with the frames of its portal, and off again', async ({
  insides,
  claimlight,
  context,
  page,
  server,
}) => {
  await page.goto(`${server.origin}/claim.html`);
  await insides.foresee();
  await insides.pressButton(page);
  const popup = await open(context, claimlight, 'popup.html');
  await popup.getByRole('button', { name: 'Turn on for this site' }).click();
  await expect((await codesOf(claimlight, page)).first()).toBeVisible();
  await popup.getByRole('button', { name: 'More actions' }).click();
  await popup.getByRole('menuitem', { name: 'Turn off here' }).click();
  await expect.poll(() => claimlight.hasSidebar(page)).toBe(false);
});

test('turned on from the browser’s side panel', async ({ insides, claimlight, context, page, server }) => {
  await page.goto(`${server.origin}/claim.html`);
  await insides.foresee();
  await insides.pressButton(page);
  const panel = await open(context, claimlight, 'sidepanel.html');
  await panel.getByRole('button', { name: 'Turn on for this site' }).click();
  await expect((await codesOf(claimlight, page)).first()).toBeVisible();
  await expect(panel.getByRole('textbox', { name: 'Session details' })).toBeVisible();
});

test('the practice claim shows everything with no site turned on', async ({ claimlight, context }) => {
  const welcome = await open(context, claimlight, 'welcome.html');
  await welcome.getByRole('link', { name: 'Try it on a practice claim' }).click();
  const opened = () => context.pages().find((one) => one.url().endsWith('/practice.html'));
  await expect.poll(() => opened() !== undefined).toBe(true);
  const practice = opened() as Page;
  const codes = await codesOf(claimlight, practice);
  await expect(codes.filter({ hasText: '90834' })).toHaveCount(1);
  const sidebar = await claimlight.sidebar(practice);
  await sidebar.getByRole('textbox', { name: 'Session details' }).fill('53 min individual, video, LCSW');
  await expect(
    sidebar.getByRole('list', { name: 'Mismatches' }).locator('[data-rule="time-above-range"]'),
  ).toHaveCount(1);
  const cell = practice.getByRole('cell', { name: '90834', exact: true });
  await cell.hover({ position: { x: 20, y: 12 } });
  await expect(practice.getByRole('tooltip')).toHaveText(/^\s*90834/);
  await sidebar.getByRole('button', { name: 'Close' }).click();
  await expect.poll(() => claimlight.hasSidebar(practice)).toBe(false);
});
