import type { Settings } from '../../utils/browser/storage.ts';
import type { SettingsProps } from './Checks.tsx';

export function Appearance({ settings, onChange }: SettingsProps) {
  return (
    <>
      <label class="pair">
        Colors
        <select
          value={settings.theme}
          onChange={(event) => onChange({ theme: event.currentTarget.value as Settings['theme'] })}
        >
          <option value="auto">As the system</option>
          <option value="light">Light</option>
          <option value="dark">Dark</option>
        </select>
      </label>
      <label class="pair">
        Marks on codes
        <select
          value={settings.marks}
          onChange={(event) => onChange({ marks: event.currentTarget.value as Settings['marks'] })}
        >
          <option value="subtle">Subtle</option>
          <option value="normal">Normal</option>
          <option value="strong">Strong</option>
          <option value="off">None</option>
        </select>
      </label>
      <label class="pair">
        The card appears after (milliseconds)
        <input
          type="number"
          min={0}
          max={5000}
          step={50}
          value={settings.cardDelayMs}
          onChange={(event) => {
            const value = event.currentTarget.valueAsNumber;
            if (value >= 0 && value <= 5000) onChange({ cardDelayMs: value });
          }}
        />
      </label>
      <label class="pair">
        Only while a key is held
        <select
          value={settings.cardModifierKey}
          onChange={(event) =>
            onChange({ cardModifierKey: event.currentTarget.value as Settings['cardModifierKey'] })
          }
        >
          <option value="none">No key</option>
          <option value="alt">Alt</option>
          <option value="ctrl">Ctrl</option>
          <option value="shift">Shift</option>
        </select>
      </label>
    </>
  );
}
