import { t } from '../../components/words.ts';
import type { Settings } from '../../utils/browser/storage.ts';
import type { SettingsProps } from './Checks.tsx';

export function Appearance({ settings, onChange }: SettingsProps) {
  return (
    <>
      <label class="pair">
        {t('colours')}
        <select
          value={settings.theme}
          onChange={(event) => onChange({ theme: event.currentTarget.value as Settings['theme'] })}
        >
          <option value="auto">{t('asSystem')}</option>
          <option value="light">{t('light')}</option>
          <option value="dark">{t('dark')}</option>
        </select>
      </label>
      <label class="pair">
        {t('marksOnCodes')}
        <select
          value={settings.marks}
          onChange={(event) => onChange({ marks: event.currentTarget.value as Settings['marks'] })}
        >
          <option value="subtle">{t('subtle')}</option>
          <option value="normal">{t('normal')}</option>
          <option value="strong">{t('strong')}</option>
          <option value="off">{t('none')}</option>
        </select>
      </label>
      <label class="pair">
        {t('cardDelay')}
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
        {t('cardKey')}
        <select
          value={settings.cardModifierKey}
          onChange={(event) =>
            onChange({ cardModifierKey: event.currentTarget.value as Settings['cardModifierKey'] })
          }
        >
          <option value="none">{t('noKey')}</option>
          <option value="alt">Alt</option>
          <option value="ctrl">Ctrl</option>
          <option value="shift">Shift</option>
        </select>
      </label>
    </>
  );
}
