/** The ended codes whose place a code took. */
import { catalogue } from '../../data/index.ts';

let bySuccessor: Map<string, string[]> | undefined;

function index(): Map<string, string[]> {
  if (bySuccessor) return bySuccessor;
  bySuccessor = new Map();
  for (const { code, replacedBy } of catalogue.all()) {
    for (const successor of new Set((replacedBy ?? []).flat())) {
      bySuccessor.set(successor, [...(bySuccessor.get(successor) ?? []), code]);
    }
  }
  return bySuccessor;
}

/** In order of number; [] when it took nobody's place that we know of. */
export const predecessorsOf = (code: string): readonly string[] => index().get(code) ?? [];
