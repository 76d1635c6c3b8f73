import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { grantSite, launchWithExtension } from '../../scripts/launch.ts';
import { startPageServer } from '../../scripts/practice-server.ts';

/** Words that stand nowhere but in what the test types. */
const WORDS = ['zanzibarquillfeather', 'omphaloskepsis'];

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

test('nothing typed is on disk after the browser closed, and no request left the page server', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'claimlight-profile-'));
  const server = await startPageServer();
  try {
    const { context, extensionId } = await launchWithExtension({ profile });
    const asked: string[] = [];
    context.on('request', (request) => asked.push(request.url()));
    await grantSite(context, extensionId, 'http://127.0.0.1/*');
    const page = await context.newPage();
    await page.goto(`${server.origin}/claim.html`);
    const sidebarFrame = () => page.frames().find((frame) => frame.url().includes('/sidebar.html'));
    await expect.poll(() => sidebarFrame() !== undefined).toBe(true);
    const box = sidebarFrame()?.getByRole('textbox', { name: 'Session details' });
    await box?.fill(`53 min individual, video, ${WORDS.join(' ')}`);
    await expect(box as NonNullable<typeof box>).toHaveValue(new RegExp(WORDS[0] as string));
    const popup = await context.newPage();
    await popup.goto(`chrome-extension://${extensionId}/popup.html`);
    await popup.getByRole('searchbox', { name: 'Look up a code' }).fill(WORDS[1] as string);
    await page.waitForTimeout(1500);
    await context.close();

    const foreign = asked.filter(
      (url) => !/^(?:http:\/\/127\.0\.0\.1|chrome-extension:|chrome:|data:|about:|blob:)/.test(url),
    );
    expect(foreign).toEqual([]);
    const pages = server.requests.filter(
      (line) => !/ \/(?:claim\.html|practice\.css|favicon\.ico)$/.test(line),
    );
    expect(pages).toEqual([]);

    const files = filesUnder(profile).filter((path) => statSync(path).size < 200_000_000);
    expect(files.length).toBeGreaterThan(10);
    const holders = files.filter((path) => {
      const bytes = readFileSync(path);
      return WORDS.some((word) => bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le')));
    });
    expect(holders).toEqual([]);
  } finally {
    await server.close();
    rmSync(profile, { recursive: true, force: true });
  }
});
