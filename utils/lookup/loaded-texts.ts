/** Searches the texts of loaded code sets, by number and by words, as they are stored: no index of a hundred thousand titles is built. */
import { type Phrases, say, toText } from '../text/say.ts';
import { NOT_BILLABLE } from './status.ts';
import type { LookupResult } from './types.ts';

/** Sets whose texts can be searched; each line a code and its fields, parted by tabs. '' where none is loaded. */
export interface LoadedTexts {
  own: string;
  descriptors: string;
  hcpcs: string;
  diagnoses: string;
}

export const NO_TEXTS: LoadedTexts = { own: '', descriptors: '', hcpcs: '', diagnoses: '' };

export interface LoadedIndex {
  /** The record with exactly this code. */
  exact(code: string): LookupResult | undefined;
  /** Records whose code begins so. */
  beginning(text: string, limit: number): LookupResult[];
  /** Records that hold all the words, shortest title first. */
  byWords(words: readonly string[], limit: number): LookupResult[];
  /** What the person's own list or licence says of a code. */
  said(code: string): string | undefined;
}

type Kind = keyof LoadedTexts;
const KINDS: readonly Kind[] = ['own', 'hcpcs', 'diagnoses', 'descriptors'];
/** Shorter words stand in half of all titles. */
const SHORTEST_WORD = 3;
/** Titles looked at for one search; a word that stands in more of them says too little. */
const MOST_LOOKED_AT = 1000;
/** Characters that codes of one stored text have in common. */
const SHELF = 3;
/** Of the shortest titles some are headers, which come last. */
const HEADERS_BESIDE = 4;
/** Where each set keeps the words of a record. */
const TEXT_AT: Readonly<Record<Kind, number>> = { own: 1, descriptors: 1, hcpcs: 1, diagnoses: 2 };

const bare = (code: string) => code.toUpperCase().replace(/[.\s]/g, '');

interface Text {
  kind: Kind;
  /** With a line end before the first and after the last line. */
  lines: string;
  lower: string;
  shelves: Map<string, [start: number, end: number][]>;
}

function resultOf(kind: Kind, fields: readonly string[], phrases: Phrases | undefined): LookupResult {
  const [code = '', second = ''] = fields;
  const label = fields[TEXT_AT[kind]] ?? '';
  if (kind !== 'diagnoses') {
    const system = /^\d{4}[0-9A-Z]$/.test(code) ? 'CPT' : /^[A-Z]\d{4}$/.test(code) ? 'HCPCS' : undefined;
    const last = kind === 'hcpcs' ? fields[3] : '';
    return {
      code,
      kind: 'code',
      ...(system && { system }),
      label,
      ...(last && { status: toText(say`Last day ${last}`, phrases) }),
    };
  }
  const published = code.length > 3 ? `${code.slice(0, 3)}.${code.slice(3)}` : code;
  const status = second === '1' ? undefined : toText(NOT_BILLABLE, phrases);
  return { code: published, kind: 'diagnosis', system: 'ICD-10-CM', label, ...(status && { status }) };
}

/** Every place of `part` in `whole`. */
function* placesOf(whole: string, part: string): Iterable<number> {
  for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1)) yield at;
}

/** Of the letters of English only: others may change their length, and places would shift. */
const lowered = (text: string) => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());

/** First characters of codes → where their lines stand; lines of one shelf stand together, as they are stored. */
function shelvesOf(lines: string): Map<string, [start: number, end: number][]> {
  const shelves = new Map<string, [number, number][]>();
  let last: [number, number] | undefined;
  let lastShelf = '';
  for (let at = 0; at < lines.length - 1; ) {
    const end = lines.indexOf('\n', at + 1);
    const shelf = lines.slice(at + 1, at + 1 + SHELF);
    if (last && shelf === lastShelf) last[1] = end;
    else {
      last = [at, end];
      lastShelf = shelf;
      shelves.set(shelf, [...(shelves.get(shelf) ?? []), last]);
    }
    at = end;
  }
  return shelves;
}

/** `phrases`: what is ours to say, in a language other than English; titles stand as they were loaded. */
export function indexTexts(texts: LoadedTexts, phrases?: Phrases): LoadedIndex {
  const held: Text[] = KINDS.filter((kind) => texts[kind] !== '').map((kind) => {
    const lines = `\n${texts[kind]}\n`;
    return { kind, lines, lower: lowered(lines), shelves: shelvesOf(lines) };
  });

  /** Records whose line begins so: a code with the tab behind it is the whole code. */
  function* begunBy({ lines, shelves }: Text, start: string): Iterable<string[]> {
    const wanted = start.slice(0, SHELF);
    const found =
      wanted.length === SHELF ? [wanted] : [...shelves.keys()].filter((key) => key.startsWith(wanted));
    for (const [from, to] of found.flatMap((key) => shelves.get(key) ?? [])) {
      const part = lines.slice(from, to + 1);
      for (const at of placesOf(part, `\n${start}`))
        yield part.slice(at + 1, part.indexOf('\n', at + 1)).split('\t');
    }
  }

  function find(kind: Kind, code: string): string[] | undefined {
    const text = held.find((one) => one.kind === kind);
    return text && [...begunBy(text, `${bare(code)}\t`)][0];
  }

  function* withWords({ lower, lines }: Text, words: readonly string[]): Iterable<string> {
    const [longest = '', ...others] = [...words].sort((a, b) => b.length - a.length);
    let lookedAt = 0;
    let seen = -1;
    for (const at of placesOf(lower, longest)) {
      if (at <= seen) continue;
      if (++lookedAt > MOST_LOOKED_AT) return;
      const start = lower.lastIndexOf('\n', at);
      seen = lower.indexOf('\n', at);
      const line = lower.slice(start, seen);
      if (others.every((word) => line.includes(word))) yield lines.slice(start + 1, seen);
    }
  }

  return {
    exact(code) {
      for (const { kind } of held) {
        const fields = find(kind, code);
        if (fields) return resultOf(kind, fields, phrases);
      }
      return undefined;
    },
    beginning(text, limit) {
      const found: LookupResult[] = [];
      for (const one of held) {
        for (const fields of begunBy(one, bare(text))) {
          if (found.length >= limit) return found;
          found.push(resultOf(one.kind, fields, phrases));
        }
      }
      return found;
    },
    byWords(words, limit) {
      const lower = words.map((word) => word.toLowerCase()).filter((word) => word.length >= SHORTEST_WORD);
      if (lower.length === 0) return [];
      return held.flatMap((text) =>
        [...withWords(text, lower)]
          .sort((a, b) => a.length - b.length)
          .slice(0, limit * HEADERS_BESIDE)
          .map((line) => resultOf(text.kind, line.split('\t'), phrases))
          // What can be billed first; titles of one length stay in their order.
          .sort((a, b) => Number(a.status !== undefined) - Number(b.status !== undefined))
          .slice(0, limit),
      );
    },
    said(code) {
      return find('own', code)?.[TEXT_AT.own] ?? find('descriptors', code)?.[TEXT_AT.descriptors];
    },
  };
}
