/**
 * Leaves Claimlight on a page that puts all its rows anew ten times a second, and looks every minute what it holds.
 *   npm run soak            an hour
 *   npm run soak -- 5       minutes
 * Ends with exit code 1 when the page's heap grew by more than 2 MB or nodes that the page gave up are held.
 */
import { liveList } from '../tests/helpers/live-list.ts';
import { grantSite, launchWithExtension } from './launch.ts';
import { startPageServer } from './practice-server.ts';

const ROWS = 100;
const MOST_GROWTH_BYTES = 2 * 1024 * 1024;
/** Nodes of one generation of rows, with their shadow root, that may be on their way out. */
const MOST_NODES = ROWS * 12;

const minutes = Number(process.argv[2] ?? 60);
const server = await startPageServer();
server.serve('/list.html', liveList(ROWS));
const { context, extensionId } = await launchWithExtension();
await grantSite(context, extensionId, 'http://127.0.0.1/*');
const page = await context.newPage();
await page.goto(`${server.origin}/list.html`);
const devtools = await context.newCDPSession(page);
await devtools.send('HeapProfiler.enable');

/** What is held once everything else was collected; the heap holds our own world's objects too. */
async function held(): Promise<{ nodes: number; bytes: number }> {
  await devtools.send('HeapProfiler.collectGarbage');
  const { nodes } = await devtools.send('Memory.getDOMCounters');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  return { nodes, bytes: usedSize };
}

await page.evaluate('setInterval(render, 100)');
await page.waitForTimeout(10_000);
const before = await held();
let now = before;
const end = Date.now() + minutes * 60_000;
while (Date.now() < end) {
  await page.waitForTimeout(Math.min(60_000, end - Date.now()));
  now = await held();
  console.log(
    `${new Date().toISOString().slice(11, 19)}  nodes ${now.nodes} (${now.nodes - before.nodes})  heap ${(now.bytes / 1024 / 1024).toFixed(2)} MB (${((now.bytes - before.bytes) / 1024).toFixed(0)} KB)`,
  );
}
await context.close();
await server.close();
if (now.bytes - before.bytes > MOST_GROWTH_BYTES || now.nodes - before.nodes > MOST_NODES) {
  console.log('Something is held that the page gave up.');
  process.exit(1);
}
