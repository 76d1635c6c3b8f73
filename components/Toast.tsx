/** What was just dismissed, with its undo; goes after a while, but not while somebody is at it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { IconButton } from './icons.tsx';
import type { Undo } from './use-undo.ts';
import { t } from './words.ts';

const STAYS_MS = 20_000;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input,textarea,select');

export function Toast({ text, onUndo, onDone }: Undo) {
  const [isHeld, setIsHeld] = useState(false);
  const undoIt = useRef(onUndo);
  undoIt.current = onUndo;
  useEffect(() => {
    if (isHeld) return undefined;
    const timer = setTimeout(onDone, STAYS_MS);
    return () => clearTimeout(timer);
  }, [text, isHeld]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'z' || !(event.ctrlKey || event.metaKey) || isTyping(event.target)) return;
      event.preventDefault();
      undoIt.current();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  return (
    <div
      class="toast"
      onPointerEnter={() => setIsHeld(true)}
      onPointerLeave={() => setIsHeld(false)}
      onFocusIn={() => setIsHeld(true)}
      onFocusOut={() => setIsHeld(false)}
    >
      <span role="status">{text}</span>
      <button type="button" aria-keyshortcuts="Control+Z" title="Ctrl+Z" onClick={onUndo}>
        {t('undo')}
      </button>
      <IconButton label={t('closeMessage')} icon="close" onClick={onDone} />
    </div>
  );
}
