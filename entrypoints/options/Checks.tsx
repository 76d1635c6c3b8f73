import { t } from '../../components/words.ts';
import type { Settings } from '../../utils/browser/storage.ts';
import { rules } from '../../utils/check/rules/index.ts';
import { RULE_IDS } from '../../utils/check/types.ts';
import { type Phrases, toText, word } from '../../utils/text/say.ts';

export interface SettingsProps {
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
}

const summaryOf = (id: string, phrases: Phrases | undefined): string =>
  rules
    .filter((rule) => rule.id === id)
    .map(({ summary }) => toText(word(summary), phrases))
    .join(' ');

export interface ChecksProps extends SettingsProps {
  /** The sentences of the checks in the person's language, other than English. */
  phrases: Phrases | undefined;
}

export function Checks({ settings, phrases, onChange }: ChecksProps) {
  const off = new Set(settings.rulesOff);
  return (
    <>
      <label class="pair">
        {t('whatIsListed')}
        <select
          value={settings.strictness}
          onChange={(event) => onChange({ strictness: event.currentTarget.value as Settings['strictness'] })}
        >
          <option value="errors">{t('listErrors')}</option>
          <option value="warnings">{t('listWarnings')}</option>
          <option value="notes">{t('listNotes')}</option>
        </select>
      </label>
      <fieldset class="list">
        <legend>{t('checksThatRun')}</legend>
        {RULE_IDS.map((id) => (
          <label key={id} class="check">
            <input
              type="checkbox"
              checked={!off.has(id)}
              onChange={(event) =>
                onChange({
                  rulesOff: event.currentTarget.checked
                    ? settings.rulesOff.filter((other) => other !== id)
                    : [...settings.rulesOff, id],
                })
              }
            />
            <span>
              <b>{id}</b> <span class="hint">{summaryOf(id, phrases)}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </>
  );
}
