import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NO_FACTS } from '../data/code-sets.ts';
import { NO_TEXTS } from '../utils/lookup/loaded-texts.ts';
import './tokens.css';
import './sidebar.css';
import type { SidebarPort, TypedText } from './port.ts';
import { SidebarApp } from './SidebarApp.tsx';

afterEach(cleanup);

type Listener = Parameters<SidebarPort['onPage']>[0];

const line = (id: number, code: string, date: string, visit: number) => ({
  id,
  code,
  system: 'CPT' as const,
  modifiers: id === 1 ? ['95'] : [],
  units: 1,
  date,
  line: id,
  visit,
});

/** A port whose page tells what the test says. */
function open(overrides: Partial<SidebarPort> = {}) {
  let tell: Listener = () => undefined;
  const saved: TypedText[] = [];
  const port: SidebarPort = {
    onPage: (callback) => {
      tell = callback;
      return () => undefined;
    },
    askForCodes: async () => undefined,
    locate: async () => new Map(),
    reveal: vi.fn(),
    showCounts: vi.fn(),
    typed: { text: '', corrections: {}, muted: [] },
    saveTyped: (typed) => void saved.push(typed),
    defaults: {},
    saveDefaults: vi.fn(),
    insert: vi.fn(async () => true),
    settings: {
      strictness: 'notes',
      rulesOff: [],
      packsOn: [],
      clearAfterMinutes: 0,
      theme: 'auto',
      pinnedCodes: [],
      recentCodes: [],
    },
    onSettings: () => () => undefined,
    saveSettings: vi.fn(),
    packs: [],
    codeFacts: async () => NO_FACTS,
    loadedTexts: async () => NO_TEXTS,
    onCodeSets: () => () => undefined,
    copy: vi.fn(async () => undefined),
    openOptions: vi.fn(),
    today: () => '2026-11-20',
    ...overrides,
  };
  const view = render(<SidebarApp port={port} />);
  return { port, saved, view, tell: (event: Parameters<Listener>[0]) => tell(event) };
}

const typeIn = (text: string) => {
  const box = screen.getByRole('textbox', { name: 'Session details' });
  fireEvent.input(box, { target: { value: text } });
};
const items = (name: string) => within(screen.getByRole('list', { name })).getAllByRole('listitem');

