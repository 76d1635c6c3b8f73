/** The codes of one document as the agent holds them: numbered, in document order, found by node or by number. */
import { nodesWithin, shownBefore } from '../recognize/shown-tree.ts';
import type { CodeMatch, KnownCode } from '../recognize/types.ts';
import type { Mark } from './highlight.ts';
import type { Part } from './parts.ts';

export interface PageCode extends Mark {
  match: CodeMatch;
}

/** A code between its neighbours, so that a change costs what changed, however many codes stand on the page. */
interface Link {
  /** Undefined at the ends of the row. */
  code: PageCode | undefined;
  /** Every node that it stands in. */
  nodes: readonly Node[];
  previous: Link;
  next: Link;
}

const toMark = (match: CodeMatch): Omit<PageCode, 'id'> | undefined => {
  const { place, element } = match;
  if (element)
    return { match, element, start: match.offset ?? 0, end: (match.offset ?? 0) + match.code.length };
  return place && { match, ...place };
};

const anchorOf = (code: Pick<Mark, 'node' | 'element'>): Node => (code.node ?? code.element) as Node;

/** A code cut by markup has a few pieces; between them nothing else stands. */
const MOST_PIECES = 6;

function nodesOf(code: Omit<PageCode, 'id'>): readonly Node[] {
  const first = anchorOf(code);
  const { endNode } = code;
  if (!endNode || endNode === first) return [first];
  const walker = (first.ownerDocument as Document).createTreeWalker(
    first.getRootNode(),
    NodeFilter.SHOW_TEXT,
  );
  walker.currentNode = first;
  const nodes = [first];
  while (nodes.length < MOST_PIECES && walker.nextNode()) {
    nodes.push(walker.currentNode);
    if (walker.currentNode === endNode) return nodes;
  }
  return [first, endNode];
}

const STATED = ['units', 'date', 'placeOfService', 'confidence', 'line', 'visit'] as const;
const LISTED = ['modifiers', 'diagnoses'] as const;

/** Whether two readings of one place say the same; they start at the same place of the same node. */
const readsSame = (one: Omit<PageCode, 'id'>, other: Omit<PageCode, 'id'>): boolean => {
  const [a, b] = [one.match, other.match];
  return (
    one.end === other.end &&
    one.endNode === other.endNode &&
    STATED.every((field) => a[field] === b[field]) &&
    LISTED.every((field) => String(a[field]) === String(b[field]))
  );
};

/** Codes as they were before a reading, each with the number of the one before it. */
type Old = ReadonlyMap<number, { code: PageCode; after: number | undefined }>;

type Count = KnownCode & { places: number };

/** The codes in a row, and where each is found. */
interface Held {
  ends: Link;
  byNode: Map<Node, Link[]>;
  byId: Map<number, Link>;
  /** At how many places each code stands. */
  counts: Map<string, Count>;
}

function createHeld(): Held {
  const ends = { code: undefined, nodes: [] as readonly Node[] } as Link;
  ends.previous = ends;
  ends.next = ends;
  return { ends, byNode: new Map(), byId: new Map(), counts: new Map() };
}

const count = ({ code, system }: CodeMatch, change: number, counts: Map<string, Count>): void => {
  counts.set(code, { code, system, places: (counts.get(code)?.places ?? 0) + change });
};

const CODES_A_STEP = 250;
/** Removed nodes gone through in the page's own task. */
const MOST_GONE_THROUGH = 2000;
/** Codes that one text held at different times and places of it; a text that a page rewrites for hours has no more. */
const MOST_NUMBERS = 50;

