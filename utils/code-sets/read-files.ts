/** Chosen files, plain or zipped → sets ready to be stored, or what could not be read. Streamed: no file is ever held whole. */
import type { CodeSetKind } from '../../data/code-sets.ts';
import { type Said, say } from '../text/say.ts';
import { feesLayout } from './fees.ts';
import { hcpcsLayout } from './hcpcs.ts';
import { icdOrderLayout } from './icd-order.ts';
import type { BuiltSet, Layout, LineReader, SetBuilder } from './layout.ts';
import { joined, LineSplitter } from './line-splitter.ts';
import { mueLayout } from './mue.ts';
import { descriptorsLayout, ownListLayout } from './own-tables.ts';
import { type Problem, Unreadable } from './problem.ts';
import { ptpLayout } from './ptp.ts';
import { isZip, zipReader } from './zip.ts';

/** 'published': files of CMS, told apart by what stands in them. */
export type Purpose = 'published' | 'descriptors' | 'own';

const LAYOUTS: Readonly<Record<Purpose, readonly Layout[]>> = {
  published: [ptpLayout, mueLayout, feesLayout, hcpcsLayout, icdOrderLayout],
  descriptors: [descriptorsLayout],
  own: [ownListLayout],
};

/** By then every published header has passed. */
const HEAD_LINES = 60;
/** Larger pieces would be larger texts, and those larger heaps. */
const PIECE_BYTES = 1 << 17;
/** A signature at the start, or its absence. */
const BYTES_TO_TELL = 4;
/** A file of the wrong kind is wrong in every line. */
const MOST_PROBLEMS = 20;
export type ReadResult = { sets: { built: BuiltSet; files: string[] }[] } | { problems: Problem[] };

/** A file to be read: as the browser's `File`, or anything with its name, size and stream. */
export interface ChosenFile {
  name: string;
  size: number;
  stream(): ReadableStream<Uint8Array>;
}

/** A text, given as bytes; at its end it says whether it was of a layout that is known. */
export interface TextReader {
  push(bytes: Uint8Array): void;
  end(): 'read' | 'unknown';
}

class TooMany extends Error {}

class FileReading {
  readonly problems: Problem[] = [];
  readonly #builders = new Map<CodeSetKind, { layout: Layout; builder: SetBuilder; files: string[] }>();
  readonly #layouts: readonly Layout[];

  constructor(purpose: Purpose) {
    this.#layouts = LAYOUTS[purpose];
  }

  note(file: string, why: Said, line?: number): void {
    this.problems.push({ file, why, ...(line !== undefined && { line }) });
    if (this.problems.length >= MOST_PROBLEMS) throw new TooMany();
  }

  /** Reads one text. */
  text(file: string): TextReader {
    const splitter = new LineSplitter();
    let head: string[] = [];
    let reader: LineReader | undefined;
    let isDecided = false;
    /** No text at all: that was said, and nothing else need be. */
    let isUnfit = false;
    let lineNumber = 0;

    const attempt = (doIt: () => void, line?: number) => {
      try {
        doIt();
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error;
        isUnfit ||= line === undefined;
        this.note(file, error.why, line);
      }
    };
    // No closure a line: two million of them are a heap of their own.
    const read = (line: string) => {
      lineNumber++;
      try {
        reader?.line(line);
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error;
        this.note(file, error.why, lineNumber);
      }
    };
    const decide = () => {
      isDecided = true;
      reader = this.#open(head, file);
      for (const line of head) read(line);
      head = [];
    };
    const take = (lines: readonly string[]) => {
      for (const line of lines) {
        if (isDecided) {
          if (reader) read(line);
        } else {
          head.push(line);
          if (head.length >= HEAD_LINES) decide();
        }
      }
    };
    return {
      push: (bytes) => attempt(() => take(splitter.push(bytes))),
      end: () => {
        attempt(() => take(splitter.end()));
        if (!isDecided) decide();
        attempt(() => reader?.end(), lineNumber);
        return reader === undefined && !isUnfit ? 'unknown' : 'read';
      },
    };
  }

  #open(head: readonly string[], file: string): LineReader | undefined {
    const layout = this.#layouts.find((one) => one.recognises(head, file));
    if (!layout) return undefined;
    const refusal = layout.refuses?.(head, file);
    const before = this.#builders.get(layout.kind);
    if (refusal) this.note(file, refusal);
    else if (before && !layout.isInParts)
      this.note(file, say`It holds the same set as ${before.files[0]}; choose one of the two.`);
    const started = before ?? { layout, builder: layout.start(), files: [] };
    started.files.push(file);
    this.#builders.set(layout.kind, started);
    return started.builder.open(file, head);
  }

  finish(): ReadResult {
    if (this.problems.length > 0) return { problems: this.problems };
    return {
      sets: Array.from(this.#builders.values(), ({ builder, files }) => ({ built: builder.finish(), files })),
    };
  }
}

const NOT_KNOWN: Readonly<Record<Purpose, Said>> = {
  published: say`This is none of the layouts CMS publishes: NCCI PTP edits, MUE table, fee schedule relative values, HCPCS, ICD-10-CM order file.`,
  descriptors: say`It is empty.`,
  own: say`It is empty.`,
};

/** The bytes of a file; the first are enough to tell what it is. */
async function* bytesOf(file: ChosenFile): AsyncIterable<Uint8Array> {
  const reader = file.stream().getReader();
  let first: Uint8Array | undefined = new Uint8Array(0);
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      const bytes: Uint8Array = first ? joined(first, value) : value;
      first = bytes.length < BYTES_TO_TELL && first ? bytes : undefined;
      if (first) continue;
      for (let at = 0; at < bytes.length; at += PIECE_BYTES) yield bytes.subarray(at, at + PIECE_BYTES);
    }
    if (first && first.length > 0) yield first;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

async function readFile(
  file: ChosenFile,
  reading: FileReading,
  purpose: Purpose,
  onBytes: (count: number) => void,
): Promise<void> {
  const note = (why: Said) => reading.note(file.name, why);
  let texts: { push(bytes: Uint8Array): void; end(): void } | undefined;
  for await (const bytes of bytesOf(file)) {
    texts ??= isZip(bytes)
      ? zipReader((name) => reading.text(name), note)
      : plainReader(reading.text(file.name), () => note(NOT_KNOWN[purpose]));
    texts.push(bytes);
    onBytes(bytes.length);
  }
  if (texts) texts.end();
  else note(say`It is empty.`);
}

function plainReader(text: TextReader, onUnknown: () => void) {
  return {
    push: (bytes: Uint8Array) => text.push(bytes),
    end: () => {
      if (text.end() === 'unknown') onUnknown();
    },
  };
}

/**
 * Reads all chosen files. Any line that can't be read refuses the whole, so that a set is never half of one.
 * `onProgress`: the share of the bytes read so far, 0 to 1.
 */
export async function readFiles(
  files: readonly ChosenFile[],
  purpose: Purpose,
  onProgress: (share: number) => void = () => undefined,
): Promise<ReadResult> {
  const reading = new FileReading(purpose);
  const total = files.reduce((sum, { size }) => sum + size, 0) || 1;
  let read = 0;
  try {
    for (const file of files)
      await readFile(file, reading, purpose, (count) => {
        read += count;
        onProgress(Math.min(1, read / total));
      });
  } catch (error) {
    if (!(error instanceof TooMany)) throw error;
  }
  return reading.finish();
}
