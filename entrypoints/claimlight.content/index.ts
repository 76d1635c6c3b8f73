import { defineContentScript } from 'wxt/utils/define-content-script';
import { type AgentStart, isAgentCommand } from '../../utils/browser/agent-commands.ts';
import type { AgentMessage } from '../../utils/browser/messages.ts';
import type { CardFacts } from '../../utils/cards.ts';
import { type Agent, startAgent } from './agent.ts';
import { runtime, type Sender } from './runtime.ts';
import './style.css';

/** Set while an agent runs in this document: a registered script and one put in by hand may both arrive. */
const RUNNING = Symbol.for('claimlight.agent');
const world = globalThis as typeof globalThis & { [RUNNING]?: true };

export default defineContentScript({
  registration: 'runtime',
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  async main(ctx) {
    if (world[RUNNING]) return;
    world[RUNNING] = true;
    let agent: Agent | undefined;
    const stop = () => {
      world[RUNNING] = undefined as never;
      agent?.dispose();
      agent = undefined;
      try {
        runtime.onMessage.removeListener(onMessage);
      } catch {
        // The extension is gone: so are its listeners.
      }
    };
    /** A dead extension context ends the agent quietly; nothing else is caught. */
    const ask = async <Answer>(message: unknown): Promise<Answer> => {
      if (!runtime.id) {
        stop();
        throw new Error('The extension was updated or removed.');
      }
      return (await runtime.sendMessage(message)) as Answer;
    };
    const onMessage = (message: unknown, sender: Sender, answer: (value: unknown) => void): boolean => {
      if (sender.id !== runtime.id || !isAgentCommand(message) || !agent) return false;
      if (message.type === 'dispose') {
        stop();
        return false;
      }
      const result = agent.command(message);
      if (result !== undefined) answer(result);
      return false;
    };

    let start: AgentStart;
    try {
      start = await ask<AgentStart>({ type: 'start' });
    } catch {
      world[RUNNING] = undefined as never;
      return;
    }
    agent = startAgent(document, start, {
      send: (message: AgentMessage) => void ask(message).catch(() => undefined),
      describe: (codes) => ask<CardFacts[]>({ type: 'describe', codes }),
      saveLayout: (layout) => void ask({ type: 'layout', layout }).catch(() => undefined),
      sidebarSource: async () => {
        const answer = await ask<{ token?: string } | undefined>({ type: 'frame-token' }).catch(
          () => undefined,
        );
        return answer?.token && `${runtime.getURL('/sidebar.html')}#${answer.token}`;
      },
    });
    runtime.onMessage.addListener(onMessage);
    ctx.onInvalidated(stop);
  },
});
