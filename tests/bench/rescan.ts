import { createCodeStore } from '../../utils/page/code-store.ts';
import { outermost, type Part, partOf } from '../../utils/page/parts.ts';
import { readNotation } from '../../utils/recognize/notations/index.ts';
import { scanCodes } from '../../utils/recognize/scan.ts';
import { createIds } from '../../utils/recognize/visits.ts';

/** Changed rows as utils/page reads them: what its watcher and reader do, without their waiting. */
export interface Rescan {
  /** Reads what stands in place of the rows that were removed. */
  read: (changed: readonly Element[], removed: readonly Element[]) => void;
}

function finish<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** The whole page has been read once when this returns. */
export function makeRescan(): Rescan {
  const ids = createIds();
  const store = createCodeStore();
  finish(store.set(finish(scanCodes(document, { ids }, readNotation))));
  return {
    read(changed, removed) {
      if (!store.drop(removed)) store.prune();
      const parts = outermost(
        new Set(changed.map((row) => partOf(row)).filter((part): part is Part => part !== undefined)),
      );
      store.setWithin(parts, finish(scanCodes(parts, { ids }, readNotation)));
      store.all();
    },
  };
}