async function expectNoViolations(): Promise<void> {
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.target}`)).toEqual([]);
}

describe('sidebar', () => {
  it('says that it is looking, then that there is nothing', async () => {
    const { tell } = open();
    expect(screen.getByText(/Looking for codes/)).toBeTruthy();
    tell({ type: 'codes', frame: 0, codes: [] });
    expect(await screen.findByText('No billing codes on this page.')).toBeTruthy();
    await expectNoViolations();
  });

  it('lists lines that start with their code and shows their place on the page', async () => {
    const { tell, port } = open();
    tell({ type: 'codes', frame: 3, codes: [line(1, '90834', '2026-11-12', 1)] });
    await screen.findByText('90834');
    const [first] = items('Codes on this page');
    expect(first?.textContent).toMatch(/^90834 95 1 unit/);
    fireEvent.click(within(first as HTMLElement).getAllByRole('button')[0] as HTMLElement);
    expect(port.reveal).toHaveBeenCalledWith(3, 1);
  });

  it('checks the visit that was chosen', async () => {
    const { tell } = open();
    tell({
      type: 'codes',
      frame: 0,
      codes: [line(1, '90834', '2026-11-12', 1), line(2, '90837', '2026-11-13', 2)],
    });
    await screen.findByText('90837');
    typeIn('53 min individual, LCSW');
    expect(items('Mismatches')[0]?.textContent).toContain('90834');
    fireEvent.click(screen.getByRole('button', { name: 'Check 2026-11-13' }));
    expect(await screen.findByText('Nothing disagrees with what you typed.')).toBeTruthy();
    await expectNoViolations();
  });

  it('follows the row that was clicked on the page', async () => {
    const { tell } = open();
    tell({
      type: 'codes',
      frame: 0,
      codes: [line(1, '90834', '2026-11-12', 1), line(2, '90837', '2026-11-13', 2)],
    });
    await screen.findByText('90837');
    tell({ type: 'code-focused', frame: 0, id: 2 });
    expect(await screen.findByRole('button', { name: 'Check 2026-11-13', pressed: true })).toBeTruthy();
  });

  it('shows what was understood, and takes a correction', async () => {
    const { tell, saved } = open();
    tell({ type: 'codes', frame: 0, codes: [line(1, '90834', '2026-11-12', 1)] });
    await screen.findByText('90834');
    typeIn('53 min individual');
    const chip = within(screen.getByRole('list', { name: 'What was understood' })).getByRole('button', {
      name: '53 min',
    });
    fireEvent.click(chip);
    const field = screen.getByRole('spinbutton', { name: 'Minutes' });
    fireEvent.change(field, { target: { value: '45' } });
    expect(await screen.findByText('Nothing disagrees with what you typed.')).toBeTruthy();
    expect(saved.at(-1)?.corrections).toEqual({ minutes: 45 });
    await expectNoViolations();
  });

  it('shows the words a fact was read from, and keeps a correction while the text is typed on', async () => {
    const { saved } = open();
    typeIn('45m ind tx, LCSW');
    const chips = () => within(screen.getByRole('list', { name: 'What was understood' }));
    fireEvent.click(chips().getByRole('button', { name: '45 min' }));
    expect(screen.getByText('Read from “45m”')).toBeTruthy();
    fireEvent.change(screen.getByRole('spinbutton', { name: 'Minutes' }), { target: { value: '53' } });
    typeIn('45m ind tx, LCSW, pt at home');
    expect(await chips().findByRole('button', { name: 'home' })).toBeTruthy();
    expect(chips().getByRole('button', { name: '53 min' }).title).toBe('Set by hand');
    expect(saved.at(-1)?.corrections).toEqual({ minutes: 53 });
    fireEvent.click(screen.getByRole('button', { name: 'Back to what was typed' }));
    expect(await chips().findByRole('button', { name: '45 min' })).toBeTruthy();
  });

  it('asks for what is not stated and puts the cursor where it can be', async () => {
    const { tell } = open();
    tell({ type: 'codes', frame: 0, codes: [line(1, '90834', '2026-11-12', 1)] });
    await screen.findByText('90834');
    const question = within(screen.getByRole('list', { name: 'Not stated, so not checked' })).getByRole(
      'button',
      { name: /How many minutes/ },
    );
    fireEvent.click(question);
    expect(document.activeElement).toBe(await screen.findByRole('spinbutton', { name: 'Minutes' }));
  });

  it('mutes a mismatch for this claim, and takes that back', async () => {
    const { tell } = open();
    tell({ type: 'codes', frame: 0, codes: [line(1, '90834', '2026-11-12', 1)] });
    await screen.findByText('90834');
    typeIn('53 min individual, LCSW');
    fireEvent.click(screen.getByRole('button', { name: 'More for 90834' }));
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Mute for this claim' }));
    expect(await screen.findByText(/^1 muted for this claim/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(items('Mismatches')).toHaveLength(1));
  });

  it('offers what is kept for the site with one click, and takes nothing as said before', async () => {
    const { saved } = open({ defaults: { provider: 'clinical-social-worker' } });
    expect(saved).toEqual([]);
    const offered = screen.getByRole('list', { name: /^Kept for this site/ });
    fireEvent.click(within(offered).getByRole('button'));
    expect(saved.at(-1)?.corrections).toEqual({ provider: 'clinical-social-worker' });
  });

  it('suggests codes when the page holds none', async () => {
    const { tell } = open();
    tell({ type: 'codes', frame: 0, codes: [] });
    typeIn('45 min individual therapy with the patient, LCSW');
    expect(await screen.findByText('Codes that would report this')).toBeTruthy();
    expect(items('Codes that would report this')[0]?.textContent).toMatch(/^90834/);
  });

  it('clears what was typed, and takes that back', () => {
    const { saved } = open();
    typeIn('53 min');
    fireEvent.click(screen.getByRole('button', { name: 'Clear' }));
    expect(saved.at(-1)?.text).toBe('');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(saved.at(-1)?.text).toBe('53 min');
  });

  it('checks all visits in one table before a word is typed', async () => {
    const { tell } = open();
    tell({
      type: 'codes',
      frame: 0,
      codes: [line(1, '90834', '2026-11-12', 1), line(2, '90806', '2026-11-13', 2)],
    });
    await screen.findByText('90806');
    fireEvent.click(screen.getByRole('tab', { name: 'Visits 2' }));
    const table = await screen.findByRole('table', { name: 'All visits, before a word is typed' });
    const rows = within(table).getAllByRole('row');
    expect(rows[1]?.textContent).toContain('90806 was deleted');
    fireEvent.click(within(table).getByRole('button', { name: 'Visit' }));
    expect(within(table).getAllByRole('row')[1]?.textContent).toContain('2026-11-12');
    await expectNoViolations();
  });

  it('holds 300 claims', async () => {
    const { tell } = open();
    const codes = Array.from({ length: 300 }, (_, index) =>
      line(index + 1, '90834', `2026-${String((index % 9) + 1).padStart(2, '0')}-15`, index),
    );
    tell({ type: 'codes', frame: 0, codes });
    await screen.findAllByText('90834');
    expect(items('Codes on this page')).toHaveLength(300);
    // A key in the box draws the check again, and leaves the list of lines alone.
    const drawn = vi.fn();
    const watch = new MutationObserver(drawn);
    watch.observe(screen.getByRole('list', { name: 'Codes on this page' }), {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    typeIn('53 min individual, LCSW');
    await screen.findByRole('list', { name: 'Mismatches' });
    expect(drawn).not.toHaveBeenCalled();
    watch.disconnect();
  });
});
