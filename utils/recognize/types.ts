import type { Ids } from './ids.ts';

/** A stretch of text: from a place in one text node to one in the same or a later one. */
export interface TextPlace {
  node: Text;
  start: number;
  endNode: Text;
  end: number;
}

/** A place on the page where a billing code stands. */
export interface CodeMatch {
  /** Upper case, as published: '90837', 'G0560', 'F41.1'. */
  code: string;
  system: 'CPT' | 'HCPCS' | 'ICD-10-CM';
  /** In the order written; [] when none. */
  modifiers: string[];
  /** Days or units, when the page states them for this code. */
  units?: number;
  /** Date of service, 'YYYY-MM-DD', when the page states it for this code. */
  date?: string;
  /** Two digits, when the page states it for this code. */
  placeOfService?: string;
  /** ICD-10-CM codes the page ties to this code. */
  diagnoses?: string[];
  /** 0..1; only what would be shown to a person is returned. */
  confidence: number;
  /** Where the code stands in text, made when asked for … */
  readonly range?: AbstractRange | undefined;
  /** … the same as nodes and offsets … */
  readonly place?: TextPlace | undefined;
  /** … or the form control whose value holds it. */
  element?: Element;
  /** For a control that holds several codes: where this one starts in its value. */
  offset?: number;
  /** Matches that stand on the same claim line share it; unique within one call. Absent: on no line of a claim. */
  line?: number;
  /** Matches of the same claim, patient row or form share it; unique within one call. */
  visit?: number;
}

/** A code that stands on the page, wherever. */
export type KnownCode = Pick<CodeMatch, 'code' | 'system'>;

/** A page, or parts of one that are read together. */
export type Roots = Document | ShadowRoot | Element | readonly (Element | ShadowRoot)[];

export interface RecognizeOptions {
  /** Numbers lines and visits; handed over again, parts read later belong to the visits of those read before. */
  ids?: Ids;
  /** Those of the rest of the page when only parts of it are read: they speak for others as those of the parts do. */
  elsewhere?: () => readonly KnownCode[];
  /** Called for every open shadow root that was read. */
  entered?: (root: ShadowRoot) => void;
  /** Called for every place that was weighed, taken or not: a debugging aid. */
  explain?: (verdict: Verdict) => void;
}

/** A code in a text written by a machine, with its line's fields, and where in the text it stands. */
export interface Noted
  extends Pick<
    CodeMatch,
    'code' | 'system' | 'modifiers' | 'units' | 'date' | 'placeOfService' | 'diagnoses' | 'line' | 'visit'
  > {
  start: number;
  end: number;
}

/** `covered`: the stretches that hold no other code than those noted; what lies outside is read as prose. */
export interface Reading {
  places: Noted[];
  covered: { start: number; end: number }[];
}

/** The codes of a text written in a notation; undefined when it is none, and is to be read as prose. */
export type ReadNotation = (text: string) => Reading | undefined;

/** Why a place was or was not taken. Holds page text: for the console of the person who asked, never for a log. */
interface Verdict {
  text: string;
  taken: boolean;
  confidence: number;
  evidence: { name: string; weight: number }[];
}
