/**
 * Measures main-thread processor time of the core in a real Chromium, as ratios to the least it could cost. What else the
 * machine does hardly shows in it.
 *   npm run bench                       prints the measures and whether they are within their limits
 *   npm run bench -- --check            ends with exit code 1 when one is not
 *   npm run bench -- --json FILE        also writes them as JSON
 *   npm run bench -- --quick            small pages only
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright';
import { build } from 'vite';
import type { Bench, Scan } from '../tests/bench/agent.ts';
import { LIMITS } from '../tests/bench/limits.ts';
import { chart, claimTable, codeless, prose } from '../tests/bench/pages.ts';
import { findChromium } from './browsers.ts';
import { startPageServer } from './practice-server.ts';

interface Row {
  measure: string;
  of: 'floor' | 'full scan' | 'itself';
  /** Milliseconds of processor time, medians. */
  base: number;
  time: number;
  ratio: number;
  /** mark.js on the same page, as a ratio to the same base. */
  mark?: number;
  found?: number;
  most?: number;
}

const { values: options } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    json: { type: 'string' },
  },
});

const PAGES: { name: string; loads: number; rounds: number; big: boolean; body: () => string }[] = [
  { name: '2,000 claim rows', loads: 3, rounds: 7, big: false, body: () => claimTable(2_000) },
  { name: '20,000 claim rows', loads: 2, rounds: 4, big: true, body: () => claimTable(20_000) },
  { name: 'chart, 100,000 text nodes', loads: 2, rounds: 5, big: true, body: () => chart(100_000) },
  { name: 'policy prose, 2 MB', loads: 2, rounds: 7, big: false, body: () => prose(2_000_000) },
  { name: 'page without codes', loads: 2, rounds: 9, big: false, body: () => codeless(50_000) },
];

const CHANGES = 7;

const median = (numbers: number[]) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
};
const limitOf = (measure: string) => LIMITS.find((limit) => limit.measure === measure)?.most;

async function bundleAgent(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: 'tests/bench/agent.ts', formats: ['iife'], name: 'claimlightBench' },
    },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error('The bundler returned nothing.');
  return output.output[0].code;
}

/** What the page's own global object is called with in the browser. */
const inPage = <K extends keyof Bench>(page: Page, name: K, ...args: Parameters<Bench[K]>) =>
  page.evaluate(
    ([key, list]) =>
      (globalThis as unknown as { bench: Record<string, (...given: unknown[]) => unknown> }).bench[
        key as string
      ]?.(...(list as unknown[])),
    [name, args] as const,
  ) as Promise<Awaited<ReturnType<Bench[K]>>>;

/** Processor milliseconds of the page's main thread that a scan takes after a collection of garbage. */
interface Meter {
  time(scan: Scan): Promise<number>;
}

async function createMeter(page: Page): Promise<Meter> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const now = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN);
  };
  const total = async (scan: Scan) => {
    await inPage(page, 'collect');
    const start = await now();
    await inPage(page, 'run', scan);
    return (await now()) - start;
  };
  const calls = [];
  for (let call = 0; call < 5; call += 1) calls.push(await total('nothing'));
  const overhead = median(calls);
  return { time: async (scan) => Math.max(0, (await total(scan)) - overhead) };
}

const agent = await bundleAgent();
const server = await startPageServer();
const executablePath = findChromium();
const browser = await chromium.launch({
  args: ['--js-flags=--expose-gc', '--enable-features=PreciseMemoryInfo'],
  ...(executablePath && { executablePath }),
});

async function open(path: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${server.origin}${path}`);
  await page.evaluate(agent);
  return page;
}

const rows: Row[] = [];
let longest = { ms: 0, measure: '' };

for (const { name, loads, rounds, big, body } of PAGES) {
  if (options.quick && big) continue;
  // Isolation gives the page's clock its full resolution.
  server.serve('/bench', `<!doctype html><meta charset="utf-8"><title>${name}</title><body>${body()}`, {
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
  });
  const floors: number[] = [];
  const scans: number[] = [];
  const marks: number[] = [];
  let found = 0;
  for (let load = 0; load < loads; load += 1) {
    const page = await open('/bench');
    const meter = await createMeter(page);
    await inPage(page, 'run', 'floor');
    found = await inPage(page, 'count');
    // By turns, so that all meet the same machine.
    for (let round = 0; round < rounds; round += 1) {
      floors.push(await meter.time('floor'));
      scans.push(await meter.time('scan'));
    }
    if (name === '20,000 claim rows' && load === 0) {
      const changes: number[] = [];
      const fulls: number[] = [];
      for (let round = 0; round < CHANGES; round += 1) {
        await inPage(page, 'changeRows', round);
        changes.push(await meter.time('change'));
        fulls.push(await meter.time('scan'));
      }
      const [base, time] = [median(fulls), median(changes)];
      const measure = 'ten rows changed of 20,000';
      rows.push({
        measure,
        of: 'full scan',
        base,
        time,
        ratio: time / base,
        most: limitOf(measure) as number,
      });
    }
    await inPage(page, 'hide');
    marks.push(await meter.time('mark'));
    await page.close();
  }
  const [base, time] = [median(floors), median(scans)];
  if (Math.max(...scans) > longest.ms) longest = { ms: Math.max(...scans), measure: name };
  rows.push({
    measure: name,
    of: 'floor',
    base,
    time,
    ratio: time / base,
    mark: median(marks) / base,
    found,
    most: limitOf(name) as number,
  });
}

const blank = await browser.newPage();
await blank.goto(server.origin);
await blank.evaluate(agent);
for (const { name, times } of await inPage(blank, 'otherMeasures', 15)) {
  rows.push({ measure: name, of: 'itself', base: median(times), time: median(times), ratio: 1 });
}
await browser.close();
await server.close();

const cell = (text: string, width: number) => text.padStart(width);
console.log(
  `${'measure'.padEnd(44)}${cell('base ms', 10)}${cell('ours ms', 10)}${cell('ratio', 9)}${cell('limit', 8)}${cell('mark.js', 9)}${cell('codes', 8)}`,
);
for (const { measure, of, base, time, ratio, most, mark, found } of rows) {
  const over = most !== undefined && ratio > most;
  console.log(
    measure.padEnd(44) +
      cell(of === 'itself' ? '' : base.toFixed(2), 10) +
      cell(time.toFixed(2), 10) +
      cell(of === 'itself' ? '' : ratio.toFixed(3), 9) +
      cell(most === undefined ? '' : String(most), 8) +
      cell(mark === undefined ? '' : mark.toFixed(1), 9) +
      cell(found === undefined ? '' : String(found), 8) +
      (over ? '  over' : ''),
  );
}
console.log(`longest unsliced findCodes: ${longest.ms.toFixed(1)} ms (${longest.measure})`);

const missing = LIMITS.filter(({ measure }) => !rows.some((row) => row.measure === measure));
if (!options.quick) for (const { measure } of missing) console.log(`not measured: ${measure}`);
if (options.json) writeFileSync(options.json, `${JSON.stringify({ rows, longest }, null, 2)}\n`);

const exceeded = rows.filter(({ ratio, most }) => most !== undefined && ratio > most);
if (options.check && (exceeded.length > 0 || (!options.quick && missing.length > 0))) process.exit(1);
