/** Reads changed rows again through the incremental interface of utils/recognize, when the build has one. */
export interface Rescan {
  /** Reads `added` and forgets `removed`. */
  read: (added: Element[], removed: Element[]) => unknown;
  close: () => void;
}

/** The whole page has been read once when this returns. Undefined: no incremental interface. */
export function makeRescan(): Rescan | undefined {
  return undefined;
}
