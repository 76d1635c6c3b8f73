/** The codes that the agents of a tab's frames reported, as one list in the order of the page. */
import type { DeskCode } from './claim-desk.ts';

/** What an agent reports of one code; numbers are unique within its frame. */
export type AgentCode = Omit<DeskCode, 'id' | 'frame'> & { id: number };

export type PageState = 'looking' | 'ready' | 'none' | 'unreadable';

export interface PageCodes {
  frames: ReadonlyMap<number, readonly AgentCode[]>;
  unreadable: boolean;
  heard: boolean;
}

export const NO_CODES: PageCodes = { frames: new Map(), unreadable: false, heard: false };

const idOf = (frame: number, id: number): string => `${frame}:${id}`;

/** Which frame and number an id names. */
export function placeOf(id: string): { frameId: number; id: number } {
  const [frame, number] = id.split(':');
  return { frameId: Number(frame), id: Number(number) };
}

export function withFrame(codes: PageCodes, frame: number, reported: readonly AgentCode[]): PageCodes {
  const frames = new Map(codes.frames);
  frames.set(frame, reported);
  return { frames, unreadable: false, heard: true };
}

export function withoutFrame(codes: PageCodes, frame: number): PageCodes {
  const frames = new Map(codes.frames);
  frames.delete(frame);
  return { ...codes, frames };
}

/** All codes: the page itself first, then its frames. */
export function toDeskCodes({ frames }: PageCodes): DeskCode[] {
  return [...frames]
    .sort(([one], [other]) => one - other)
    .flatMap(([frame, codes]) => codes.map((code) => ({ ...code, frame, id: idOf(frame, code.id) })));
}

export function stateOf(codes: PageCodes): PageState {
  for (const list of codes.frames.values()) if (list.length > 0) return 'ready';
  if (codes.unreadable) return 'unreadable';
  return codes.heard ? 'none' : 'looking';
}
