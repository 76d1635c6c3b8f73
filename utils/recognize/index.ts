/** Finds billing codes in a rendered page. Needs the DOM and changes nothing in it. */
import { joinLists, type Weighed, weigh } from './evidence.ts';
import { type Cell, createGridReader, headerOf } from './grid.ts';
import { labelOf, surroundingsOf } from './labels.ts';
import { createLineReader } from './line-context.ts';
import { readNotation } from './notations/index.ts';
import { findCandidates } from './shapes.ts';
import { placeIn, type Run, readRuns } from './text-runs.ts';
import type { CodeMatch, RecognizeOptions } from './types.ts';
import type { Field } from './vocabulary.ts';
import { confidenceOf, weightOf } from './weights.ts';

export type { CodeMatch, RecognizeOptions, Verdict } from './types.ts';

/** A place that was weighed, with what is needed to read its line. */
export interface Place extends Weighed {
  run: Run;
  cell: Cell | undefined;
  field: Field | undefined;
  /** The codes of the same run, in order, and which of them this is. */
  siblings: readonly Weighed[];
}

const SHORT = 60;
/** Runs weighed between two looks at the clock of whoever slices the work. */
const RUNS_A_STEP = 25;

function kindOf(place: Place): string | undefined {
  if (place.cell) return undefined;
  const { block } = place.run;
  return `${block.localName}.${block.className} ${block.parentElement?.className ?? ''}`;
}

/** Bare codes that stand where others of the page stand (chips, list items) are taken when those are. */
function joinKinds(places: Place[]): void {
  const taken = new Map<string, number>();
  for (const place of places) {
    const kind = kindOf(place);
    if (kind && place.sum > 0) taken.set(kind, (taken.get(kind) ?? 0) + 1);
  }
  for (const place of places) {
    const kind = kindOf(place);
    if (!kind || place.sum > 0 || place.sum < -3 || (taken.get(kind) ?? 0) < 2) continue;
    place.names.push('others like it');
    place.sum += weightOf('others like it');
  }
}

function toMatch(place: Pick<Place, 'run' | 'sum' | 'candidate'>): CodeMatch {
  const { run, candidate } = place;
  const match: CodeMatch = {
    code: candidate.code,
    system: candidate.system,
    modifiers: [],
    confidence: confidenceOf(place.sum),
  };
  if (run.control) {
    match.element = run.control;
    match.offset = candidate.start;
    return match;
  }
  const start = placeIn(run, candidate.start, false);
  const end = placeIn(run, candidate.end, true);
  if (start && end)
    match.range = new StaticRange({
      startContainer: start.node,
      startOffset: start.offset,
      endContainer: end.node,
      endOffset: end.offset,
    });
  return match;
}

/** The scan in steps: yields now and then so that whoever runs it can give way to the page; returns the matches. */
export function* scanCodes(
  root: Document | ShadowRoot | Element,
  options: RecognizeOptions = {},
): Generator<void, CodeMatch[]> {
  const runs: Run[] = [];
  yield* readRuns(root, (run) => void runs.push(run));
  const cellOf = createGridReader();
  const lines = createLineReader(cellOf);
  const places: (Place | CodeMatch)[] = [];
  let count = 0;
  for (const run of runs) {
    count += 1;
    if (count % RUNS_A_STEP === 0) yield;
    const noted = readNotation(run);
    if (noted) {
      places.push(...noted);
      continue;
    }
    const candidates = findCandidates(run.text);
    if (candidates.length === 0) continue;
    const cell =
      run.control?.closest('td,th,[role="gridcell"]') || !run.control ? cellOf(run.block) : undefined;
    let field: Field | undefined;
    if (cell && cell.grid.headRows.has(cell.row)) field = undefined;
    else if (cell) field = headerOf(cell).field;
    if (field === undefined || field === 'code' || (run.control && field === 'text')) {
      const own = labelOf(run).field;
      if (
        own !== undefined &&
        (field === undefined || own === 'procedure' || own === 'diagnosis' || own === 'other')
      )
        field = own;
    }
    const around = field === undefined && run.text.length < SHORT ? surroundingsOf(run) : '';
    const weighed = candidates.map((candidate) => weigh(candidate, run.text, field, around));
    joinLists(weighed, run.text);
    for (const one of weighed) places.push({ ...one, run, cell, field, siblings: weighed });
  }
  const weighedPlaces = places.filter((place): place is Place => 'candidate' in place);
  joinKinds(weighedPlaces);
  const { explain } = options;
  if (explain) {
    for (const { candidate, run, sum, names } of weighedPlaces)
      explain({
        text: run.text.slice(Math.max(0, candidate.start - 30), candidate.end + 30),
        taken: sum > 0,
        confidence: confidenceOf(sum),
        evidence: names.map((name) => ({ name, weight: weightOf(name) })),
      });
  }
  const matches: CodeMatch[] = [];
  const taken: { match: CodeMatch; place: Place }[] = [];
  for (const place of places) {
    if (!('candidate' in place)) {
      matches.push(place);
    } else if (place.sum > 0) {
      const match = toMatch(place);
      matches.push(match);
      taken.push({ match, place });
    }
  }
  yield;
  lines.read(taken, root);
  return matches;
}

/** One match for each place on the page where a billing code stands, in document order. Never throws on a page's DOM. */
export function findCodes(root: Document | ShadowRoot | Element, options?: RecognizeOptions): CodeMatch[] {
  const scan = scanCodes(root, options);
  for (;;) {
    const step = scan.next();
    if (step.done) return step.value;
  }
}
