/** A place that was weighed, and the match it becomes. */
import type { Weighed } from './evidence.ts';
import type { Cell } from './grid.ts';
import type { Ids } from './ids.ts';
import { placeIn, type Run } from './text-runs.ts';
import type { CodeMatch, Noted, TextPlace } from './types.ts';
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

/** A code in text. A page may have ten thousands of them, and few whose range anybody asks for. */
class CodeInText implements CodeMatch {
  readonly #place: TextPlace | undefined;

  constructor(
    public code: string,
    public system: CodeMatch['system'],
    public modifiers: string[],
    public confidence: number,
    place: TextPlace | undefined,
  ) {
    this.#place = place;
  }

  get place(): TextPlace | undefined {
    return this.#place;
  }

  get range(): StaticRange | undefined {
    const place = this.#place;
    return (
      place &&
      new StaticRange({
        startContainer: place.node,
        startOffset: place.start,
        endContainer: place.endNode,
        endOffset: place.end,
      })
    );
  }
}

/** The match of a stretch of a run. */
function matchAt(
  run: Run,
  start: number,
  end: number,
  { code, system, confidence }: Pick<CodeMatch, 'code' | 'system' | 'confidence'>,
): CodeMatch {
  return run.control
    ? { code, system, modifiers: [], confidence, element: run.control, offset: start }
    : new CodeInText(code, system, [], confidence, placeIn(run, start, end));
}

export function toMatch({ run, candidate, sum }: Place): CodeMatch {
  const { code, system, start, end } = candidate;
  return matchAt(run, start, end, { code, system, confidence: confidenceOf(sum) });
}

/** `line` and `visit` count within the notation; the caller makes them unique. */
export function notedToMatch(run: Run, { start, end, code, system, ...stated }: Noted): CodeMatch {
  return Object.assign(matchAt(run, start, end, { code, system, confidence: NOTED_CONFIDENCE }), stated);
}
