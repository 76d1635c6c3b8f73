import type { Frame } from '@playwright/test';
import { inAgentWorld } from '../helpers/agent-world.ts';
import { expect, test } from '../helpers/chromium.ts';

const SECRET = 'quillfeather 53 min individual';

const details = (sidebar: Frame) => sidebar.getByRole('textbox', { name: 'Session details' });

/** Every request there is, and some there are not, as a document that means ill would send them. */
const requestsFor = (tabId: number): Record<string, unknown>[] => [
  { type: 'start' },
  { type: 'describe', codes: [{ code: '90834' }] },
  { type: 'layout', layout: { side: 'left' } },
  { type: 'script', name: 'interaction' },
  { type: 'script', name: 'lines' },
  { type: 'claim-frame', token: '' },
  { type: 'claim-frame', token: '00000000-0000-4000-8000-000000000000' },
  { type: 'relay', tabId, command: { type: 'report' } },
  { type: 'relay', tabId, command: { type: 'insert', text: 'x' } },
  { type: 'insert', tabId, text: 'x' },
  { type: 'load-typed', tabId },
  { type: 'save-typed', tabId, typed: { text: 'overwritten', corrections: {}, muted: [] } },
  { type: 'badge', tabId, errors: 99, warnings: 0 },
  { type: 'code-facts', codes: ['90834'] },
  { type: 'loaded-texts' },
  { type: 'current-tab' },
  { type: 'sites' },
  { type: 'start-once', tabId },
  { type: 'turn-off', site: 'http://127.0.0.1/*' },
  { type: 'open-options' },
  { type: 'codes', codes: [], complete: true, text: 'extra' },
  { type: 'forwarded', frameId: 0, message: { type: 'frame-gone' } },
  JSON.parse('{"type":"load-typed","tabId":0,"__proto__":{"tabId":1}}'),
];

const sendAll = (requests: unknown[]) => `(async () => {
  const answers = [];
  for (const request of ${JSON.stringify(requests)})
    answers.push(await chrome.runtime.sendMessage(request).catch((error) => String(error)));
  return answers;
})()`;

test('an agent, whatever it sends, reads nothing of what was typed and changes nothing of it', async ({
  insides,
  claimlight,
  context,
  page,
  server,
}) => {
  await claimlight.turnOn();
  await page.goto(`${server.origin}/claim.html`);
  const box = details(await claimlight.sidebar(page));
  await box.fill(SECRET);
  await expect.poll(() => insides.memory()).toContain(SECRET);
  const tabId = await insides.tabId(page);
  const tabs = context.pages().length;

  const answers = await inAgentWorld<unknown[]>(page, claimlight.id, sendAll(requestsFor(tabId)));
  expect(JSON.stringify(answers)).not.toContain('quillfeather');
  // How to look, two cards' worth of catalogue text: that is all an agent is told.
  expect(answers.filter((answer) => answer !== null && answer !== undefined)).toHaveLength(2);

  const storage = await inAgentWorld<string[]>(
    page,
    claimlight.id,
    `(async () => { const seen = [];
      for (const area of ['session', 'local', 'sync', 'managed'])
        seen.push(await chrome.storage[area].get(null).then(JSON.stringify, (error) => 'refused'));
      return seen; })()`,
  );
  expect(storage.join()).not.toContain('quillfeather');
  expect(storage.slice(0, 2)).toEqual(['refused', 'refused']);

  await expect(box).toHaveValue(SECRET);
  expect(await insides.memory()).toContain(SECRET);
  expect(await insides.memory()).not.toContain('overwritten');
  expect(await insides.badge(page)).not.toBe('99');
  expect(context.pages()).toHaveLength(tabs);
  expect(claimlight.hasSidebar(page)).toBe(true);
});

test('the sidebar’s page, framed or opened by somebody else, is empty and may ask for nothing', async ({
  insides,
  claimlight,
  context,
  page,
  server,
}) => {
  server.serve(
    '/framer.html',
    `<!doctype html><title>Framer</title><iframe src="${claimlight.url('sidebar.html')}#guess"></iframe>
     <iframe src="${claimlight.url('sidebar.html')}#00000000-0000-4000-8000-000000000000"></iframe>
     <iframe src="${claimlight.url('popup.html')}"></iframe><iframe src="${claimlight.url('options.html')}"></iframe>
     <iframe src="${claimlight.url('sidepanel.html')}"></iframe>`,
  );
  await claimlight.turnOn();
  await page.goto(`${server.origin}/claim.html`);
  await details(await claimlight.sidebar(page)).fill(SECRET);
  await expect.poll(() => insides.memory()).toContain(SECRET);
  const tabId = await insides.tabId(page);

  // A site where it is off frames every page of ours: each is refused by the browser.
  const framer = await context.newPage();
  await framer.goto(`http://elsewhere.test:${server.port}/framer.html`);
  const framed = framer.frames().filter((frame) => frame !== framer.mainFrame());
  expect(framed).toHaveLength(5);
  for (const frame of framed) expect(frame.url()).toBe('chrome-error://chromewebdata/');

  // Opened as a page of its own, past the browser's guard, it still has no token.
  const opened = await context.newPage();
  await opened.goto(`${claimlight.url('sidebar.html')}#00000000-0000-4000-8000-000000000000`);
  await opened.waitForLoadState('networkidle');
  await expect(opened.locator('body')).toHaveText('');
  expect(await opened.locator('body > :not(script)').count()).toBe(0);
  const answers = await opened.evaluate<unknown[]>(sendAll(requestsFor(tabId)));
  expect(JSON.stringify(answers)).not.toContain('quillfeather');
  const refused = { refused: true };
  expect(answers.filter((answer) => answer !== null && answer !== undefined)).toEqual([refused, refused]);
  expect(await insides.memory()).toContain(SECRET);
});

