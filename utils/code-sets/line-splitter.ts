/** Bytes as they come → whole lines as text, whatever Windows, Excel or CMS wrote them with. */

import { say } from '../text/say.ts';
import { Unreadable } from './problem.ts';

const NEWLINE = 0x0a;
const LONGEST_LINE_BYTES = 1 << 20;

/**
 * UTF-8 where the bytes allow it, else Windows-1252, block by block; UTF-16 when the file begins with its mark. Throws
 * `Unreadable` for what is no text. Lines come without their ends.
 */
export class LineSplitter {
  #rest = new Uint8Array(0);
  #utf16: TextDecoder | undefined;
  #text = '';
  #isFirst = true;
  readonly #utf8 = new TextDecoder('utf-8', { fatal: true });
  readonly #windows = new TextDecoder('windows-1252');

  /** The lines that are complete with these bytes. */
  push(bytes: Uint8Array): string[] {
    if (this.#isFirst && bytes.length > 1) this.#look(bytes);
    if (this.#utf16) return this.#split(this.#utf16.decode(bytes, { stream: true }));
    const end = bytes.lastIndexOf(NEWLINE) + 1;
    if (end === 0) {
      this.#keep(joined(this.#rest, bytes));
      return [];
    }
    const whole = joined(this.#rest, bytes.subarray(0, end));
    this.#keep(bytes.slice(end));
    return this.#split(this.#decode(whole));
  }

  /** The last line, when the file does not end with a line's end. */
  end(): string[] {
    const last = this.#text + (this.#utf16 ? this.#utf16.decode() : this.#decode(this.#rest));
    this.#text = '';
    this.#rest = new Uint8Array(0);
    return last === '' ? [] : [withoutReturn(last)];
  }

  #look(bytes: Uint8Array): void {
    this.#isFirst = false;
    const [first, second] = bytes;
    if (first === 0xff && second === 0xfe) this.#utf16 = new TextDecoder('utf-16le');
    else if (first === 0xfe && second === 0xff) this.#utf16 = new TextDecoder('utf-16be');
    else if (bytes.subarray(0, 4096).includes(0)) throw new Unreadable(say`This is no text file.`);
  }

  #keep(rest: Uint8Array<ArrayBuffer>): void {
    if (rest.length > LONGEST_LINE_BYTES) throw new Unreadable(say`A line of it is longer than 1 MB.`);
    this.#rest = rest;
  }

  #decode(bytes: Uint8Array): string {
    try {
      return this.#utf8.decode(bytes);
    } catch {
      return this.#windows.decode(bytes);
    }
  }

  #split(text: string): string[] {
    const lines = (this.#text + text).split('\n');
    this.#text = lines.pop() ?? '';
    if (this.#text.length > LONGEST_LINE_BYTES) throw new Unreadable(say`A line of it is longer than 1 MB.`);
    return lines.map(withoutReturn);
  }
}

const withoutReturn = (line: string) => (line.endsWith('\r') ? line.slice(0, -1) : line);

export function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
