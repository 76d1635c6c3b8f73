/** The shapes of codes in text, and what they are as published. */
import { isCptShape, isInChapter, isModifier } from '../../data/systems.ts';
import type { CodeMatch } from './types.ts';

/** Two characters that every code holds: most texts of a page are left after this test. */
export const GATE = /\d[0-9A-Za-z]/;

/** Characters of a procedure code. */
export const CODE_LENGTH = 5;

/** A place in a text that has the shape of a code. */
export interface Candidate {
  /** As published. */
  code: string;
  system: CodeMatch['system'];
  start: number;
  end: number;
  /** An ICD-10-CM code of more than three characters written without its point: a code only where diagnoses stand. */
  isBare: boolean;
}

const SHAPE =
  /(?:\d{4}[0-9FTUMAftum]|[A-Za-z]\d[0-9A-Za-z](?:\.[0-9A-Za-z]{1,4}|[0-9A-Za-z]{1,4})?)(?![A-Za-z0-9])/y;
/** Letters and digits that a code which begins with a letter has up to its point or its end. */
export const SHORTEST = 3;
const LONGEST = 7;
const DIGITS = /\d[0-9A-Za-z]/g;

export const isDigitAt = (text: string, at: number): boolean => {
  const character = text.charCodeAt(at);
  return character >= 48 && character <= 57;
};

/** Whether a letter or digit stands there. */
export const isAlphanumeric = (text: string, at: number): boolean => {
  const character = text.charCodeAt(at);
  return (
    (character >= 48 && character <= 57) ||
    (character >= 65 && character <= 90) ||
    (character >= 97 && character <= 122)
  );
};

const HCPCS_SHAPE = /^[A-CEG-MP-V]\d{4}$/;

const withPoint = (text: string): string =>
  text.includes('.') || text.length <= 3 ? text : `${text.slice(0, 3)}.${text.slice(3)}`;

/** What a stretch of that shape is. What has two readings (H0004, or a diagnosis H00.04) is read as HCPCS. */
function readShape(text: string, start: number, end: number): Candidate | undefined {
  const written = text.slice(start, end).toUpperCase();
  if (isDigitAt(written, 0))
    return isCptShape(written) ? { code: written, system: 'CPT', start, end, isBare: false } : undefined;
  if (HCPCS_SHAPE.test(written)) return { code: written, system: 'HCPCS', start, end, isBare: false };
  const code = withPoint(written);
  // There is no diagnosis B12; the vitamin is written often.
  return code !== 'B12' && isInChapter(code)
    ? { code, system: 'ICD-10-CM', start, end, isBare: !written.includes('.') }
    : undefined;
}

/**
 * Every place with the shape of a code. Goes from digit to digit: looked for at every letter it would take five times as
 * long.
 */
export function findCandidates(text: string): Candidate[] {
  const found: Candidate[] = [];
  DIGITS.lastIndex = 0;
  while (DIGITS.test(text)) {
    let end = DIGITS.lastIndex;
    const digit = end - 2;
    const start = isAlphanumeric(text, digit - 1) ? digit - 1 : digit;
    while (isAlphanumeric(text, end)) end += 1;
    const length = end - start;
    const mayBe = start < digit ? length >= SHORTEST && length <= LONGEST : length === CODE_LENGTH;
    SHAPE.lastIndex = start;
    if (mayBe && !isAlphanumeric(text, start - 1) && SHAPE.test(text)) {
      end = SHAPE.lastIndex;
      const candidate = readShape(text, start, end);
      if (candidate) found.push(candidate);
    }
    DIGITS.lastIndex = end;
  }
  return found;
}

/** The diagnosis that a text of its shape writes, dotted or not; undefined when it has not that shape. */
export function asDiagnosis(text: string): string | undefined {
  const written = text.trim().toUpperCase();
  if (!/^[A-TV-Z]\d[0-9A-Z](?:\.?[0-9A-Z]{1,4})?$/.test(written)) return undefined;
  const code = withPoint(written);
  return isInChapter(code) ? code : undefined;
}

/** A HCPCS candidate as the diagnosis that it could be as well. */
export function asDiagnosisToo(candidate: Candidate): Candidate {
  const code = candidate.system === 'HCPCS' ? asDiagnosis(candidate.code) : undefined;
  return code === undefined ? candidate : { ...candidate, code, system: 'ICD-10-CM', isBare: true };
}

const GLUED = /^\s*(\d{5}|[A-V]\d{4})((?:,?(?:[A-Z]{2}|[A-Z]\d)|,\d\d){1,4})\s*$/;

/** A code with its modifiers right behind it ('H0015HF', '99309,25'), when a text is nothing else: where procedures stand only. */
export function findGlued(text: string): Candidate[] {
  const match = text.length < 20 ? GLUED.exec(text) : null;
  const [one] = match?.[1] ? findCandidates(match[1]) : [];
  const modifiers = match?.[2]?.match(/[^,]{2}/g) ?? [];
  if (!match || !one || one.system === 'ICD-10-CM' || !modifiers.every(isModifier)) return [];
  const start = match[0].length - match[0].trimStart().length;
  return [{ ...one, start, end: start + CODE_LENGTH }];
}
