/** The last texts of a walk: whether a code that markup cuts goes on in the next. */
import { findCandidates, isAlphanumeric, isDigitAt } from './shapes.ts';

/** Characters on each side of where two texts meet that one code may have there. */
const MOST_SHARED = 8;
/** Between the parts of a segment. */
const SEGMENT = /[*|]/;

const isOfCode = (text: string, at: number): boolean => isAlphanumeric(text, at) || text.charAt(at) === '.';

/** How many characters at the start of a text a code that began before it may have there. */
function lengthOfStart(text: string): number {
  let length = 0;
  while (length < MOST_SHARED && isOfCode(text, length)) length += 1;
  return length;
}

/** Where the last characters of a text begin that a code may have which goes on behind it. */
function startOfEnd(text: string): number {
  let start = text.length;
  while (start > 0 && isOfCode(text, start - 1)) start -= 1;
  return start;
}

/** In a ring: a code is cut into five pieces at most. */
export class RecentTexts {
  private readonly texts = ['', '', '', ''];
  private at = 0;

  add(text: string): void {
    this.at = (this.at + 1) & 3;
    this.texts[this.at] = text;
  }

  /** Where a code is cut one of the two characters that meet is a digit. */
  mayMeet(text: string): boolean {
    const last = this.texts[this.at] as string;
    return isDigitAt(last, last.length - 1) || isDigitAt(text, 0);
  }

  /** Whether a code may begin in one of them and go on in this text; which of them stand in its line is not known yet. */
  mayShare(text: string): boolean {
    const end = text.slice(0, lengthOfStart(text));
    let start = '';
    for (let back = 0; back < 4; back += 1) {
      const piece = this.texts[(this.at - back) & 3] as string;
      start = piece.slice(-MOST_SHARED) + start;
      if (SEGMENT.test(start.slice(-MOST_SHARED) + text.slice(0, MOST_SHARED))) return true;
      if (findCandidates(start.slice(startOfEnd(start)) + end).length > 0) return true;
      if (piece.length >= MOST_SHARED) return false;
    }
    return false;
  }
}
