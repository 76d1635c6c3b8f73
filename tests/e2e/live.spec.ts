/** Pages that change: what they show is what is listed and marked, a moment later. */
import type { Frame, Page } from '@playwright/test';
import { expect, test } from '../helpers/extension.ts';

const listed = (sidebar: Frame) =>
  sidebar.getByRole('list', { name: 'Codes on this page' }).getByRole('listitem');
const codesIn = async (sidebar: Frame) =>
  (await listed(sidebar).allInnerTexts()).map((text) => text.trim().split(/\s+/)[0]);

/** The texts that are painted now, in the order of the page. */
const painted = (page: Page) =>
  page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('claimlight'))
      .flatMap(([, ranges]) => [...ranges])
      .map(({ startContainer, startOffset, endOffset }) =>
        startContainer.isConnected ? (startContainer as Text).data.slice(startOffset, endOffset) : 'detached',
      )
      .sort(),
  );

const HEAD = '<thead><tr><th>Date of service</th><th>CPT</th><th>Modifier</th><th>Units</th></tr></thead>';
const row = (code: string, units = 1) =>
  `<tr><td>11/12/2026</td><td>${code}</td><td></td><td>${units}</td></tr>`;
const html = (body: string, script = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Claim lines</title></head><body>${body}${script && `<script>${script}</script>`}</body></html>`;
const table = (...rows: string[]) => `<table>${HEAD}<tbody>${rows.join('')}</tbody></table>`;

interface Case {
  name: string;
  body: string;
  before: string[];
  /** Runs in the page. */
  change: string;
  after: string[];
}

const CASES: Case[] = [
  {
    name: 'a grid that puts other lines into the same rows while it scrolls',
    body: table(row('90834'), row('90837'), row('90791')),
    before: ['90834', '90837', '90791'],
    change: `document.querySelectorAll('tbody tr').forEach((row, at) => { row.cells[1].firstChild.data = ['90853', '90846', '90847'][at]; })`,
    after: ['90853', '90846', '90847'],
  },
  {
    name: 'another page of a list',
    body: table(row('90834'), row('90837')),
    before: ['90834', '90837'],
    change: `document.querySelector('tbody').innerHTML = ${JSON.stringify(row('90791') + row('90792'))}`,
    after: ['90791', '90792'],
  },
  {
    name: 'rows that are sorted',
    body: table(row('90853'), row('90834'), row('90846')),
    before: ['90853', '90834', '90846'],
    change: `const body = document.querySelector('tbody'); [...body.rows].sort((one, other) => one.cells[1].textContent.localeCompare(other.cells[1].textContent)).forEach((row) => body.append(row))`,
    after: ['90834', '90846', '90853'],
  },
  {
    name: 'a row put before the others',
    body: table(row('90834')),
    before: ['90834'],
    change: `document.querySelector('tbody').insertAdjacentHTML('afterbegin', ${JSON.stringify(row('90791') + row('90785'))})`,
    after: ['90791', '90785', '90834'],
  },
  {
    name: 'a route that changes without a load',
    body: `<main><h1>Claims</h1>${table(row('90834'))}</main>`,
    before: ['90834'],
    change: `history.pushState({}, '', '/visits'); document.querySelector('main').replaceChildren(Object.assign(document.createElement('section'), { innerHTML: ${JSON.stringify(`<h1>Visits</h1>${table(row('99214'))}`)} }))`,
    after: ['99214'],
  },
  {
    name: 'tabs that are switched by a class',
    body: `<style>.panel{display:none}.panel.open{display:block}</style><div class="panel open">${table(row('90834'))}</div><div class="panel">${table(row('90837'))}</div>`,
    before: ['90834'],
    change: `document.querySelectorAll('.panel').forEach((panel) => panel.classList.toggle('open'))`,
    after: ['90837'],
  },
  {
    name: 'tabs that are switched by a radio button and style alone',
    body: `<style>section{display:none}#one:checked~.one,#two:checked~.two{display:block}</style><input type="radio" name="tab" id="one" checked aria-label="One"><input type="radio" name="tab" id="two" aria-label="Two"><section class="one">${table(row('90834'))}</section><section class="two">${table(row('90837'))}</section>`,
    before: ['90834'],
    change: `document.getElementById('two').click()`,
    after: ['90837'],
  },
  {
    name: 'hidden and style attributes',
    body: `<div id="a">${table(row('90834'))}</div><div id="b" hidden>${table(row('90837'))}</div><div id="c" style="visibility:hidden">${table(row('90791'))}</div>`,
    before: ['90834'],
    change: `a.style.display = 'none'; b.hidden = false; c.style.visibility = 'visible'`,
    after: ['90837', '90791'],
  },
  {
    name: 'a section that opens and one that closes',
    body: `<details open><summary>One</summary>${table(row('90834'))}</details><details><summary>Two</summary>${table(row('90837'))}</details>`,
    before: ['90834'],
    change: `document.querySelectorAll('details').forEach((section) => { section.open = !section.open; })`,
    after: ['90837'],
  },
  {
    name: 'a dialog that opens',
    body: `${table(row('90834'))}<dialog aria-label="Line">${table(row('90837'))}</dialog>`,
    before: ['90834'],
    change: `document.querySelector('dialog').showModal()`,
    after: ['90834', '90837'],
  },
  {
    name: 'a popover that opens',
    body: `${table(row('90834'))}<div popover id="more">${table(row('90837'))}</div>`,
    before: ['90834'],
    change: `document.getElementById('more').showPopover()`,
    after: ['90834', '90837'],
  },
  {
    name: 'a shadow root attached to an element that stood there',
    body: `${table(row('90834'))}<div id="host"></div>`,
    before: ['90834'],
    change: `document.getElementById('host').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(table(row('90837')))}`,
    after: ['90834', '90837'],
  },
  {
    name: 'lines that come into a shadow root which held none',
    body: `<div id="host"><template shadowrootmode="open"><div id="list">Loading</div></template></div>`,
    before: [],
    change: `document.getElementById('host').shadowRoot.getElementById('list').innerHTML = ${JSON.stringify(table(row('90837')))}`,
    after: ['90837'],
  },
  {
    name: 'a column that is given its header',
    body: `<table><thead><tr><th>Patient</th><th>Reference</th><th>Units</th></tr></thead><tbody><tr><td>Rivera</td><td>90834</td><td>1</td></tr></tbody></table>`,
    before: [],
    change: `document.querySelectorAll('th')[1].textContent = 'CPT code'`,
    after: ['90834'],
  },
  {
    name: 'a style sheet that hides',
    body: `<div class="extra">${table(row('90834'))}</div>${table(row('90837'))}`,
    before: ['90834', '90837'],
    change: `document.head.append(Object.assign(document.createElement('style'), { textContent: '.extra{display:none}' }))`,
    after: ['90837'],
  },
  {
    name: 'a document that is written anew',
    body: table(row('90834')),
    before: ['90834'],
    change: `document.open(); document.write(${JSON.stringify(html(table(row('90837'))))}); document.close()`,
    after: ['90837'],
  },
];

