/** Where a person is in a document, noted from the start: what asks for it may come later. */
import type { Listeners } from './listeners.ts';

const EDITABLE =
  'input:not([type=password]):not([type=hidden]):not([type=checkbox]):not([type=radio]):not([type=file]),textarea,[contenteditable=""],[contenteditable="true"]';

export interface Pointer {
  event: PointerEvent;
  /** The innermost node under it, shadow roots included; the event itself no longer tells it. */
  target: EventTarget | undefined;
}

export interface Attention {
  /** Where the pointer was last; a finger points at nothing for long. */
  pointer(): Pointer | undefined;
  /** The form field entered last; a page may have given it up. */
  field(): HTMLElement | undefined;
}

/** `onField` is called each time the person enters a form field. */
export function watchAttention(
  document: Document,
  listeners: Listeners,
  onField: (field: Element) => void,
): Attention {
  let pointer: Pointer | undefined;
  let field: WeakRef<HTMLElement> | undefined;
  listeners.on(document, 'pointermove', (event: PointerEvent) => {
    if (event.pointerType !== 'touch') pointer = { event, target: event.composedPath()[0] };
  });
  listeners.on(document, 'focusin', (event: Event) => {
    const target = event.composedPath()[0];
    if (!(target instanceof HTMLElement) || !target.matches(EDITABLE)) return;
    field = new WeakRef(target);
    onField(target);
  });
  return { pointer: () => pointer, field: () => field?.deref() };
}
