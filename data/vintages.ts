import { denialVintage } from './denials.ts';
import { diagnosisVintage } from './diagnoses.ts';
import { type Vintage, vintages } from './index.ts';
import { modifierVintage } from './modifiers.ts';
import { pairVintage } from './pairs.ts';
import { placeOfServiceVintage } from './places-of-service.ts';

/** How fresh every set is that the extension is shipped with. */
export const shippedVintages: readonly Vintage[] = [
  ...vintages,
  modifierVintage,
  placeOfServiceVintage,
  pairVintage,
  diagnosisVintage,
  denialVintage,
];
