/** What tells that a text may be written in a notation, before its reader is there. */

const SHORTEST = 10;
const STARTS_TREE = /^\s*[{[<]/;

/** Of more than one line, with a separator of segments, or the start of a tree. */
export function mayBeNotation(text: string): boolean {
  if (text.length < SHORTEST) return false;
  return (
    (text.includes('\n') && text.trim().includes('\n')) ||
    text.includes('|') ||
    text.includes('*') ||
    STARTS_TREE.test(text)
  );
}
