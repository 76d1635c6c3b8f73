import { denialVintage } from '../../data/denials.ts';
import { diagnosisVintage } from '../../data/diagnoses.ts';
import { catalogue, vintages } from '../../data/index.ts';
import { modifierVintage } from '../../data/modifiers.ts';
import { pairVintage } from '../../data/pairs.ts';
import { placeOfServiceVintage } from '../../data/places-of-service.ts';

export function About({ version }: { version: string }) {
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
      <p>
        Claimlight {version}, catalogue {catalogue.version}. MIT licence.
      </p>
      <ul class="list" aria-label="Vintages of the data">
        {[...new Map(sets.map((set) => [set.name, set])).values()].map(({ name, asOf }) => (
          <li key={name}>
            {name} <span class="hint">as of {asOf}</span>
          </li>
        ))}
      </ul>
      <p class="hint">
        CPT® is a registered trademark of the American Medical Association. CPT codes are named here for
        identification; the explanations are our own words and no CPT descriptor is included. Findings are no
        legal or billing advice: the payer’s own policy decides.
      </p>
    </>
  );
}
