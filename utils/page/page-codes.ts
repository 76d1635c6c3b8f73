/** Reads a document's codes and keeps them true while it changes. */
import { scanCodes } from '../recognize/index.ts';
import { type CodeStore, createCodeStore } from './code-store.ts';
import { runInSlices } from './slices.ts';
import { watchPage } from './watch.ts';

/** After changes that were read part by part, the whole page is read once more when it has rested this long. */
const REST_MS = 2500;
/** On a page that took longer than this the parts are trusted. */
const COSTLY_SCAN_MS = 150;

export interface PageCodes {
  store: CodeStore;
  dispose(): void;
}

/** `onChange` after each reading; `complete` is false until the first one of the whole page is done. */
export function followCodes(
  document: Document,
  onChange: (complete: boolean) => void,
  onError: () => void,
): PageCodes {
  const store = createCodeStore();
  const controller = new AbortController();
  let scan = new AbortController();
  let rest: ReturnType<typeof setTimeout> | undefined;
  let lastCostMs = 0;

  const watchRoots = () => {
    for (const { node, element } of store.all()) {
      const root = (node ?? element)?.getRootNode();
      if (root && root !== document && 'host' in root) watch.add(root as ShadowRoot);
    }
  };

  const readAll = async () => {
    scan.abort();
    scan = new AbortController();
    const { signal } = scan;
    const started = performance.now();
    try {
      const matches = await runInSlices(scanCodes(document), signal);
      if (!matches || controller.signal.aborted) return;
      lastCostMs = performance.now() - started;
      store.set(matches);
      watchRoots();
      onChange(true);
    } catch {
      if (!controller.signal.aborted) onError();
    }
  };

  const readParts = async (parts: Element[]) => {
    try {
      const hadCodes = store.all().length > 0;
      let changed = store.prune();
      if (parts.length > 0) {
        const matches = await runInSlices(scanCodes(parts), controller.signal);
        if (!matches) return;
        changed ||= matches.length > 0 || hadCodes;
        store.setWithin(parts, matches);
      }
      if (changed) {
        watchRoots();
        onChange(true);
      }
      clearTimeout(rest);
      if (parts.length > 0 && lastCostMs < COSTLY_SCAN_MS) rest = setTimeout(readAll, REST_MS);
    } catch {
      onError();
    }
  };

  const watch = watchPage(document, {
    onParts: (parts) => void readParts(parts),
    onAll: () => void readAll(),
  });
  void readAll();

  return {
    store,
    dispose() {
      controller.abort();
      scan.abort();
      clearTimeout(rest);
      watch.dispose();
      store.clear();
    },
  };
}
