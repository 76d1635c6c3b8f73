/** When the page agent sends for its second script, and what becomes of it when that comes late or not at all. */
import { afterEach, expect, it, vi } from 'vitest';
import { type Agent, startAgent } from '../entrypoints/claimlight.content/agent.ts';
import type { AgentStart } from '../utils/browser/agent-commands.ts';
import type { Interaction, StartInteraction } from '../utils/browser/interaction.ts';

const CLAIM =
  '<table><tr><th>Date of service</th><th>CPT</th><th>Units</th></tr><tr><td>11/12/2026</td><td>90834</td><td>1</td></tr></table>';
const NO_CODES = { type: 'codes', codes: [], complete: true };
const START: AgentStart = {
  marks: 'normal',
  cardDelayMs: 300,
  cardModifierKey: 'none',
  theme: 'auto',
  layout: { side: 'right', mode: 'overlay', widthPx: 360, collapsed: false, open: false },
};

let agent: Agent | undefined;

afterEach(() => {
  vi.useRealTimers();
  agent?.dispose();
  document.body.replaceChildren();
});

/** An agent on a page of this content, and what it asks of others. `arrivals`: how each request for the script ends. */
function setUp(html: string, ...arrivals: Promise<StartInteraction | undefined>[]) {
  document.body.innerHTML = html;
  const interaction = {
    changed: vi.fn<Interaction['changed']>(),
    entered: vi.fn<Interaction['entered']>(),
    command: vi.fn<Interaction['command']>(({ type }) => `answer to ${type}`),
    dispose: vi.fn<Interaction['dispose']>(),
  } satisfies Interaction;
  const begin = vi.fn<StartInteraction>(() => interaction);
  const ports = {
    send: vi.fn(),
    ask: () => Promise.reject(new Error('Nobody is asked.')),
    interaction: vi.fn(() => arrivals.shift() ?? Promise.resolve(begin)),
    onRival: vi.fn(),
    onReplaced: vi.fn(),
  };
  const started = startAgent(document, START, ports);
  agent = started;
  return { agent: started, begin, interaction, ports };
}

it('the first code sends for it, and every reading is told', async () => {
  const { begin, interaction, ports } = setUp(CLAIM);
  await expect.poll(() => interaction.changed.mock.calls.length).toBe(1);
  document.querySelector('tr')?.parentElement?.insertAdjacentHTML('beforeend', '<tr><td>90785</td></tr>');
  await expect.poll(() => interaction.changed.mock.calls.length).toBeGreaterThan(1);
  expect(ports.interaction).toHaveBeenCalledTimes(1);
  expect(begin).toHaveBeenCalledTimes(1);
});

it('a page without codes does without, until somebody wants something', async () => {
  const { agent, interaction, ports } = setUp('<p>No claims were found.</p>');
  await expect.poll(() => ports.send.mock.calls).toEqual([[NO_CODES]]);
  expect(ports.interaction).not.toHaveBeenCalled();
  expect(await agent.command({ type: 'place' })).toBe('answer to place');
  expect(interaction.changed).toHaveBeenCalledTimes(1);
});

it('commands wait for it, in their order', async () => {
  const arrival = Promise.withResolvers<StartInteraction>();
  const { agent, begin, interaction } = setUp(CLAIM, arrival.promise);
  const answers = Promise.all([agent.command({ type: 'report' }), agent.command({ type: 'place' })]);
  arrival.resolve(begin);
  expect(await answers).toEqual(['answer to report', 'answer to place']);
  expect(interaction.command.mock.calls.map(([{ type }]) => type)).toEqual(['report', 'place']);
});

it('where it could not come nobody waits, and the next who needs it asks again', async () => {
  const { agent, ports } = setUp('<p>No claims were found.</p>', Promise.resolve(undefined));
  expect(await agent.command({ type: 'selection' })).toBeUndefined();
  expect(await agent.command({ type: 'selection' })).toBe('answer to selection');
  expect(ports.interaction).toHaveBeenCalledTimes(2);
});

it('what comes after the agent was turned off is not begun', async () => {
  const arrival = Promise.withResolvers<StartInteraction>();
  const { agent, begin } = setUp(CLAIM, arrival.promise);
  const answer = agent.command({ type: 'place' });
  agent.dispose();
  arrival.resolve(begin);
  expect(await answer).toBeUndefined();
  expect(begin).not.toHaveBeenCalled();
  expect(document.querySelector('claimlight-host')).toBeNull();
});

it('goes with the agent', async () => {
  const { agent, interaction } = setUp(CLAIM);
  await agent.command({ type: 'place' });
  agent.dispose();
  expect(interaction.dispose).toHaveBeenCalledTimes(1);
});

it('reads nothing of what it shows itself', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { interaction } = setUp(CLAIM);
  await vi.waitFor(() => expect(interaction.changed).toHaveBeenCalledTimes(1));
  await vi.advanceTimersByTimeAsync(5000);
  document.querySelector('claimlight-host')?.shadowRoot?.append('CPT 90837');
  await vi.advanceTimersByTimeAsync(5000);
  expect(interaction.changed).toHaveBeenCalledTimes(1);
});
