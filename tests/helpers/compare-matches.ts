import type { CodeMatch } from '../../utils/recognize/types.ts';

const FIELDS = ['system', 'modifiers', 'units', 'date', 'placeOfService', 'diagnoses'] as const;
type Field = (typeof FIELDS)[number];

/** What a page's JSON says of one place; a field that is absent must be absent. */
export type ExpectedMatch = Pick<CodeMatch, 'code' | Field>;

/** What is compared of a match, as one line of text. */
function describeMatch(match: ExpectedMatch): string {
  const parts = [match.code, match.system];
  if (match.modifiers.length > 0) parts.push(`modifiers ${match.modifiers.join(' ')}`);
  if (match.units !== undefined) parts.push(`units ${match.units}`);
  if (match.date !== undefined) parts.push(`date ${match.date}`);
  if (match.placeOfService !== undefined) parts.push(`place ${match.placeOfService}`);
  if (match.diagnoses !== undefined) parts.push(`diagnoses ${match.diagnoses.join(' ')}`);
  return parts.join(', ');
}

export interface Comparison {
  found: number;
  expected: number;
  /** Places where the expected code was found. */
  right: number;
  /** Of those: with the modifiers expected. */
  modifiersRight: number;
  /** Of those: with every other field as expected. */
  fieldsRight: number;
  /** Lines of a diff, unchanged places included; no line starts with + or - when nothing differs. */
  diff: string[];
  same: boolean;
}

const isSame = (a: ExpectedMatch, b: ExpectedMatch, fields: readonly Field[]) =>
  fields.every((field) => JSON.stringify(a[field]) === JSON.stringify(b[field]));

type Pair = [ExpectedMatch | undefined, ExpectedMatch | undefined];

/** Pairs both lists in order, so that one missing code doesn't make all the following ones wrong. */
function align(expected: ExpectedMatch[], found: ExpectedMatch[]): Pair[] {
  const width = found.length + 1;
  const longest = new Uint32Array((expected.length + 1) * width);
  for (let i = expected.length - 1; i >= 0; i -= 1) {
    for (let j = found.length - 1; j >= 0; j -= 1) {
      longest[i * width + j] =
        expected[i]?.code === found[j]?.code
          ? (longest[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(longest[(i + 1) * width + j] ?? 0, longest[i * width + j + 1] ?? 0);
    }
  }
  const pairs: Pair[] = [];
  let i = 0;
  let j = 0;
  while (i < expected.length || j < found.length) {
    const one = expected[i];
    const other = found[j];
    if (one && other && one.code === other.code) {
      pairs.push([one, other]);
      i += 1;
      j += 1;
    } else if (!other || (one && (longest[(i + 1) * width + j] ?? 0) >= (longest[i * width + j + 1] ?? 0))) {
      pairs.push([one, undefined]);
      i += 1;
    } else {
      pairs.push([undefined, other]);
      j += 1;
    }
  }
  return pairs;
}

/** Holds what was found on a page against what its JSON expects. */
export function compareMatches(expected: ExpectedMatch[], found: ExpectedMatch[]): Comparison {
  const result: Comparison = {
    found: found.length,
    expected: expected.length,
    right: 0,
    modifiersRight: 0,
    fieldsRight: 0,
    diff: [],
    same: true,
  };
  for (const [one, other] of align(expected, found)) {
    if (one && other) {
      result.right += 1;
      if (isSame(one, other, ['modifiers'])) result.modifiersRight += 1;
      if (
        isSame(
          one,
          other,
          FIELDS.filter((field) => field !== 'modifiers'),
        )
      )
        result.fieldsRight += 1;
    }
    if (one && other && isSame(one, other, FIELDS)) {
      result.diff.push(`  ${describeMatch(one)}`);
    } else {
      result.same = false;
      if (one) result.diff.push(`- ${describeMatch(one)}`);
      if (other) result.diff.push(`+ ${describeMatch(other)}`);
    }
  }
  return result;
}
