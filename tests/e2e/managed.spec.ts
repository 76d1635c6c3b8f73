import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { grantSite, launchWithExtension } from '../../scripts/launch.ts';
import { expect, test } from '../helpers/extension.ts';

/** Where Chromium on Debian reads policies; other systems keep them in places a test must not write. */
const POLICY = `/etc/chromium/policies/managed/claimlight-test-${process.pid}.json`;

const folders: string[] = [];

test.afterEach(() => {
  for (const written of [POLICY, ...folders.splice(0)]) rmSync(written, { recursive: true, force: true });
});

function isWritable(path: string): boolean {
  for (let at = dirname(path); at !== '/'; at = dirname(at)) {
    if (!existsSync(at)) continue;
    try {
      accessSync(at, constants.W_OK);
      return true;
    } catch {
      return false;
    }
  }
  return false;
}

const POLICIES = {
  notice: 'Ask the billing office first.',
  strictness: 'errors',
  rulesOff: ['time-above-range'],
  clearAfterMinutes: 7,
  sites: ['https://portal.example/*'],
  lockedSites: ['http://locked.test/*'],
  importOff: true,
  packs: ['no JSON at all'],
};

/** A copy of the built extension, which has an id of its own: what is set for it holds in no other test's browser. */
function copyExtension(changes: object = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'claimlight-own-'));
  folders.push(folder);
  cpSync('.output/chrome-mv3', folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, ...changes }));
  return folder;
}

async function idOf(extension: string): Promise<string> {
  const { context, extensionId } = await launchWithExtension({ extension });
  await context.close();
  return extensionId;
}

/** Chromium at times never answers for its policies in the run that installed an extension (see utils/browser/managed.ts). */
async function launchThatAnswers(extension: string): ReturnType<typeof launchWithExtension> {
  for (let tries = 0; tries < 3; tries += 1) {
    const launched = await launchWithExtension({ extension });
    const answered = await launched.context
      .serviceWorkers()[0]
      ?.evaluate(
        `Promise.race([chrome.storage.managed.get(null).then(() => true), new Promise((late) => setTimeout(late, 20_000))])`,
      );
    if (answered) return launched;
    await launched.context.close();
  }
  throw new Error('This browser does not answer for its policies.');
}

test('a policy is read and holds; without one nothing is fixed or locked', async ({ server }) => {
  const folder = copyExtension();
  const hasPolicy = isWritable(POLICY);
  if (hasPolicy) {
    const extensions = { [await idOf(folder)]: POLICIES };
    mkdirSync(dirname(POLICY), { recursive: true });
    writeFileSync(POLICY, JSON.stringify({ '3rdparty': { extensions } }));
  }
  // Policies count from the start of a browser.
  const { context, extensionId } = await launchThatAnswers(folder);
  const seen = hasPolicy ? 1 : 0;
  try {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/options.html`);
    await expect(page.getByRole('heading', { name: 'Sites' })).toBeVisible();
    await expect(page.getByText(POLICIES.notice)).toHaveCount(seen);
    await expect(page.getByLabel('Load files of CMS')).toHaveCount(1 - seen);
    await expect(page.getByText('does not allow code sets')).toHaveCount(seen);
    await expect(page.getByText(/Set by your administrator/)).toHaveCount(seen);
    await expect(page.getByLabel(/Clear session details after/)).toHaveValue(hasPolicy ? '7' : '60');

    await page.goto(`chrome-extension://${extensionId}/welcome.html`);
    await expect(page.getByText(POLICIES.notice)).toHaveCount(seen);
    await expect(page.getByRole('checkbox', { name: /your organisation/, checked: true })).toHaveCount(seen);

    await grantSite(context, extensionId, 'http://locked.test/*');
    await grantSite(context, extensionId, 'http://free.test/*');
    const sidebar = () => page.frames().find((frame) => frame.url().includes('/sidebar.html'));
    await page.goto(`http://free.test:${server.port}/claim.html`);
    await expect.poll(() => sidebar() !== undefined).toBe(true);
    await sidebar()?.getByRole('textbox', { name: 'Session details' }).fill('53 min individual, LCSW');
    const tooLong = sidebar()?.locator('[data-rule="time-above-range"]');
    const inactive = sidebar()?.locator('[data-rule="code-inactive"]');
    if (!tooLong || !inactive) throw new Error('The sidebar went away.');
    await expect(inactive.first()).toBeVisible();
    await expect(tooLong).toHaveCount(1 - seen);

    await page.goto(`http://locked.test:${server.port}/claim.html`);
    if (hasPolicy) {
      await page.waitForLoadState('networkidle');
      expect(sidebar()).toBeUndefined();
    } else await expect.poll(() => sidebar() !== undefined).toBe(true);
  } finally {
    await context.close();
  }
});

test('an organisation’s own build is on at its sites from the start, and stays', async ({ server }) => {
  const folder = copyExtension({ host_permissions: ['http://portal.test/*'] });
  const { context, extensionId } = await launchWithExtension({ extension: folder });
  try {
    const page = await context.newPage();
    const hasSidebar = () => page.frames().some((frame) => frame.url().includes('/sidebar.html'));
    await page.goto(`http://portal.test:${server.port}/claim.html`);
    await expect.poll(hasSidebar).toBe(true);
    const options = await context.newPage();
    await options.goto(`chrome-extension://${extensionId}/options.html`);
    await options.getByRole('button', { name: 'Turn off portal.test' }).click();
    await page.reload();
    await expect.poll(hasSidebar).toBe(true);
  } finally {
    await context.close();
  }
});
