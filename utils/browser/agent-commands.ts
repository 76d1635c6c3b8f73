/** What page agents are told; apart from the schemas, which don't run in somebody else's page. */

/** What a page agent is told at its start; it reads no storage itself. */
export interface AgentStart {
  marks: 'subtle' | 'normal' | 'strong' | 'off';
  cardDelayMs: number;
  cardModifierKey: 'none' | 'alt' | 'ctrl' | 'shift';
  layout: { side: 'left' | 'right'; widthPx: number; collapsed: boolean; open: boolean };
}

/** What the sidebar may ask of the page agents of its tab; the least a page could learn. */
export type AgentCommand =
  /** Report all codes now. */
  | { type: 'report' }
  /** Scroll to a code and pulse it. */
  | { type: 'reveal'; id: number }
  /** Go to the next or previous code and open its card. */
  | { type: 'step'; direction: 'next' | 'previous' }
  /** Show, hide or collapse the injected sidebar (top frame only). */
  | { type: 'sidebar'; show: 'open' | 'closed' | 'toggle' | 'collapse' }
  | { type: 'dock'; side: 'left' | 'right' }
  /** Put text into the form field the person came from. Answers { inserted: boolean }. */
  | { type: 'insert'; text: string }
  /** Appearance changed. */
  | ({ type: 'settings' } & Omit<AgentStart, 'layout'>)
  /** Escape was pressed in the sidebar, which has the focus: close the hover card. */
  | { type: 'close-card' }
  /** The number of mismatches, for the collapsed sidebar's tab. */
  | { type: 'count'; count: number }
  /** Remove everything of ours from the page. */
  | { type: 'dispose' };

const COMMAND_TYPES = new Set<AgentCommand['type']>([
  'report',
  'reveal',
  'step',
  'sidebar',
  'dock',
  'insert',
  'settings',
  'close-card',
  'count',
  'dispose',
]);

/** Whether a message from our own extension is a command to the page agent. */
export function isAgentCommand(message: unknown): message is AgentCommand {
  return (
    typeof message === 'object' &&
    message !== null &&
    'type' in message &&
    COMMAND_TYPES.has(message.type as AgentCommand['type'])
  );
}
