import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../helpers/extension.ts';

// Writing and reading 30 MB takes its time where other tests run beside.
test.describe.configure({ timeout: 150_000 });

const FILES = join(import.meta.dirname, '../files');
const PTP_HEADER = [
  'CPT only copyright 2026 American Medical Association.  All rights reserved.\t\t\t\t\t\t',
  'Column1/Column2 Edits\t\t\t\t\t\t',
  'Column 1\tColumn 2\t*=in existence\tEffective\tDeletion\tModifier\tPTP Edit Rationale',
  '\t\tprior to 1996\tDate\tDate\t0=not allowed\t',
  '\t\t\t\t*=no data\t1=allowed\t',
  '\t\t\t\t\t9=not applicable\t',
];
const RATIONALE = 'Misuse of Column Two code with Column One code';
const LARGE_BYTES = 30_000_000;

/** An edition of NCCI edits in CMS's layout, made up but for one pair. */
function ptpText(bytes: number): string {
  const rows = [...PTP_HEADER];
  let size = 0;
  for (let column1 = 10_000; size < bytes; column1 += 1) {
    for (let column2 = 20_000; column2 < 20_150; column2 += 1) {
      const row = `${column1}\t${column2}\t\t20250101\t*\t${column2 % 2}\t${RATIONALE}`;
      rows.push(row);
      size += row.length + 1;
    }
  }
  rows.push(`97153\t97155\t\t20250101\t*\t0\t${RATIONALE}`);
  return rows.join('\n');
}

const inForce = (page: Page, name: string) =>
  page.getByRole('list', { name: 'Code sets in force' }).getByRole('listitem').filter({ hasText: name });
const published = (page: Page) => page.getByLabel('Load files of CMS');

async function openOptions(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await expect(page.getByRole('heading', { name: 'Code sets' })).toBeVisible();
}

test('30 MB of code pairs: loaded with progress, in force in the checks, taken out again', async ({
  claimlight,
  context,
  page,
  server,
}, testInfo) => {
  const file = testInfo.outputPath('ccipra-v330r0-f4.txt');
  writeFileSync(file, ptpText(LARGE_BYTES));
  const options = await context.newPage();
  await openOptions(options, claimlight.url('options.html'));
  const pairs = inForce(options, 'procedure-to-procedure');
  await expect(pairs).toContainText('as of 2024-07-01, as shipped');

  await claimlight.turnOn();
  // A page in the background is neither read nor drawn.
  await page.bringToFront();
  await page.goto(`${server.origin}/remit.html`);
  const sidebar = await claimlight.sidebar(page);
  const listed = sidebar.getByRole('list', { name: 'Codes on this page' }).getByRole('listitem');
  await expect(listed.filter({ hasText: '97155' })).toHaveCount(1);
  await sidebar.getByRole('textbox', { name: 'Session details' }).fill('11/05/2026');
  const bundled = sidebar
    .getByRole('list', { name: 'Mismatches' })
    .getByRole('listitem')
    .and(sidebar.locator('[data-rule="bundled"]'));
  await expect(bundled).toHaveCount(0);

  await options.bringToFront();
  await published(options).setInputFiles(file);
  await expect(options.getByRole('progressbar', { name: 'Progress of loading' })).toBeVisible();
  await expect(options.getByRole('status').filter({ hasText: 'Loaded:' })).toBeVisible({ timeout: 60_000 });
  await expect(pairs).toContainText('as of 2027-01-01 loaded from ccipra-v330r0-f4.txt');
  await page.bringToFront();
  await expect(bundled).toContainText('loaded from ccipra-v330r0-f4.txt');

  await options.bringToFront();

  await pairs.getByRole('button', { name: /^Remove/ }).click();
  await expect(pairs).toContainText('as of 2024-07-01, as shipped');
  await page.bringToFront();
  await expect(bundled).toHaveCount(0);
});

test('a load that was cancelled, and one with lines that can’t be read, change nothing', async ({
  claimlight,
  page,
}, testInfo) => {
  await openOptions(page, claimlight.url('options.html'));
  const pairs = inForce(page, 'procedure-to-procedure');
  await published(page).setInputFiles(join(FILES, 'ccipra-v322r0-f3.txt'));
  await expect(pairs).toContainText('as of 2026-07-01 loaded from ccipra-v322r0-f3.txt');

  const large = testInfo.outputPath('ccipra-v330r0-f1.txt');
  writeFileSync(large, ptpText(LARGE_BYTES));
  await published(page).setInputFiles(large);
  // By the keyboard: a pointer waits until the button stands still, and by then the file may be read.
  await page.getByRole('button', { name: 'Cancel' }).press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Cancelled' })).toBeVisible();
  await expect(pairs).toContainText('loaded from ccipra-v322r0-f3.txt');

  const spoilt = testInfo.outputPath('ccipra-v330r0-f2.txt');
  const rows = ptpText(20_000).split('\n');
  rows[40] = '10000\t20034\t\t20251301\t*\t0\tx';
  rows[50] = '10000\t20044\t\t20250101\t*\t7\tx';
  writeFileSync(spoilt, rows.join('\n'));
  await published(page).setInputFiles(spoilt);
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('Nothing was changed');
  await expect(alert).toContainText('line 41: “20251301” is no effective date');
  await expect(alert).toContainText('line 51: “7” is no modifier indicator');
  await expect(pairs).toContainText('loaded from ccipra-v322r0-f3.txt');
});

