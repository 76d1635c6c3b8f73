/** Loaded code sets in IndexedDB: they outgrow the extension's own storage. One transaction a change, so that it happens whole or not at all. */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import {
  type CodeFacts,
  type CodeSetKind,
  type LoadedCode,
  type LoadedSet,
  NO_FACTS,
} from '../../data/code-sets.ts';
import type { BuiltSet } from '../code-sets/layout.ts';
import { unpackPairs } from '../code-sets/pair-columns.ts';
import { shelfOf, unpackShelf } from '../code-sets/text-table.ts';
import type { LoadedTexts } from '../lookup/loaded-texts.ts';

interface StoredSet extends LoadedSet {
  rationales?: string[];
}

interface Schema extends DBSchema {
  sets: { key: CodeSetKind; value: StoredSet };
  /** Packed rows, under the set's kind and a column-1 code or the first characters of codes. */
  rows: { key: [CodeSetKind, string]; value: string | Uint32Array<ArrayBuffer> };
}

let opened: Promise<IDBPDatabase<Schema>> | undefined;

function database(): Promise<IDBPDatabase<Schema>> {
  const drop = () => {
    opened = undefined;
  };
  opened ??= openDB<Schema>('code-sets', 1, {
    upgrade(db) {
      db.createObjectStore('sets', { keyPath: 'kind' });
      db.createObjectStore('rows');
    },
    terminated: drop,
  }).catch((error) => {
    drop();
    throw error;
  });
  return opened;
}

/** All keys of one set. */
const rowsOf = (kind: CodeSetKind) => IDBKeyRange.bound([kind], [kind, []]);

/** Files of one edition that were loaded before: their rows stay beside the new ones. */
function isSameEdition(before: StoredSet | undefined, { set }: BuiltSet): before is StoredSet {
  return (
    before !== undefined && set.covers !== undefined && before.asOf !== undefined && before.asOf === set.asOf
  );
}

/** Rationales are named by place, so that the parts of an edition must agree on them. */
function withRationales(
  before: readonly string[],
  own: readonly string[],
): { all: string[]; moved: number[] } {
  const all = [...before];
  const moved = own.map((rationale) => {
    const at = all.indexOf(rationale);
    return at >= 0 ? at : all.push(rationale) - 1;
  });
  return { all, moved };
}

function renumber(pairs: Uint32Array<ArrayBuffer>, moved: readonly number[]): Uint32Array<ArrayBuffer> {
  for (let at = 2; at < pairs.length; at += 3) {
    const flags = pairs[at] as number;
    pairs[at] = ((moved[flags >> 1] ?? 0) << 1) | (flags & 1);
  }
  return pairs;
}

type Change = IDBPTransaction<Schema, ['sets', 'rows'], 'readwrite'>;

/** A request that fails makes its change fail; that is where it is handled. */
const started = (request: Promise<unknown>) => void request.catch(() => undefined);

async function put(
  change: Change,
  { built, files }: { built: BuiltSet; files: string[] },
  onProgress: (share: number) => void,
): Promise<LoadedSet> {
  const rows = change.objectStore('rows');
  const { kind } = built.set;
  const before = await change.objectStore('sets').get(kind);
  const isPart = isSameEdition(before, built);
  const { all, moved } = withRationales(isPart ? (before.rationales ?? []) : [], built.rationales ?? []);
  if (!isPart) started(rows.delete(rowsOf(kind)));
  let count = 0;
  for (const [key, value] of built.packed()) {
    const packed = typeof value === 'string' ? value : renumber(value, moved);
    // Waiting now and then keeps the requests in flight, and with them the memory, few.
    if (++count % 500 === 0) {
      await rows.put(packed, [kind, key]);
      onProgress(Math.min(1, count / 15_000));
    } else started(rows.put(packed, [kind, key]));
  }
  const covers = isPart
    ? [...(before.covers ?? []).filter(({ file }) => !files.includes(file)), ...(built.set.covers ?? [])]
    : built.set.covers;
  const set: StoredSet = {
    ...built.set,
    files: covers?.map(({ file }) => file) ?? files,
    rows: covers?.reduce((sum, part) => sum + part.rows, 0) ?? built.set.rows,
    ...(covers && { covers }),
    ...(built.rationales && { rationales: all }),
  };
  started(change.objectStore('sets').put(set));
  return set;
}

/**
 * Stores sets in place of those of their kinds; another part of the same edition is added to it. Rejects when there is no room,
 * and changes nothing then, nor when the page or worker that called it goes away before it ends.
 */
export async function saveSets(
  sets: readonly { built: BuiltSet; files: string[] }[],
  onProgress: (share: number) => void = () => undefined,
): Promise<LoadedSet[]> {
  const db = await database();
  const change = db.transaction(['sets', 'rows'], 'readwrite');
  try {
    const saved: LoadedSet[] = [];
    for (const one of sets) saved.push(await put(change, one, onProgress));
    await change.done;
    return saved;
  } catch (error) {
    // What made it fail may not have been the store: then nothing else would undo the half that is written.
    try {
      change.abort();
    } catch {
      // It ended by itself.
    }
    await change.done.catch(() => undefined);
    throw error;
  }
}

