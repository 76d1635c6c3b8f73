/** The scan of a page in steps. */
import { joinKinds, joinRepeated, joinSame, mayBeLifted } from './alike.ts';
import { createGridReader } from './grid.ts';
import { type Ids, numberFor } from './ids.ts';
import { createJoiner } from './notations/segments.ts';
import { mayBeNotation } from './notations/signs.ts';
import { notedToMatch, type Place, type Taken, toMatch } from './place.ts';
import { type Candidate, findCandidates, findGlued } from './shapes.ts';
import { isRunShown, type Run, readRuns } from './text-runs.ts';
import type { CodeMatch, ReadNotation, RecognizeOptions, Roots } from './types.ts';
import { asNamed, weighRun } from './weigh-run.ts';
import { confidenceOf, weightOf } from './weights.ts';

/** Runs weighed between two looks at the clock of whoever slices the work. */
const RUNS_A_STEP = 25;
const MATCHES_A_STEP = 200;
/** What was taken in one pass over the places of a page may speak for others in the next. */
const MOST_PASSES = 3;
/** Cells hold a few short texts over and over: the candidates of each are found once. */
const LONGEST_REPEATED = 12;
/** Characters of page text in a verdict on each side of its place. */
const SHOWN_AROUND = 30;

const isHcpcs = ({ system }: Candidate): boolean => system === 'HCPCS';

function explainPlaces(places: readonly Place[], explain: NonNullable<RecognizeOptions['explain']>): void {
  for (const { candidate, run, sum, names } of places)
    explain({
      text: run.text.slice(Math.max(0, candidate.start - SHOWN_AROUND), candidate.end + SHOWN_AROUND),
      taken: sum > 0,
      confidence: confidenceOf(sum),
      evidence: names.map((name) => ({ name, weight: weightOf(name) })),
    });
}

export interface Scanned {
  /** In document order; of those that no notation names what the page states is still to be read. */
  matches: CodeMatch[];
  /** Those. */
  taken: Taken[];
}

/**
 * The scan in steps: yields now and then so that whoever runs it can give way to the page. Of several parts of one page,
 * each table that they stand in is read once.
 */
export function* scanCodes(
  roots: Roots,
  options: RecognizeOptions & { ids: Ids },
  readNotation: ReadNotation,
): Generator<void, Scanned> {
  const isExplained = options.explain !== undefined;
  const cellOf = createGridReader();
  const weighed: Place[] = [];
  /** Places, and matches that a notation names, in order. */
  const found: (Place | CodeMatch)[] = [];
  const waiting: Run[] = [];
  const joiner = createJoiner((run) => waiting.push(run));
  const known = new Map<string, readonly Candidate[]>();
  const candidatesIn = (text: string): readonly Candidate[] => {
    const before = text.length <= LONGEST_REPEATED ? known.get(text) : undefined;
    if (before) return before;
    const candidates = findCandidates(text);
    const found = candidates.length > 0 ? candidates : findGlued(text);
    if (text.length <= LONGEST_REPEATED) known.set(text, found);
    return found;
  };
  const readRun = (run: Run) => {
    let candidates = candidatesIn(run.text);
    if (candidates.length === 0) return;
    const reading = mayBeNotation(run.text) ? readNotation(run.text) : undefined;
    if (reading)
      candidates = candidates.filter(
        ({ start }) => !reading.covered.some((piece) => start >= piece.start && start < piece.end),
      );
    if (candidates.some(isHcpcs)) candidates = candidates.map((candidate) => asNamed(candidate, run.text));
    const places = candidates.length > 0 ? weighRun(run, candidates, cellOf, isExplained) : [];
    const kept = isExplained || places.every(mayBeLifted) ? places : places.filter(mayBeLifted);
    if ((kept.length === 0 && !reading) || !isRunShown(run, kept[0]?.cell === undefined)) return;
    for (const place of kept) weighed.push(place);
    if (!reading) {
      for (const place of kept) found.push(place);
      return;
    }
    const here: { start: number; item: Place | CodeMatch }[] = kept.map((place) => ({
      start: place.candidate.start,
      item: place,
    }));
    const number = numberFor(options.ids);
    for (const noted of reading.places)
      here.push({ start: noted.start, item: number(notedToMatch(run, noted)) });
    here.sort((one, other) => one.start - other.start);
    found.push(...here.map(({ item }) => item));
  };
  /** Read as they come, so that those without a code are not kept. */
  function* readWaiting(): Generator<void, void> {
    let count = 0;
    for (const run of waiting.splice(0)) {
      count += 1;
      if (count % RUNS_A_STEP === 0) yield;
      readRun(run);
    }
  }
  for (const root of 'nodeType' in roots ? [roots] : roots)
    for (const _ of readRuns(root, joiner.add, options.entered)) {
      yield;
      yield* readWaiting();
    }
  joiner.end();
  yield* readWaiting();
  // On most pages nothing is left that the others could speak for.
  if (weighed.some(({ sum }) => sum <= 0)) {
    const noted = found.flatMap((item) => ('run' in item ? [] : [item]));
    const elsewhere = [...noted, ...(options.elsewhere?.() ?? [])];
    joinKinds(weighed, elsewhere);
    for (let pass = 0; pass < MOST_PASSES && joinSame(weighed, elsewhere); pass += 1)
      joinKinds(weighed, elsewhere);
    joinRepeated(weighed, elsewhere);
  }
  if (options.explain) explainPlaces(weighed, options.explain);
  const matches: CodeMatch[] = [];
  const taken: Taken[] = [];
  let count = 0;
  for (const item of found) {
    count += 1;
    if (count % MATCHES_A_STEP === 0) yield;
    if (!('run' in item)) matches.push(item);
    else if (item.sum > 0) {
      const match = toMatch(item);
      matches.push(match);
      taken.push({ match, place: item });
    }
  }
  return { matches, taken };
}
