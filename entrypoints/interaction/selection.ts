/** Which codes stand in what the person selected on the page. */
import type { CodeStore } from '../../utils/page/code-store.ts';

/** A sidebar that opens because of a selection asks for it within this time. */
const KEPT_MS = 4000;

export function watchSelection(document: Document, store: CodeStore, send: (ids: number[]) => void) {
  let kept: number[] = [];
  return {
    /** Sends the codes selected now; how many there are. */
    report(): number {
      const selection = document.getSelection();
      kept = store
        .all()
        .filter(({ node, element }) => selection?.containsNode((node ?? element) as Node, true))
        .map(({ id }) => id);
      if (kept.length > 0) send(kept);
      setTimeout(() => {
        kept = [];
      }, KEPT_MS);
      return kept.length;
    },
    /** Sends them again to a sidebar that has only just opened. */
    repeat(): void {
      if (kept.length > 0) send(kept);
    },
  };
}
