import { mkdirSync } from 'node:fs';
import { violationsIn } from '../helpers/axe.ts';
import { expect, test } from '../helpers/extension.ts';
import { clippedIn, looksOf, smallTargetsIn } from '../helpers/layout.ts';
import { PICTURES, STORE_PICTURES, settle, WINDOW } from '../helpers/pictures.ts';
import { SCREENS } from '../helpers/screens.ts';

/** 320 px: the narrowest sidebar, and any page of ours at 400 % of a 1280 px window. 640 px: at 200 %. */
const WIDTHS = [320, 640];

const POPUP = { width: 420, height: 600 };
const SIDEBAR = { x: 912, y: 0, width: 368, height: 800 };
/** Pictures that show the page beside the sidebar too. */
const WHOLE = new Set(['sidebar-mismatches', 'sidebar-visits', 'options', 'welcome']);
const STORE_SET = ['sidebar-mismatches', 'sidebar-visits', 'sidebar-look-up', 'welcome'];

test.beforeAll(() => {
  mkdirSync(PICTURES, { recursive: true });
  mkdirSync(STORE_PICTURES, { recursive: true });
});
test.beforeEach(({ claimlight }) => claimlight.turnOn());
// Every contrast of hundreds of lines is computed.
test.slow();

for (const [name, show] of Object.entries(SCREENS))
  test(`${name} is as designed in light and dark, axe finds nothing, nothing is cut off or too small at 320 and 640 px`, async ({
    claimlight,
    context,
    page,
    server,
  }) => {
    const stage = { claimlight, context, page, server };
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize(WINDOW);
    const screen = await show(stage);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect.soft(await violationsIn(screen), `in ${colorScheme}`).toEqual([]);
      await settle(page);
      expect.soft(await looksOf(screen)).toMatchSnapshot(`${name}-${colorScheme}.txt`);
    }
    const isPopup = name.startsWith('popup');
    if (isPopup) await page.setViewportSize(POPUP);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await settle(page);
      await page.screenshot({
        path: `${PICTURES}/${name}${colorScheme === 'dark' ? '-dark' : ''}.png`,
        ...(!WHOLE.has(name) && !isPopup && { clip: SIDEBAR }),
      });
      if (colorScheme === 'light' && STORE_SET.includes(name))
        await page.screenshot({ path: `${STORE_PICTURES}/${name}-1280x800.png` });
    }
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 700 });
      const screen = await show(stage);
      expect.soft(await clippedIn(screen), `at ${width} px`).toEqual([]);
      expect.soft(await smallTargetsIn(screen), `at ${width} px`).toEqual([]);
    }
  });
