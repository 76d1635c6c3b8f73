import { violationsIn } from '../helpers/axe.ts';
import { expect, test } from '../helpers/extension.ts';

const SESSION = '53 min individual, video, pt home, LCSW';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.beforeEach(async ({ claimlight, page, server }) => {
      await page.emulateMedia({ colorScheme });
      await claimlight.turnOn();
      await page.goto(`${server.origin}/claim.html`);
    });

    test('axe finds nothing on the sidebar, empty and with mismatches', async ({ claimlight, page }) => {
      const sidebar = await claimlight.sidebar(page);
      await expect(sidebar.getByRole('list', { name: 'Codes on this page' })).toBeVisible();
      expect(await violationsIn(sidebar)).toEqual([]);
      await sidebar.getByRole('textbox', { name: 'Session details' }).fill(SESSION);
      await expect(sidebar.getByRole('list', { name: 'Mismatches' })).toBeVisible();
      expect(await violationsIn(sidebar)).toEqual([]);
    });

    test('axe finds nothing on the hover card', async ({ claimlight, page }) => {
      await claimlight.sidebar(page);
      await page.getByRole('cell', { name: '90834', exact: true }).hover({ position: { x: 20, y: 12 } });
      await expect(page.getByRole('tooltip')).toBeVisible();
      const ours = (await violationsIn(page)).filter((line) => line.includes('claimlight'));
      expect(ours).toEqual([]);
    });

    test('axe finds nothing on the popup, empty and with results', async ({ claimlight, context }) => {
      const popup = await context.newPage();
      await popup.emulateMedia({ colorScheme });
      await popup.goto(claimlight.url('popup.html'));
      await expect(popup.getByRole('searchbox', { name: 'Look up a code' })).toBeFocused();
      expect(await violationsIn(popup)).toEqual([]);
      await popup.getByRole('searchbox').fill('family');
      await expect(popup.getByRole('option').first()).toBeVisible();
      expect(await violationsIn(popup)).toEqual([]);
    });

    for (const name of ['options', 'welcome']) {
      test(`axe finds nothing on the ${name} page`, async ({ claimlight, context }) => {
        const tab = await context.newPage();
        await tab.emulateMedia({ colorScheme });
        await tab.goto(claimlight.url(`${name}.html`));
        await expect(tab.getByRole('heading').first()).toBeVisible();
        expect(await violationsIn(tab)).toEqual([]);
      });
    }
  });
}
