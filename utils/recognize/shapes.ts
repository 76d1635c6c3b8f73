/** The shapes of codes in text, and what they are as published. */
import { isCptShape, isInChapter, isModifier } from '../../data/systems.ts';
import type { CodeMatch } from './types.ts';

/** Two characters that every code holds: most texts of a page are left after this test. */
export const GATE = /\d[0-9A-Za-z]/;

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
  /(?:(\d{4}[0-9FTUMAftum])|([A-CE-VXa-ce-v]\d{4})|([A-TV-Za-tv-zUu]\d[0-9A-Za-z](?:\.[0-9A-Za-z]{1,4}|[0-9A-Za-z]{1,4})?))(?![A-Za-z0-9])/y;
const DIGITS = /\d[0-9A-Za-z]/g;
const REST = /[0-9A-Za-z]*/y;

const isAlphanumeric = (text: string, at: number): boolean => {
  const character = text.charCodeAt(at);
  return (
    (character >= 48 && character <= 57) ||
    (character >= 65 && character <= 90) ||
    (character >= 97 && character <= 122)
  );
};

/** Each stretch with the shape of a code. Goes from digit to digit: looked for at every letter it would take five times as long. */
function* shapesIn(text: string): Generator<RegExpExecArray> {
  DIGITS.lastIndex = 0;
  for (let digits = DIGITS.exec(text); digits; digits = DIGITS.exec(text)) {
    const start = isAlphanumeric(text, digits.index - 1) ? digits.index - 1 : digits.index;
    SHAPE.lastIndex = start;
    const shape = isAlphanumeric(text, start - 1) ? null : SHAPE.exec(text);
    if (shape) yield shape;
    REST.lastIndex = shape ? start + shape[0].length : digits.index;
    REST.test(text);
    DIGITS.lastIndex = REST.lastIndex;
  }
}

const HCPCS_SHAPE = /^[A-EG-MP-V]\d{4}$/;

const withPoint = (text: string): string =>
  text.includes('.') || text.length <= 3 ? text : `${text.slice(0, 3)}.${text.slice(3)}`;

/** Every place with the shape of a code. What has two readings (H0004, or a diagnosis H00.04) is read as HCPCS. */
export function findCandidates(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const match of shapesIn(text)) {
    const start = match.index;
    const end = start + match[0].length;
    const written = match[0].toUpperCase();
    if (match[1] !== undefined) {
      if (isCptShape(written)) found.push({ code: written, system: 'CPT', start, end, isBare: false });
    } else if (match[2] !== undefined && HCPCS_SHAPE.test(written)) {
      found.push({ code: written, system: 'HCPCS', start, end, isBare: false });
    } else {
      const code = withPoint(written);
      if (!isInChapter(code)) continue;
      found.push({ code, system: 'ICD-10-CM', start, end, isBare: !written.includes('.') });
    }
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

const GLUED = /^\s*(\d{5}|[A-V]\d{4})((?:[A-Z]{2}|[A-Z]\d){1,4})\s*$/;

/** A code with its modifiers right behind it ('H0015HF', '90853HQ'), when a text is nothing else: where procedures stand only. */
export function findGlued(text: string): Candidate[] {
  const match = text.length < 20 ? GLUED.exec(text) : null;
  const [one] = match?.[1] ? findCandidates(match[1]) : [];
  const modifiers = match?.[2]?.match(/../g) ?? [];
  if (!match || !one || one.system === 'ICD-10-CM' || !modifiers.every(isModifier)) return [];
  const start = match[0].length - match[0].trimStart().length;
  return [{ ...one, start, end: start + 5 }];
}
