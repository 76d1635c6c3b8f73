import type { Frame } from '@playwright/test';
import { type PayerPack, writePack } from '../../utils/check/pack-schema.ts';
import { expect, test } from '../helpers/extension.ts';

const PACK: PayerPack = {
  format: 'claimlight-payer-pack/1',
  id: 'lakeside-health',
  payer: 'Lakeside Health',
  payerKind: 'commercial',
  names: ['Lakeside'],
  portals: ['127.0.0.1'],
  title: 'Behavioral health provider manual',
  publisher: 'Lakeside Health',
  link: 'https://providers.lakeside-health.example/manual',
  effectiveFrom: '2020-01-01',
  rules: [
    {
      id: 'half-hours-first',
      kind: 'prior-authorization',
      codes: ['90834'],
      severity: 'warning',
      note: 'Sessions of three quarters of an hour need a letter.',
    },
  ],
};

const asFile = (text: string) => ({
  name: 'lakeside.json',
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});
const ofPack = (sidebar: Frame) =>
  sidebar
    .getByRole('list', { name: 'Mismatches' })
    .getByRole('listitem')
    .filter({ hasText: 'needs prior authorization (Lakeside Health)' });

test('a payer pack: refused with the place, loaded, heard on its portal, by rule and severity, taken out', async ({
  claimlight,
  context,
  page,
  server,
}) => {
  const options = await context.newPage();
  await options.goto(claimlight.url('options.html'));
  const load = options.getByLabel('Load a pack');
  await load.setInputFiles(asFile(writePack(PACK).replace('"90834"', '"9083"')));
  await expect(options.getByRole('status').filter({ hasText: 'rules[0].codes[0]' })).toContainText(
    'Nothing was changed',
  );
  await load.setInputFiles(asFile(writePack(PACK)));
  await expect(options.getByRole('status').filter({ hasText: 'Lakeside Health was loaded' })).toBeVisible();

  await claimlight.turnOn();
  await page.goto(`${server.origin}/claim.html`);
  const sidebar = await claimlight.sidebar(page);
  await expect(ofPack(sidebar)).toHaveCount(1);
  await ofPack(sidebar).getByText('Source: Lakeside Health').click();
  await expect(ofPack(sidebar)).toContainText('Behavioral health provider manual');

  const item = options
    .getByRole('list', { name: 'Payer packs' })
    .getByRole('listitem')
    .filter({ hasText: 'Lakeside Health' });
  await item.getByText('What it checks').click();
  await item.getByLabel(/Sessions of three quarters/).uncheck();
  await expect(ofPack(sidebar)).toHaveCount(0);
  await item.getByLabel(/Sessions of three quarters/).check();
  await expect(ofPack(sidebar)).toHaveCount(1);
  await item.getByLabel('What of it is listed').selectOption('error');
  await expect(ofPack(sidebar)).toHaveCount(0);
  await item.getByLabel('What of it is listed').selectOption('info');
  await item.getByRole('combobox', { name: 'Lakeside Health' }).selectOption('never');
  await expect(ofPack(sidebar)).toHaveCount(0);

  await options.getByRole('button', { name: 'Remove: Lakeside Health' }).click();
  await expect(item).toHaveCount(0);
});
