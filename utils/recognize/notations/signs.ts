/** What tells that a text may be written in a notation, before its reader is there. */

const SHORTEST = 10;
/** Separators of segments, the start of a tree. */
const SIGN = /[*|]|^\s*[{[<]/;

/** Of more than one line, or with one of those signs. */
export function mayBeNotation(text: string): boolean {
  if (text.length < SHORTEST) return false;
  return (text.includes('\n') && text.trim().includes('\n')) || SIGN.test(text);
}
