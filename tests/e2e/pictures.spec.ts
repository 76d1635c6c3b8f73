import { mkdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '../helpers/extension.ts';
import { SCREENS } from '../helpers/screens.ts';

/** `npm run pictures` sets these to docs/pictures and docs/store; in a test run the pictures are made and thrown away. */
const FOLDER = process.env['CLAIMLIGHT_PICTURES'] ?? 'test-results/pictures';
const STORE = process.env['CLAIMLIGHT_STORE_PICTURES'] ?? 'test-results/store';

const WINDOW = { width: 1280, height: 800 };
const SIDEBAR = { x: 912, y: 0, width: 368, height: 800 };
/** Pictures that show the page beside the sidebar too. */
const WHOLE = new Set(['sidebar-mismatches', 'sidebar-visits', 'options', 'welcome']);
const STORE_SET = ['sidebar-mismatches', 'sidebar-visits', 'sidebar-look-up', 'welcome'];

test.beforeAll(() => {
  mkdirSync(FOLDER, { recursive: true });
  mkdirSync(STORE, { recursive: true });
});

/** A frame in the top layer may be one behind in a picture. */
async function settle(page: Page): Promise<void> {
  await page.mouse.move(1, 1);
  await page.screenshot();
  await page.evaluate(() => new Promise((done) => setTimeout(() => requestAnimationFrame(done), 300)));
}

for (const [name, show] of Object.entries(SCREENS))
  for (const colorScheme of ['light', 'dark'] as const)
    test(`picture of ${name} in ${colorScheme}`, async ({ claimlight, context, page, server }) => {
      const isPopup = name.startsWith('popup');
      await page.setViewportSize(isPopup ? { width: 420, height: 600 } : WINDOW);
      await page.emulateMedia({ colorScheme });
      await claimlight.turnOn();
      await show({ claimlight, context, page, server });
      await settle(page);
      await page.screenshot({
        path: `${FOLDER}/${name}${colorScheme === 'dark' ? '-dark' : ''}.png`,
        ...(!WHOLE.has(name) && !isPopup && { clip: SIDEBAR }),
      });
      if (colorScheme === 'light' && STORE_SET.includes(name))
        await page.screenshot({ path: `${STORE}/${name}-1280x800.png` });
    });

for (const colorScheme of ['light', 'dark'] as const)
  test(`picture of the hover card in ${colorScheme}`, async ({ claimlight, page, server }) => {
    await page.setViewportSize(WINDOW);
    await page.emulateMedia({ colorScheme });
    await claimlight.turnOn();
    await page.goto(`${server.origin}/claim.html`);
    await claimlight.sidebar(page);
    await page.getByRole('cell', { name: '90834', exact: true }).hover({ position: { x: 20, y: 12 } });
    await expect(page.getByRole('tooltip')).toBeVisible();
    await page.screenshot({
      path: `${FOLDER}/hover-card${colorScheme === 'dark' ? '-dark' : ''}.png`,
      clip: { x: 470, y: 290, width: 470, height: 510 },
    });
    if (colorScheme === 'light') await page.screenshot({ path: `${STORE}/hover-card-1280x800.png` });
  });

test('the store tile of 440 by 280', async ({ page }) => {
  const mark = readFileSync('public/icon/mark.svg', 'utf8');
  await page.setViewportSize({ width: 440, height: 280 });
  await page.setContent(
    `<style>body{margin:0;height:100vh;display:grid;place-content:center;justify-items:center;gap:14px;background:#12506f;color:#fff;font:600 40px system-ui,sans-serif}
    svg{width:84px;height:84px;border-radius:20px;outline:3px solid #fff}p{margin:0;font:400 19px system-ui,sans-serif}</style>${mark}<div>Claimlight</div><p>Billing codes explained and checked</p>`,
  );
  await page.screenshot({ path: `${STORE}/tile-440x280.png` });
});
