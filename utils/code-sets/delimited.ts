/** Lines of delimited text → records; a field in quotation marks may hold the delimiter and line ends. */

import { say } from '../text/say.ts';
import { Unreadable } from './problem.ts';

/** A quotation mark that is never closed would swallow the rest of the file. */
const MOST_LINES_OF_A_FIELD = 40;

const DELIMITERS = ['\t', ',', ';', '|'] as const;

/** The delimiter that most of the lines hold. */
export function delimiterOf(lines: readonly string[]): string {
  const counts = DELIMITERS.map((sign) => lines.filter((line) => line.includes(sign)).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** Fields of one record, blanks around them removed. The text must hold all its quotation marks. */
export function fieldsOf(record: string, delimiter: string): string[] {
  if (!record.includes('"')) return record.split(delimiter).map((field) => field.trim());
  const fields: string[] = [];
  let field = '';
  let isQuoted = false;
  for (let at = 0; at < record.length; at++) {
    const sign = record.charAt(at);
    if (sign === '"') {
      if (isQuoted && record.charAt(at + 1) === '"') {
        field += '"';
        at++;
      } else isQuoted = !isQuoted;
    } else if (sign === delimiter && !isQuoted) {
      fields.push(field.trim());
      field = '';
    } else field += sign;
  }
  fields.push(field.trim());
  return fields;
}

const quotesIn = (text: string) => text.split('"').length - 1;

/** Joins the lines of one record. */
export class RecordJoiner {
  #open = '';
  #count = 0;

  /** The record that this line completes; undefined while a quotation mark is open. Throws when it stays open. */
  push(line: string): string | undefined {
    if (this.#count === 0 && !line.includes('"')) return line;
    this.#open = this.#count === 0 ? line : `${this.#open}\n${line}`;
    this.#count++;
    if (quotesIn(this.#open) % 2 === 0) return this.#take();
    if (this.#count < MOST_LINES_OF_A_FIELD) return undefined;
    this.#take();
    throw new Unreadable(say`A quotation mark before this line is never closed.`);
  }

  /** Throws when the file ends within a record. */
  end(): void {
    if (this.#count > 0)
      throw new Unreadable(say`A quotation mark before the end of the file is never closed.`);
  }

  #take(): string {
    const record = this.#open;
    this.#open = '';
    this.#count = 0;
    return record;
  }
}
