/** What the checks say in languages other than English, held against the English. */
import { expect } from 'vitest';
import { phrases as es } from '../../data/phrases/es/index.ts';
import type { Finding } from '../../utils/check/types.ts';
import type { Phrases } from '../../utils/text/say.ts';

export const LANGUAGES: Readonly<Record<string, Phrases>> = { es };

/** English words that few sentences do without, and that the other language has none of. */
const ENGLISH: Readonly<Record<string, RegExp>> = {
  es: /\b(?:the|is|are|was|were|with|without|but|and|or|for|of|not|which|that|if|on|in|bill|remove|code)\b/i,
};

/** Codes and figures, each once. */
export const figuresOf = (text: string): string[] =>
  [...new Set(text.match(/[A-Z]?\d[\d.-]*(?<![.-])/g))].sort();

/** Every code and figure of the English, and no English word. */
export function expectSaid(language: string, said: readonly string[], english: readonly string[]): void {
  expect(said.map(figuresOf)).toEqual(english.map(figuresOf));
  expect([...new Set(said.filter((text) => ENGLISH[language]?.test(text)))]).toEqual([]);
}

export const textsOf = (findings: readonly Finding[]): string[] =>
  findings.flatMap(({ message, suggestion = '' }) => [message, suggestion]);
