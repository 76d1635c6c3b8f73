import { t } from '../../components/words.ts';
import { denialVintage } from '../../data/denials.ts';
import { diagnosisVintage } from '../../data/diagnoses.ts';
import { catalogue, vintages } from '../../data/index.ts';
import { modifierVintage } from '../../data/modifiers.ts';
import { pairVintage } from '../../data/pairs.ts';
import { placeOfServiceVintage } from '../../data/places-of-service.ts';
import { type Phrases, toText, word } from '../../utils/text/say.ts';

export interface AboutProps {
  version: string;
  /** The person's language, other than English. */
  phrases: Phrases | undefined;
}

export function About({ version, phrases }: AboutProps) {
  const sets = [
    ...vintages,
    modifierVintage,
    placeOfServiceVintage,
    pairVintage,
    diagnosisVintage,
    denialVintage,
  ];
  return (
    <>
      <p>{t('aboutVersion', version, catalogue.version)}</p>
      <ul class="list" aria-label={t('vintages')}>
        {[...new Map(sets.map((set) => [set.name, set])).values()].map(({ name, asOf }) => (
          <li key={name}>
            {toText(word(name), phrases)} <span class="hint">{t('asOf', asOf)}</span>
          </li>
        ))}
      </ul>
      <p class="hint">{t('aboutCpt')}</p>
    </>
  );
}
