/** Numbers of lines and visits, unique over a page. */
import type { CodeMatch } from './types.ts';

/**
 * Numbers for lines and visits, by what they are read from: an element, or a notation and its own count. Kept over several
 * readings of one page they stay the same while what they are read from stays.
 */
export function createIds() {
  const create = () => {
    // Most elements have one number: no map for each of them.
    const only = new WeakMap<object, number>();
    const known = new WeakMap<object, Map<string | number, number>>();
    let next = 1;
    return (owner: object, key: string | number = ''): number => {
      if (key === '') {
        const id = only.get(owner) ?? next++;
        only.set(owner, id);
        return id;
      }
      const own = known.get(owner) ?? new Map<string | number, number>();
      known.set(owner, own);
      const id = own.get(key) ?? next++;
      own.set(key, id);
      return id;
    };
  };
  return { line: create(), visit: create() };
}

export type Ids = ReturnType<typeof createIds>;

/** Makes the lines and visits that one notation counts unique in the page. */
export function numberFor(ids: Ids): (match: CodeMatch) => CodeMatch {
  const notation = {};
  return (match) => {
    if (match.line !== undefined) match.line = ids.line(notation, match.line);
    if (match.visit !== undefined) match.visit = ids.visit(notation, match.visit);
    return match;
  };
}
