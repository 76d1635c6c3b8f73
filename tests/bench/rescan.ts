import { createCodeStore } from '../../utils/page/code-store.ts';
import { outermost, type Part, partOf } from '../../utils/page/parts.ts';
import { createIds } from '../../utils/recognize/ids.ts';
import { complete, findCodes } from '../../utils/recognize/index.ts';

/** Changed rows as utils/page reads them: what its watcher and reader do, without their waiting. */
export interface Rescan {
  /** Reads what stands in place of the rows that were removed. */
  read: (changed: readonly Element[], removed: readonly Element[]) => void;
}

/** The whole page has been read once when this returns. */
export function makeRescan(): Rescan {
  const ids = createIds();
  const store = createCodeStore();
  complete(store.set(findCodes(document, { ids })));
  return {
    read(changed, removed) {
      if (!store.drop(removed)) store.prune();
      const parts = outermost(
        new Set(changed.map((row) => partOf(row)).filter((part): part is Part => part !== undefined)),
      );
      store.setWithin(parts, findCodes(parts, { ids }));
      store.all();
    },
  };
}