test('follows what a page does to its lines', async ({ claimlight, page, server }) => {
  test.slow();
  await claimlight.turnOn();
  for (const { name, body, before, change, after } of CASES)
    await test.step(name, async () => {
      server.serve('/live.html', html(body));
      await page.goto(`${server.origin}/live.html`);
      const codes = async () => codesIn(await claimlight.sidebar(page)).catch(() => []);
      await expect.soft.poll(codes, name).toEqual(before);
      await expect.soft.poll(() => painted(page), name).toEqual([...before].sort());
      await page.evaluate(change);
      await expect.soft.poll(codes, name).toEqual(after);
      await expect.soft.poll(() => painted(page), name).toEqual([...after].sort());
    });
});

test('follows what is typed into a form and what a script puts there', async ({
  claimlight,
  page,
  server,
}) => {
  server.serve(
    '/form.html',
    html(
      `<form><fieldset><legend>Line 1</legend><label>CPT <input name="cpt1" value="90834"></label> <label>Units <input name="units1" value="1"></label></fieldset></form>`,
    ),
  );
  await claimlight.turnOn();
  await page.goto(`${server.origin}/form.html`);
  const sidebar = await claimlight.sidebar(page);
  await expect.poll(() => codesIn(sidebar)).toEqual(['90834']);
  await page.getByRole('textbox', { name: 'CPT' }).fill('90837');
  await expect.poll(() => codesIn(sidebar)).toEqual(['90837']);
  await page.getByRole('textbox', { name: 'Units' }).fill('2');
  await expect(listed(sidebar).first()).toContainText('2 units');
  await page.getByRole('textbox', { name: 'CPT' }).evaluate((field) => {
    (field as HTMLInputElement).value = '90791';
  });
  await expect.poll(() => codesIn(sidebar)).toEqual(['90791']);
});

test('a line added to a claim belongs to its visit at once', async ({ claimlight, page, server }) => {
  server.serve('/claim.html', html(table(row('99214'))));
  await claimlight.turnOn();
  await page.goto(`${server.origin}/claim.html`);
  const sidebar = await claimlight.sidebar(page);
  await expect.poll(() => codesIn(sidebar)).toEqual(['99214']);
  await page.evaluate((line) => {
    document.querySelector('tbody')?.insertAdjacentHTML('beforeend', line);
  }, row('90833'));
  await expect.poll(() => codesIn(sidebar)).toEqual(['99214', '90833']);
  // An add-on beside its base code is no mismatch: both lines are one visit.
  await expect(
    sidebar.getByRole('list', { name: 'Mismatches' }).locator('[data-rule="add-on-base"]'),
  ).toHaveCount(0);
});

test('the card goes with the code it explains', async ({ claimlight, page, server }) => {
  server.serve('/card.html', html(table(row('90834'), row('90837'))));
  await claimlight.turnOn();
  await page.goto(`${server.origin}/card.html`);
  await expect.poll(() => painted(page)).toEqual(['90834', '90837']);
  await page.getByRole('cell', { name: '90834', exact: true }).hover();
  await expect(page.getByRole('tooltip')).toHaveText(/^\s*90834/);
  await page.evaluate(() => document.querySelector('tbody tr')?.remove());
  await expect(page.getByRole('tooltip')).toBeHidden();
});

test('a code cut into pieces has its card on each of them', async ({ claimlight, page, server }) => {
  server.serve(
    '/pieces.html',
    html('<p style="font-size:40px">CPT code <i>9</i><b>08</b><u>34</u> was billed.</p>'),
  );
  await claimlight.turnOn();
  await page.goto(`${server.origin}/pieces.html`);
  await expect.poll(async () => codesIn(await claimlight.sidebar(page))).toEqual(['90834']);
  for (const piece of ['9', '08', '34']) {
    await page.getByText(piece, { exact: true }).hover();
    await expect(page.getByRole('tooltip')).toHaveText(/^\s*90834/);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('tooltip')).toBeHidden();
  }
});
