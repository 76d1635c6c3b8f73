/** What was just dismissed, with its undo; stays until it is used, closed or some time has passed. */
import { useEffect } from 'preact/hooks';
import { t } from './words.ts';

const STAYS_MS = 12_000;

export interface ToastProps {
  text: string;
  onUndo: () => void;
  onDone: () => void;
}

export function Toast({ text, onUndo, onDone }: ToastProps) {
  // The clock starts again with each text, not with each render.
  useEffect(() => {
    const timer = setTimeout(onDone, STAYS_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <div class="toast" role="status">
      <span>{text}</span>
      <button type="button" onClick={onUndo}>
        {t('undo')}
      </button>
    </div>
  );
}
