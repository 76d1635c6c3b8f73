/** Reads a document's codes and keeps them true while it changes. */
import { createIds } from '../recognize/ids.ts';
import type { ReadLines } from '../recognize/place.ts';
import { type Scanned, scanCodes } from '../recognize/scan.ts';
import type { CodeMatch, ReadNotation } from '../recognize/types.ts';
import { type CodeStore, createCodeStore } from './code-store.ts';
import type { Listeners } from './listeners.ts';
import type { Part } from './parts.ts';
import { runInSlices } from './slices.ts';
import { watchPage } from './watch.ts';

/** After changes that were read part by part, the whole page is read once more when it has rested this long. */
const REST_MS = 2500;
/** A reading of the whole page waits for so many times what the last one took: a restless page gets a tenth of the time. */
const PAUSE_FOR_COST = 10;

export interface PageCodes {
  store: CodeStore;
  dispose(): void;
}

export interface PageCodesPorts {
  /** After each reading of the page or a part of it. */
  onRead(): void;
  onError(): void;
  /** The reader of notations, sent for when the page shows one; undefined: it can't come. */
  notations(): Promise<ReadNotation | undefined>;
  /** The reader of lines, sent for when the page shows codes; undefined: it can't come. */
  lines(): Promise<ReadLines | undefined>;
}

const readAsProse: ReadNotation = () => undefined;

export function followCodes(
  document: Document,
  listeners: Listeners,
  { onRead, onError, notations, lines }: PageCodesPorts,
): PageCodes {
  const store = createCodeStore();
  const ids = createIds();
  const ended = new AbortController();
  const waiting = new Set<Part>();
  let isAllWaiting = false;
  let hasRemovals = false;
  let isPruneDue = false;
  let isReading = false;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let lastCostMs = 0;
  let mayReadAllAt = 0;

  let readNotation: ReadNotation | undefined;

  /** Begun anew when a notation turns up whose reader is not there yet: what it says must not be shown as prose first. */
  const find = async (roots: Document | readonly Part[]): Promise<Scanned | undefined> => {
    const missing = new AbortController();
    const sendFor: ReadNotation = () => void missing.abort();
    const work = scanCodes(
      roots,
      {
        ids,
        entered: (root) => watch.add(root),
        elsewhere: () => ('nodeType' in roots ? [] : store.outside(roots)),
      },
      readNotation ?? sendFor,
    );
    const found = await runInSlices(work, AbortSignal.any([ended.signal, missing.signal]));
    if (!missing.signal.aborted || ended.signal.aborted) return found;
    readNotation = (await notations()) ?? readAsProse;
    return ended.signal.aborted ? undefined : find(roots);
  };

  /** Undefined: the agent ended first. */
  const scan = async (roots: Document | readonly Part[]): Promise<CodeMatch[] | undefined> => {
    const { matches, taken } = (await find(roots)) ?? { taken: [] };
    const readLines = taken.length > 0 ? await lines() : undefined;
    if (readLines) await runInSlices(readLines(taken, ids), ended.signal);
    return ended.signal.aborted ? undefined : matches;
  };

  const readAll = async () => {
    waiting.clear();
    isAllWaiting = false;
    hasRemovals = false;
    isPruneDue = false;
    clearTimeout(rest);
    const started = performance.now();
    const matches = await scan(document);
    if (!matches) return;
    lastCostMs = performance.now() - started;
    mayReadAllAt = performance.now() + lastCostMs * PAUSE_FOR_COST;
    if (await runInSlices(store.set(matches), ended.signal)) onRead();
  };

  const readParts = async () => {
    const parts = [...waiting].filter(({ isConnected }) => isConnected);
    waiting.clear();
    hasRemovals = false;
    if (isPruneDue) store.prune();
    isPruneDue = false;
    const matches = await scan(parts);
    if (!matches) return;
    store.setWithin(parts, matches);
    onRead();
    if (parts.length === 0) return;
    clearTimeout(rest);
    rest = setTimeout(askForAll, REST_MS + lastCostMs * PAUSE_FOR_COST);
  };

  /** One reading at a time: what changes meanwhile waits for the next. */
  const read = async () => {
    if (isReading) return;
    isReading = true;
    try {
      while (!ended.signal.aborted) {
        const isDue = isAllWaiting && performance.now() >= mayReadAllAt;
        if (isDue) await readAll();
        else if (waiting.size > 0 || hasRemovals) await readParts();
        else break;
      }
      if (isAllWaiting) {
        clearTimeout(pause);
        pause = setTimeout(read, mayReadAllAt - performance.now());
      }
    } catch {
      if (!ended.signal.aborted) onError();
    } finally {
      isReading = false;
    }
  };

  const askForAll = () => {
    isAllWaiting = true;
    void read();
  };

  const watch = watchPage(document, listeners, {
    onParts(parts) {
      for (const part of parts) waiting.add(part);
      hasRemovals = true;
      void read();
    },
    onRemoved(nodes) {
      isPruneDue ||= !store.drop(nodes);
    },
    onAll: askForAll,
  });
  if (!document.hidden) askForAll();

  return {
    store,
    dispose() {
      ended.abort();
      clearTimeout(rest);
      clearTimeout(pause);
      watch.dispose();
      store.clear();
    },
  };
}
