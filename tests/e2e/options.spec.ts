import { expect, test } from '../helpers/extension.ts';

test('the options are searched down to the row', async ({ claimlight, page }) => {
  await page.goto(claimlight.url('options.html'));
  const search = page.getByRole('searchbox', { name: 'Search the options' });
  await search.fill('duplicate');
  await expect(page.getByRole('checkbox', { name: /^duplicate/ })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /^age/ })).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Sites' })).toBeHidden();
  await search.fill('shortcuts');
  await expect(page.getByText('Alt+Shift+S')).toBeVisible();
  await search.fill('');
  await expect(page.getByRole('checkbox', { name: /^age/ })).toBeVisible();
});

test('what is cleared comes back with Undo, and a site turned off can be turned on again', async ({
  claimlight,
  page,
}) => {
  await claimlight.turnOn();
  await page.goto(claimlight.url('options.html'));
  await page.getByRole('combobox', { name: 'Marks on codes' }).selectOption({ label: 'Strong' });
  await expect.poll(() => claimlight.stored('local')).toContain('"marks":"strong"');
  await page.getByRole('button', { name: 'Clear everything' }).click();
  await expect.poll(() => claimlight.stored('local')).not.toContain('"marks":"strong"');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => claimlight.stored('local')).toContain('"marks":"strong"');
  await page.getByRole('button', { name: 'Turn off 127.0.0.1' }).click();
  await expect(page.getByRole('button', { name: 'Turn on again' })).toBeVisible();
});
