import { t } from '../../components/words.ts';
import { catalogue } from '../../data/index.ts';
import { shippedVintages } from '../../data/vintages.ts';
import { type Phrases, toText, word } from '../../utils/text/say.ts';

export interface AboutProps {
  version: string;
  /** The person's language, other than English. */
  phrases: Phrases | undefined;
}

export function About({ version, phrases }: AboutProps) {
  return (
    <>
      <p>{t('aboutVersion', version, catalogue.version)}</p>
      <ul class="list" aria-label={t('vintages')}>
        {[...new Map(shippedVintages.map((set) => [set.name, set])).values()].map(({ name, asOf }) => (
          <li key={name}>
            {toText(word(name), phrases)} <span class="hint">{t('asOf', asOf)}</span>
          </li>
        ))}
      </ul>
      <p class="hint">{t('aboutCpt')}</p>
    </>
  );
}
