import { defineContentScript } from 'wxt/utils/define-content-script';
import type { AgentCommand, AgentStart } from '../../utils/browser/agent-commands.ts';
import { runtime, type Sender } from '../../utils/browser/agent-runtime.ts';
import { agentScripts, forgetAgentScripts } from '../../utils/browser/agent-scripts.ts';
import { askAgain } from '../../utils/browser/ask-again.ts';
import type { AgentMessage, Forwarded, Request } from '../../utils/browser/messages.ts';
import { type Agent, type AgentPorts, startAgent } from './agent.ts';
import './style.css';

/** The agent of this document: a registered script and one put in by hand may both arrive, and an updated one later. */
const RUNNING = Symbol.for('claimlight.agent');
interface Running {
  isAlive(): boolean;
  stop(): void;
}
/** No event tells a content script that its extension was turned off or removed: a property is read this often instead. */
const LIFE_CHECK_MS = 2000;

const world = globalThis as { [RUNNING]?: Running };

/** A page that the browser prepares ahead of time is looked at when somebody looks at it. */
const shown = (document: Document & { prerendering?: boolean }): Promise<void> | undefined =>
  document.prerendering
    ? new Promise((resolve) =>
        document.addEventListener('prerenderingchange', () => resolve(), { once: true }),
      )
    : undefined;

export default defineContentScript({
  registration: 'runtime',
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  async main() {
    if (world[RUNNING]?.isAlive()) return;
    world[RUNNING]?.stop();
    let agent: Agent | undefined;
    let isStopped = false;
    let lifeCheck: ReturnType<typeof setInterval> | undefined;
    /** Absent once the extension was updated, turned off or removed. */
    const isAlive = () => runtime.id !== undefined;
    const stopIfDead = () => {
      if (!isAlive()) stop();
    };
    const stop = () => {
      isStopped = true;
      if (agent && isAlive()) void runtime.sendMessage({ type: 'frame-gone' }).catch(() => undefined);
      if (world[RUNNING]?.stop === stop) {
        delete world[RUNNING];
        forgetAgentScripts();
      }
      clearInterval(lifeCheck);
      agent?.dispose();
      agent = undefined;
      try {
        runtime.onMessage.removeListener(onMessage);
      } catch {
        // The extension is gone: so are its listeners.
      }
    };
    world[RUNNING] = { isAlive, stop };
    /** A dead extension ends the agent quietly; nothing else is caught. */
    const ask = async <Answer>(message: Request | AgentMessage): Promise<Answer> => {
      if (!isAlive()) {
        stop();
        throw new Error('The extension was updated or removed.');
      }
      return (await runtime.sendMessage(message)) as Answer;
    };
    /** Undefined: not here, or nobody is left to say so. */
    const mayRun = () =>
      askAgain(() => ask<AgentStart | undefined>({ type: 'start' })).catch(() => undefined);
    const onMessage = (told: unknown, sender: Sender, answer: (value: unknown) => void): boolean => {
      // The background alone commands; it stands in no tab. What it says beyond the type is checked by who does it.
      const command = told as AgentCommand | Forwarded | undefined;
      if (sender.id !== runtime.id || sender.tab || !command?.type || !agent) return false;
      // Meant for the sidebar, but handed to every frame of the tab.
      if (command.type === 'forwarded') return false;
      if (command.type === 'dispose') stop();
      else if (command.type === 'recheck') mayRun().then((may) => may || stop());
      else {
        const reply = (value?: unknown) => {
          if (isAlive()) answer(value);
        };
        agent.command(command).then(reply, (error: unknown) => {
          reply();
          throw error;
        });
        return true;
      }
      return false;
    };

    const begin = async () => {
      const start = await mayRun();
      if (!start || isStopped) stop();
      else agent = startAgent(document, start, ports);
    };
    const ports: AgentPorts = {
      ask,
      send: (told) => void ask(told).catch(() => undefined),
      // Once it came it serves as long as the agent runs; a failure says that the extension or the document is going.
      bring: async (name) => {
        if (!agentScripts()[name]) await ask({ type: 'script', name }).catch(() => undefined);
        return agentScripts();
      },
      onRival: stopIfDead,
      onReplaced: () => {
        agent?.dispose();
        agent = undefined;
        void begin();
      },
    };

    await shown(document);
    await begin();
    if (isStopped) return;
    runtime.onMessage.addListener(onMessage);
    lifeCheck = setInterval(stopIfDead, LIFE_CHECK_MS);
  },
});
