/** Frames of every kind: their codes stand in one list, in the order of the page, and go with their frame. */
import type { Frame, Locator, Page } from '@playwright/test';
import { expect, test } from '../helpers/extension.ts';

const line = (code: string) =>
  `<table><thead><tr><th>Date of service</th><th>CPT</th><th>Units</th></tr></thead><tbody><tr><td>11/12/2026</td><td>${code}</td><td>1</td></tr></tbody></table>`;
const html = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Claim</title></head><body>${body}</body></html>`;
const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const codesIn = async (sidebar: Frame) =>
  (await sidebar.getByRole('list', { name: 'Codes on this page' }).getByRole('listitem').allInnerTexts()).map(
    (text) => text.trim().split(/\s+/)[0],
  );
const remove = (page: Page, title: string) =>
  page.getByTitle(title, { exact: true }).evaluate((frame) => frame.remove());

test.beforeEach(async ({ claimlight, server }) => {
  await claimlight.turnOn();
  await claimlight.turnOn('http://frames.test/*');
  for (const code of ['90837', '90791', '90846', '90847', '90832'])
    server.serve(`/${code}.html`, html(line(code)));
});

test('same-origin, cross-origin, sandboxed, srcdoc and empty frames stand in one list, in the order of the page', async ({
  claimlight,
  page,
  server,
}) => {
  const elsewhere = `http://frames.test:${server.port}`;
  server.serve(
    '/outer.html',
    html(`${line('90834')}
      <iframe title="same" src="/90837.html"></iframe>
      <iframe title="cross" src="${elsewhere}/90791.html"></iframe>
      <iframe title="sandboxed" sandbox src="/90846.html"></iframe>
      <iframe title="srcdoc" srcdoc="${attribute(line('90847'))}"></iframe>
      <iframe title="empty"></iframe>
      <script>document.querySelector('[title="empty"]').contentDocument.body.innerHTML = ${JSON.stringify(line('90832'))}</script>`),
  );
  await page.goto(`${server.origin}/outer.html`);
  const sidebar = await claimlight.sidebar(page);
  await expect.poll(() => codesIn(sidebar)).toEqual(['90834', '90837', '90791', '90846', '90847', '90832']);
  for (const title of ['cross', 'empty', 'sandboxed']) await remove(page, title);
  await expect.poll(() => codesIn(sidebar)).toEqual(['90834', '90837', '90847']);
});

test('a frame that is put before others is listed before them', async ({ claimlight, page, server }) => {
  server.serve('/outer.html', html(`<iframe title="old" src="/90837.html"></iframe>`));
  await page.goto(`${server.origin}/outer.html`);
  const sidebar = await claimlight.sidebar(page);
  await expect.poll(() => codesIn(sidebar)).toEqual(['90837']);
  await page.evaluate(() => {
    const frame = Object.assign(document.createElement('iframe'), { title: 'new', src: '/90791.html' });
    document.body.prepend(frame);
  });
  await expect.poll(() => codesIn(sidebar)).toEqual(['90791', '90837']);
});

test('frames in frames stand where the outer one stands', async ({ claimlight, page, server }) => {
  const elsewhere = `http://frames.test:${server.port}`;
  server.serve(
    '/middle.html',
    html(
      `${line('90853')}<iframe title="inner one" src="${server.origin}/90791.html"></iframe><iframe title="inner two" src="/90846.html"></iframe>`,
    ),
  );
  server.serve(
    '/outer.html',
    html(
      `<iframe title="middle" src="${elsewhere}/middle.html"></iframe><iframe title="last" src="/90837.html"></iframe>`,
    ),
  );
  await page.goto(`${server.origin}/outer.html`);
  const sidebar = await claimlight.sidebar(page);
  await expect.poll(() => codesIn(sidebar)).toEqual(['90853', '90791', '90846', '90837']);
  await remove(page, 'middle');
  await expect.poll(() => codesIn(sidebar)).toEqual(['90837']);
});

