/** A place that was weighed, and the match it becomes. */
import type { Weighed } from './evidence.ts';
import type { Cell } from './grid.ts';
import type { Ids } from './ids.ts';
import { placeIn, type Run } from './text-runs.ts';
import type { CodeMatch, Noted } from './types.ts';
import type { Field } from './vocabulary.ts';
import { confidenceOf } from './weights.ts';

/** A place that was weighed, with what is needed to read its line. */
export interface Place extends Weighed {
  run: Run;
  cell: Cell | undefined;
  field: Field | undefined;
  /** The codes of the same run, in order, and which of them this is. */
  siblings: readonly Weighed[];
}

/** A match that is to be shown, with the place it was read from. */
export interface Taken {
  match: CodeMatch;
  place: Place;
}

/** Fills in what the page states for each code, in steps; sets its line and visit. */
export type ReadLines = (taken: readonly Taken[], ids: Ids) => Generator<void, void>;

const NOTED_CONFIDENCE = 0.999;

/** Adds where a match stands in the page: a stretch of a run. */
function locate(match: CodeMatch, run: Run, start: number, end: number): CodeMatch {
  if (run.control) {
    match.element = run.control;
    match.offset = start;
    return match;
  }
  const from = placeIn(run, start, false);
  const to = placeIn(run, end, true);
  if (from && to)
    match.range = new StaticRange({
      startContainer: from.node,
      startOffset: from.offset,
      endContainer: to.node,
      endOffset: to.offset,
    });
  return match;
}

export function toMatch({ run, candidate, sum }: Place): CodeMatch {
  const { code, system, start, end } = candidate;
  return locate({ code, system, modifiers: [], confidence: confidenceOf(sum) }, run, start, end);
}

/** `line` and `visit` count within the notation; the caller makes them unique. */
export function notedToMatch(run: Run, { start, end, ...noted }: Noted): CodeMatch {
  return locate({ ...noted, confidence: NOTED_CONFIDENCE }, run, start, end);
}
