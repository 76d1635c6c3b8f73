import type { Page } from '@playwright/test';
import { expect, test } from '../helpers/chromium.ts';
import { HOSTILE_PAGES, type HostilePage } from '../helpers/hostile-pages.ts';
import { isDone, watch } from '../helpers/page-witness.ts';

const PROCEDURE = /^\s*(\d{5})/;

/** Opens a page and does there what a person does, then what `look` does; answers what the page noticed by then. */
async function visit(page: Page, url: string, { types }: HostilePage, look: () => Promise<void>) {
  const witness = await watch(page);
  const said: string[] = [];
  page.on('console', (message) => said.push(`${message.type()} ${message.text()}`));
  page.on('pageerror', (error) => said.push(`error ${error.message}`));
  await page.goto(url);
  await page.bringToFront();
  await expect.poll(() => isDone(witness), { timeout: 30_000 }).toBe(true);
  if (types) await page.getByRole('textbox').first().pressSequentially(types);
  await look();
  return async () => ({ ...(await witness.read()), said });
}

for (const hostile of HOSTILE_PAGES) {
  test(`a page with ${hostile.name} is as without us, and ${hostile.codes ? 'read right' : 'we say that we can’t stay'}`, async ({
    claimlight,
    context,
    insides,
    server,
  }) => {
    server.serve('/hostile.html', hostile.html, hostile.headers);
    server.serve('/favicon.ico', '');
    const url = `${server.origin}/hostile.html`;
    const first = await context.newPage();
    const alone = await (await visit(first, url, hostile, async () => undefined))();
    await first.close();
    await claimlight.turnOn();
    const page = await context.newPage();
    const noticed = await visit(page, url, hostile, async () => {
      if (!hostile.codes) {
        await expect.poll(() => insides.badge(page)).toBe('!');
        return;
      }
      // A page that writes its document anew takes the sidebar with it: the one put back is asked.
      const listed = async () =>
        (await claimlight.sidebar(page))
          .getByRole('list', { name: 'Codes on this page' })
          .getByRole('listitem')
          .allInnerTexts()
          .catch(() => []);
      await expect
        .poll(async () => (await listed()).flatMap((text) => PROCEDURE.exec(text)?.[1] ?? []).sort())
        .toEqual(hostile.codes);
    });
    expect(await noticed()).toEqual(alone);
    if (!hostile.codes) return;

    const sidebar = await claimlight.sidebar(page);
    await sidebar.getByRole('textbox', { name: 'Session details' }).fill('20 min individual, LCSW');
    await expect(
      sidebar.getByRole('list', { name: 'Mismatches' }).locator('[data-rule="time-below-minimum"]').first(),
    ).toBeVisible();
    // That the focus went from its field to our element is all a page sees of it.
    const unfocused = { focus: '', events: [] };
    expect({ ...(await noticed()), ...unfocused }).toEqual({ ...alone, ...unfocused });
  });
}
