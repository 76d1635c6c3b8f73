import { grantSite, launchWithExtension } from '../../scripts/launch.ts';
import { startPageServer } from '../../scripts/practice-server.ts';
import { expect, test } from '../helpers/extension.ts';

test('a browser in Spanish is spoken to in Spanish, the checks too', async () => {
  const server = await startPageServer();
  const { context, extensionId } = await launchWithExtension({ language: 'es' });
  try {
    await grantSite(context, extensionId, 'http://127.0.0.1/*');
    const page = await context.newPage();
    await page.goto(`${server.origin}/claim.html`);
    await expect.poll(() => page.frames().some((frame) => frame.url().includes('/sidebar.html'))).toBe(true);
    const sidebar = page.frames().find((frame) => frame.url().includes('/sidebar.html'));
    if (!sidebar) throw new Error('no sidebar');
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
    await expect(sidebar.locator('html')).toHaveAttribute('lang', 'es');

    await page.goto(`chrome-extension://${extensionId}/options.html`);
    await expect(page.getByRole('checkbox', { name: /^duplicate/ })).toHaveAccessibleName(
      'duplicate El mismo servicio dos veces.',
    );
    await expect(page.getByRole('list', { name: 'Conjuntos de códigos en uso' })).toContainText('de fábrica');
  } finally {
    await context.close();
    await server.close();
  }
});