export async function loadedSets(): Promise<LoadedSet[]> {
  return (await database()).getAll('sets');
}

/** Takes a set out again; the shipped one is in force from then on. */
export async function removeSet(kind: CodeSetKind): Promise<void> {
  const change = (await database()).transaction(['sets', 'rows'], 'readwrite');
  void change.objectStore('sets').delete(kind);
  void change.objectStore('rows').delete(rowsOf(kind));
  await change.done;
}

export async function removeAllSets(): Promise<void> {
  const change = (await database()).transaction(['sets', 'rows'], 'readwrite');
  void change.objectStore('sets').clear();
  void change.objectStore('rows').clear();
  await change.done;
}

const number = (text: string | undefined) => (text && !Number.isNaN(Number(text)) ? Number(text) : undefined);

/** What one record of a set says, by its place in the packed line. */
const READERS: Readonly<
  Record<Exclude<CodeSetKind, 'pairs' | 'diagnoses'>, (fields: readonly (string | undefined)[]) => LoadedCode>
> = {
  units: ([units, indicator]) => ({
    ...(number(units) !== undefined && { units: Number(units) }),
    ...(indicator && { mueIndicator: Number(indicator) as 1 | 2 | 3 }),
  }),
  fees: ([status, ...values]) => {
    const [workRvu, officeRvu, facilityRvu] = values.map(number);
    return {
      ...(status && { status }),
      ...(workRvu !== undefined && { workRvu }),
      ...(officeRvu !== undefined && { officeRvu }),
      ...(facilityRvu !== undefined && { facilityRvu }),
    };
  },
  hcpcs: ([title, addedOn, lastDay]) => ({
    ...(title && { title }),
    ...(addedOn && { addedOn }),
    ...(lastDay && { lastDay }),
  }),
  descriptors: ([descriptor]) => (descriptor ? { descriptor } : {}),
  own: ([text, minutes, notes]) =>
    text ? { own: { text, ...(minutes && { minutes }), ...(notes && { notes }) } } : {},
};

/** What loaded sets say about these codes, procedures and diagnoses alike; only what is about them is read. */
export async function factsFor(asked: readonly string[]): Promise<CodeFacts> {
  const db = await database();
  const stored = await db.getAll('sets');
  const facts: CodeFacts = { ...NO_FACTS, pairs: [], codes: {}, diagnoses: {} };
  if (stored.length === 0) return facts;
  facts.sets = stored.map(({ rationales: _, ...set }) => set);
  const codes = new Set(asked.map((code) => code.trim().toUpperCase().replace('.', '')));
  facts.asked = [...codes];
  const shelves = new Set([...codes].map(shelfOf));
  const read = db.transaction('rows');

  await Promise.all(
    stored.map(async ({ kind, rationales = [] }) => {
      if (kind === 'pairs') {
        for (const column1 of codes) {
          const packed = await read.store.get([kind, column1]);
          if (typeof packed === 'object')
            facts.pairs.push(...unpackPairs(column1, packed, rationales, codes));
        }
        return;
      }
      for (const shelf of shelves) {
        const text = await read.store.get([kind, shelf]);
        if (typeof text !== 'string') continue;
        if (kind === 'diagnoses') {
          const isBelow = (code: string) => [...codes].some((one) => code.startsWith(one));
          for (const [code, [billable, title = '']] of unpackShelf(text, isBelow)) {
            const published = code.length > 3 ? `${code.slice(0, 3)}.${code.slice(3)}` : code;
            facts.diagnoses[code] = { code: published, title, billable: billable === '1' };
          }
          continue;
        }
        for (const [code, fields] of unpackShelf(text, (one) => codes.has(one)))
          facts.codes[code] = { ...facts.codes[code], ...READERS[kind](fields) };
      }
    }),
  );
  return facts;
}

/** For cards that stand in somebody else's page, which could read them: without the notes of the person's own list. */
export function withoutNotes(facts: CodeFacts): CodeFacts {
  const codes = Object.entries(facts.codes).map(([code, { own, ...rest }]): [string, LoadedCode] => {
    const { notes: _, ...shown } = own ?? { text: '' };
    return [code, own ? { ...rest, own: shown } : rest];
  });
  return { ...facts, codes: Object.fromEntries(codes) };
}

async function textOf(kind: keyof LoadedTexts): Promise<string> {
  const texts = await (await database()).getAll('rows', rowsOf(kind));
  return texts.filter((text) => typeof text === 'string').join('\n');
}

/** The texts of the sets that can be searched by words. */
export async function loadedTexts(): Promise<LoadedTexts> {
  const [own, descriptors, hcpcs, diagnoses] = await Promise.all([
    textOf('own'),
    textOf('descriptors'),
    textOf('hcpcs'),
    textOf('diagnoses'),
  ]);
  return { own, descriptors, hcpcs, diagnoses };
}
