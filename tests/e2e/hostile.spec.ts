import type { Page } from '@playwright/test';
import { expect, test } from '../helpers/extension.ts';

const LINES = `<table><thead><tr><th>Date of service</th><th>CPT</th><th>Modifier</th><th>Units</th></tr></thead>
<tbody><tr><td>11/12/2026</td><td>90834</td><td>95</td><td>1</td></tr></tbody></table>`;
const page_ = (body: string, script = '') =>
  `<!doctype html><html lang="en"><head><title>Claim</title>${script && `<script>${script}</script>`}</head><body>${body}</body></html>`;

/** Collects the page's own errors: ours must add none. */
const errorsOf = (page: Page): string[] => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
};

const CASES: { name: string; html: string; headers?: Record<string, string> }[] = [
  {
    name: 'a strict content security policy with Trusted Types',
    html: page_(LINES),
    headers: {
      'content-security-policy':
        "default-src 'none'; img-src 'self'; frame-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  },
  {
    name: 'redefined prototypes and poisoned getters',
    html: page_(
      LINES,
      `Element.prototype.attachShadow = () => { throw new Error('trap') };
       Node.prototype.appendChild = () => { throw new Error('trap') };
       Array.prototype.map = () => { throw new Error('trap') };
       Object.defineProperty(Node.prototype, 'textContent', { get() { throw new Error('trap') } });
       Object.prototype.type = 'polluted'; JSON.parse = () => ({});`,
    ),
  },
  {
    name: 'elements nested 2,000 deep',
    // By script: a parser stops nesting after some hundreds. At 3,000 this browser's own layout gives up.
    html: page_(
      `<div id="lines">${LINES}</div><script>
      let at = document.body;
      for (let i = 0; i < 2000; i += 1) { const next = document.createElement('div'); at.append(next); at = next; }
      at.append(document.getElementById('lines'));
      </script>`,
    ),
  },
  {
    name: '200 nested shadow roots',
    html: page_(
      `${LINES}<div id="a"></div><script>
      let at = document.getElementById('a');
      for (let i = 0; i < 200; i += 1) { const root = at.attachShadow({ mode: 'open' }); at = document.createElement('div'); root.append(at); }
      </script>`,
    ),
  },
  {
    name: 'a base element and right-to-left, zero-width and foreign digits',
    html: page_(`<base href="http://elsewhere.test/">${LINES}<p dir="rtl">CPT ٩٠٨٣٤ and CPT 90\u200b834</p>`),
  },
  {
    name: 'a mutation loop',
    html: page_(
      `${LINES}<p id="clock">0</p><script>setInterval(() => { document.getElementById('clock').textContent = String(Date.now()); }, 4)</script>`,
    ),
  },
];

for (const { name, html, headers } of CASES) {
  test(`stays right on a page with ${name}`, async ({ claimlight, page, server }) => {
    const errors = errorsOf(page);
    server.serve('/hostile.html', html, headers);
    await claimlight.turnOn();
    await page.goto(`${server.origin}/hostile.html`);
    const sidebar = await claimlight.sidebar(page);
    const listed = sidebar.getByRole('list', { name: 'Codes on this page' }).getByRole('listitem');
    await expect(listed.filter({ hasText: '90834' }).first()).toBeVisible();
    await sidebar.getByRole('textbox', { name: 'Session details' }).fill('53 min individual, LCSW');
    await expect(
      sidebar.getByRole('list', { name: 'Mismatches' }).locator('[data-rule="time-above-range"]'),
    ).toHaveCount(1);
    expect(errors).toEqual([]);
  });
}

test('a page that deletes, hides or covers our element does not win, and what was typed stays', async ({
  claimlight,
  page,
  server,
}) => {
  server.serve(
    '/hostile.html',
    page_(
      `${LINES}<style>claimlight-host{display:none!important}body::after{content:'';position:fixed;inset:0;z-index:2147483647}</style>`,
    ),
  );
  await claimlight.turnOn();
  await page.goto(`${server.origin}/hostile.html`);
  const box = (await claimlight.sidebar(page)).getByRole('textbox', { name: 'Session details' });
  await box.fill('53 min individual');
  await page.evaluate(() => {
    const host = document.querySelector('claimlight-host') as HTMLElement;
    host.style.cssText = 'display:none!important';
    host.setAttribute('inert', '');
  });
  await expect(box).toBeVisible();
  await page.evaluate(() => document.querySelector('claimlight-host')?.remove());
  await expect
    .poll(async () => {
      // The frame loads anew after its removal; until then there may be none to ask.
      const box = (await claimlight.sidebar(page)).getByRole('textbox', { name: 'Session details' });
      return box.inputValue({ timeout: 1000 }).catch(() => '');
    })
    .toBe('53 min individual');
});

test('a page that frames the sidebar, or guesses its address, gets nothing', async ({
  claimlight,
  page,
  server,
}) => {
  server.serve(
    '/framer.html',
    page_(`${LINES}<iframe src="${claimlight.url('sidebar.html')}#guess" width="400" height="400"></iframe>`),
  );
  await claimlight.turnOn();
  await page.goto(`${server.origin}/framer.html`);
  await claimlight.sidebar(page);
  const framed = page.frames().filter((frame) => frame.parentFrame() === page.mainFrame());
  for (const frame of framed) {
    const boxes = await frame.getByRole('textbox', { name: 'Session details' }).count();
    const isOurs = /sidebar\.html#[0-9a-f-]{36}$/.test(frame.url());
    if (!isOurs) expect(boxes).toBe(0);
  }
});

test('the page sees neither the frame nor a key that is typed in it', async ({
  claimlight,
  page,
  server,
}) => {
  server.serve(
    '/spy.html',
    page_(
      LINES,
      `window.seen = [];
       for (const type of ['keydown', 'keypress', 'keyup', 'input', 'beforeinput', 'paste', 'message', 'change'])
         addEventListener(type, (event) => window.seen.push(type), true);`,
    ),
  );
  await claimlight.turnOn();
  await page.goto(`${server.origin}/spy.html`);
  const sidebar = await claimlight.sidebar(page);
  await sidebar.getByRole('textbox', { name: 'Session details' }).pressSequentially('53 min');
  const seen = await page.evaluate(() => ({
    events: (window as unknown as { seen: string[] }).seen,
    frames: window.length,
    iframes: document.querySelectorAll('iframe').length,
    root: document.querySelector('claimlight-host')?.shadowRoot?.querySelector('iframe') ?? null,
    text: document.documentElement.outerHTML.includes('53 min'),
  }));
  expect(seen).toEqual({ events: [], frames: 0, iframes: 0, root: null, text: false });
});
