/** What the look-up answers, out of our data: heavy, so it is loaded when the search box already stands. */
import type { CodeFacts } from '../data/code-sets.ts';
import { toDenialCard } from '../utils/cards/denial.ts';
import { type CardFacts, toCardFacts } from '../utils/cards.ts';
import type { LookupResult } from '../utils/lookup/types.ts';
import { createLookup, type Lookup } from '../utils/lookup.ts';
import type { Language } from '../utils/text/say.ts';

export interface Answers extends Lookup {
  /** Undefined for what says all it has to say in the list: modifiers and places of service. */
  card(result: LookupResult, codeSets: CodeFacts): CardFacts | undefined;
}

/** `today`: 'YYYY-MM-DD'. `language`: the person's, other than English. */
export function createAnswers(today: string, language: Language | undefined): Answers {
  const phrases = language?.phrases;
  return {
    ...createLookup({ today, language }),
    card({ code, kind }, codeSets) {
      if (kind === 'denial') return toDenialCard(code, phrases);
      return kind === 'code' || kind === 'diagnosis'
        ? toCardFacts(code, undefined, codeSets, phrases)
        : undefined;
    },
  };
}
