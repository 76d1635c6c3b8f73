/** What the sidebar needs of the world; every call is about one tab. Entrypoints give it, tests stand in for it. */
import type { PayerPack } from '../utils/check/pack-schema.ts';
import type { PackChoices } from '../utils/check/packs.ts';
import type { RuleId } from '../utils/check/types.ts';
import type { SessionDetails } from '../utils/session/schema.ts';
import type { Language } from '../utils/text/say.ts';
import type { CodeSetPort } from './loaded-facts.ts';
import type { AgentCode, FramePlace, Stretch } from './page-codes.ts';

export interface TypedText {
  text: string;
  corrections: Record<string, unknown>;
  muted: string[];
}

export type Strictness = 'errors' | 'warnings' | 'notes';

interface DeskSettings extends PackChoices {
  strictness: Strictness;
  rulesOff: RuleId[];
  clearAfterMinutes: number;
  theme: 'auto' | 'light' | 'dark';
  pinnedCodes: string[];
  recentCodes: string[];
}

/** What the person asked to keep for a site because it is the same for most sessions there; never about a patient. */
export type SiteDefaults = Pick<SessionDetails, 'provider' | 'payer' | 'placeOfService'>;
export type DefaultFact = keyof SiteDefaults;
export const DEFAULT_FACTS: readonly DefaultFact[] = ['provider', 'payer', 'placeOfService'];

/** What an agent told, with the frame it told it from. */
type PageEvent =
  | { type: 'codes'; frame: number; codes: AgentCode[] }
  | { type: 'changes'; frame: number; gone: number[]; fresh: Stretch[] }
  | { type: 'frames-changed'; frame: number }
  | { type: 'frame-gone'; frame: number }
  | { type: 'code-focused'; frame: number; id: number }
  | { type: 'selected'; frame: number; ids: number[] }
  | { type: 'unreadable'; frame: number };

export interface SidebarPort extends CodeSetPort {
  onPage(callback: (event: PageEvent) => void): () => void;
  /** Asks all agents to report; resolves when they were asked. */
  askForCodes(): Promise<void>;
  /** Asks frames where they stand; undefined of one that is gone. */
  locate(frames: readonly number[]): Promise<ReadonlyMap<number, FramePlace | undefined>>;
  reveal(frameId: number, id: number): void;
  showCounts(errors: number, warnings: number): void;
  typed: TypedText;
  saveTyped(typed: TypedText): void;
  defaults: SiteDefaults;
  saveDefaults(defaults: SiteDefaults): void;
  settings: DeskSettings;
  onSettings(callback: (settings: DeskSettings) => void): () => void;
  saveSettings(change: Partial<Omit<DeskSettings, keyof PackChoices>>): void;
  packs: readonly PayerPack[];
  /** The person's, other than English. */
  language?: Language | undefined;
  /** Of the tab's page; absent where the browser does not say. */
  host?: string | undefined;
  copy(text: string): Promise<void>;
  /** Puts text into the field the person came from; false when there is none. */
  insert(text: string): Promise<boolean>;
  openOptions(section?: string): void;
  /** Absent in the browser's own side panel, which docks itself: the other side; beside the page or over it. */
  move?: ((change: 'side' | 'mode') => void) | undefined;
  /** Absent where the browser has no side panel, or this is it. */
  openPanel?: (() => void) | undefined;
  collapse?: (() => void) | undefined;
  close?: (() => void) | undefined;
  /** 'YYYY-MM-DD'. */
  today(): string;
}
