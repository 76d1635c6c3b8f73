/** What tells that a text may be written in a notation, before its reader is there. */

const SHORTEST = 10;
/** Separators of segments, the start of a tree, more than one line. */
const SIGN = /[*|]|^\s*[{[<]|\S\s*\n\s*\S/;

export const mayBeNotation = (text: string): boolean => text.length >= SHORTEST && SIGN.test(text);
