/** Pairs of codes that are not reported together for one patient by one clinician. */
import type { Vintage } from './index.ts';
import { PAIR_REASONS, PAIR_TABLE } from './pair-table.ts';
import type { CodePair } from './schema.ts';

interface PackedPair {
  modifierAllowed: boolean;
  reason: number;
}

let packed: Map<string, PackedPair> | undefined;

/** 'column1 column2' → what the table says; unpacked at the first question. */
function table(): Map<string, PackedPair> {
  if (packed) return packed;
  packed = new Map();
  for (const line of PAIR_TABLE.trim().split('\n')) {
    const [head = '', codes = ''] = line.split(': ');
    const [column1 = '', indicator, reason] = head.split(' ');
    for (const column2 of codes.split(' ')) {
      packed.set(`${column1} ${column2}`, { modifierAllowed: indicator === '1', reason: Number(reason) });
    }
  }
  return packed;
}

function unpack(column1: string, column2: string): CodePair | undefined {
  const found = table().get(`${column1} ${column2}`);
  const why = found && PAIR_REASONS[found.reason];
  return why && { column1, column2, modifierAllowed: found.modifierAllowed, ...why };
}

/** The pair of two codes in either order, or undefined when the table holds none: unknown, not allowed. */
export function findPair(a: string, b: string): CodePair | undefined {
  return unpack(a, b) ?? unpack(b, a);
}

/** Every pair, in the order of the table. */
export function* allPairs(): Iterable<CodePair> {
  for (const key of table().keys()) {
    const [column1 = '', column2 = ''] = key.split(' ');
    const pair = unpack(column1, column2);
    if (pair) yield pair;
  }
}

export const pairVintage: Vintage = { name: 'Code pairs (NCCI)', asOf: '2024-07-01' };
