import { accessSync, constants, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { grantSite, launchWithExtension } from '../../scripts/launch.ts';
import { expect, test } from '../helpers/extension.ts';

/** Where Chromium on Debian reads policies; other systems keep them in places a test must not write. */
const POLICY = '/etc/chromium/policies/managed/claimlight-test.json';

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

test('a policy is read, locks sites and shows its notice; without one nothing is locked', async ({
  claimlight,
  server,
}) => {
  const hasPolicy = isWritable(POLICY);
  const policy = {
    notice: 'Ask the billing office first.',
    lockedSites: ['http://locked.test/*'],
    importOff: true,
  };
  if (hasPolicy) {
    mkdirSync(dirname(POLICY), { recursive: true });
    writeFileSync(POLICY, JSON.stringify({ '3rdparty': { extensions: { [claimlight.id]: policy } } }));
  }
  // Policies count from the start of a browser.
  const { context, extensionId } = await launchWithExtension();
  try {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/options.html`);
    await expect(page.getByRole('heading', { name: 'Sites' })).toBeVisible();
    await expect(page.getByText(policy.notice)).toHaveCount(hasPolicy ? 1 : 0);
    await expect(page.getByLabel('Load files of CMS')).toHaveCount(hasPolicy ? 0 : 1);
    await expect(page.getByText('does not allow code sets')).toHaveCount(hasPolicy ? 1 : 0);

    await grantSite(context, extensionId, 'http://locked.test/*');
    await grantSite(context, extensionId, 'http://free.test/*');
    const isSidebar = (address: string) => address.includes('/sidebar.html');
    const sidebarOn = async (host: string) => {
      await page.goto(`http://${host}:${server.port}/claim.html`);
      return () => page.frames().some((frame) => isSidebar(frame.url()));
    };
    await expect.poll(await sidebarOn('free.test')).toBe(true);
    const onLocked = await sidebarOn('locked.test');
    if (hasPolicy) {
      await page.waitForLoadState('networkidle');
      expect(onLocked()).toBe(false);
    } else await expect.poll(onLocked).toBe(true);
  } finally {
    await context.close();
    if (hasPolicy) rmSync(POLICY, { force: true });
  }
});
