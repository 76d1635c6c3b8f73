/** The card of a denial or remark code: what it says, how it comes about, and which check sees it before the claim leaves. */
import { denials, denialVintage } from '../../data/denials.ts';
import { type Phrases, say, word } from '../text/say.ts';
import { type FactDraft, toCard } from './draft.ts';
import type { CardFacts } from './types.ts';

/** undefined for a code we hold nothing about. `phrases`: in a language other than English. */
export function toDenialCard(code: string, phrases?: Phrases): CardFacts | undefined {
  const denial = denials.get(code);
  if (!denial) return undefined;
  const usual: FactDraft[] = denial.typicalCase
    ? [{ name: say`Usual cause`, value: word(denial.typicalCase) }]
    : [];
  const checks =
    denial.rules.length > 0 ? denial.rules.join(', ') : say`No check: the claim alone does not show it`;
  return toCard(
    {
      code: denial.code,
      system: denial.type === 'RARC' ? say`remark code` : say`denial code`,
      label: word(denial.label),
      facts: [
        ...usual,
        { name: say`Checked here by`, value: checks },
        { name: say`As of`, value: denialVintage.asOf },
      ],
      cautions: [],
      neighbours: [],
      sources: denial.sources,
      inCatalogue: true,
    },
    phrases,
  );
}
