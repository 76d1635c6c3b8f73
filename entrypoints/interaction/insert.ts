/** Puts text into a form field as if it had been typed. */

function setValue(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  const prototype = field.localName === 'input' ? HTMLInputElement.prototype : HTMLTextAreaElement.prototype;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, text);
  field.dispatchEvent(
    new InputEvent('input', { bubbles: true, composed: true, data: text, inputType: 'insertText' }),
  );
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** false: there is no field, or it took nothing. */
export function insertText(field: HTMLElement | undefined, text: string): boolean {
  if (!field?.isConnected || (field as HTMLInputElement).disabled || (field as HTMLInputElement).readOnly)
    return false;
  const document = field.ownerDocument;
  field.focus({ preventScroll: true });
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
    field.select();
    // The editing command keeps the browser's own undo and is what a framework takes for typing.
    const done = document.execCommand('insertText', false, text);
    if (!done || field.value !== text) setValue(field, text);
    return field.value === text;
  }
  return document.execCommand('insertText', false, text);
}
