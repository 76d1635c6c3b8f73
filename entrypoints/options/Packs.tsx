import { useState } from 'preact/hooks';
import { t } from '../../components/words.ts';
import { savePacks } from '../../utils/browser/stored.ts';
import { type PayerPack, readPack } from '../../utils/check/pack-schema.ts';
import { shippedPacks } from '../../utils/check/shipped-packs.ts';
import type { Phrases } from '../../utils/text/say.ts';
import type { SettingsProps } from './Checks.tsx';
import { readChosen } from './files.ts';
import { PackItem } from './PackItem.tsx';

export interface PacksProps extends SettingsProps {
  /** Packs that the person loaded. */
  packs: readonly PayerPack[];
  /** Packs that an administrator gave. */
  given: readonly PayerPack[];
  mayLoad: boolean;
  /** What we say, in the person's language, other than English. */
  phrases: Phrases | undefined;
  onPacks: (packs: PayerPack[]) => void;
}

export function Packs({ settings, onChange, packs, given, mayLoad, phrases, onPacks }: PacksProps) {
  const [said, setSaid] = useState<{ text: string; isBad: boolean }>();
  const store = async (next: PayerPack[], text: string) => {
    try {
      await savePacks(next);
      onPacks(next);
      setSaid({ text, isBad: false });
    } catch {
      setSaid({ text: t('packNoRoom'), isBad: true });
    }
  };
  const load = async (input: HTMLInputElement) => {
    const text = await readChosen(input);
    if (text === undefined) return;
    const read = readPack(text);
    if ('problem' in read) setSaid({ text: t('packRefused', read.problem), isBad: true });
    else if ([...shippedPacks, ...given].some(({ id }) => id === read.pack.id))
      setSaid({ text: t('packRefused', t('packIdTaken', read.pack.id)), isBad: true });
    else
      await store(
        [...packs.filter(({ id }) => id !== read.pack.id), read.pack],
        t('packLoaded', read.pack.payer),
      );
  };
  return (
    <>
      <p class="hint">{t('packsHint')}</p>
      <ul class="list packs" aria-label={t('sectionPacks')}>
        {[...shippedPacks, ...given, ...packs].map((pack) => (
          <PackItem
            key={pack.id}
            pack={pack}
            settings={settings}
            phrases={phrases}
            onChange={onChange}
            {...(packs.includes(pack) && {
              onRemove: () =>
                void store(
                  packs.filter((other) => other !== pack),
                  t('packRemoved', pack.payer),
                ),
            })}
          />
        ))}
      </ul>
      {mayLoad ? (
        <label>
          {t('loadPack')}{' '}
          <input
            type="file"
            accept="application/json,.json"
            onChange={(event) => void load(event.currentTarget)}
          />
        </label>
      ) : (
        <p class="hint">{t('noPacksFromFiles')}</p>
      )}
      {said && (
        <p class={said.isBad ? 'bad' : 'good'} role="status">
          {said.text}
        </p>
      )}
    </>
  );
}
