/** What page agents are told; apart from the schemas, which don't run in somebody else's page. */

/** What a page agent is told at its start; it reads no storage itself. */
export interface AgentStart {
  marks: 'subtle' | 'normal' | 'strong' | 'off';
  cardDelayMs: number;
  cardModifierKey: 'none' | 'alt' | 'ctrl' | 'shift';
  theme: 'auto' | 'light' | 'dark';
  layout: {
    side: 'left' | 'right';
    mode: 'push' | 'overlay';
    widthPx: number;
    collapsed: boolean;
    open: boolean;
  };
}

/** What the sidebar may ask of the page agents of its tab; the least a page could learn. */
export type AgentCommand =
  /** Report all codes now. */
  | { type: 'report' }
  /** Answers FramePlace: where the frame stands among the frames of the tab. */
  | { type: 'place' }
  /** Scroll to a code and pulse it. */
  | { type: 'reveal'; id: number }
  /** Go to the next or previous code and open its card. */
  | { type: 'step'; direction: 'next' | 'previous' }
  /** Show, hide or collapse the injected sidebar (top frame only). */
  | { type: 'sidebar'; show: 'open' | 'closed' | 'toggle' | 'collapse' }
  /** To the other side; from over the page to beside it, or back. */
  | { type: 'move'; change: 'side' | 'mode' }
  /** Say which codes stand in what the person selected. Answers { selected: number }. */
  | { type: 'selection' }
  /** Put text into the form field the person came from. Answers { inserted: boolean }. */
  | { type: 'insert'; text: string }
  /** Appearance changed. */
  | ({ type: 'settings' } & Omit<AgentStart, 'layout'>)
  /** Escape was pressed in the sidebar, which has the focus: close the hover card. */
  | { type: 'close-card' }
  /** The number of mismatches, for the collapsed sidebar's tab. */
  | { type: 'count'; count: number }
  /** A site was withdrawn or locked: ask whether to stay. */
  | { type: 'recheck' }
  /** Remove everything of ours from the page. */
  | { type: 'dispose' };

type Check = (value: unknown) => boolean;

const oneOf =
  (...values: unknown[]): Check =>
  (value) =>
    values.includes(value);
const isWhole: Check = Number.isSafeInteger;
const isShortText: Check = (value) => typeof value === 'string' && value.length <= 40;

/** The fields of each command besides its type; messages.ts says the same to our own pages. */
const FIELDS: { [Type in AgentCommand['type']]: { [field: string]: Check } } = {
  report: {},
  place: {},
  reveal: { id: isWhole },
  step: { direction: oneOf('next', 'previous') },
  sidebar: { show: oneOf('open', 'closed', 'toggle', 'collapse') },
  move: { change: oneOf('side', 'mode') },
  selection: {},
  insert: { text: isShortText },
  settings: {
    marks: oneOf('subtle', 'normal', 'strong', 'off'),
    cardDelayMs: (value) => Number.isFinite(value),
    cardModifierKey: oneOf('none', 'alt', 'ctrl', 'shift'),
    theme: oneOf('auto', 'light', 'dark'),
  },
  'close-card': {},
  count: { count: isWhole },
  recheck: {},
  dispose: {},
};

/** Whether a message is a command to the page agent: its type known, its fields those of the type and nothing else. */
export function isAgentCommand(message: unknown): message is AgentCommand {
  if (typeof message !== 'object' || message === null) return false;
  const { type, ...fields } = message as Record<string, unknown>;
  if (typeof type !== 'string' || !Object.hasOwn(FIELDS, type)) return false;
  const checks = FIELDS[type as AgentCommand['type']];
  return (
    Object.keys(fields).length === Object.keys(checks).length &&
    Object.entries(checks).every(([field, isRight]) => Object.hasOwn(fields, field) && isRight(fields[field]))
  );
}
