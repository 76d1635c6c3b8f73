/** What scripts/bench.ts calls inside the page. */
import Mark from 'mark.js';
import { findCodes } from '../../utils/recognize/index.ts';
import { floor } from './floor.ts';
import { MEASURES } from './measures.ts';
import { claimRow } from './pages.ts';
import { makeRescan } from './rescan.ts';

const CODE = /\b(?:\d{4}[0-9FTU]|[A-V]\d{4}|[A-TV-Z]\d[0-9AB]\.[0-9A-Z]{1,4})\b/g;

/** Exposed by Chromium under --js-flags=--expose-gc. */
const collectGarbage = (globalThis as { gc?: () => void }).gc;

function timed(run: () => unknown): number {
  collectGarbage?.();
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Milliseconds of each round: the floor and the full scan by turns, so that both meet the same machine. */
function scanRounds(rounds: number): { floor: number[]; scan: number[]; found: number } {
  const result = { floor: [] as number[], scan: [] as number[], found: 0 };
  floor(document);
  result.found = findCodes(document).length;
  for (let round = 0; round < rounds; round += 1) {
    result.floor.push(timed(() => floor(document)));
    result.scan.push(timed(() => findCodes(document)));
  }
  return result;
}

/** Milliseconds mark.js takes to wrap what looks like a code. Changes the page: measure it last. */
function markOnce(): number {
  return timed(() => new Mark(document.body).markRegExp(CODE));
}

/** Milliseconds of reading ten changed rows again, each round beside a full scan of the same page. */
function changeRounds(rounds: number): { change: number[]; scan: number[] } {
  const rescan = makeRescan();
  const body = document.querySelector('tbody') as HTMLTableSectionElement;
  const result = { change: [] as number[], scan: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    const first = (round * 977) % (body.rows.length - 10);
    const rows = Array.from({ length: 10 }, (_, index) => body.rows[first + index] as HTMLTableRowElement);
    for (const [index, row] of rows.entries()) row.outerHTML = claimRow(50_000 + round * 10 + index);
    const changed = Array.from({ length: 10 }, (_, index) => body.rows[first + index] as HTMLTableRowElement);
    // By the time the watcher's pause is over the page has laid its change out.
    body.getBoundingClientRect();
    result.change.push(timed(() => rescan.read(changed, rows)));
    result.scan.push(timed(() => findCodes(document)));
  }
  return result;
}

/** Milliseconds of each round of every named measure that the build holds. */
function otherMeasures(rounds: number): { name: string; times: number[] }[] {
  return MEASURES.flatMap(({ name, prepare }) => {
    const run = prepare();
    if (!run) return [];
    run(0);
    return [{ name, times: Array.from({ length: rounds }, (_, round) => timed(() => run(round + 1))) }];
  });
}

const bench = { scanRounds, markOnce, changeRounds, otherMeasures };
export type Bench = typeof bench;
Object.assign(globalThis, { bench });
