/** What could not be read: which file, which line, and why, in words for the person who chose the file. */
export interface Problem {
  file: string;
  /** Counted from 1; absent when it is about the whole file. */
  line?: number;
  why: string;
}

/** A line or a file that can't be read; the message says why. */
export class Unreadable extends Error {}
