/** Records of a set as a few thousand texts: all codes that begin alike in one, a line each, fields parted by tabs. */

const SHELF = 3;

/** The text that holds a code: its first characters. */
export const shelfOf = (code: string): string => code.replace('.', '').slice(0, SHELF);

const plain = (field: string) => field.replace(/\s+/g, ' ').trim();

export class TextTable {
  readonly #records = new Map<string, string[]>();

  get count(): number {
    return this.#records.size;
  }

  has(code: string): boolean {
    return this.#records.has(code);
  }

  /** Replaces what was there of this code. */
  put(code: string, fields: readonly string[]): void {
    this.#records.set(code, fields.map(plain));
  }

  /** Continues the last field of a record: long titles come in several lines. */
  extend(code: string, field: number, more: string): void {
    const fields = this.#records.get(code);
    if (fields) fields[field] = plain(`${fields[field] ?? ''} ${more}`);
  }

  /** Shelf → its text. */
  *packed(): Iterable<[shelf: string, text: string]> {
    const shelves = new Map<string, string[]>();
    for (const [code, fields] of this.#records) {
      const shelf = shelfOf(code);
      const line = [code, ...fields].join('\t');
      const lines = shelves.get(shelf);
      if (lines) lines.push(line);
      else shelves.set(shelf, [line]);
    }
    for (const [shelf, lines] of shelves) yield [shelf, lines.join('\n')];
  }
}

/** Records of one text: code → fields; those `isWanted` only. */
export function unpackShelf(
  text: string,
  isWanted: (code: string) => boolean,
): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const line of text.split('\n')) {
    const [code = '', ...fields] = line.split('\t');
    if (isWanted(code)) found.set(code, fields);
  }
  return found;
}
