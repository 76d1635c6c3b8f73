/** A page that never rests: after many re-renders nothing of what it gave up is held. Counts of nodes, no times. */
import { expect, test } from '../helpers/extension.ts';
import { liveList } from '../helpers/live-list.ts';

test.use({ needsOwnBrowser: true });

const RENDERS = 60;
const ROWS = 40;

test('holds no node that the page gave up', async ({ claimlight, context, page, server }) => {
  server.serve('/list.html', liveList(ROWS));
  await claimlight.turnOn();
  await page.goto(`${server.origin}/list.html`);
  const sidebar = await claimlight.sidebar(page);
  const listed = sidebar.getByRole('list', { name: 'Codes on this page' }).getByRole('listitem');
  await expect(listed).toHaveCount(ROWS + 1);
  const devtools = await context.newCDPSession(page);
  await devtools.send('HeapProfiler.enable');
  /** Nodes that live on, attached or not, once what nothing holds is gone. */
  const nodes = async () => {
    await devtools.send('HeapProfiler.collectGarbage');
    return (await devtools.send('Memory.getDOMCounters')).nodes;
  };
  const render = (times: number) =>
    page.evaluate(async (count) => {
      for (let done = 0; done < count; done += 1) {
        (globalThis as unknown as { render(): void }).render();
        await new Promise((resolve) => setTimeout(resolve, 80));
      }
    }, times);
  await render(5);
  const before = await nodes();
  await render(RENDERS);
  // One generation of rows may still be on its way out; sixty may not.
  await expect.poll(async () => (await nodes()) - before).toBeLessThan(ROWS * 10);
});