test('a sidebar acts for its own tab only', async ({ insides, claimlight, context, page, server }) => {
  await claimlight.turnOn();
  await page.goto(`${server.origin}/claim.html`);
  await details(await claimlight.sidebar(page)).fill(SECRET);
  await expect.poll(() => insides.memory()).toContain(SECRET);
  const tabId = await insides.tabId(page);
  const other = await context.newPage();
  await other.goto(`${server.origin}/claim.html`);
  const sidebar = await claimlight.sidebar(other);
  await expect(details(sidebar)).toHaveValue('');
  const answers = await sidebar.evaluate<unknown[]>(
    sendAll(requestsFor(tabId).filter((request) => 'tabId' in request)),
  );
  expect(answers.filter((answer) => answer !== null && answer !== undefined)).toEqual([]);
  expect(await insides.memory()).not.toContain('overwritten');
  expect(await insides.badge(page)).not.toBe('99');
});

test('many tabs that load at once each get a sidebar of their own', async ({
  claimlight,
  context,
  server,
}) => {
  await claimlight.turnOn();
  const pages = await Promise.all(Array.from({ length: 8 }, () => context.newPage()));
  await Promise.all(pages.map((one) => one.goto(`${server.origin}/claim.html`)));
  for (const one of pages) await expect(details(await claimlight.sidebar(one))).toBeVisible();
});

test('forged events, polluted prototypes and shadowed globals of the page reach nothing of ours', async ({
  claimlight,
  page,
  server,
}) => {
  server.serve(
    '/forger.html',
    `<!doctype html><title>Claim</title><script>
      window.chrome = { runtime: { id: '${claimlight.id}', sendMessage() { return Promise.resolve({ token: 'forged' }); }, getURL: (path) => 'http://evil.test' + path } };
      window.browser = window.chrome;
      Object.prototype.tabId = 1; Object.prototype.token = 'forged'; Object.prototype.refused = true; Object.prototype.frameId = 3;
      Array.prototype.push = () => 0; Map.prototype.get = () => undefined; window.Promise = class {};
      window.requestAnimationFrame = () => 0; window.setTimeout = () => 0; Element.prototype.attachShadow = undefined;
      Symbol.for = () => 'claimlight.agent'; window[Symbol.for('claimlight.agent')] = true;
      MutationObserver.prototype.observe = () => {}; window.MutationObserver = class { observe() {} };
    </script><table><tr><th>Date of service</th><th>CPT</th><th>Units</th></tr><tr><td>11/12/2026</td><td>90834</td><td>1</td></tr></table>`,
  );
  await claimlight.turnOn();
  await page.goto(`${server.origin}/forger.html`);
  const sidebar = await claimlight.sidebar(page);
  const codes = sidebar.getByRole('list', { name: 'Codes on this page' }).getByRole('listitem');
  await expect(codes.filter({ hasText: '90834' })).toHaveCount(1);
  await details(sidebar).fill(SECRET);
  const mismatches = sidebar.getByRole('list', { name: 'Mismatches' }).locator('[data-rule]');
  await expect(mismatches.and(sidebar.locator('[data-rule="time-above-range"]'))).toHaveCount(1);
  await page.evaluate((id) => {
    const forged = [
      { type: 'codes', codes: [], complete: true },
      { type: 'frame-gone' },
      { type: 'sidebar', show: 'closed' },
      { type: 'dispose' },
      { source: id, type: 'load-typed', tabId: 1 },
    ];
    const host = document.querySelector('claimlight-host') as HTMLElement;
    for (const data of forged) {
      window.postMessage(data, '*');
      for (const target of [window, document, host, document.body])
        target.dispatchEvent(new MessageEvent('message', { data, bubbles: true, composed: true }));
      document.dispatchEvent(new CustomEvent('wxt:content-script-started', { detail: data }));
    }
    for (const type of ['pagehide', 'pageshow', 'visibilitychange', 'prerenderingchange', 'freeze', 'resume'])
      for (const target of [window, document]) target.dispatchEvent(new Event(type));
    for (const key of ['Escape', 'Enter', 'Tab'])
      host.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
  }, claimlight.id);
  await expect(codes.filter({ hasText: '90834' })).toHaveCount(1);
  await expect(details(sidebar)).toHaveValue(SECRET);
  await expect(mismatches.first()).toBeVisible();
});
