import { readFileSync } from 'node:fs';
import type { Frame, Page } from '@playwright/test';
import { expect, test } from '../helpers/extension.ts';

const SESSION = '53 min individual, video, pt home, LCSW';
const details = (sidebar: Frame) => sidebar.getByRole('textbox', { name: 'Session details' });
const mismatches = (sidebar: Frame) => sidebar.getByRole('list', { name: 'Mismatches' });

/** How many pixels of the window the page itself takes. */
const pageWidth = (page: Page) =>
  page.evaluate(() => Math.round(document.documentElement.getBoundingClientRect().width));

test('from the first start to the right answer in five actions, without a manual', async ({
  claimlight,
  context,
}) => {
  const welcome = await context.newPage();
  await welcome.goto(claimlight.url('welcome.html'));
  let actions = 0;
  const act = async <Result>(action: Promise<Result>): Promise<Result> => {
    actions += 1;
    return action;
  };
  await act(welcome.getByRole('link', { name: 'Try it on a practice claim' }).click());
  // Not the next page that opens: the extension opens its first-start page once it is installed, sooner or later.
  const practice = () => context.pages().find((page) => page.url().endsWith('/practice.html'));
  await expect.poll(() => practice() !== undefined).toBe(true);
  const sidebar = await claimlight.sidebar(practice() as Page);
  await act(details(sidebar).fill(SESSION));
  const answer = mismatches(sidebar).locator('[data-rule="time-above-range"]');
  await expect(answer).toContainText('53');
  await expect(answer).toContainText('90837');
  await expect(answer).toContainText('Source:');
  expect(actions).toBeLessThanOrEqual(5);
});

