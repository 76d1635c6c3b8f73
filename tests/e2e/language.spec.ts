import type { Locator } from '@playwright/test';
import { diagnoses } from '../../data/diagnoses.ts';
import { catalogue } from '../../data/index.ts';
import { citable } from '../../data/rule-facts/sources.ts';
import { isEnglish } from '../helpers/english.ts';
import { expect, test } from '../helpers/extension.ts';

test.use({ language: 'es' });

/** Stands as it was published: official titles of HCPCS Level II and of diagnoses, and what a publication is called. */
const PUBLISHED = [
  ...[...catalogue.all()].flatMap(({ title }) => title ?? []),
  ...[...diagnoses.all()].map(({ title }) => title),
  ...Object.values(citable).flatMap(({ title, publisher }) => [title, publisher]),
].sort((a, b) => b.length - a.length);

/** Lines of what a person reads there that are English, but for what was published so. */
async function englishIn(place: Locator): Promise<string[]> {
  const lines = (await place.innerText()).split('\n');
  return lines.filter((line) =>
    isEnglish(
      'es',
      PUBLISHED.reduce((rest, published) => rest.replaceAll(published, ''), line),
    ),
  );
}

test('a browser in Spanish is spoken to in Spanish beside a claim', async ({ claimlight, page, server }) => {
  await claimlight.turnOn();
  await page.goto(`${server.origin}/claim.html`);
  const sidebar = await claimlight.sidebar(page);
  await sidebar
    .getByRole('textbox', { name: 'Detalles de la sesión' })
    .fill('53 min individual, video, pt home, LCSW');
  const tooLong = sidebar
    .getByRole('list', { name: 'Discrepancias' })
    .getByRole('listitem')
    .and(sidebar.locator('[data-rule="time-above-range"]'));
  await expect(tooLong).toContainText('90834 cubre hasta 52 minutos, pero se indicaron 53.');
  await expect(
    sidebar.getByRole('list', { name: 'No indicado, no revisado' }).getByRole('listitem').first(),
  ).toContainText('¿');
  await expect(sidebar.getByRole('list', { name: 'Códigos en esta página' })).toContainText(
    'Psicoterapia individual, tres cuartos de hora (38–52 minutos)',
  );
  await expect(sidebar.locator('html')).toHaveAttribute('lang', 'es');
  expect(await englishIn(sidebar.locator('body'))).toEqual([]);

  await page.getByRole('cell', { name: '90834', exact: true }).hover({ position: { x: 20, y: 12 } });
  const card = page.getByRole('tooltip');
  await expect(card).toContainText('Psicoterapia individual, tres cuartos de hora (38–52 minutos)');
  await expect(card).toContainText('Lo factura');
  expect(await englishIn(card)).toEqual([]);

  await sidebar.getByRole('tab', { name: 'Buscar' }).click();
  await sidebar.getByRole('searchbox', { name: 'Buscar un código' }).fill('apoyo entre pares');
  await expect(sidebar.getByRole('option').first()).toHaveText(/^H0038/);
  await expect(sidebar.getByRole('article')).toContainText('Unidades de 15 minutos');
  expect(await englishIn(sidebar.locator('body'))).toEqual([]);
});

/** Of each kind: in use, ended, added, of a program, a diagnosis, a modifier, a place, a denial, outside the catalogue, by English words. */
const ASKED = ['90834', '90806', '90785', 'H0004', 'F41.1', '95', 'pos 10', 'CO-97', '36415', 'fam w/o pt'];

test('so is the look-up of the popup, whatever is asked for', async ({ claimlight, page }) => {
  await page.goto(claimlight.url('popup.html'));
  const box = page.getByRole('searchbox', { name: 'Buscar un código' });
  for (const asked of ASKED) {
    await box.fill(asked);
    await expect(page.getByRole('option').first()).toBeVisible();
    expect({ asked, english: await englishIn(page.locator('body')) }).toEqual({ asked, english: [] });
  }
  await box.fill('psicoterapia de crisis');
  await expect(page.getByRole('option').first()).toHaveText(/^90839/);
});

test('so are the options', async ({ claimlight, page }) => {
  await page.goto(claimlight.url('options.html'));
  await expect(page.getByRole('checkbox', { name: /^duplicate/ })).toHaveAccessibleName(
    'duplicate El mismo servicio dos veces.',
  );
  await expect(page.getByRole('list', { name: 'Conjuntos de códigos en uso' })).toContainText('de fábrica');

  const search = page.getByRole('searchbox', { name: 'Buscar en las opciones' });
  await search.fill('oscuro');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['Marcas y ficha']);
  await search.fill('codigos');
  await expect(page.getByRole('heading', { name: 'Conjuntos de códigos' })).toBeVisible();
});
