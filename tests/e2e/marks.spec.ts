import { expect, test } from '../helpers/extension.ts';
import { pixelsOf } from '../helpers/pixels.ts';

/** The underline of a code on a light page: see style.css of the page agent. */
const MARK: [number, number, number] = [0x17, 0x67, 0xb3];

const PAGE = `<!doctype html><html lang="en"><head><title>Encounter</title><style>body{font:20px sans-serif;background:#fff;color:#000}</style></head>
<body><p><span>Account 41077</span></p><p>CPT <span>90834</span> billed</p>
<div><template shadowrootmode="open"><p>CPT <span>90837</span> billed</p>
<div><template shadowrootmode="open"><p>CPT <span>90791</span> billed</p></template></div></template></div></body></html>`;

test.beforeEach(({ server }) => server.serve('/encounter.html', PAGE));

for (const order of ['the site was on before', 'the site is turned on beside the open page']) {
  test(`marks can be seen, in open shadow roots too: ${order}`, async ({ claimlight, page, server }) => {
    if (order === 'the site was on before') await claimlight.turnOn();
    await page.goto(`${server.origin}/encounter.html`);
    if (order !== 'the site was on before') await claimlight.turnOn();
    for (const code of ['90834', '90837', '90791']) {
      const place = page.getByText(code, { exact: true });
      await expect
        .poll(() => pixelsOf(page, place, MARK), { message: `ink under ${code}` })
        .toBeGreaterThan(20);
    }
    expect(await pixelsOf(page, page.getByText('Account 41077'), MARK)).toBe(0);
    await claimlight.turnOff();
    await expect.poll(() => pixelsOf(page, page.getByText('90834', { exact: true }), MARK)).toBe(0);
  });
}

test('a code in a nested shadow root has its card', async ({ claimlight, page, server }) => {
  await claimlight.turnOn();
  await page.goto(`${server.origin}/encounter.html`);
  await claimlight.sidebar(page);
  const place = page.getByText('90791', { exact: true });
  await expect.poll(() => pixelsOf(page, place, MARK)).toBeGreaterThan(20);
  await place.hover();
  await expect(page.getByRole('tooltip')).toHaveText(/^\s*90791/);
});
