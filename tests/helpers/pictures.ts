import type { Page } from '@playwright/test';

/** `npm run pictures` sets these to docs/pictures and docs/store; in a test run the pictures are made and thrown away. */
export const PICTURES = process.env['CLAIMLIGHT_PICTURES'] ?? 'test-results/pictures';
export const STORE_PICTURES = process.env['CLAIMLIGHT_STORE_PICTURES'] ?? 'test-results/store';

export const WINDOW = { width: 1280, height: 800 };

/** Nothing rests under the pointer; a frame in the top layer may be one behind in a picture. */
export async function settle(page: Page): Promise<void> {
  await page.mouse.move(1, 1);
  await page.screenshot();
  await page.evaluate(() => new Promise((done) => setTimeout(() => requestAnimationFrame(done), 300)));
}
