/** One fact as a labelled form field. */
import { useId } from 'preact/hooks';
import type { SessionFact } from '../utils/session/schema.ts';
import { choiceText, type FactInput, nameOf, readInput } from './facts.ts';
import { t } from './words.ts';

export interface FactFieldProps {
  fact: SessionFact;
  input: FactInput;
  value: unknown;
  /** undefined: emptied. */
  onValue: (value: unknown) => void;
}

const HTML_TYPES: Record<string, 'date' | 'time' | 'number'> = {
  date: 'date',
  time: 'time',
  minutes: 'number',
  years: 'number',
};

export function FactField({ fact, input, value, onValue }: FactFieldProps) {
  const id = useId();
  const choices =
    input.kind === 'yes-no' ? ['yes', 'no'] : input.kind === 'choice' ? input.choices : undefined;
  const shown =
    typeof value === 'boolean'
      ? value
        ? 'yes'
        : 'no'
      : Array.isArray(value)
        ? value.join(', ')
        : String(value ?? '');
  const take = (text: string) => onValue(readInput(input, text));
  return (
    <div class="field">
      <label for={id}>{nameOf(fact)}</label>
      {choices ? (
        <select id={id} value={shown} onChange={(event) => take(event.currentTarget.value)}>
          <option value="">{t('notStated')}</option>
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {choice === 'yes' || choice === 'no' ? t(choice) : choiceText(choice)}
            </option>
          ))}
        </select>
      ) : (
        <input
          id={id}
          ref={(element) => element?.setAttribute('type', HTML_TYPES[input.kind] ?? 'text')}
          value={shown}
          autocomplete="off"
          onChange={(event) => take(event.currentTarget.value)}
        />
      )}
    </div>
  );
}
