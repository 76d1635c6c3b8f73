/** The codes that the agents of a tab's frames reported, as one list in the order of the page. */
import type { DeskCode } from './claim-desk.ts';

/** What an agent reports of one code; numbers are unique within its frame. */
export type AgentCode = Omit<DeskCode, 'id' | 'frame'> & { id: number };

export type PageState = 'looking' | 'ready' | 'none' | 'unreadable';

/** Where a frame stands: its number in each document above it, and its own frames by these numbers in document order. */
export interface FramePlace {
  path: number[];
  order: number[];
}

/** Codes that came, after the code of that number; 0: before all others. */
export interface Stretch {
  after: number;
  codes: readonly AgentCode[];
}

export interface PageCodes {
  frames: ReadonlyMap<number, readonly AgentCode[]>;
  places: ReadonlyMap<number, FramePlace>;
  unreadable: boolean;
  heard: boolean;
}

export const NO_CODES: PageCodes = { frames: new Map(), places: new Map(), unreadable: false, heard: false };

const idOf = (frame: number, id: number): string => `${frame}:${id}`;

/** Which frame and number an id names. */
export function placeOf(id: string): { frameId: number; id: number } {
  const [frame, number] = id.split(':');
  return { frameId: Number(frame), id: Number(number) };
}

export function withFrame(codes: PageCodes, frame: number, reported: readonly AgentCode[]): PageCodes {
  const frames = new Map(codes.frames);
  frames.set(frame, reported);
  return { ...codes, frames, unreadable: false, heard: true };
}

function* merge(
  kept: readonly AgentCode[],
  fresh: ReadonlyMap<number, readonly AgentCode[]>,
): Generator<AgentCode> {
  const waiting = new Map(fresh);
  function* after(id: number): Generator<AgentCode> {
    for (let at: number | undefined = id; at !== undefined; ) {
      const stretch: readonly AgentCode[] = waiting.get(at) ?? [];
      waiting.delete(at);
      yield* stretch;
      at = stretch.at(-1)?.id;
    }
  }
  yield* after(0);
  for (const code of kept) {
    yield code;
    yield* after(code.id);
  }
  for (const id of [...waiting.keys()]) yield* after(id);
}

/** What a frame tells of its changes. Of a frame that was not heard of yet all codes are still to come. */
export function withChanges(
  codes: PageCodes,
  frame: number,
  gone: readonly number[],
  fresh: readonly Stretch[],
): PageCodes {
  const before = codes.frames.get(frame);
  if (!before) return codes;
  const left = new Set(gone);
  const kept = before.filter(({ id }) => !left.has(id));
  return withFrame(codes, frame, [
    ...merge(kept, new Map(fresh.map(({ after, codes: came }) => [after, came]))),
  ]);
}

/** Where frames stand now; those without a place are gone. */
export function withPlaces(
  codes: PageCodes,
  answers: ReadonlyMap<number, FramePlace | undefined>,
): PageCodes {
  const frames = new Map(codes.frames);
  const places = new Map(codes.places);
  for (const [frame, place] of answers) {
    if (place) places.set(frame, place);
    else {
      frames.delete(frame);
      places.delete(frame);
    }
  }
  return { ...codes, frames, places };
}

export function withoutFrame(codes: PageCodes, frame: number): PageCodes {
  const frames = new Map(codes.frames);
  frames.delete(frame);
  return { ...codes, frames };
}

/** For each frame the numbers to order it by: in each document above it, the how manyth of its frames. */
function ranksOf({ places }: PageCodes): (frame: number) => readonly number[] {
  const orders = new Map([...places.values()].map(({ path, order }) => [path.join(), order]));
  return (frame) => {
    const path = places.get(frame)?.path;
    if (!path) return frame === 0 ? [] : [Number.POSITIVE_INFINITY, frame];
    return path.map((number, level) => {
      const at = orders.get(path.slice(0, level).join())?.indexOf(number) ?? -1;
      return at >= 0 ? at : number;
    });
  };
}

function compareRanks(one: readonly number[], other: readonly number[]): number {
  const level = one.findIndex((number, at) => number !== other[at]);
  if (level < 0) return one.length - other.length;
  return (one[level] as number) - (other[level] ?? -1);
}

/** All codes: the page itself first, then its frames as they stand in it. */
export function toDeskCodes(codes: PageCodes): DeskCode[] {
  const rankOf = ranksOf(codes);
  return [...codes.frames]
    .sort(([one], [other]) => compareRanks(rankOf(one), rankOf(other)))
    .flatMap(([frame, list]) => list.map((code) => ({ ...code, frame, id: idOf(frame, code.id) })));
}

export function stateOf(codes: PageCodes): PageState {
  for (const list of codes.frames.values()) if (list.length > 0) return 'ready';
  if (codes.unreadable) return 'unreadable';
  return codes.heard ? 'none' : 'looking';
}
