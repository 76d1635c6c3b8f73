import { mkdirSync } from 'node:fs';
import { expect, test } from '../helpers/extension.ts';

/** `npm run pictures` sets this to docs/pictures; in a test run the pictures are made and thrown away. */
const FOLDER = process.env['CLAIMLIGHT_PICTURES'] ?? 'test-results/pictures';
const SESSION = '53 min individual, video, pt home, LCSW';

test.beforeAll(() => void mkdirSync(FOLDER, { recursive: true }));

for (const colorScheme of ['light', 'dark'] as const) {
  const suffix = colorScheme === 'dark' ? '-dark' : '';

  test(`pictures of the sidebar and the card in ${colorScheme}`, async ({ claimlight, page, server }) => {
    await page.emulateMedia({ colorScheme });
    await claimlight.turnOn();
    await page.goto(`${server.origin}/claim.html`);
    const sidebar = await claimlight.sidebar(page);
    await sidebar.getByRole('textbox', { name: 'Session details' }).fill(SESSION);
    await expect(
      sidebar.getByRole('list', { name: 'Mismatches' }).getByRole('listitem').first(),
    ).toBeVisible();
    // A frame in the top layer may be a frame late in a picture.
    await sidebar.evaluate(() => new Promise((done) => setTimeout(() => requestAnimationFrame(done), 300)));
    await page.screenshot({ path: `${FOLDER}/sidebar-claim${suffix}.png` });

    await page.getByRole('cell', { name: '90834', exact: true }).hover({ position: { x: 20, y: 12 } });
    await expect(page.getByRole('tooltip')).toBeVisible();
    await page.screenshot({
      path: `${FOLDER}/hover-card${suffix}.png`,
      clip: { x: 180, y: 260, width: 760, height: 500 },
    });
  });

  test(`pictures of the pages in ${colorScheme}`, async ({ claimlight, context }) => {
    const tab = await context.newPage();
    await tab.emulateMedia({ colorScheme });
    await tab.setViewportSize({ width: 400, height: 560 });
    await tab.goto(claimlight.url('popup.html'));
    await tab.getByRole('searchbox').fill('fam w/o pt');
    await expect(tab.getByRole('option').first()).toBeVisible();
    await tab.screenshot({ path: `${FOLDER}/popup${suffix}.png` });
    await tab.setViewportSize({ width: 1280, height: 800 });
    for (const name of ['options', 'welcome']) {
      await tab.goto(claimlight.url(`${name}.html`));
      await expect(tab.getByRole('heading').first()).toBeVisible();
      await tab.screenshot({ path: `${FOLDER}/${name}${suffix}.png` });
    }
  });
}
