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

/** Common slips with more than one letter wrong. */
const SLIPS: Readonly<Record<string, string>> = {
  adn: 'and',
  wiht: 'with',
  vedio: 'video',
  fone: 'phone',
  telehelth: 'telehealth',
  sesh: 'session',
  famliy: 'family',
  indiv: 'individual',
  indv: 'individual',
  indvidiual: 'individual',
  individaul: 'individual',
  mins: 'min',
  hosptial: 'hospital',
  pateint: 'patient',
  interpretor: 'interpreter',
  councelor: 'counselor',
  counsellor: 'counselor',
  counselling: 'counseling',
  thearpy: 'therapy',
  psycotherapy: 'psychotherapy',
  psycologist: 'psychologist',
  theripist: 'therapist',
  medecare: 'medicare',
  medacaid: 'medicaid',
};

function isShouted(raw: string): boolean {
  const letters = raw.replace(/[^A-Za-z]/g, '');
  const capitals = letters.replace(/[^A-Z]/g, '');
  return letters.length >= 12 && capitals.length / letters.length > 0.8;
}

/** Prepares a typed text for reading. */
export function toNote(raw: string, today?: string): Note {
  const pieces: string[] = [];
  const origins: number[] = [];
  const push = (text: string, origin: number, originLength: number) => {
    pieces.push(text);
    for (let i = 0; i < text.length; i++) origins.push(origin + Math.min(i, originLength));
  };
  for (const match of raw.matchAll(/[A-Za-z]+|[ \t\r\u00a0\u2009\u202f•]+|[^A-Za-z]/g)) {
    const typed = match[0];
    if (BLANKS.test(typed)) {
      push(' ', match.index, typed.length);
      continue;
    }
    if (!/^[A-Za-z]/.test(typed)) {
      push(PLAIN[typed] ?? typed, match.index, 1);
      continue;
    }
    const word = typed.toLowerCase();
    const repaired = Object.hasOwn(SLIPS, word) ? (SLIPS[word] ?? word) : repairWord(word);
    push(repaired, match.index, typed.length);
  }
  origins.push(raw.length);
  const text = pieces.join('');
  return {
    raw,
    text,
    clauses: splitClauses(text),
    shouted: isShouted(raw),
    today,
    toRaw: (index) => origins[Math.min(index, origins.length - 1)] ?? raw.length,
  };
}
