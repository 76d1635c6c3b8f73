/** Searches the texts of loaded code sets, by number and by words, as they are stored: no index of a hundred thousand titles is built. */
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
const MOST_LOOKED_AT = 4000;
const NOT_BILLABLE = 'Not billable · choose a longer code';
/** Where each set keeps the words of a record. */
const TEXT_AT: Readonly<Record<Kind, number>> = { own: 1, descriptors: 1, hcpcs: 1, diagnoses: 2 };

const bare = (code: string) => code.toUpperCase().replace(/[.\s]/g, '');

interface Text {
  kind: Kind;
  /** With a line end before the first and after the last line. */
  lines: string;
  lower: string;
}

function lineAt({ lines }: Text, at: number): string[] {
  const start = lines.lastIndexOf('\n', at) + 1;
  return lines.slice(start, lines.indexOf('\n', at)).split('\t');
}

function resultOf(kind: Kind, fields: readonly string[]): LookupResult {
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
      ...(last && { status: `Last day ${last}` }),
    };
  }
  const published = code.length > 3 ? `${code.slice(0, 3)}.${code.slice(3)}` : code;
  const status = second === '1' ? undefined : NOT_BILLABLE;
  return { code: published, kind: 'diagnosis', system: 'ICD-10-CM', label, ...(status && { status }) };
}

/** Every place of `part` in `whole`. */
function* placesOf(whole: string, part: string): Iterable<number> {
  for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1)) yield at;
}

/** Of the letters of English only: others may change their length, and places would shift. */
const lowered = (text: string) => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());

export function indexTexts(texts: LoadedTexts): LoadedIndex {
  const held: Text[] = KINDS.filter((kind) => texts[kind] !== '').map((kind) => {
    const lines = `\n${texts[kind]}\n`;
    return { kind, lines, lower: lowered(lines) };
  });

  function find(kind: Kind, code: string): string[] | undefined {
    const text = held.find((one) => one.kind === kind);
    const at = text?.lines.indexOf(`\n${bare(code)}\t`) ?? -1;
    return text && at >= 0 ? lineAt(text, at + 1) : undefined;
  }

  function* withWords(text: Text, words: readonly string[]): Iterable<string[]> {
    const [longest = '', ...others] = [...words].sort((a, b) => b.length - a.length);
    let lookedAt = 0;
    let seen = -1;
    for (const at of placesOf(text.lower, longest)) {
      if (++lookedAt > MOST_LOOKED_AT) return;
      if (at <= seen) continue;
      const start = text.lower.lastIndexOf('\n', at);
      seen = text.lower.indexOf('\n', at);
      const line = text.lower.slice(start, seen);
      if (others.every((word) => line.includes(word))) yield text.lines.slice(start + 1, seen).split('\t');
    }
  }

  return {
    exact(code) {
      for (const { kind } of held) {
        const fields = find(kind, code);
        if (fields) return resultOf(kind, fields);
      }
      return undefined;
    },
    beginning(text, limit) {
      const found: LookupResult[] = [];
      for (const one of held) {
        for (const at of placesOf(one.lines, `\n${bare(text)}`)) {
          if (found.length >= limit) break;
          found.push(resultOf(one.kind, lineAt(one, at + 1)));
        }
      }
      return found;
    },
    byWords(words, limit) {
      const lower = words.map((word) => word.toLowerCase()).filter((word) => word.length >= SHORTEST_WORD);
      if (lower.length === 0) return [];
      return held.flatMap((text) =>
        [...withWords(text, lower)]
          .map((fields) => resultOf(text.kind, fields))
          .sort(
            (a, b) =>
              Number(a.status !== undefined) - Number(b.status !== undefined) ||
              a.label.length - b.label.length,
          )
          .slice(0, limit),
      );
    },
    said(code) {
      return find('own', code)?.[TEXT_AT.own] ?? find('descriptors', code)?.[TEXT_AT.descriptors];
    },
  };
}