test.describe('beside a claim', () => {
  test.beforeEach(async ({ claimlight, page, server }) => {
    await claimlight.turnOn();
    await page.goto(`${server.origin}/claim.html`);
  });

  test('by keys alone: views, look-up, next visit, a menu that gives the focus back', async ({
    claimlight,
    page,
    server,
  }) => {
    await page.goto(`${server.origin}/remit.html`);
    const sidebar = await claimlight.sidebar(page);
    const picker = sidebar.getByRole('combobox', { name: 'Visit that is checked' });
    await expect(picker).toHaveValue(/2026-11-02/);
    await details(sidebar).focus();
    await page.keyboard.press('Alt+PageDown');
    await expect(picker).toHaveValue(/2026-11-09/);
    await page.keyboard.press('Alt+PageUp');
    await expect(picker).toHaveValue(/2026-11-02/);
    await sidebar.getByRole('tab', { name: 'Check' }).focus();
    await page.keyboard.press('ArrowRight');
    const table = sidebar.getByRole('table', { name: 'All visits, before a word is typed' });
    await expect(table.getByRole('row').nth(1)).toContainText('90832');
    await page.keyboard.press('ArrowRight');
    const search = sidebar.getByRole('searchbox', { name: 'Look up a code' });
    await expect(search).toBeFocused();
    await page.keyboard.type('fam w/o pt');
    await expect(sidebar.getByRole('option').first()).toHaveText(/^90846/);
    const menu = sidebar.getByRole('button', { name: 'More actions' });
    await menu.focus();
    await page.keyboard.press('Enter');
    await expect(sidebar.getByRole('menuitem').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(menu).toBeFocused();
  });

  test('the card is pinned by a key, stays when the page is used, and closes on Escape', async ({
    claimlight,
    page,
  }) => {
    await claimlight.sidebar(page);
    await page.getByRole('cell', { name: '90834', exact: true }).hover({ position: { x: 20, y: 12 } });
    await expect(page.getByRole('tooltip')).toBeVisible();
    await page.keyboard.press('Alt+p');
    const card = page.getByRole('dialog');
    await expect(card).toBeFocused();
    await page.getByRole('heading', { name: 'Claim detail' }).click();
    await page.mouse.move(5, 300);
    await expect(card).toBeVisible();
    await expect(card.getByRole('button', { name: /^Close this card/ })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(card).toBeHidden();
  });

  test('what a biller asks first is on the card without scrolling', async ({ claimlight, page }) => {
    await claimlight.sidebar(page);
    await page.getByRole('cell', { name: '90834', exact: true }).hover({ position: { x: 20, y: 12 } });
    const card = page.getByRole('tooltip');
    await expect(card).toBeVisible();
    const bottom = await card.evaluate((element) => element.getBoundingClientRect().bottom);
    for (const name of ['Time', 'Patient', 'Reported by']) {
      const term = await card.getByText(name, { exact: true }).first().boundingBox();
      expect((term?.y ?? 0) + (term?.height ?? 0)).toBeLessThan(bottom);
    }
  });

  test('the sidebar makes room beside the page without touching its nodes, and gives it back', async ({
    claimlight,
    page,
  }) => {
    const sidebar = await claimlight.sidebar(page);
    const before = await pageWidth(page);
    const markup = () =>
      page.evaluate(() => [...document.documentElement.attributes, ...document.body.attributes].length);
    const attributes = await markup();
    const choose = async () => {
      await sidebar.getByRole('button', { name: 'More actions' }).click();
      await sidebar.getByRole('menuitem', { name: 'Beside the page, or over it' }).click();
    };
    await choose();
    await expect.poll(() => pageWidth(page)).toBe(before - 360);
    expect(await markup()).toBe(attributes);
    await page.reload();
    await expect.poll(() => pageWidth(page)).toBe(before - 360);
    await claimlight.turnOff();
    await expect.poll(() => pageWidth(page)).toBe(before);
  });

  test('keeps the clinician for the site when asked, and offers it again', async ({ claimlight, page }) => {
    const sidebar = await claimlight.sidebar(page);
    await details(sidebar).fill('LCSW');
    await sidebar.getByRole('button', { name: 'clinical social worker' }).click();
    await sidebar.getByRole('checkbox', { name: /^Keep for this site/ }).check();
    await sidebar.getByRole('button', { name: 'Done' }).click();
    await details(sidebar).fill('53 min individual');
    const offered = sidebar.getByRole('list', { name: /^Kept for this site/ }).getByRole('button');
    await expect(offered).toHaveText(/clinical social worker/);
    await offered.click();
    await expect(
      sidebar.getByRole('list', { name: 'What was understood' }).getByText('clinical social worker'),
    ).toBeVisible();
    const stored = await claimlight.stored('local');
    expect(stored).toContain('"provider":"clinical-social-worker"');
    expect(stored).not.toContain('53 min');
  });
});

test('the lines selected on the page are checked alone, and saved as a file', async ({
  claimlight,
  context,
  page,
  server,
}) => {
  await claimlight.turnOn();
  await page.goto(`${server.origin}/remit.html`);
  const sidebar = await claimlight.sidebar(page);
  await expect(sidebar.getByRole('tab', { name: 'Visits 8' })).toBeVisible();
  await page.evaluate(() => {
    const rows = document.querySelectorAll('tbody tr');
    getSelection()?.setBaseAndExtent(rows[8] as Element, 0, rows[9] as Element, 11);
  });
  // The menu itself is the browser's; what it tells is told here.
  const [worker] = context.serviceWorkers();
  await worker?.evaluate(async () => {
    interface Event {
      dispatch(...values: unknown[]): void;
    }
    const { contextMenus, tabs } = (
      globalThis as unknown as {
        chrome: {
          contextMenus: { onClicked: Event };
          tabs: { query(filter: object): Promise<{ id: number }[]> };
        };
      }
    ).chrome;
    const [tab] = await tabs.query({ url: 'http://127.0.0.1/*' });
    contextMenus.onClicked.dispatch(
      { menuItemId: 'check-selection', selectionText: 'two lines', frameId: 0, editable: false },
      tab,
    );
  });
  const table = sidebar.getByRole('table');
  await expect(table.getByRole('row')).toHaveCount(3);
  await expect(table).toContainText('90846');
  await expect(table).toContainText('90832');
  const download = page.waitForEvent('download');
  await sidebar.getByRole('button', { name: 'Save as CSV' }).click();
  const file = readFileSync(await (await download).path(), 'utf8');
  expect(file.split('\r\n')).toHaveLength(4);
  expect(file).toMatch(/90832,,2,11,F43\.23,.*error: 90832/);
  await sidebar.getByRole('button', { name: 'Whole page' }).click();
  await expect(table.getByRole('row')).toHaveCount(9);
});

test('a code goes into the field as if typed: the framework hears it, and undo takes it back', async ({
  claimlight,
  page,
  server,
}) => {
  // As React does it: the value's setter is shadowed to tell what code set from what a person typed.
  server.serve(
    '/framework.html',
    `<!doctype html><html lang="en"><title>Form</title><form><label>Procedure code <input id="code"></label><output></output></form><script>
      const field = document.getElementById('code');
      const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
      let known = '';
      Object.defineProperty(field, 'value', { get() { return own.get.call(this); }, set(value) { known = value; own.set.call(this, value); } });
      field.addEventListener('input', () => { if (field.value !== known) { known = field.value; document.querySelector('output').textContent = 'heard ' + known; } });
    </script>`,
  );
  await claimlight.turnOn();
  await page.goto(`${server.origin}/framework.html`);
  const sidebar = await claimlight.sidebar(page);
  const field = page.getByRole('textbox', { name: 'Procedure code' });
  await field.fill('90834');
  await field.focus();
  await sidebar.getByRole('tab', { name: 'Look up' }).click();
  const search = sidebar.getByRole('searchbox', { name: 'Look up a code' });
  await search.fill('fam w/o pt');
  await expect(sidebar.getByRole('option').first()).toHaveText(/^90846/);
  await search.press('Enter');
  await expect(field).toHaveValue('90846');
  await expect(page.locator('output')).toHaveText('heard 90846');
  await expect(field).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(field).toHaveValue('90834');
});

test('the context menu and the address bar open the look-up with what was selected or typed', async ({
  claimlight,
  context,
}) => {
  await claimlight.turnOn();
  // The controls themselves are the browser's; what they tell is told here.
  const [worker] = context.serviceWorkers();
  for (const [told, code] of [
    [`contextMenus.onClicked.dispatch({ menuItemId: 'look-up', selectionText: '90846' })`, '90846'],
    [`omnibox.onInputEntered.dispatch('90853', 'currentTab')`, '90853'],
  ] as const) {
    const opened = context.waitForEvent('page');
    await worker?.evaluate(`chrome.${told}`);
    const lookUp = await opened;
    await expect(lookUp.getByRole('searchbox', { name: 'Look up a code' })).toHaveValue(code);
    await expect(lookUp.getByRole('option').first()).toHaveText(new RegExp(`^${code}`));
    await lookUp.close();
  }
});

test('the shortcuts go from code to code', async ({ claimlight, context, page, server }) => {
  await claimlight.turnOn();
  await page.goto(`${server.origin}/claim.html`);
  await claimlight.sidebar(page);
  await page.bringToFront();
  const [worker] = context.serviceWorkers();
  const press = (command: string) => worker?.evaluate(`chrome.commands.onCommand.dispatch('${command}')`);
  const card = page.getByRole('dialog');
  await press('next-code');
  await expect(card).toBeFocused();
  await expect(card).toContainText('Source');
  const first = await card.innerText();
  await press('next-code');
  await expect(card).not.toHaveText(first, { useInnerText: true });
  await press('previous-code');
  await expect(card).toHaveText(first, { useInnerText: true });
});
