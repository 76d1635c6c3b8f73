/** The form field a person came from, and putting text into it as if it had been typed. */
import type { Listeners } from '../../utils/page/listeners.ts';

const EDITABLE =
  'input:not([type=password]):not([type=hidden]):not([type=checkbox]):not([type=radio]):not([type=file]),textarea,[contenteditable=""],[contenteditable="true"]';

export interface FieldWatch {
  /** false: there is no field, or it took nothing. */
  insert(text: string): boolean;
}

function setValue(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  const prototype = field.localName === 'input' ? HTMLInputElement.prototype : HTMLTextAreaElement.prototype;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, text);
  field.dispatchEvent(
    new InputEvent('input', { bubbles: true, composed: true, data: text, inputType: 'insertText' }),
  );
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** `onFocus` is called each time the person enters a field. */
export function watchFields(
  document: Document,
  listeners: Listeners,
  onFocus: (field: Element) => void,
): FieldWatch {
  /** Held weakly: a page may give the field up. */
  let last: WeakRef<HTMLElement> | undefined;
  const onFocusIn = (event: Event) => {
    const target = event.composedPath()[0];
    if (target instanceof HTMLElement && target.matches(EDITABLE)) {
      last = new WeakRef(target);
      onFocus(target);
    }
  };
  listeners.on(document, 'focusin', onFocusIn);
  return {
    insert(text) {
      const field = last?.deref();
      if (!field?.isConnected || (field as HTMLInputElement).disabled || (field as HTMLInputElement).readOnly)
        return false;
      field.focus({ preventScroll: true });
      if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
        field.select();
        // The editing command keeps the browser's own undo and is what a framework takes for typing.
        const done = document.execCommand('insertText', false, text);
        if (!done || field.value !== text) setValue(field, text);
        return field.value === text;
      }
      return document.execCommand('insertText', false, text);
    },
  };
}
