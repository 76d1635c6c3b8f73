/** A card before it is said in a language: words as sentences to be said; codes, dates and published texts as they stand. */
import type { LoadedSet } from '../../data/code-sets.ts';
import { citationOf } from '../text/citation.ts';
import { type Part, type Phrases, type Said, say, toText } from '../text/say.ts';
import { citations } from './citations.ts';
import type { CardFact, CardFacts, CardNeighbour, CardStatus } from './types.ts';

export interface FactDraft {
  name: Said;
  value: Part;
  essential?: true;
  unconfirmed?: boolean;
}

export interface StatusDraft {
  text: Said;
  tone: CardStatus['tone'];
}

export interface NeighbourDraft extends Pick<CardNeighbour, 'code' | 'relation'> {
  label: Said;
}

/** Fields as in `CardFacts`. */
export interface CardDraft {
  code: string;
  system: Part;
  label: Part;
  explanation?: Said;
  status?: StatusDraft | undefined;
  facts: readonly FactDraft[];
  /** Official title: the last fact, where it is not the label itself. */
  title?: string | undefined;
  notice?: Said | undefined;
  cautions: readonly Said[];
  neighbours: readonly NeighbourDraft[];
  /** Ids of publications, then loaded sets. */
  sources: readonly (string | LoadedSet)[];
  inCatalogue: boolean;
}

/** The card in the language of the phrases; in English without. */
export function toCard(draft: CardDraft, phrases?: Phrases): CardFacts {
  const tell = (part: Part) => toText(say`${part}`, phrases);
  const { code, explanation, status, notice, title, inCatalogue } = draft;
  const label = tell(draft.label);
  const official: FactDraft[] =
    title === undefined || title === label ? [] : [{ name: say`Official title`, value: title }];
  return {
    code,
    system: tell(draft.system),
    label,
    ...(explanation && { explanation: tell(explanation) }),
    ...(status && { status: { text: tell(status.text), tone: status.tone } }),
    facts: [...draft.facts, ...official].map(
      (fact): CardFact => ({ ...fact, name: tell(fact.name), value: tell(fact.value) }),
    ),
    ...(notice && { notice: tell(notice) }),
    cautions: draft.cautions.map(tell),
    neighbours: draft.neighbours.map((one) => ({ ...one, label: tell(one.label) })),
    sources: draft.sources.flatMap((source) =>
      typeof source === 'string' ? citations([source]) : [citationOf(source, phrases)],
    ),
    inCatalogue,
  };
}
