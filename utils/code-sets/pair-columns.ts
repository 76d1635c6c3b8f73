/** Code pairs by the million in a few bytes each: columns of numbers, and one array of numbers a column-1 code when stored. */
import type { LoadedPair } from '../../data/code-sets.ts';

const DAY_MS = 86_400_000;
/** In the column of deletion days: none. */
const NO_DAY = 0xffff;
const FIRST_ROOM = 1 << 12;
const RADIX = 36;
/** Numbers a stored pair takes. */
const WORDS = 3;

const dayOf = (date: string) => Date.parse(date) / DAY_MS;
const dateOf = (day: number) => new Date(day * DAY_MS).toISOString().slice(0, 10);
/** Five letters and digits fit in 26 bits. */
const numberOf = (code: string) => Number.parseInt(code, RADIX);
const codeOf = (number: number) => number.toString(RADIX).toUpperCase().padStart(5, '0');

export class PairColumns {
  #column1 = new Uint32Array(FIRST_ROOM);
  #column2 = new Uint32Array(FIRST_ROOM);
  #days = new Uint32Array(FIRST_ROOM);
  #flags = new Uint8Array(FIRST_ROOM);
  #rationales = new Map<string, number>();
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /** The reasons, to be stored beside the pairs: a pair names its reason by place. */
  get rationales(): string[] {
    return [...this.#rationales.keys()];
  }

  add({ column1, column2, from, deletedOn, modifierAllowed, rationale }: LoadedPair): void {
    if (this.#count === this.#column1.length) this.#grow();
    const at = this.#count++;
    this.#column1[at] = numberOf(column1);
    this.#column2[at] = numberOf(column2);
    this.#days[at] = dayOf(from) | ((deletedOn === undefined ? NO_DAY : dayOf(deletedOn)) << 16);
    let reason = this.#rationales.get(rationale);
    // Seven bits: CMS has about a dozen classes, and what comes after the hundredth is filed under the last.
    if (reason === undefined) {
      reason = Math.min(this.#rationales.size, 0x7f);
      if (reason === this.#rationales.size) this.#rationales.set(rationale, reason);
    }
    this.#flags[at] = (reason << 1) | Number(modifierAllowed);
  }

  /** Column-1 code → its pairs, packed; in the order of the codes. */
  *packed(): Iterable<[column1: string, pairs: Uint32Array<ArrayBuffer>]> {
    const column1 = this.#column1;
    const order = new Uint32Array(this.#count);
    let isSorted = true;
    for (let at = 0; at < order.length; at++) {
      order[at] = at;
      if (at > 0 && (column1[at] as number) < (column1[at - 1] as number)) isSorted = false;
    }
    // CMS sorts its files; sorting two million numbers by a function takes seconds.
    if (!isSorted) order.sort((a, b) => (column1[a] as number) - (column1[b] as number) || a - b);
    for (let start = 0; start < order.length; ) {
      const code = column1[order[start] as number] as number;
      let end = start + 1;
      while (end < order.length && column1[order[end] as number] === code) end++;
      const pairs = new Uint32Array((end - start) * WORDS);
      for (let at = start; at < end; at++) {
        const from = order[at] as number;
        const to = (at - start) * WORDS;
        pairs[to] = this.#column2[from] as number;
        pairs[to + 1] = this.#days[from] as number;
        pairs[to + 2] = this.#flags[from] as number;
      }
      yield [codeOf(code), pairs];
      start = end;
    }
  }

  #grow(): void {
    const room = this.#column1.length * 2;
    const wider = (column: Uint32Array) => {
      const next = new Uint32Array(room);
      next.set(column);
      return next;
    };
    this.#column1 = wider(this.#column1);
    this.#column2 = wider(this.#column2);
    this.#days = wider(this.#days);
    const flags = new Uint8Array(room);
    flags.set(this.#flags);
    this.#flags = flags;
  }
}

/** The pairs of one column-1 code with any of `others`. */
export function unpackPairs(
  column1: string,
  packed: Uint32Array,
  rationales: readonly string[],
  others: ReadonlySet<string>,
): LoadedPair[] {
  const wanted = new Set([...others].map(numberOf));
  const pairs: LoadedPair[] = [];
  for (let at = 0; at + WORDS <= packed.length; at += WORDS) {
    const [column2, days, flags] = packed.subarray(at, at + WORDS) as unknown as [number, number, number];
    if (!wanted.has(column2)) continue;
    const deleted = days >>> 16;
    pairs.push({
      column1,
      column2: codeOf(column2),
      from: dateOf(days & 0xffff),
      ...(deleted !== NO_DAY && { deletedOn: dateOf(deleted) }),
      modifierAllowed: (flags & 1) === 1,
      rationale: rationales[flags >> 1] ?? '',
    });
  }
  return pairs;
}
