/**
 * The page agent is four scripts. The first, in every document of a site that is on, finds the codes. The others are sent
 * for when there is something to do for them: the reader of what a page states for its codes; what is shown of codes and
 * what a person does with them (marks, the card, going from code to code, the sidebar beside the page and what it asks
 * for); and the readers of what machines write (X12, HL7, FHIR, listings).
 * They are found in the world that an extension's scripts share in a document, where no page reaches.
 */
import type { Attention } from '../page/attention.ts';
import type { CodeStore } from '../page/code-store.ts';
import type { Host } from '../page/host.ts';
import type { Listeners } from '../page/listeners.ts';
import type { ReadLines } from '../recognize/place.ts';
import type { ReadNotation } from '../recognize/types.ts';
import type { AgentCommand, AgentMessage, AgentStart, Request } from './messages.ts';

/** A document as the first script holds it. */
export interface ReadPage {
  document: Document;
  host: Host;
  listeners: Listeners;
  store: CodeStore;
  attention: Attention;
}

export interface AgentLink {
  send(message: AgentMessage): void;
  /** Rejects when the extension is gone, or the background can't answer. */
  ask<Answer>(request: Request): Promise<Answer>;
}

/** What the agent does beyond its own coming and going. */
export type PageCommand = Exclude<AgentCommand, { type: 'dispose' | 'recheck' }>;

export interface Interaction {
  /** The page was read anew. */
  changed(): void;
  /** The person entered a form field. */
  entered(field: Element): void;
  /** Answers what agent-commands.ts says of the command. */
  command(command: PageCommand): unknown;
  dispose(): void;
}

export type StartInteraction = (page: ReadPage, start: AgentStart, link: AgentLink) => Interaction;

/** What each script that is sent for leaves behind. */
export interface AgentScripts {
  interaction?: StartInteraction;
  lines?: ReadLines;
  notations?: ReadNotation;
}

/** Where they leave it. */
const SCRIPTS = Symbol.for('claimlight.scripts');

const world = globalThis as { [SCRIPTS]?: AgentScripts };

/** The scripts that came into this document. */
export function agentScripts(): AgentScripts {
  world[SCRIPTS] ??= {};
  return world[SCRIPTS];
}

export function forgetAgentScripts(): void {
  delete world[SCRIPTS];
}
