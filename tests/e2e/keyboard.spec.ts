import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../helpers/extension.ts';

/** Presses Tab until something has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

interface ExtensionApi {
  tabs: { query(filter: { url: string }): Promise<{ id?: number }[]> };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
}

/** Everything that a mouse does, without one. */
test('from code to code on the page, with the card as a dialog that gives the focus back', async ({
  claimlight,
  context,
  page,
  server,
}) => {
  await claimlight.turnOn();
  await page.goto(`${server.origin}/ehr.html`);
  const sidebar = await claimlight.sidebar(page);
  await expect(
    sidebar.getByRole('list', { name: 'Codes on this page' }).getByRole('listitem').first(),
  ).toBeVisible();
  const field = page.getByRole('textbox', { name: 'Modifier, line 2' });
  await field.focus();
  // The shortcut itself is the browser's; what it tells the page is sent from a page of ours here.
  const ours = await context.newPage();
  await ours.goto(claimlight.url('options.html'));
  const step = (direction: 'next' | 'previous') =>
    ours.evaluate(async (way) => {
      const { tabs, runtime } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
      const [tab] = await tabs.query({ url: 'http://127.0.0.1/*' });
      await runtime.sendMessage({ type: 'relay', tabId: tab?.id, command: { type: 'step', direction: way } });
    }, direction);
  await page.bringToFront();
  await step('next');
  const card = page.getByRole('dialog');
  await expect(card).toBeVisible();
  await expect(card).toHaveText(/^\s*F41\.1|^\s*90834/);
  await expect(card).toBeFocused();
  const first = await card.innerText();
  await step('next');
  await expect.poll(() => card.innerText()).not.toBe(first);
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(field).toBeFocused();
});

test('the sidebar from typing to muting and back, by keys alone', async ({ claimlight, page, server }) => {
  await claimlight.turnOn();
  await page.goto(`${server.origin}/claim.html`);
  const sidebar = await claimlight.sidebar(page);
  const box = sidebar.getByRole('textbox', { name: 'Session details' });
  await box.focus();
  await page.keyboard.type('53 min individual, video, pt home, LCSW');
  const mismatches = sidebar.getByRole('list', { name: 'Mismatches' }).getByRole('listitem');
  await expect(mismatches.first()).toBeVisible();
  const before = await mismatches.count();
  const more = mismatches.first().getByRole('button', { name: /^More for/ });
  await tabTo(page, more);
  await page.keyboard.press('Enter');
  await expect(sidebar.getByRole('menuitem', { name: 'Mute for this claim' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(mismatches).toHaveCount(before - 1);
  // What takes the place of the muted one has the focus; the way back is one key.
  await expect(mismatches.first().getByRole('button').first()).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(mismatches).toHaveCount(before);
});

test('nothing is clipped at the narrowest sidebar', async ({ claimlight, page, server }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await claimlight.turnOn();
  await page.goto(`${server.origin}/claim.html`);
  const sidebar = await claimlight.sidebar(page);
  await sidebar
    .getByRole('textbox', { name: 'Session details' })
    .fill('53 min individual, video, pt home, LCSW');
  await expect(sidebar.getByRole('list', { name: 'Mismatches' })).toBeVisible();
  const overflow = await sidebar.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});
