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
      setSaid({ text: 'The settings of the file are in use.', isBad: false });
    } catch (error) {
      const reason = error instanceof SyntaxError ? 'It is not a JSON file.' : (error as Error).message;
      setSaid({ text: `Nothing was changed. ${reason}`, isBad: true });
    }
  };
  return (
    <>
      {undo && <Toast {...undo} />}
      <p>
        Settings, sites’ layouts, pinned codes, payer packs and code sets are stored on this device. What you
        type about a session is kept in memory for its tab and never stored. Nothing is sent anywhere. Code
        sets are not in the file that is saved here: load them again from where you have them.
      </p>
      <label class="pair">
        Clear session details after (minutes, 0: with the tab)
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
          Show what is stored
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
          Save as a file
        </button>
        {mayLoad && (
          <label>
            Load from a file{' '}
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
          Clear everything
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
