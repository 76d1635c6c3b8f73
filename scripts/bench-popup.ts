/**
 * How soon the popup is seen: from opening its page until its first content is painted, with the background running and its
 * files read before, beside a page of the same extension that holds one line of text; in turns, in one browser.
 *   npm run bench:popup                       prints both and their ratio, and whether the popup is within the aim
 *   npm run bench:popup -- --language es      in a browser in Spanish
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserContext } from 'playwright';
import { launchWithExtension } from './launch.ts';

const { values: options } = parseArgs({ options: { language: { type: 'string', default: '' } } });

const ROUNDS = Number(process.env['CLAIMLIGHT_BENCH_ROUNDS'] ?? 25);
const AIM_MS = 150;
const EMPTY = '<!doctype html><meta charset="utf-8"><title>Empty</title><p>Empty</p>';

const quantile = (values: number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN;

/** Milliseconds from the start of the navigation to the first paint that has content. */
async function firstPaint(context: BrowserContext, url: string): Promise<number> {
  const page = await context.newPage();
  await page.goto(url);
  const ms = await page.evaluate(
    () =>
      new Promise<number>((seen) => {
        new PerformanceObserver((list) => {
          for (const { name, startTime } of list.getEntries())
            if (name === 'first-contentful-paint') seen(startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
  await page.close();
  return ms;
}

const extension = mkdtempSync(join(tmpdir(), 'claimlight-bench-'));
cpSync('.output/chrome-mv3', extension, { recursive: true });
writeFileSync(join(extension, 'empty.html'), EMPTY);
const { context, extensionId } = await launchWithExtension({ extension, language: options.language });
const urlOf = (file: string) => `chrome-extension://${extensionId}/${file}`;
const times = { popup: [] as number[], empty: [] as number[] };
const FILES = ['popup', 'empty'] as const;
for (const file of FILES) await firstPaint(context, urlOf(`${file}.html`));
for (let round = 0; round < ROUNDS; round += 1)
  for (const file of round % 2 === 0 ? FILES : FILES.toReversed())
    times[file].push(await firstPaint(context, urlOf(`${file}.html`)));
await context.close();
rmSync(extension, { recursive: true });

const told = (values: number[]) =>
  `median ${quantile(values, 0.5).toFixed(0)} ms, 90th ${quantile(values, 0.9).toFixed(0)} ms`;
const median = quantile(times.popup, 0.5);
console.log(`${ROUNDS} pairs in turns${options.language ? `, language ${options.language}` : ''}`);
console.log(`popup       ${told(times.popup)}`);
console.log(`empty page  ${told(times.empty)}`);
console.log(`ratio       ${(median / quantile(times.empty, 0.5)).toFixed(2)}`);
console.log(median <= AIM_MS ? `within ${AIM_MS} ms` : `OVER ${AIM_MS} ms`);
