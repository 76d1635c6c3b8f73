import type { CardFact } from './types.ts';

/** What a biller asks first is seen without scrolling, the rest of a card stands below. */
export const isEssential = ({ essential }: CardFact): boolean => essential === true;

/** 'therapists (psychologist, …)' → 'therapists'; the whole list then stands further down. */
export const toBrief = (fact: CardFact): CardFact => ({
  ...fact,
  value: fact.value.replace(/ \([^)]*\)/g, ''),
});

export const isBrief = (fact: CardFact): boolean => toBrief(fact).value === fact.value;