test('CMS’s other sets, licensed descriptors and an own list reach look-up and card, and stay out of the export', async ({
  claimlight,
  page,
}) => {
  await openOptions(page, claimlight.url('options.html'));
  await published(page).setInputFiles(
    [
      'MCR_MUE_PractitionerServices_Eff_10-01-2026.csv',
      'PPRRVU26_JUL.csv',
      'HCPC2026_OCT_ANWEB.txt',
      'icd10cm_order_2027.txt',
    ].map((name) => join(FILES, name)),
  );
  await expect(inForce(page, 'MUE')).toContainText('as of 2026-10-01 loaded from MCR_MUE');
  await expect(inForce(page, 'ICD-10-CM')).toContainText('loaded from icd10cm_order_2027.txt');
  await page.getByLabel('Load licensed descriptors').setInputFiles(join(FILES, 'descriptors.csv'));
  await expect(inForce(page, 'Licensed descriptors')).toContainText('loaded from descriptors.csv');
  await page.getByLabel('Load a code list of your own').setInputFiles(join(FILES, 'own-codes.csv'));
  await expect(inForce(page, 'Own code list')).toContainText('loaded from own-codes.csv');
  await page.getByRole('button', { name: 'Show what is stored' }).click();
  const stored = page.locator('pre');
  await expect(stored).toContainText('code-sets-changed');
  await expect(stored).not.toContainText('Made-up text');

  await page.goto(claimlight.url('popup.html'));
  const search = page.getByRole('searchbox', { name: 'Look up a code' });
  const first = page.getByRole('option').first();
  const card = page.getByRole('article');
  await search.fill('90837');
  await expect(first).toContainText('Long session');
  await expect(card).toContainText('Made-up text two');
  await expect(card).toContainText('CPT © American Medical Association');
  await expect(card).toContainText('53-60 minutes');
  await expect(card).toContainText('3.31 of it work');
  await search.fill('97151');
  await expect(card).toContainText('At most 10 (as of 2026-10-01)');
  await search.fill('fracture radius initial');
  await expect(first).toContainText(/^S52\.501A/);
  await search.fill('NOSHOW');
  await expect(first).toContainText('Missed appointment');
  await search.fill('S9480');
  await expect(first).toContainText('S9480');
  await expect(card).toContainText('2026-07-01');

  await openOptions(page, claimlight.url('options.html'));
  await inForce(page, 'Licensed descriptors').getByRole('button').click();
  await expect(inForce(page, 'Licensed descriptors')).toContainText('none loaded');
  await page.goto(claimlight.url('popup.html'));
  await search.fill('90837');
  await expect(card).toContainText('Long session');
  await expect(card).not.toContainText('Made-up text');
});

test('the look-up beside a page searches an own list from the moment it is loaded', async ({
  claimlight,
  context,
  page,
  server,
}) => {
  await claimlight.turnOn();
  await page.goto(`${server.origin}/claim.html`);
  const sidebar = await claimlight.sidebar(page);
  await sidebar.getByRole('tab', { name: 'Look up' }).click();
  await sidebar.getByRole('searchbox', { name: 'Look up a code' }).fill('NOSHOW');
  await expect(sidebar.getByText('Nothing found for “NOSHOW”.')).toBeVisible();

  const options = await context.newPage();
  await openOptions(options, claimlight.url('options.html'));
  await options.getByLabel('Load a code list of your own').setInputFiles(join(FILES, 'own-codes.csv'));
  await expect(inForce(options, 'Own code list')).toContainText('loaded from own-codes.csv');
  await page.bringToFront();
  await expect(sidebar.getByRole('option').first()).toContainText('Missed appointment');

  await options.bringToFront();
  await inForce(options, 'Own code list').getByRole('button').click();
  await expect(inForce(options, 'Own code list')).toContainText('none loaded');
  await page.bringToFront();
  await expect(sidebar.getByText('Nothing found for “NOSHOW”.')).toBeVisible();
});
