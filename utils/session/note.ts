/** The typed text as the readers see it: lower case, plain quotes and dashes, misspellings repaired, in clauses. */
import { type Clause, splitClauses } from './clauses.ts';
import { repairWord } from './spelling.ts';

export interface Note {
  /** The text as typed. */
  raw: string;
  /** The text readers match against. */
  text: string;
  clauses: Clause[];
  /** Whether the text is written in capitals throughout, so that capitals say nothing. */
  shouted: boolean;
  /** 'YYYY-MM-DD'; undefined when the caller does not say. */
  today: string | undefined;
  /** Where a place in `text` stands in `raw`. */
  toRaw(index: number): number;
}

/** Something read, and where it stands in the note's `text`. */
export interface Reading<T> {
  value: T;
  start: number;
  end: number;
}

const PLAIN: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '′': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '‒': '-',
  '−': '-',
  '→': '>',
  '½': '.5',
  '¼': '.25',
  '¾': '.75',
};

const BLANKS = /^[ \t\r\u00a0\u2009\u202f•]/;

/** Not seen between letters, or a picture: they say nothing. */
const UNSEEN = /^(?:\ufe0f|[\ud800-\udfff\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff])/;

function isShouted(raw: string): boolean {
  const letters = raw.replace(/[^A-Za-z]/g, '');
  const capitals = letters.replace(/[^A-Z]/g, '');
  return letters.length >= 12 && capitals.length / letters.length > 0.8;
}

const PIECE = /[A-Za-z]+|[ \t\r\u00a0\u2009\u202f•]+|[^A-Za-z]/g;

/** 'w pt' is 'w/ pt'. */
const isShortWith = (word: string, raw: string, at: number) =>
  /^w$/i.test(word) &&
  /^[\s\u200b]{1,4}[A-Za-z]/.test(raw.slice(at + 1, at + 6)) &&
  /^[\s\u200b,;(]?$/.test(raw[at - 1] ?? '');

/** 'w/pt' is 'w/ pt'; 'w/o' is a word of its own. */
const isAfterWith = (word: string, raw: string, at: number) =>
  /^(?:\W|^)w\/$/i.test(raw.slice(Math.max(0, at - 3), at)) && !/^o(?:ut)?$/i.test(word);

/** Prepares a typed text for reading. */
export function toNote(raw: string, today?: string): Note {
  const pieces: string[] = [];
  const origins: number[] = [];
  const push = (text: string, origin: number, originLength: number) => {
    pieces.push(text);
    for (let i = 0; i < text.length; i++) origins.push(origin + Math.min(i, originLength));
  };
  let blank: number | undefined;
  for (const match of raw.matchAll(PIECE)) {
    const [typed] = match;
    const at = match.index;
    if (UNSEEN.test(typed)) continue;
    if (BLANKS.test(typed)) {
      blank = at;
      continue;
    }
    // Blanks at the end of a line say nothing.
    if (blank !== undefined && typed !== '\n') push(' ', blank, at - blank);
    blank = undefined;
    if (!/^[A-Za-z]/.test(typed)) push(PLAIN[typed] ?? typed, at, 1);
    else if (isShortWith(typed, raw, at)) push('w/', at, 1);
    else {
      if (isAfterWith(typed, raw, at)) push(' ', at, 0);
      push(repairWord(typed.toLowerCase()), at, typed.length);
    }
  }
  origins.push(raw.length);
  const text = pieces.join('');
  const shouted = isShouted(raw);
  const toRaw = (index: number) => origins[Math.min(index, origins.length - 1)] ?? raw.length;
  const isCapital = (index: number) => !shouted && /[A-Z]/.test(raw[toRaw(index)] ?? '');
  return { raw, text, clauses: splitClauses(text, isCapital), shouted, today, toRaw };
}
