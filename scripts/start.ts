/**
 * Shows the main job: builds the extension, serves the practice pages on this machine, opens a browser with Claimlight
 * turned on for them. With no display it runs headless, prints what was recognised and flagged, and writes a picture.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright';
import { ensureBrowsers } from './ensure-browsers.ts';
import { grantSite, launchWithExtension } from './launch.ts';
import { mainJob, PRACTICE_SESSION } from './main-job.ts';
import { startPageServer } from './practice-server.ts';

const PICTURE = 'demo-output/practice-claim.png';

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
const headless = process.argv.includes('--headless') || !hasDisplay;

/** A plain-text table; cells are clipped to the widths given. */
function printTable(title: string, header: string[], rows: string[][], widths: number[]): void {
  const line = (cells: string[]) =>
    cells.map((cell, column) => cell.slice(0, widths[column] ?? 40).padEnd(widths[column] ?? 40)).join('  ');
  console.log(`\n${title}`);
  console.log(line(header));
  console.log(widths.map((width) => '─'.repeat(width)).join('  '));
  for (const row of rows) console.log(line(row));
}

async function report(page: Page): Promise<void> {
  const { codes, mismatches } = await mainJob(page, PRACTICE_SESSION);
  printTable(
    'Codes on this page',
    ['Code', 'As listed'],
    codes.map((text) => [text.split(' ')[0] ?? '', text]),
    [8, 100],
  );
  console.log(`\nSession details: ${PRACTICE_SESSION}`);
  printTable(
    'Mismatches',
    ['Rule', 'What disagrees'],
    mismatches.map(({ rule, text }) => [rule, text]),
    [20, 150],
  );

  mkdirSync('demo-output', { recursive: true });
  await page.screenshot({ path: PICTURE });
  console.log(`\nPicture: ${PICTURE}`);
}

ensureBrowsers({ firefox: false });
const build = spawnSync('npm run --silent build', { shell: true, stdio: ['ignore', 'ignore', 'inherit'] });
if (build.status !== 0) process.exit(build.status ?? 1);

const server = await startPageServer();
const { context, extensionId } = await launchWithExtension({
  headless,
  ...(!headless && { viewport: null }),
});
await grantSite(context, extensionId, 'http://127.0.0.1/*');
const page =
  context.pages().find((candidate) => candidate.url() === 'about:blank') ?? (await context.newPage());
await page.goto(`${server.origin}/claim.html`);
console.log(`Practice pages: ${server.origin}/`);

if (headless) {
  await report(page);
  await context.close();
  await server.close();
} else {
  console.log(`Claimlight is on. Type into its sidebar, for example: ${PRACTICE_SESSION}`);
  console.log('Close the browser to stop.');
  context.on('close', () => void server.close());
}
