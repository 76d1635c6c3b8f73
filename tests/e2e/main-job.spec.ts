import type { Frame, Page } from '@playwright/test';
import { expect, test } from '../helpers/extension.ts';

const listed = (sidebar: Frame) =>
  sidebar.getByRole('list', { name: 'Codes on this page' }).getByRole('listitem');
const mismatches = (sidebar: Frame) =>
  sidebar.getByRole('list', { name: 'Mismatches' }).getByRole('listitem');
const details = (sidebar: Frame) => sidebar.getByRole('textbox', { name: 'Session details' });
const startOf = (text: string) => text.trim().split(/\s+/)[0];

/** How many places are painted, over all our highlights, and how many form controls are outlined. */
const painted = (page: Page) =>
  page.evaluate(() =>
    [...CSS.highlights].reduce(
      (sum, [name, ranges]) => (name.startsWith('claimlight') ? sum + ranges.size : sum),
      0,
    ),
  );

test.describe('a claim with mistakes', () => {
  test.beforeEach(async ({ claimlight, page, server }) => {
    await claimlight.turnOn();
    await page.goto(`${server.origin}/claim.html`);
  });

  test('marks the codes, and only the codes', async ({ claimlight, page }) => {
    const sidebar = await claimlight.sidebar(page);
    await expect
      .poll(async () => (await listed(sidebar).allInnerTexts()).map(startOf))
      .toEqual(expect.arrayContaining(['90834', '90840', '90806']));
    const codes = (await listed(sidebar).allInnerTexts()).map(startOf);
    expect(new Set(codes.filter((code) => /^\d/.test(code ?? '')))).toEqual(
      new Set(['90834', '90840', '90806']),
    );
    await expect.poll(() => painted(page)).toBeGreaterThanOrEqual(3);
  });

  test('leaves the page as it was', async ({ claimlight, page }) => {
    await claimlight.sidebar(page);
    await expect.poll(() => painted(page)).toBeGreaterThan(0);
    const inside = await page.evaluate(() => document.body.outerHTML);
    await claimlight.turnOff();
    await expect.poll(() => claimlight.hasSidebar(page)).toBe(false);
    await expect.poll(() => painted(page)).toBe(0);
    expect(await page.evaluate(() => document.body.outerHTML)).toBe(inside);
    const added = await page.evaluate(() =>
      [...document.documentElement.children].map((child) => child.localName),
    );
    expect(added).toEqual(['head', 'body']);
  });

  test('says what disagrees with what was typed, and why', async ({ claimlight, page }) => {
    const sidebar = await claimlight.sidebar(page);
    await expect(listed(sidebar).first()).toBeVisible();
    await details(sidebar).fill('53 min individual, video, pt home, LCSW');
    const tooLong = mismatches(sidebar)
      .filter({ hasText: '90834' })
      .and(sidebar.locator('[data-rule="time-above-range"]'));
    await expect(tooLong).toHaveCount(1);
    await expect(tooLong).toContainText('53');
    await expect(tooLong).toContainText('52');
    await expect(tooLong).toContainText('90837');
    const rules = await mismatches(sidebar).evaluateAll((items) =>
      items.map((item) => item.getAttribute('data-rule')),
    );
    expect(rules).toContain('add-on-base');
    expect(rules).toContain('code-inactive');
    expect(rules).toContain('place-of-service');
  });

  test('shows a card by pointer that stays while the pointer travels and closes on Escape', async ({
    claimlight,
    page,
  }) => {
    await claimlight.sidebar(page);
    await expect.poll(() => painted(page)).toBeGreaterThan(0);
    const cell = page.getByRole('cell', { name: '90834', exact: true });
    await cell.hover({ position: { x: 20, y: 12 } });
    const card = page.getByRole('tooltip');
    await expect(card).toBeVisible();
    await expect(card).toHaveText(/^\s*90834/);
    await expect(card).toContainText('38');
    await card.hover();
    await expect(card).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(card).toBeHidden();
  });

  test('shows the place on the page from the list', async ({ claimlight, page }) => {
    await page.setViewportSize({ width: 1280, height: 260 });
    const sidebar = await claimlight.sidebar(page);
    await page.evaluate(() => scrollTo(0, 0));
    await listed(sidebar).filter({ hasText: '90806' }).first().getByRole('button').first().click();
    await expect(page.getByRole('cell', { name: '90806', exact: true })).toBeInViewport();
  });
});

test.describe('an EHR visit with a claim form', () => {
  test.beforeEach(async ({ claimlight, page, server }) => {
    await claimlight.turnOn();
    await page.goto(`${server.origin}/ehr.html`);
  });

  test('reads the form and follows what is typed into it', async ({ claimlight, page }) => {
    const sidebar = await claimlight.sidebar(page);
    await expect(listed(sidebar).filter({ hasText: '90834' }).first()).toBeVisible();
    await page.getByRole('textbox', { name: 'Procedure code, line 2' }).fill('90785');
    await expect(listed(sidebar).filter({ hasText: '90785' })).toHaveCount(1);
  });

  test('has nothing to say about a correct claim', async ({ claimlight, page }) => {
    const sidebar = await claimlight.sidebar(page);
    await expect(listed(sidebar).first()).toBeVisible();
    await details(sidebar).fill('11/18/2026, 45 min individual, video, pt home, LCSW');
    await expect(sidebar.getByText(/45/).first()).toBeVisible();
    await expect(mismatches(sidebar)).toHaveCount(0);
  });

  test('shows a card on a form control', async ({ claimlight, page }) => {
    await claimlight.sidebar(page);
    const field = page.getByRole('textbox', { name: 'Procedure code, line 1' });
    await field.hover();
    await expect(page.getByRole('tooltip')).toHaveText(/^\s*90834/);
  });

  test('puts a looked-up code into the field the person came from', async ({ claimlight, context, page }) => {
    await claimlight.sidebar(page);
    const field = page.getByRole('textbox', { name: 'Procedure code, line 2' });
    await field.click();
    const popup = await context.newPage();
    await popup.goto(claimlight.url('popup.html'));
    await page.bringToFront();
    const search = popup.getByRole('searchbox', { name: 'Look up a code' });
    await search.fill('fam w/o pt');
    await expect(popup.getByRole('option').first()).toHaveText(/^\s*90846/);
    await search.press('Enter');
    await expect(field).toHaveValue('90846');
  });
});

test('a remittance list is grouped into claims', async ({ claimlight, page, server }) => {
  await claimlight.turnOn();
  await page.goto(`${server.origin}/remit.html`);
  const sidebar = await claimlight.sidebar(page);
  await expect
    .poll(async () =>
      (await listed(sidebar).allInnerTexts()).map(startOf).filter((code) => /^\d/.test(code ?? '')),
    )
    .toEqual(['90837', '90834', '90791', '99214', '90833', '90853', '97153', '97155', '90846', '90832']);
});
