import { mkdirSync, readFileSync } from 'node:fs';
import { expect, test } from '../helpers/extension.ts';
import { PICTURES, STORE_PICTURES, WINDOW } from '../helpers/pictures.ts';

test.beforeAll(() => {
  mkdirSync(PICTURES, { recursive: true });
  mkdirSync(STORE_PICTURES, { recursive: true });
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
      path: `${PICTURES}/hover-card${colorScheme === 'dark' ? '-dark' : ''}.png`,
      clip: { x: 470, y: 290, width: 470, height: 510 },
    });
    if (colorScheme === 'light') await page.screenshot({ path: `${STORE_PICTURES}/hover-card-1280x800.png` });
  });

test('the store tile of 440 by 280', async ({ page }) => {
  const mark = readFileSync('public/icon/mark.svg', 'utf8');
  await page.setViewportSize({ width: 440, height: 280 });
  await page.setContent(
    `<style>body{margin:0;height:100vh;display:grid;place-content:center;justify-items:center;gap:14px;background:#12506f;color:#fff;font:600 40px system-ui,sans-serif}
    svg{width:84px;height:84px;border-radius:20px;outline:3px solid #fff}p{margin:0;font:400 19px system-ui,sans-serif}</style>${mark}<div>Claimlight</div><p>Billing codes explained and checked</p>`,
  );
  await page.screenshot({ path: `${STORE_PICTURES}/tile-440x280.png` });
});
