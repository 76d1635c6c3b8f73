/** What the reader of each published layout offers. */
import type { CodeSetKind, LoadedSet } from '../../data/code-sets.ts';
import type { Said } from '../text/say.ts';

/** Reads the lines of one file. Both throw `Unreadable`. */
export interface LineReader {
  line(text: string): void;
  end(): void;
}

/** A set that was read, ready to be stored. */
export interface BuiltSet {
  set: Omit<LoadedSet, 'files'>;
  /** Of pairs: the reasons that packed pairs name by place. */
  rationales?: string[];
  /** Key → what is stored under it; made while it is asked for. */
  packed(): Iterable<[key: string, value: string | Uint32Array<ArrayBuffer>]>;
}

export interface SetBuilder {
  /** `head`: the first lines, which are given to the reader as well. */
  open(file: string, head: readonly string[]): LineReader;
  finish(): BuiltSet;
}

export interface Layout {
  kind: CodeSetKind;
  /** Several files may make up one set. */
  isInParts?: boolean;
  recognises(head: readonly string[], file: string): boolean;
  /** Why a file that looks like it is the wrong one. */
  refuses?(head: readonly string[], file: string): Said | undefined;
  start(): SetBuilder;
}

/** A procedure code of CPT or HCPCS Level II, as published. */
export const PROCEDURE_CODE = /^(?:\d{4}[0-9A-Z]|[A-Z]\d{4})$/;
