import { useState } from 'preact/hooks';
import { savePacks } from '../../utils/browser/stored.ts';
import { type PayerPack, readPack } from '../../utils/check/pack-schema.ts';
import { shippedPacks } from '../../utils/check/shipped-packs.ts';
import type { SettingsProps } from './Checks.tsx';
import { readChosen } from './files.ts';
import { PackItem } from './PackItem.tsx';

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
    if ('problem' in read) setSaid({ text: `Nothing was changed: ${read.problem}`, isBad: true });
    else if ([...shippedPacks, ...given].some(({ id }) => id === read.pack.id))
      setSaid({ text: `Nothing was changed: id ${read.pack.id} belongs to another pack.`, isBad: true });
    else
      await store(
        [...packs.filter(({ id }) => id !== read.pack.id), read.pack],
        `The pack of ${read.pack.payer} was loaded.`,
      );
  };
  return (
    <>
      <p class="hint">
        What one payer wants beyond the general rules. A pack speaks on its payer’s own portals, and
        everywhere if you choose so.
      </p>
      <ul class="list packs" aria-label="Payer packs">
        {[...shippedPacks, ...given, ...packs].map((pack) => (
          <PackItem
            key={pack.id}
            pack={pack}
            settings={settings}
            onChange={onChange}
            {...(packs.includes(pack) && {
              onRemove: () =>
                void store(
                  packs.filter((other) => other !== pack),
                  `The pack of ${pack.payer} was removed.`,
                ),
            })}
          />
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
