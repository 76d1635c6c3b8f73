import type { Frame } from '@playwright/test';
import {
  allowInPrivate,
  grantSite,
  launchWithExtension,
  setEnabled,
  updateExtension,
} from '../../scripts/launch.ts';
import { expect, NOTHING, stopWorker, test, traces } from '../helpers/chromium.ts';

test.use({ needsOwnBrowser: true });

const TYPED = '53 min individual, video, LCSW';

const details = (sidebar: Frame) => sidebar.getByRole('textbox', { name: 'Session details' });
const codes = (sidebar: Frame) =>
  sidebar.getByRole('list', { name: 'Codes on this page' }).getByRole('listitem');
const tooLong = (sidebar: Frame) =>
  sidebar.getByRole('list', { name: 'Mismatches' }).locator('[data-rule="time-above-range"]');

test('an update under open tabs: the old agents leave, the new ones take over', async ({
  claimlight,
  context,
  page,
  server,
}) => {
  await claimlight.turnOn();
  await page.goto(`${server.origin}/claim.html`);
  const old = await claimlight.sidebar(page);
  await expect(codes(old).first()).toBeVisible();
  const before = await traces(page);
  await updateExtension(context, claimlight.id);
  await expect.poll(() => claimlight.sidebar(page).then((frame) => frame !== old)).toBe(true);
  const sidebar = await claimlight.sidebar(page);
  await details(sidebar).fill(TYPED);
  await expect(tooLong(sidebar)).toHaveCount(1);
  await expect.poll(() => traces(page)).toEqual(before);
  await page.evaluate(() => document.querySelector('tbody tr')?.remove());
  await expect(codes(sidebar).filter({ hasText: '90834' })).toHaveCount(0);
});

test('turned off by its switch, it leaves open pages by itself, and comes back with it', async ({
  claimlight,
  context,
  page,
  server,
}) => {
  await claimlight.turnOn();
  await page.goto(`${server.origin}/claim.html`);
  await expect(codes(await claimlight.sidebar(page)).first()).toBeVisible();
  await setEnabled(context, claimlight.id, false);
  await expect.poll(() => traces(page)).toEqual(NOTHING);
  await setEnabled(context, claimlight.id, true);
  await expect(codes(await claimlight.sidebar(page)).first()).toBeVisible();
});

test('the worker may be stopped at any moment', async ({ insides, claimlight, context, page, server }) => {
  await claimlight.turnOn();
  await page.goto(`${server.origin}/claim.html`);
  const sidebar = await claimlight.sidebar(page);
  await expect(codes(sidebar).first()).toBeVisible();
  await stopWorker(context, page);
  await details(sidebar).fill(TYPED);
  await expect(tooLong(sidebar)).toHaveCount(1);
  await expect.poll(() => insides.badge(page)).toMatch(/^[1-9]/);
  const count = await insides.badge(page);
  await stopWorker(context, page);
  await page.evaluate(() => {
    const cell = document.querySelector('tbody td:nth-child(4)');
    if (cell?.firstChild) cell.firstChild.nodeValue = '90837';
  });
  await expect(codes(sidebar).filter({ hasText: '90837' })).toHaveCount(1);
  await expect(tooLong(sidebar)).toHaveCount(0);
  await expect.poll(() => insides.badge(page)).not.toBe(count);
  await stopWorker(context, page);
  await page.reload();
  await expect(details(await claimlight.sidebar(page))).toHaveValue(TYPED);
  await stopWorker(context, page);
  await claimlight.turnOff();
  await expect.poll(() => traces(page)).toEqual(NOTHING);
});

test('two windows know nothing of each other', async ({ insides, claimlight, context, page, server }) => {
  await claimlight.turnOn();
  await page.goto(`${server.origin}/claim.html`);
  const [other] = await Promise.all([
    context.waitForEvent('page'),
    insides.inWorker(`chrome.windows.create({ url: '${server.origin}/claim.html' }).then(() => null)`),
  ]);
  const [one, two] = [await claimlight.sidebar(page), await claimlight.sidebar(other)];
  await details(one).fill(TYPED);
  await expect(tooLong(one)).toHaveCount(1);
  await expect(codes(two).first()).toBeVisible();
  await expect(details(two)).toHaveValue('');
  await other.close();
  await expect(details(one)).toHaveValue(TYPED);
});

test('in a private window it works when allowed there, and leaves no trace of the site', async ({
  insides,
  claimlight,
  context,
  server,
}) => {
  await claimlight.turnOn('http://private.test/*');
  await allowInPrivate(context, claimlight.id);
  const url = `http://private.test:${server.port}/claim.html`;
  const browser = context.browser();
  if (!browser) throw new Error('The browser has no session of its own.');
  const openPrivate = `chrome.tabs.query({}).then((tabs) =>
    tabs.some((tab) => tab.incognito) || chrome.windows.create({ url: '${url}', incognito: true }).then((made) => made?.incognito))`;
  // The worker may start more than once after such a change: what it was asked meanwhile is asked again.
  await expect.poll(() => insides.inWorker(openPrivate).catch(String)).toBe(true);
  const session = await browser.newBrowserCDPSession();
  /** The sidebar of a private window is a target of its own, out of reach of the context's pages. */
  const find = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.find(({ type, url: at }) => type === 'iframe' && at.includes('/sidebar.html'));
  };
  await expect.poll(find).toBeDefined();
  await expect
    .poll(() =>
      insides.inWorker(`chrome.tabs.query({}).then((tabs) => tabs.filter((tab) => tab.incognito).length)`),
    )
    .toBe(1);
  await insides.inWorker(
    `chrome.tabs.query({}).then(([...tabs]) => chrome.tabs.sendMessage(tabs.find((tab) => tab.incognito).id, { type: 'move', change: 'side' }))`,
  );
  await insides.inWorker(
    `chrome.tabs.query({}).then(([...tabs]) => chrome.tabs.sendMessage(tabs.find((tab) => tab.incognito).id, { type: 'report' }))`,
  );
  expect(await claimlight.stored('local')).not.toContain('private.test');
});

