/** Form controls by what they show. */

const TEXT_INPUTS = new Set([
  'text',
  'search',
  'number',
  'tel',
  'url',
  'email',
  'button',
  'submit',
  'date',
  'datetime-local',
]);

/** What a control shows: its value, or the chosen option of a closed select. Undefined when it shows no text. */
export function shownValue(control: Element): string | undefined {
  switch (control.localName) {
    case 'input': {
      const input = control as HTMLInputElement;
      // Components keep their value in an input of no looks as well.
      return TEXT_INPUTS.has(input.type) && input.ariaHidden !== 'true' ? input.value : undefined;
    }
    case 'textarea':
      return (control as HTMLTextAreaElement).value;
    case 'select': {
      const select = control as HTMLSelectElement;
      // Components keep their value in a select of no looks as well.
      return select.multiple || select.size > 1 || select.ariaHidden === 'true'
        ? undefined
        : (select.selectedOptions[0]?.label ?? select.selectedOptions[0]?.text);
    }
    default:
      return undefined;
  }
}

export const isControlName = (name: string): boolean =>
  name === 'input' || name === 'textarea' || name === 'select';

export const isControl = (element: Element): boolean => isControlName(element.localName);
