/** The codes of one document as the agent holds them: numbered, in document order, found by node or by number. */
import type { CodeMatch } from '../recognize/types.ts';
import type { Mark } from './highlight.ts';

export interface PageCode extends Mark {
  match: CodeMatch;
}

const toMark = (match: CodeMatch): Omit<PageCode, 'id'> | undefined => {
  const { range, element } = match;
  if (element)
    return { match, element, start: match.offset ?? 0, end: (match.offset ?? 0) + match.code.length };
  if (range?.startContainer.nodeType !== Node.TEXT_NODE) return undefined;
  return {
    match,
    node: range.startContainer as Text,
    start: range.startOffset,
    end: range.endOffset,
    endNode: range.endContainer as Text,
  };
};

const anchorOf = (code: Pick<Mark, 'node' | 'element'>): Node => (code.node ?? code.element) as Node;

const MOST_LEVELS = 40;

/** Whether a node stands in one of the parts, also across open shadow roots. */
function standsIn(parts: ReadonlySet<Node>, node: Node): boolean {
  let at: Node | null = node;
  for (let level = 0; at && level < MOST_LEVELS; level += 1) {
    if (parts.has(at)) return true;
    at = at.parentNode ?? (at as ShadowRoot).host ?? null;
  }
  return false;
}

/** Outermost node of a place in the document itself: what order is told by. */
function inDocument(node: Node): Node {
  let at = node;
  for (let root = at.getRootNode(); root !== at && 'host' in root; root = at.getRootNode())
    at = (root as ShadowRoot).host;
  return at;
}

/** Where a code belongs among others in document order, from an index on. */
function placeAmong(codes: readonly PageCode[], code: PageCode, start: number): number {
  const place = inDocument(anchorOf(code));
  let from = start;
  let to = codes.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const order = place.compareDocumentPosition(inDocument(anchorOf(codes[middle] as PageCode)));
    if (order & Node.DOCUMENT_POSITION_PRECEDING) from = middle + 1;
    else to = middle;
  }
  return from;
}

export function createCodeStore() {
  let codes: PageCode[] = [];
  let byNode = new Map<Node, PageCode[]>();
  let nextId = 1;
  /** A code that stays where it was keeps its number over a new scan. */
  const numbers = new WeakMap<Node, Map<string, number>>();

  const number = (mark: Omit<PageCode, 'id'>): PageCode => {
    const anchor = anchorOf(mark);
    const known = numbers.get(anchor) ?? new Map<string, number>();
    numbers.set(anchor, known);
    const key = `${mark.start} ${mark.match.code}`;
    const id = known.get(key) ?? nextId++;
    known.set(key, id);
    return { ...mark, id };
  };

  const index = () => {
    byNode = new Map();
    const add = (node: Node, code: PageCode) => {
      const list = byNode.get(node);
      if (list) list.push(code);
      else byNode.set(node, [code]);
    };
    for (const code of codes) {
      add(anchorOf(code), code);
      if (code.endNode && code.endNode !== code.node) add(code.endNode, code);
    }
  };

  const toCodes = (matches: readonly CodeMatch[]) =>
    matches.flatMap((match) => {
      const mark = toMark(match);
      return mark ? [number(mark)] : [];
    });

  return {
    all: (): readonly PageCode[] => codes,
    byId: (id: number) => codes.find((code) => code.id === id),
    /** The codes that stand in a text node or control. */
    at: (node: Node): readonly PageCode[] => byNode.get(node) ?? [],
    /** Replaces all. */
    set(matches: readonly CodeMatch[]): void {
      codes = toCodes(matches);
      index();
    },
    /** Replaces those inside the parts; line and visit numbers are kept apart from those of other scans. */
    setWithin(parts: readonly Node[], matches: readonly CodeMatch[]): void {
      const shift =
        codes.reduce((most, { match }) => Math.max(most, match.line ?? 0, match.visit ?? 0), 0) + 1;
      for (const match of matches) {
        if (match.line !== undefined) match.line += shift;
        if (match.visit !== undefined) match.visit += shift;
      }
      const changed = new Set(parts);
      const kept = codes.filter((code) => anchorOf(code).isConnected && !standsIn(changed, anchorOf(code)));
      const fresh = toCodes(matches);
      const merged: PageCode[] = [];
      let from = 0;
      for (const code of fresh) {
        const to = placeAmong(kept, code, from);
        for (let at = from; at < to; at += 1) merged.push(kept[at] as PageCode);
        merged.push(code);
        from = to;
      }
      for (let at = from; at < kept.length; at += 1) merged.push(kept[at] as PageCode);
      codes = merged;
      index();
    },
    /** Drops codes whose place has left the page; whether there were any. */
    prune(): boolean {
      const kept = codes.filter((code) => anchorOf(code).isConnected);
      if (kept.length === codes.length) return false;
      codes = kept;
      index();
      return true;
    },
    clear(): void {
      codes = [];
      byNode = new Map();
    },
  };
}

export type CodeStore = ReturnType<typeof createCodeStore>;
