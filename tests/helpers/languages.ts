/** What the checks say in languages other than English, held against the English. */
import { expect } from 'vitest';
import * as es from '../../data/phrases/es/index.ts';
import type { Finding } from '../../utils/check/types.ts';
import type { Language } from '../../utils/text/say.ts';
import { isEnglish } from './english.ts';

export const LANGUAGES: Readonly<Record<string, Language>> = { es };

/** Codes and figures, each once. */
export const figuresOf = (text: string): string[] =>
  [...new Set(text.match(/[A-Z]?\d[\d.-]*(?<![.-])/g))].sort();

/** Every code and figure of the English, and no English word. */
export function expectSaid(language: string, said: readonly string[], english: readonly string[]): void {
  expect(said.map(figuresOf)).toEqual(english.map(figuresOf));
  expect([...new Set(said.filter((text) => isEnglish(language, text)))]).toEqual([]);
}

export const textsOf = (findings: readonly Finding[]): string[] =>
  findings.flatMap(({ message, suggestion = '' }) => [message, suggestion]);
