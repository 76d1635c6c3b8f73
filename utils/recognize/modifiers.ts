/** Modifiers as they are written with a code: '90837-95', '90837:95:HO', '90837 95 HO', '90837 (95)', 'with modifier 25'. */
import { isModifier } from '../../data/systems.ts';

export interface Attached {
  modifiers: string[];
  /** Where what was read ends in the text. */
  end: number;
}

const GLUED =
  /^(?:\s?[-\u2010\u2011:/^]\s?|\s*[.+]\s?)(?!PO Box)([0-9A-Za-z]{2})(?![0-9A-Za-z])(?!\s(?:min|minutes?|hours?|hrs?|days?|weeks?|visits|sessions|units|percent)\b)/;
/** '90837 – 95 · Psychotherapy': no minutes are written so. */
const DASHED = /^\s[–—]\s(25|59|9\d|[A-Z]{2}|[A-Z]\d)(?=\s?(?:[·•|,;)]|$))/;
/** 'CPT: 99215, 95.' closes with it. */
const AFTER_COMMA = /^,\s?([0-9A-Z]{2})(?=[.;](?:\s|$)|(?:,[0-9A-Z]{2})*\s*$)/;
const DOTTED =
  /^\s?[·•|]\s?([0-9A-Z]{2})(?![0-9A-Za-z])(?!\s?(?:%|\/|\+|:|-\d|\.\d|[-\s]?(?:min|minute|hour|hr|unit|visit|day|session|week|year)))/;
const SPACED =
  /^[ \t\u00a0]{1,3}(?:with\s|w\/\s?)?(?!(?:MH|SA)\s[a-z]{2})([0-9A-Za-z]{2})(?![0-9A-Za-z])(?!\s?(?:%|\/|\+|:\d|-\d|\.\d|[-\s]?(?:min|minute|hour|hr|unit|visit|day|session|week|year|percent|mg|of\b|x\b|times|client|patient|member|service|line|am\b|pm\b|claim|point)))/i;
const NEXT =
  /^(?:\s?[-\u2010\u2011:/^,;&+·•|]\s?|\s)([0-9A-Za-z]{2})(?![0-9A-Za-z])(?!\s?(?:%|\/|\+|:\d|-\d|\.\d|[-\s]?(?:min|minute|hour|hr|unit|visit|day|session|week|year|percent|of\b|x\b)))/i;
