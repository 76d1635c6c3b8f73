/** When the page agent sends for its other scripts, and what becomes of it when they come late or not at all. */
import { afterEach, expect, it, vi } from 'vitest';
import { type Agent, type AgentPorts, startAgent } from '../entrypoints/claimlight.content/agent.ts';
import type { AgentStart } from '../utils/browser/agent-commands.ts';
import type { AgentScripts, Interaction, StartInteraction } from '../utils/browser/agent-scripts.ts';
import { readLines } from '../utils/recognize/line-context.ts';
import { readNotation } from '../utils/recognize/notations/index.ts';

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
/** What comes when the readers of notations and of lines are sent for. */
let notations: AgentScripts['notations'] = readNotation;
let lines: AgentScripts['lines'] = readLines;

afterEach(() => {
  notations = readNotation;
  lines = readLines;
  vi.useRealTimers();
  agent?.dispose();
  document.body.replaceChildren();
});

/** An agent on a page of this content, and what it asks of others. `arrivals`: how each request for the interaction ends. */
function setUp(html: string, ...arrivals: Promise<StartInteraction | undefined>[]) {
  document.body.innerHTML = html;
  const interaction = {
    changed: vi.fn<Interaction['changed']>(),
    entered: vi.fn<Interaction['entered']>(),
    command: vi.fn<Interaction['command']>(({ type }) => `answer to ${type}`),
    dispose: vi.fn<Interaction['dispose']>(),
  } satisfies Interaction;
  const begin = vi.fn<StartInteraction>(() => interaction);
  const bring: AgentPorts['bring'] = async (name) => {
    const next = name === 'interaction' ? arrivals.shift() : undefined;
    const arrived = next ? await next : begin;
    return {
      ...(notations && { notations }),
      ...(lines && { lines }),
      ...(arrived && { interaction: arrived }),
    };
  };
  const ports = {
    send: vi.fn(),
    ask: () => Promise.reject(new Error('Nobody is asked.')),
    bring: vi.fn(bring),
    onRival: vi.fn(),
    onReplaced: vi.fn(),
  };
  const started = startAgent(document, START, ports);
  agent = started;
  const asked = (script: keyof AgentScripts) =>
    ports.bring.mock.calls.filter(([name]) => name === script).length;
  /** What the interaction is handed, and its codes alone. */
  const matches = () => begin.mock.calls.flatMap(([{ store }]) => store.all().map(({ match }) => match));
  const read = () => matches().map(({ code }) => code);
  return { matches, agent: started, asked, begin, interaction, ports, read };
}

it('the first code sends for it, and every reading is told', async () => {
  const { asked, begin, interaction } = setUp(CLAIM);
  await expect.poll(() => interaction.changed.mock.calls.length).toBe(1);
  document.querySelector('tr')?.parentElement?.insertAdjacentHTML('beforeend', '<tr><td>90785</td></tr>');
  await expect.poll(() => interaction.changed.mock.calls.length).toBeGreaterThan(1);
  expect(asked('interaction')).toBe(1);
  expect(begin).toHaveBeenCalledTimes(1);
});

it('a page without codes does without, until somebody wants something', async () => {
  const { agent, asked, interaction, ports } = setUp('<p>No claims were found.</p>');
  await expect.poll(() => ports.send.mock.calls).toEqual([[NO_CODES]]);
  expect(asked('interaction')).toBe(0);
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
  const { agent, asked } = setUp('<p>No claims were found.</p>', Promise.resolve(undefined));
  expect(await agent.command({ type: 'selection' })).toBeUndefined();
  expect(await agent.command({ type: 'selection' })).toBe('answer to selection');
  expect(asked('interaction')).toBe(2);
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

/** Two visits as a clearinghouse shows them; 90834 is a charge in the second. */
const SEGMENTS = '<pre>SV1*HC:90837:95*175*UN*1*10~\nSV1*HC:90791*90834*UN*1*10~</pre>';

it('a notation is read when its reader is there, and not as prose before', async () => {
  const { asked, interaction, read } = setUp(SEGMENTS);
  await expect.poll(() => interaction.changed.mock.calls.length).toBe(1);
  expect(read()).toEqual(['90837', '90791']);
  expect(asked('notations')).toBe(1);
  document.querySelector('pre')?.append('\nSV1*HC:90832*99*UN*1*10~');
  await expect.poll(read).toEqual(['90837', '90791', '90832']);
  expect(asked('notations')).toBe(1);
});

it('where it could not come, what is certain without it is found', async () => {
  notations = undefined;
  const { interaction, read } = setUp(`${SEGMENTS}${CLAIM}`);
  await expect.poll(() => interaction.changed.mock.calls.length).toBe(1);
  expect(read()).toContain('90834');
});

it('a page without one does without it', async () => {
  const { asked, interaction } = setUp(CLAIM);
  await expect.poll(() => interaction.changed.mock.calls.length).toBe(1);
  expect(asked('notations')).toBe(0);
});

it('what the page states for its codes is read with them', async () => {
  const { asked, interaction, matches } = setUp(CLAIM);
  await expect.poll(() => interaction.changed.mock.calls.length).toBe(1);
  expect(matches()).toMatchObject([{ code: '90834', units: 1, date: '2026-11-12' }]);
  expect(asked('lines')).toBe(1);
});

it('where its reader could not come, the codes are there all the same', async () => {
  lines = undefined;
  const { interaction, matches } = setUp(CLAIM);
  await expect.poll(() => interaction.changed.mock.calls.length).toBe(1);
  expect(matches()).toMatchObject([{ code: '90834', modifiers: [] }]);
  expect(matches()[0]).not.toHaveProperty('units');
});

it('a page without codes does without it', async () => {
  const { asked, ports } = setUp('<p>No claims were found.</p>');
  await expect.poll(() => ports.send.mock.calls).toEqual([[NO_CODES]]);
  expect(asked('lines')).toBe(0);
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

/** Lines of a claim, apart from whatever is said about them. */
const LINES = `<table><tr><th>CPT</th><th>Units</th></tr>${['90791', '90834', '90837'].map((code) => `<tr><td>${code}</td><td>1</td></tr>`).join('')}</table>`;
const MESSAGES = '<section><p>Good morning.</p></section>';
const SAID = 'It has been that way with 90785 for as long as I know.';

it('what comes later is judged by the codes of the whole page', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { interaction, read } = setUp(`${LINES}${'<hr>'.repeat(200)}${MESSAGES}`);
  await vi.waitFor(() => expect(interaction.changed).toHaveBeenCalledTimes(1));
  document.querySelector('section')?.insertAdjacentHTML('beforeend', `<p>${SAID}</p>`);
  await vi.waitFor(() => expect(read()).toEqual(['90791', '90834', '90837', '90785']));
});

it('and no longer by those that left it, or by its own of before', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { interaction, read } = setUp(
    `${LINES}${'<hr>'.repeat(200)}<section><p>We sent CPT 90785.</p></section>`,
  );
  await vi.waitFor(() => expect(interaction.changed).toHaveBeenCalledTimes(1));
  expect(read()).toHaveLength(4);
  document.querySelector('table')?.remove();
  const said = document.querySelector('section p') as Element;
  said.textContent = SAID;
  await vi.waitFor(() => expect(read()).toEqual([]));
});
