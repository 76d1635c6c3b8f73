import { useState } from 'preact/hooks';
import { Toast } from '../../components/Toast.tsx';
import { useUndo } from '../../components/use-undo.ts';
import { t } from '../../components/words.ts';
import { clearEverything, loadEverything, restoreEverything } from '../../utils/browser/stored.ts';
import type { SettingsProps } from './Checks.tsx';
import { readChosen, saveFile } from './files.ts';

export function Data({ settings, mayLoad, onChange }: SettingsProps & { mayLoad: boolean }) {
  const [said, setSaid] = useState<{ text: string; isBad: boolean }>();
  const [stored, setStored] = useState<string>();
  const { undo, dismiss } = useUndo();
  const load = async (input: HTMLInputElement) => {
    const text = await readChosen(input);
    if (text === undefined) return;
    try {
      await restoreEverything(JSON.parse(text));
      setSaid({ text: t('fileInUse'), isBad: false });
    } catch (error) {
      const reason = error instanceof SyntaxError ? t('notJson') : (error as Error).message;
      setSaid({ text: t('nothingChanged', reason), isBad: true });
    }
  };
  return (
    <>
      {undo && <Toast {...undo} />}
      <p>{t('whatIsStored')}</p>
      <label class="pair">
        {t('clearAfter')}
        <input
          type="number"
          min={0}
          max={1440}
          value={settings.clearAfterMinutes}
          onChange={(event) => {
            const value = event.currentTarget.valueAsNumber;
            if (Number.isInteger(value) && value >= 0 && value <= 1440)
              onChange({ clearAfterMinutes: value });
          }}
        />
      </label>
      <div class="row">
        <button
          type="button"
          onClick={async () => setStored(JSON.stringify(await loadEverything(), null, 2))}
        >
          {t('showStored')}
        </button>
        <button
          type="button"
          onClick={async () =>
            saveFile(
              'claimlight-settings.json',
              'application/json',
              JSON.stringify(await loadEverything(), null, 2),
            )
          }
        >
          {t('saveAsFile')}
        </button>
        {mayLoad && (
          <label>
            {t('loadFromFile')}{' '}
            <input
              type="file"
              accept="application/json,.json"
              onChange={(event) => void load(event.currentTarget)}
            />
          </label>
        )}
        <button
          type="button"
          onClick={async () => {
            const before = await loadEverything();
            dismiss(
              t('clearedAll'),
              () => void clearEverything(),
              () => void restoreEverything(before),
            );
          }}
        >
          {t('clearEverything')}
        </button>
      </div>
      {said && (
        <p class={said.isBad ? 'bad' : 'good'} role="status">
          {said.text}
        </p>
      )}
      {stored && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        <pre tabIndex={0} class="stored">
          {stored}
        </pre>
      )}
    </>
  );
}
