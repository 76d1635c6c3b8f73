import type { CardFact } from './types.ts';

/** What a biller asks first: these are seen without scrolling, the rest of a card stands below. */
const ESSENTIALS: ReadonlySet<string> = new Set(['Time', 'Added to', 'Patient', 'Format', 'Reported by']);

export const isEssential = ({ name }: CardFact): boolean => ESSENTIALS.has(name);

/** 'therapists (psychologist, …)' → 'therapists'; the whole list then stands further down. */
export const toBrief = (fact: CardFact): CardFact => ({
  ...fact,
  value: fact.value.replace(/ \([^)]*\)/g, ''),
});

export const isBrief = (fact: CardFact): boolean => toBrief(fact).value === fact.value;