test('“back” finds the page as it was left: kept by the browser when the sidebar is closed, else read anew', async ({
  server,
}) => {
  const { context, extensionId } = await launchWithExtension({ without: ['--disable-back-forward-cache'] });
  try {
    await grantSite(context, extensionId, 'http://127.0.0.1/*');
    const page = await context.newPage();
    const sidebar = () => page.frames().find((frame) => frame.url().includes('/sidebar.html')) as Frame;
    const leaveAndReturn = async () => {
      await page.goto(`${server.origin}/index.html`);
      await page.goBack({ waitUntil: 'commit' });
    };
    await page.goto(`${server.origin}/claim.html`);
    await expect.poll(() => sidebar() !== undefined).toBe(true);
    await details(sidebar()).fill(TYPED);
    await expect(tooLong(sidebar())).toHaveCount(1);
    await leaveAndReturn();
    await expect.poll(() => sidebar() !== undefined).toBe(true);
    await expect(details(sidebar())).toHaveValue(TYPED);
    await expect(tooLong(sidebar())).toHaveCount(1);

    const before = await traces(page);
    await sidebar().getByRole('button', { name: 'Close' }).click();
    await expect.poll(() => sidebar() === undefined).toBe(true);
    await page.evaluate(() => Object.assign(globalThis, { isKept: true }));
    await leaveAndReturn();
    expect(await page.evaluate(() => 'isKept' in globalThis)).toBe(true);
    await expect.poll(() => traces(page)).toEqual(before);
    await page.evaluate(() => document.querySelector('tbody tr')?.remove());
    await expect.poll(() => traces(page).then(({ painted }) => painted)).toBeLessThan(before.painted);
  } finally {
    await context.close();
  }
});

test('nothing of ours is printed', async ({ claimlight, page, server }) => {
  await page.goto(`${server.origin}/claim.html`);
  const paper = async () => {
    await page.emulateMedia({ media: 'print' });
    const picture = await page.screenshot();
    await page.emulateMedia({ media: 'screen' });
    return picture;
  };
  const [screenBefore, paperBefore] = [await page.screenshot(), await paper()];
  await claimlight.turnOn();
  const sidebar = await claimlight.sidebar(page);
  await expect(codes(sidebar).first()).toBeVisible();
  // A code that was just shown pulses: that is no ink either.
  await codes(sidebar).first().getByRole('button').first().click();
  await expect.poll(async () => (await page.screenshot()).equals(screenBefore)).toBe(false);
  expect((await paper()).equals(paperBefore)).toBe(true);
});

test('full screen, zoom and a small window keep the sidebar in reach', async ({
  insides,
  claimlight,
  page,
  server,
}) => {
  server.serve(
    '/viewer.html',
    `<!doctype html><title>Viewer</title><div id="claim" style="background:#fff">CPT 90834<button>Full screen</button></div>
     <script>document.querySelector('button').onclick = () => document.getElementById('claim').requestFullscreen()</script>`,
  );
  await claimlight.turnOn();
  await page.goto(`${server.origin}/viewer.html`);
  const sidebar = await claimlight.sidebar(page);
  await expect(codes(sidebar)).toHaveCount(1);
  /** Whether a real press where the text box stands reaches it, through whatever lies above. */
  const isReached = async () => {
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const place = await details(sidebar).boundingBox();
    if (!place) return false;
    await page.mouse.click(place.x + 20, place.y + 10);
    return details(sidebar).evaluate((element) => element.matches(':focus'));
  };
  await expect.poll(isReached).toBe(true);
  await page.bringToFront();
  await page.getByRole('button', { name: 'Full screen' }).click();
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.id)).toBe('claim');
  await expect.poll(isReached).toBe(true);
  await details(sidebar).fill(TYPED);
  await page.evaluate(() => document.exitFullscreen());
  await expect.poll(isReached).toBe(true);
  await insides.inWorker(`chrome.tabs.setZoom(${await insides.tabId(page)}, 2)`);
  await expect.poll(isReached).toBe(true);
  await page.setViewportSize({ width: 360, height: 500 });
  await expect.poll(isReached).toBe(true);
  await expect(details(sidebar)).toHaveValue(TYPED);
});

test('a tab that the browser discarded has its details again when it is shown', async ({
  insides,
  claimlight,
  context,
  page,
  server,
}) => {
  await claimlight.turnOn();
  await page.goto(`${server.origin}/claim.html`);
  await details(await claimlight.sidebar(page)).fill(TYPED);
  await expect.poll(() => insides.memory()).toContain(TYPED);
  const tabId = await insides.tabId(page);
  await (await context.newPage()).goto(`${server.origin}/index.html`);
  const discarded = await insides.inWorker<number>(`chrome.tabs.discard(${tabId}).then((tab) => tab.id)`);
  await insides.inWorker(`chrome.tabs.update(${discarded}, { active: true }).then(() => null)`);
  const revived = () =>
    context
      .pages()
      .flatMap((one) => one.frames())
      .find((frame) => frame.url().includes('/sidebar.html') && frame.page().url().endsWith('/claim.html'));
  await expect.poll(() => revived() !== undefined).toBe(true);
  await expect(details(revived() as Frame)).toHaveValue(TYPED);
});
