/** What scripts/bench.ts calls inside the page. */
import Mark from 'mark.js';
import { findCodes } from '../../utils/recognize/index.ts';
import { floor } from './floor.ts';
import { MEASURES } from './measures.ts';
import { claimRow } from './pages.ts';
import { makeRescan, type Rescan } from './rescan.ts';

const CODE = /\b(?:\d{4}[0-9FTU]|[A-V]\d{4}|[A-TV-Z]\d[0-9AB]\.[0-9A-Z]{1,4})\b/g;

/** Exposed by Chromium under --js-flags=--expose-gc. */
const collectGarbage = (globalThis as { gc?: () => void }).gc;

const CHANGED = 10;
let rescan: Rescan | undefined;
let replaced: Element[] = [];
let replacing: Element[] = [];

/** What scripts/bench.ts takes the time of; what a change needs is made ready before. */
const scans = {
  nothing: () => 0,
  floor: () => floor(document),
  scan: () => findCodes(document).length,
  change: () => rescan?.read(replacing, replaced),
  /** Wraps what looks like a code. Changes the page: measure it last. */
  mark: () => new Mark(document.body).markRegExp(CODE),
};

/** Hides the page, so that what mark.js changes is not laid out in its time. */
function hide(): void {
  document.documentElement.hidden = true;
  document.documentElement.getBoundingClientRect();
}

/** Puts other rows in place of ten, as a page does; its first call reads the whole page. */
function changeRows(round: number): void {
  rescan ??= makeRescan();
  const body = document.querySelector('tbody') as HTMLTableSectionElement;
  const first = (round * 977) % (body.rows.length - CHANGED);
  const rowsThere = () => Array.from({ length: CHANGED }, (_, index) => body.rows[first + index] as Element);
  replaced = rowsThere();
  for (const [index, row] of replaced.entries()) row.outerHTML = claimRow(50_000 + round * CHANGED + index);
  replacing = rowsThere();
  // By the time the watcher's pause is over the page has laid its change out.
  body.getBoundingClientRect();
}

/** Milliseconds of each round of every named measure that the build holds. */
function otherMeasures(rounds: number): { name: string; times: number[] }[] {
  return MEASURES.flatMap(({ name, prepare }) => {
    const run = prepare();
    if (!run) return [];
    run(0);
    const timed = (round: number) => {
      collectGarbage?.();
      const start = performance.now();
      run(round);
      return performance.now() - start;
    };
    return [{ name, times: Array.from({ length: rounds }, (_, round) => timed(round + 1)) }];
  });
}

const run = (name: keyof typeof scans): void => void scans[name]();
const count = (): number => scans.scan();
const bench = { run, count, collect: () => collectGarbage?.(), changeRows, hide, otherMeasures };
export type Bench = typeof bench;
export type Scan = keyof typeof scans;
Object.assign(globalThis, { bench });
