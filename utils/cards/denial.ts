/** The card of a denial or remark code: what it says, how it comes about, and which check sees it before the claim leaves. */
import { denials, denialVintage } from '../../data/denials.ts';
import { citations } from './citations.ts';
import type { CardFact, CardFacts } from './types.ts';

/** undefined for a code we hold nothing about. */
export function toDenialCard(code: string): CardFacts | undefined {
  const denial = denials.get(code);
  if (!denial) return undefined;
  const facts: (CardFact | undefined)[] = [
    denial.typicalCase ? { name: 'Usual cause', value: denial.typicalCase } : undefined,
    {
      name: 'Checked here by',
      value: denial.rules.length > 0 ? denial.rules.join(', ') : 'No check: the claim alone does not show it',
    },
    { name: 'As of', value: denialVintage.asOf },
  ];
  return {
    code: denial.code,
    system: denial.type === 'RARC' ? 'remark code' : 'denial code',
    label: denial.label,
    facts: facts.filter((fact) => fact !== undefined),
    cautions: [],
    neighbours: [],
    sources: citations(denial.sources),
    inCatalogue: true,
  };
}