test('a frame that goes to another document, and to one where Claimlight is off', async ({
  claimlight,
  page,
  server,
}) => {
  server.serve('/outer.html', html(`${line('90834')}<iframe title="inner" src="/90837.html"></iframe>`));
  await page.goto(`${server.origin}/outer.html`);
  const sidebar = await claimlight.sidebar(page);
  await expect.poll(() => codesIn(sidebar)).toEqual(['90834', '90837']);
  const go = (address: string) =>
    page.getByTitle('inner', { exact: true }).evaluate((frame, to) => {
      (frame as HTMLIFrameElement).src = to;
    }, address);
  await go('/90791.html');
  await expect.poll(() => codesIn(sidebar)).toEqual(['90834', '90791']);
  await go(`http://off.test:${server.port}/90846.html`);
  await expect.poll(() => codesIn(sidebar)).toEqual(['90834']);
});

const moveWithin = (place: Locator) =>
  place.evaluate((element) => {
    const { x, y } = element.getBoundingClientRect();
    element.dispatchEvent(
      new PointerEvent('pointermove', {
        bubbles: true,
        pointerType: 'mouse',
        clientX: x + 14,
        clientY: y + 10,
      }),
    );
  });

test('a code has its card in frames of every kind', async ({ browserName, claimlight, page, server }) => {
  const elsewhere = `http://frames.test:${server.port}`;
  const kinds: Record<string, string> = {
    same: 'src="/90837.html"',
    cross: `src="${elsewhere}/90791.html"`,
    sandboxed: 'sandbox src="/90846.html"',
    srcdoc: `srcdoc="${attribute(line('90847'))}"`,
    'sandboxed srcdoc': `sandbox srcdoc="${attribute(line('90834'))}"`,
    empty: '',
    blob: '',
  };
  server.serve(
    '/outer.html',
    html(`<style>iframe { display: block; height: 70px }</style>
      ${Object.entries(kinds)
        .map(([title, source]) => `<iframe title="${title}" ${source}></iframe>`)
        .join('')}
      <script>
        const frame = (title) => document.querySelector('[title="' + title + '"]');
        frame('empty').contentDocument.body.innerHTML = ${JSON.stringify(line('90832'))};
        frame('blob').src = URL.createObjectURL(new Blob([${JSON.stringify(html(line('90853')))}], { type: 'text/html' }));
      </script>`),
  );
  await page.goto(`${server.origin}/outer.html`);
  const sidebar = await claimlight.sidebar(page);
  const codes = ['90837', '90791', '90846', '90847', '90834', '90832', '90853'];
  await expect.poll(() => codesIn(sidebar)).toEqual(codes);
  for (const [at, title] of Object.keys(kinds).entries()) {
    const frame = page.locator(`iframe[title="${title}"]`).contentFrame();
    const code = codes[at] as string;
    const place = frame.getByText(code, { exact: true });
    await place.hover({ position: { x: 14, y: 10 } });
    // Firefox's driver moves no pointer in a frame of another process.
    if (browserName === 'firefox' && title === 'cross') await moveWithin(place);
    await expect(frame.getByRole('tooltip'), title).toHaveText(new RegExp(`^\\s*${code}`));
  }
});

test('notations are read in every frame, whatever its origin', async ({ claimlight, page, server }) => {
  const elsewhere = `http://frames.test:${server.port}`;
  server.serve('/x12.html', html('<pre>SV1*HC:90832*90847*UN*1*10~\nSV1*HC:90853:95*60*UN*1*10~</pre>'));
  server.serve(
    '/outer.html',
    html(
      `${line('90834')}<textarea aria-label="Response">CPT,Units,Billed\n90791,1,90846\n</textarea><iframe title="cross" src="${elsewhere}/x12.html"></iframe>`,
    ),
  );
  await page.goto(`${server.origin}/outer.html`);
  const sidebar = await claimlight.sidebar(page);
  await expect.poll(() => codesIn(sidebar)).toEqual(['90834', '90791', '90832', '90853']);
});
