import { expect, test } from '../helpers/extension.ts';

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
  const mute = mismatches.first().getByRole('button', { name: 'Mute here' });
  for (let presses = 0; presses < 40; presses += 1) {
    if (await mute.evaluate((button) => button === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(mute).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(mismatches).toHaveCount(before - 1);
  const undo = sidebar.getByRole('button', { name: 'Undo' });
  await undo.focus();
  await page.keyboard.press('Enter');
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
