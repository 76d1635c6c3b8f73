import { useState } from 'preact/hooks';

export interface Undo {
  /** What was done: 'Muted for this claim.' */
  text: string;
  onUndo: () => void;
  onDone: () => void;
}

/** The last thing dismissed, with its way back. */
export function useUndo() {
  const [undo, setUndo] = useState<Undo>();
  const onDone = () => setUndo(undefined);
  const dismiss = (text: string, doIt: () => void, undoIt: () => void) => {
    doIt();
    setUndo({
      text,
      onUndo: () => {
        undoIt();
        onDone();
      },
      onDone,
    });
  };
  return { undo, dismiss };
}
