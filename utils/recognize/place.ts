/** A place that was weighed, and the match it becomes. */
import type { Weighed } from './evidence.ts';
import type { Cell } from './grid.ts';
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

const NOTED_CONFIDENCE = 0.999;

/** Where a stretch of a run stands in the page. */
function locate(run: Run, start: number, end: number): Pick<CodeMatch, 'range' | 'element' | 'offset'> {
  if (run.control) return { element: run.control, offset: start };
  const from = placeIn(run, start, false);
  const to = placeIn(run, end, true);
  if (!from || !to) return {};
  return {
    range: new StaticRange({
      startContainer: from.node,
      startOffset: from.offset,
      endContainer: to.node,
      endOffset: to.offset,
    }),
  };
}

export function toMatch({ run, candidate, sum }: Place): CodeMatch {
  const { code, system, start, end } = candidate;
  return { code, system, modifiers: [], confidence: confidenceOf(sum), ...locate(run, start, end) };
}

/** `line` and `visit` count within the notation; the caller makes them unique. */
export function notedToMatch(run: Run, { start, end, ...noted }: Noted): CodeMatch {
  return { ...noted, confidence: NOTED_CONFIDENCE, ...locate(run, start, end) };
}
