import { useState } from 'preact/hooks';
import { savePacks } from '../../utils/browser/stored.ts';
import { type PayerPack, readPack, writePack } from '../../utils/check/pack-schema.ts';
import { shippedPacks } from '../../utils/check/shipped-packs.ts';
import type { SettingsProps } from './Checks.tsx';
import { readChosen, saveFile } from './files.ts';

export interface PacksProps extends SettingsProps {
  /** Packs that the person loaded. */
  packs: readonly PayerPack[];
  /** Packs that an administrator gave. */
  given: readonly PayerPack[];
  mayLoad: boolean;
  onPacks: (packs: PayerPack[]) => void;
}

export function Packs({ settings, onChange, packs, given, mayLoad, onPacks }: PacksProps) {
  const [said, setSaid] = useState<{ text: string; isBad: boolean }>();
  const on = new Set(settings.packsOn);
  const store = async (next: PayerPack[], text: string) => {
    try {
      await savePacks(next);
      onPacks(next);
      setSaid({ text, isBad: false });
    } catch {
      setSaid({ text: 'There is no room left to store this pack. Nothing was changed.', isBad: true });
    }
  };
  const load = async (input: HTMLInputElement) => {
    const text = await readChosen(input);
    if (text === undefined) return;
    const read = readPack(text);
    if ('problem' in read) setSaid({ text: read.problem, isBad: true });
    else
      await store(
        [...packs.filter(({ id }) => id !== read.pack.id), read.pack],
        `“${read.pack.title}” was loaded.`,
      );
  };
  return (
    <>
      <p class="hint">What one payer wants beyond the general rules. Off until you choose one.</p>
      <ul class="list" aria-label="Payer packs">
        {[...shippedPacks, ...given, ...packs].map((pack) => (
          <li key={pack.id}>
            <label class="check">
              <input
                type="checkbox"
                checked={on.has(pack.id)}
                onChange={(event) =>
                  onChange({
                    packsOn: event.currentTarget.checked
                      ? [...settings.packsOn, pack.id]
                      : settings.packsOn.filter((id) => id !== pack.id),
                  })
                }
              />
              <span>{pack.title}</span>
            </label>
            <span class="row">
              <button
                type="button"
                class="quiet"
                aria-label={`Save as file: ${pack.title}`}
                onClick={() => saveFile(`${pack.id}.json`, 'application/json', writePack(pack))}
              >
                Save as file
              </button>
              {packs.includes(pack) && (
                <button
                  type="button"
                  class="quiet"
                  aria-label={`Remove: ${pack.title}`}
                  onClick={() =>
                    void store(
                      packs.filter((other) => other !== pack),
                      `“${pack.title}” was removed.`,
                    )
                  }
                >
                  Remove
                </button>
              )}
            </span>
          </li>
        ))}
      </ul>
      {mayLoad ? (
        <label>
          Load a pack{' '}
          <input
            type="file"
            accept="application/json,.json"
            onChange={(event) => void load(event.currentTarget)}
          />
        </label>
      ) : (
        <p class="hint">Your administrator does not allow packs from files.</p>
      )}
      {said && (
        <p class={said.isBad ? 'bad' : 'good'} role="status">
          {said.text}
        </p>
      )}
    </>
  );
}
