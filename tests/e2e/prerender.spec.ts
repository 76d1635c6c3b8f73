import { expect, test } from '@playwright/test';
import { startPageServer } from '../../scripts/practice-server.ts';
import { launchBare } from '../helpers/bare-chromium.ts';

const BEFORE = `<!doctype html><title>Before</title><a href="/claim.html">Claim</a>
<script type="speculationrules">{"prerender":[{"urls":["/claim.html"],"eagerness":"immediate"}]}</script>`;

/** In the background worker: runs a function in the page of the tab that shows the practice server. */
const inPage = (work: string) => `(async () => {
  const [tab] = await chrome.tabs.query({ url: 'http://127.0.0.1/*' });
  const [{ result }] = await chrome.scripting.executeScript({ target: { tabId: tab.id }, func: ${work} });
  return result;
})()`;

const STATE = `() => ({
  wasPrepared: performance.getEntriesByType('navigation')[0].activationStart > 0,
  hosts: document.querySelectorAll('claimlight-host').length,
  isPainted: [...CSS.highlights].some(([, ranges]) => ranges.size > 0),
})`;

/** How many sidebars have shown that our agent opened them. */
const SIDEBARS = `chrome.storage.session.get(null)
  .then((all) => Object.keys(all).filter((key) => key.startsWith('proof:')).length)`;

test('a page prepared ahead of time is looked at when it is shown', async () => {
  const server = await startPageServer();
  server.serve('/before.html', BEFORE);
  const browser = await launchBare();
  const claims = () => server.requests.filter((line) => line.endsWith('/claim.html')).length;
  try {
    await browser.open(
      'chrome://extensions',
      (id) => `chrome.developerPrivate.addHostPermission('${id}', 'http://127.0.0.1/*')`,
    );
    await browser.open(
      (id) => `chrome-extension://${id}/sidebar.html`,
      () => `chrome.permissions.request({ origins: ['http://127.0.0.1/*'] })`,
    );
    await browser.open(`${server.origin}/before.html`);
    await expect.poll(claims).toBe(1);
    await expect.poll(() => browser.inWorker(SIDEBARS)).toBe(1);
    await browser.inWorker(inPage(`() => { document.querySelector('a').click(); }`));
    await expect
      .poll(() => browser.inWorker(inPage(STATE)))
      .toEqual({ wasPrepared: true, hosts: 1, isPainted: true });
    await expect.poll(() => browser.inWorker(SIDEBARS)).toBe(2);
    expect(claims()).toBe(1);
  } finally {
    await browser.close();
    await server.close();
  }
});
