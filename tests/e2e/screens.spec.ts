import { violationsIn } from '../helpers/axe.ts';
import { expect, test } from '../helpers/extension.ts';
import { clippedIn, looksOf, smallTargetsIn } from '../helpers/layout.ts';
import { SCREENS } from '../helpers/screens.ts';

/** 320 px: the narrowest sidebar, and any page of ours at 400 % of a 1280 px window. 640 px: at 200 %. */
const WIDTHS = [320, 640];

test.beforeEach(({ claimlight }) => claimlight.turnOn());
// Every contrast of hundreds of lines is computed.
test.slow();

for (const [name, show] of Object.entries(SCREENS)) {
  test(`${name}: nothing is cut off at 320 and 640 px, and every target is big enough`, async ({
    claimlight,
    context,
    page,
    server,
  }) => {
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 700 });
      const screen = await show({ claimlight, context, page, server });
      expect(await clippedIn(screen), `at ${width} px`).toEqual([]);
      expect(await smallTargetsIn(screen), `at ${width} px`).toEqual([]);
    }
  });

  for (const colorScheme of ['light', 'dark'] as const)
    test(`${name}: axe finds nothing, and it looks as designed, in ${colorScheme}`, async ({
      claimlight,
      context,
      page,
      server,
    }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const screen = await show({ claimlight, context, page, server });
      expect(await violationsIn(screen)).toEqual([]);
      // The pointer may rest on something.
      await page.mouse.move(1, 1);
      expect(await looksOf(screen)).toMatchSnapshot(`${name}-${colorScheme}.txt`);
    });
}
