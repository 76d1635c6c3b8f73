/**
 * Sentences before they are said in a language. A rule writes its own in English, beside the figures that disagree; other
 * languages stand in data/phrases, found by the English.
 */
import type { Ways } from '../../data/ways.ts';

/** A sentence, or a part of one, and what stands in its places. */
export interface Said {
  /** English, with numbered places: '{0} needs at least {1} minutes.' */
  template: string;
  values: readonly Part[];
}
/** Codes, dates, numbers and names stand as they are; words are said themselves. Nothing where there is nothing to say. */
export type Part = string | number | Said | undefined;

/** What templates are in another language, by their English; the same places in any order. */
export type Phrases = Readonly<Record<string, string>>;

/** Another language than English. */
export interface Language {
  phrases: Phrases;
  /** How people ask for codes in it, beyond what the phrases call them. */
  ways: Ways;
}

/** A template literal as a sentence: say`${code} covers up to ${most} minutes.` */
export function say(text: TemplateStringsArray, ...values: readonly Part[]): Said {
  return { template: text.reduce((all, part, index) => `${all}{${index - 1}}${part}`), values };
}

/** Words out of a table of facts. */
export const word = (template: string, ...values: readonly Part[]): Said => ({ template, values });

/** In the language of the phrases; English without, and where they lack one. */
export function toText({ template, values }: Said, phrases: Phrases = {}): string {
  return (phrases[template] ?? template).replace(/\{(\d)\}/g, (_, place) => {
    const part = values[Number(place)] ?? '';
    return typeof part === 'object' ? toText(part, phrases) : String(part);
  });
}

/** 'A', 'A and B', 'A, B and C'. */
export function inWords(parts: readonly Part[], joiner: 'and' | 'or'): Part {
  const [last = '', ...before] = parts.toReversed();
  if (before.length === 0) return last;
  const head = before.reduceRight((all, part) => say`${all}, ${part}`);
  return joiner === 'and' ? say`${head} and ${last}` : say`${head} or ${last}`;
}

/** 'A, B, C'; undefined of nothing. */
export const inList = (parts: readonly Part[]): Part =>
  parts.length === 0 ? undefined : parts.reduce((all, part) => say`${all}, ${part}`);

/** A label in the middle of a sentence: 'School' as 'school'; abbreviations and names as they are. */
export const lowered = (label: string): string =>
  /^(?!Indian)[A-Z](?![A-Z/])/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;

/** The same label by itself: tables of phrases hold it as it stands in a sentence. */
export function labelText(label: string, phrases?: Phrases): string {
  const said = toText(word(lowered(label)), phrases);
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** '1 unit', '4 units'. */
export const unitsOf = (count: number): Said => (count === 1 ? say`${count} unit` : say`${count} units`);
