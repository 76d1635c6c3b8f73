/** One document's agent: reads it, and sends for what marks its codes and answers the person. */

import type {
  AgentLink,
  AgentScripts,
  Interaction,
  PageCommand,
  ReadPage,
} from '../../utils/browser/agent-scripts.ts';
import type { AgentStart } from '../../utils/browser/messages.ts';
import { watchAttention } from '../../utils/page/attention.ts';
import { createHost } from '../../utils/page/host.ts';
import { createListeners } from '../../utils/page/listeners.ts';
import { followCodes } from '../../utils/page/page-codes.ts';

export interface AgentPorts extends AgentLink {
  /** Sends for a script that is not there yet; answers those that are, without it when it can't come. */
  bring(name: keyof AgentScripts): Promise<AgentScripts>;
  /** Another agent starts in this document: that of a newer version. */
  onRival(): void;
  /** The page wrote its document anew: everything has to be set up again. */
  onReplaced(): void;
}

export interface Agent {
  /** Undefined: there is nothing to answer, or nobody to do it any more. */
  command(command: PageCommand): Promise<unknown>;
  dispose(): void;
}

export function startAgent(document: Document, start: AgentStart, ports: AgentPorts): Agent {
  const onError = () => ports.send({ type: 'unreadable', reason: 'error' });
  const host = createHost(document, {
    onLost: onError,
    onRival: ports.onRival,
    onReplaced: ports.onReplaced,
  });
  const listeners = createListeners();
  let isRead = false;
  const { store, dispose: unfollow } = followCodes(document, listeners, {
    onRead,
    onError,
    notations: async () => (await ports.bring('notations')).notations,
    lines: async () => {
      // Wanted for the same codes right after.
      void interact();
      return (await ports.bring('lines')).lines;
    },
  });
  const attention = watchAttention(document, listeners, (field) => {
    ports.send({ type: 'field-focused' });
    interaction?.entered(field);
  });

  const page: ReadPage = { document, host, listeners, store, attention };
  let interaction: Interaction | undefined;
  let arriving: Promise<Interaction | undefined> | undefined;
  let isDisposed = false;
  const arrive = async () => {
    const { interaction: startInteraction } = await ports.bring('interaction');
    arriving = undefined;
    if (isDisposed || !startInteraction) return undefined;
    interaction = startInteraction(page, start, ports);
    if (isRead) interaction.changed();
    return interaction;
  };
  /** What could not come is asked for again by whoever needs it next. */
  const interact = async () => {
    if (interaction) return interaction;
    arriving ??= arrive();
    return arriving;
  };

  function onRead(): void {
    if (interaction) interaction.changed();
    else if (store.all().length > 0) void interact();
    // A sidebar that is open already learns that it need not wait for this frame.
    else if (!isRead) ports.send({ type: 'codes', codes: [], complete: true });
    isRead = true;
  }

  const view = document.defaultView as Window;
  const command = async (wanted: PageCommand) => (await interact())?.command(wanted);
  // A page can forge the event; only the browser's own means that the page goes.
  listeners.on(view, 'pagehide', (event: Event) => event.isTrusted && ports.send({ type: 'frame-gone' }));
  listeners.on(
    view,
    'pageshow',
    (event: PageTransitionEvent) => event.persisted && void command({ type: 'report' }),
  );
  if (start.layout.open && view === view.top) void interact();

  return {
    command,
    dispose() {
      isDisposed = true;
      listeners.dispose();
      interaction?.dispose();
      unfollow();
      host.dispose();
    },
  };
}
