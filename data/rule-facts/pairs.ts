/** Pairs that the rules need and the edit table lacks: one code is another specialty's, or the pair goes by the month. */
import type { CodePair } from '../schema.ts';

const never = (
  column1: string,
  column2: string,
  why: Omit<CodePair, 'column1' | 'column2' | 'modifierAllowed'>,
) => ({
  column1,
  column2,
  modifierAllowed: false,
  ...why,
});

const ABA_AND_THERAPY = {
  reason: 'Adaptive behavior treatment and another therapy do not count the same time.',
  scope: 'same date, same clinician',
  source: 'ncci-ptp-2024q3',
};
const ONE_INTEGRATION_A_MONTH = {
  reason: 'Collaborative care and general behavioral health integration are not both reported for one month.',
  scope: 'same calendar month',
  source: 'mirah-cocm',
};
const ADD_ON_OR_ALONE = {
  reason: 'The add-on to advanced primary care takes the place of the stand-alone code of that month.',
  scope: 'same calendar month',
  source: 'fairpath-apcm',
};

export const EXTRA_PAIRS: readonly CodePair[] = [
  never('97153', '97530', ABA_AND_THERAPY),
  never('97153', '92507', ABA_AND_THERAPY),
  never('G2214', '99484', ONE_INTEGRATION_A_MONTH),
  ...['G0568', 'G0569', 'G0570'].flatMap((addOn) =>
    ['99484', '99492', '99493', 'G2214'].map((alone) => never(addOn, alone, ADD_ON_OR_ALONE)),
  ),
];
