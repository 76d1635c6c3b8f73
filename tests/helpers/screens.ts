import type { BrowserContext, Frame, Page } from '@playwright/test';
import type { PageServer } from '../../scripts/practice-server.ts';
import { type Claimlight, expect } from './extension.ts';

const SESSION = '53 min individual, video, pt home, LCSW';
const CLEAN = '11/18/2026, 45 min individual, video, pt home, LCSW';

interface Stage {
  claimlight: Claimlight;
  context: BrowserContext;
  page: Page;
  server: PageServer;
}

/** One screen in one state; brings it up and gives the document to look at. */
export type Screen = (stage: Stage) => Promise<Frame | Page>;

const EMPTY_PAGE = '<!doctype html><html lang="en"><title>Inbox</title><h1>Inbox</h1><p>No messages.</p>';

const claims = (count: number) =>
  `<!doctype html><html lang="en"><title>Claims</title><h1>Claims</h1><table><tr><th>Patient<th>Date of service<th>POS<th>Procedure<th>Modifiers<th>Dx<th>Units</tr>${Array.from(
    { length: count },
    (_, index) =>
      `<tr><td>Practice Patient ${index + 1}<td>11/${String((index % 20) + 1).padStart(2, '0')}/2026<td>11<td>${
        ['90834', '90837', '90791', '90853', '90806'][index % 5]
      }<td>95<td>F41.1<td>1</tr>`,
  ).join('')}</table>`;

async function beside({ claimlight, page, server }: Stage, path: string, text = ''): Promise<Frame> {
  await page.goto(`${server.origin}${path}`);
  const sidebar = await claimlight.sidebar(page);
  const box = sidebar.getByRole('textbox', { name: 'Session details' });
  await box.fill(text);
  if (path !== '/inbox.html')
    await expect(
      sidebar.getByRole('list', { name: 'Codes on this page' }).getByRole('listitem').first(),
    ).toBeVisible();
  return sidebar;
}

async function own({ claimlight, page }: Stage, path: string): Promise<Page> {
  await page.goto(claimlight.url(path));
  await expect(page.getByRole('heading').first()).toBeAttached();
  return page;
}

/** Every screen and state that docs/pictures shows and the tests measure. */
export const SCREENS: Record<string, Screen> = {
  'sidebar-empty': (stage) => beside(stage, '/claim.html'),
  'sidebar-mismatches': (stage) => beside(stage, '/claim.html', SESSION),
  'sidebar-clean': (stage) => beside(stage, '/ehr.html', CLEAN),
  'sidebar-no-codes': (stage) => {
    stage.server.serve('/inbox.html', EMPTY_PAGE);
    return beside(stage, '/inbox.html');
  },
  'sidebar-suggestions': (stage) => {
    stage.server.serve('/inbox.html', EMPTY_PAGE);
    return beside(stage, '/inbox.html', SESSION);
  },
  'sidebar-correcting': async (stage) => {
    const sidebar = await beside(stage, '/claim.html', SESSION);
    await sidebar.getByRole('button', { name: 'clinical social worker' }).click();
    await expect(sidebar.getByRole('combobox', { name: 'Clinician' })).toBeFocused();
    return sidebar;
  },
  'sidebar-form': async (stage) => {
    const sidebar = await beside(stage, '/claim.html', SESSION);
    await sidebar.getByRole('button', { name: 'Form', exact: true }).click();
    await expect(sidebar.getByRole('spinbutton', { name: 'Age' })).toBeVisible();
    return sidebar;
  },
  'sidebar-menu': async (stage) => {
    const sidebar = await beside(stage, '/claim.html', SESSION);
    await sidebar
      .getByRole('button', { name: /^More for/ })
      .first()
      .click();
    await expect(sidebar.getByRole('menu')).toBeVisible();
    return sidebar;
  },
  'sidebar-undo': async (stage) => {
    const sidebar = await beside(stage, '/claim.html', SESSION);
    await sidebar
      .getByRole('button', { name: /^More for/ })
      .first()
      .click();
    await sidebar.getByRole('menuitem', { name: 'Mute for this claim' }).click();
    await expect(sidebar.getByRole('button', { name: 'Undo' })).toBeVisible();
    return sidebar;
  },
  'sidebar-visits': async (stage) => {
    const sidebar = await beside(stage, '/remit.html');
    await sidebar.getByRole('tab', { name: /^Visits/ }).click();
    await expect(sidebar.getByRole('table')).toBeVisible();
    return sidebar;
  },
  'sidebar-300-claims': async (stage) => {
    stage.server.serve('/claims.html', claims(300));
    const sidebar = await beside(stage, '/claims.html', SESSION);
    await expect(sidebar.getByRole('tab', { name: 'Visits 300' })).toBeVisible();
    return sidebar;
  },
  'sidebar-look-up': async (stage) => {
    const sidebar = await beside(stage, '/claim.html');
    await sidebar.getByRole('tab', { name: 'Look up' }).click();
    await sidebar.getByRole('searchbox', { name: 'Look up a code' }).fill('fam w/o pt');
    await expect(sidebar.getByRole('option').first()).toBeVisible();
    return sidebar;
  },
  popup: (stage) => own(stage, 'popup.html'),
  'popup-results': async (stage) => {
    const page = await own(stage, 'popup.html');
    await page.getByRole('searchbox').fill('fam w/o pt');
    await expect(page.getByRole('option').first()).toBeVisible();
    return page;
  },
  'popup-nothing': async (stage) => {
    const page = await own(stage, 'popup.html');
    await page.getByRole('searchbox').fill('zzzqqq');
    await expect(page.getByText(/^Nothing found/)).toBeVisible();
    return page;
  },
  options: (stage) => own(stage, 'options.html'),
  welcome: (stage) => own(stage, 'welcome.html'),
};
