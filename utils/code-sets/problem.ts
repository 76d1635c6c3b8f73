import { type Said, toText } from '../text/say.ts';

/** What could not be read: which file, which line, and why, in words for the person who chose the file. */
export interface Problem {
  file: string;
  /** Counted from 1; absent when it is about the whole file. */
  line?: number;
  why: Said;
}

/** A line or a file that can't be read. */
export class Unreadable extends Error {
  constructor(readonly why: Said) {
    super(toText(why));
  }
}