const BRACKETED = /^\s?[([]\s?((?:[0-9A-Z]{2})(?:\s?[,/;: ]\s?[0-9A-Z]{2}){0,3})\s?[)\]]/;
const NAMED =
  /^(?:\s(?:(?:today|again|only|here|was|is)\s)?(?:billed\s|sent\s|submitted\s)?with|[\s,;(·•|–—-]{0,4}(?:(?:with|w\/|and|plus|\+)\s+)?)\s?(?:the\s+|a\s+)?mod(?:ifier)?s?\b\.?\s*(?:code)?[:#=]?\s*((?:[0-9A-Z]{2})(?![0-9A-Za-z])(?:\s?(?:,|\/|;|:|and|&|\+|\s)\s?[0-9A-Z]{2}(?![0-9A-Za-z])){0,3})/i;

/** What all of them begin with; most codes in a sentence have none. */
const MAY_ATTACH = /^(?:[^0-9A-Za-z]*(?:with\s|w\/\s?)?[0-9A-Za-z]{2}(?![0-9A-Za-z])|[A-Z]|.{0,50}?mod)/is;

const NONE: Attached = { modifiers: [], end: 0 };

const split = (text: string) => text.toUpperCase().match(/\b[0-9A-Z]{2}\b/g) ?? [];

/** The modifiers written right after a code; `text` from the code's end on. */
export function readAttached(text: string): Attached {
  if (!MAY_ATTACH.test(text)) return NONE;
  const named = NAMED.exec(text);
  if (named?.[1]) {
    // 'with modifier 95 at POS 10': after the first, two small letters are a word.
    const written = named[1].match(/\b[0-9A-Za-z]{2}\b/g) ?? [];
    const word = written.findIndex((one, at) => at > 0 && /^[a-z]{2}$/.test(one));
    const listed = word < 0 ? named[1] : named[1].slice(0, named[1].indexOf(` ${written[word]}`));
    const modifiers = split(listed).filter(isModifier);
    if (modifiers.length > 0) return { modifiers, end: named[0].length - named[1].length + listed.length };
  }
  const bracketed = BRACKETED.exec(text);
  if (bracketed?.[1]) {
    const modifiers = split(bracketed[1]);
    if (modifiers.every(isModifier)) return { modifiers, end: bracketed[0].length };
  }
  const unseparated = /^(?:[A-Z]{2}|[A-Z]\d){1,4}(?=\s*$)/.exec(text)?.[0];
  if (unseparated)
    return { modifiers: (unseparated.match(/../g) ?? []).filter(isModifier), end: unseparated.length };
  const modifiers: string[] = [];
  let at = 0;
  const glued = GLUED.exec(text);
  const first =
    glued ?? AFTER_COMMA.exec(text) ?? DASHED.exec(text) ?? DOTTED.exec(text) ?? SPACED.exec(text);
  let match = first;
  while (match?.[1] && modifiers.length < 4) {
    // Behind a point and a blank a sentence begins: '96161. Up to four'.
    const written = glued && !/^\s|^\.\s/.test(match[0]) ? match[1].toUpperCase() : match[1];
    // In running text two capitals or digits are a modifier, two small letters ('to', 'is') a word.
    if (written !== written.toUpperCase() || !isModifier(written) || /^x\d$/.test(match[1])) break;
    modifiers.push(written);
    at += match[0].length;
    match = NEXT.exec(text.slice(at));
  }
  return { modifiers, end: at };
}

const LABELLED =
  /(?<!\b(?:no|without|missing|needs?|requires?|invalid|wrong|add)\s)(?:\b[Mm](?:ods?|ODS?)\b\.?\s*[:#=]?|\b[Mm](?:odifiers?|ODIFIERS?)(?:\([sS]\))?\s*[:#=]|(?<=[–—-]\s)[Mm]odifiers?\s|(?<=[,·|•]\s)[Mm]odifiers?\s(?=[0-9A-Z]{2}\s*(?:$|[·|•;)])))\s*((?:[0-9A-Z]{2})(?![0-9A-Za-z])(?:(?:\s?[,/;:&+]\s?|\s+(?:and\s+)?)[0-9A-Z]{2}(?![0-9A-Za-z%]|\s?(?:units?|min|visits?|\/|:)))*)/;

/** The modifiers that a label names further on in a line, 'Moderate visit Mod: 25 Qty 1'; `text` from the code's end on. */
export function readLabelledModifiers(text: string): string[] {
  const sentence = text.search(/[.!?]\s+[A-Z]|[;\n]/);
  const found = LABELLED.exec(sentence >= 0 ? text.slice(0, sentence) : text);
  return found?.[1] ? split(found[1]).filter(isModifier).slice(0, 4) : [];
}

/** The modifiers of a cell or field: nothing but them, or one with its meaning after it ('95 - Telehealth'). */
export function readModifierField(text: string): string[] {
  const trimmed = text.trim().toUpperCase();
  if (trimmed.length === 2) return [trimmed].filter(isModifier);
  const described = /^([0-9A-Z]{2})\s*[-–—:(]\s*[A-Z]{3}/.exec(trimmed);
  if (described?.[1]) return [described[1]].filter(isModifier);
  const parts = trimmed.split(/[^0-9A-Z]+/).filter((part) => part !== '');
  const glued = parts.flatMap((part) =>
    /^(?:[0-9A-Z]{2}){2,4}$/.test(part) ? (part.match(/../g) ?? []) : [part],
  );
  // 'Crisis' could be cut in twos as well.
  const isGlued = glued.length > parts.length;
  return glued.every((part) => (isGlued ? isModifier(part) : part.length === 2))
    ? glued.filter(isModifier)
    : [];
}