export function createCodeStore() {
  let held = createHeld();
  /** What will be held when a reading of the whole page is done. */
  let coming: Held | undefined;
  let listed: PageCode[] | undefined;
  let nextId = 1;
  /** A code that stays where it was keeps its number over a new scan. */
  const numbers = new WeakMap<Node, Map<string, number>>();

  const number = (mark: Omit<PageCode, 'id'>, { byId }: Held): PageCode => {
    const anchor = anchorOf(mark);
    let known = numbers.get(anchor);
    if (!known || known.size > MOST_NUMBERS) {
      known = new Map();
      numbers.set(anchor, known);
    }
    const key = `${mark.start} ${mark.match.code}`;
    let id = known.get(key);
    // A number names one code, whatever a page did to its texts.
    if (id === undefined || byId.has(id)) id = nextId++;
    known.set(key, id);
    return { ...mark, id };
  };

  /** Puts a code after another; one that reads as it did and stands where it stood keeps its object. */
  const insert = (mark: Omit<PageCode, 'id'>, previous: Link, into: Held, old: Old): Link => {
    const numbered = number(mark, into);
    const known = old.get(numbered.id);
    const stays =
      known?.code && known.after === previous.code?.id && readsSame(known.code, mark)
        ? known.code
        : undefined;
    const code = stays ?? numbered;
    const link: Link = { code, nodes: nodesOf(code), previous, next: previous.next };
    previous.next.previous = link;
    previous.next = link;
    into.byId.set(code.id, link);
    count(code.match, 1, into.counts);
    for (const node of link.nodes) {
      const list = into.byNode.get(node);
      if (list) list.push(link);
      else into.byNode.set(node, [link]);
    }
    return link;
  };

  const remove = (link: Link, from: Held): void => {
    listed = undefined;
    link.previous.next = link.next;
    link.next.previous = link.previous;
    if (link.code) {
      from.byId.delete(link.code.id);
      count(link.code.match, -1, from.counts);
    }
    for (const node of link.nodes) {
      const left = from.byNode.get(node)?.filter((one) => one !== link);
      if (left && left.length > 0) from.byNode.set(node, left);
      else from.byNode.delete(node);
    }
  };

  const linksIn = (parts: readonly Part[]): Set<Link> => {
    const links = new Set<Link>();
    for (const part of parts)
      for (const node of nodesWithin(part)) for (const link of held.byNode.get(node) ?? []) links.add(link);
    return links;
  };

  /** The last code that stands before a node. */
  const lastBefore = (node: Node): Link => {
    for (const at of shownBefore(node)) {
      const last = held.byNode.get(at)?.at(-1);
      if (last) return last;
    }
    return held.ends;
  };

  const all = (): readonly PageCode[] => {
    if (!listed) {
      listed = [];
      for (let link = held.ends.next; link.code; link = link.next) listed.push(link.code);
    }
    return listed;
  };

  return {
    all,
    byId: (id: number) => held.byId.get(id)?.code,
    /** The codes that stand in a text node or control. */
    at: (node: Node): readonly PageCode[] => held.byNode.get(node)?.map(({ code }) => code as PageCode) ?? [],
    /** The first code inside an element. */
    firstIn(element: Element): PageCode | undefined {
      for (const node of nodesWithin(element)) {
        const [first] = held.byNode.get(node) ?? [];
        if (first) return first.code;
      }
      return undefined;
    },
    /** Replaces all, in steps; what was held stands until it is done. */
    *set(matches: readonly CodeMatch[]): Generator<void, true> {
      const next = createHeld();
      coming = next;
      const old = new Map<number, { code: PageCode; after: number | undefined }>();
      for (let link = held.ends.next; link.code; link = link.next)
        old.set(link.code.id, { code: link.code, after: link.previous.code?.id });
      let done = 0;
      for (const match of matches) {
        done += 1;
        if (done % CODES_A_STEP === 0) yield;
        const mark = toMark(match);
        if (mark && anchorOf(mark).isConnected) insert(mark, next.ends.previous, next, old);
      }
      held = next;
      coming = undefined;
      listed = undefined;
      return true;
    },
    /** Each code that stands somewhere else than in the parts, once. */
    outside(parts: readonly Part[]): KnownCode[] {
      const counts = new Map(held.counts);
      for (const { code } of linksIn(parts)) if (code) count(code.match, -1, counts);
      return [...counts.values()].filter(({ places }) => places > 0);
    },
    /** Replaces those inside the parts. */
    setWithin(parts: readonly Part[], matches: readonly CodeMatch[]): void {
      const old = new Map<number, { code: PageCode; after: number | undefined }>();
      const links = linksIn(parts);
      for (const link of links)
        if (link.code) old.set(link.code.id, { code: link.code, after: link.previous.code?.id });
      for (const link of links) remove(link, held);
      let last: { link: Link; anchor: Node } | undefined;
      for (const match of matches) {
        const mark = toMark(match);
        const anchor = mark && anchorOf(mark);
        if (!mark || !anchor?.isConnected) continue;
        const link = insert(mark, last?.anchor === anchor ? last.link : lastBefore(anchor), held, old);
        last = { link, anchor };
      }
      listed = undefined;
    },
    /** Drops codes in nodes that the page removed; false when they hold too many nodes to go through, and `prune` has to. */
    drop(removed: readonly Node[]): boolean {
      let left = MOST_GONE_THROUGH;
      for (const part of removed) {
        if (part.isConnected) continue;
        for (const node of nodesWithin(part)) {
          if (left === 0) return false;
          left -= 1;
          for (const from of coming ? [held, coming] : [held])
            for (const link of from.byNode.get(node) ?? []) remove(link, from);
        }
      }
      return true;
    },
    /** Drops every code whose place has left the page. */
    prune(): void {
      for (let link = held.ends.next; link.code; link = link.next)
        if (!anchorOf(link.code).isConnected) remove(link, held);
    },
    clear(): void {
      held = createHeld();
      listed = undefined;
    },
  };
}

export type CodeStore = ReturnType<typeof createCodeStore>;
