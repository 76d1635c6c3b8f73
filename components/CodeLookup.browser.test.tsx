import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { toCardFacts } from '../utils/cards.ts';
import { createLookup } from '../utils/lookup.ts';
import { CodeLookup } from './CodeLookup.tsx';
import './tokens.css';
import './lookup.css';

afterEach(cleanup);

const lookup = createLookup({ today: '2026-11-20' });

function open(overrides: Partial<Parameters<typeof CodeLookup>[0]> = {}) {
  const onChoose = vi.fn();
  render(
    <CodeLookup
      search={(query) => lookup.search(query)}
      card={({ code, kind }) => (kind === 'code' ? toCardFacts(code) : undefined)}
      onChoose={onChoose}
      pinned={[]}
      recent={[]}
      onPin={() => undefined}
      notice=""
      {...overrides}
    />,
  );
  return { onChoose, box: screen.getByRole('searchbox', { name: 'Look up a code' }) };
}

describe('look-up', () => {
  it('has the focus at once', () => {
    const { box } = open();
    expect(document.activeElement).toBe(box);
  });

  it('shows the best answer first, with its card', async () => {
    const { box } = open();
    fireEvent.input(box, { target: { value: 'fam w/o pt' } });
    const [first] = await screen.findAllByRole('option');
    expect(first?.textContent).toMatch(/^90846/);
    expect(screen.getByRole('heading', { level: 3 }).textContent).toMatch(/^90846/);
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('is worked by keyboard: down, Enter, Escape', async () => {
    const { box, onChoose } = open();
    fireEvent.input(box, { target: { value: '9083' } });
    await screen.findAllByRole('option');
    fireEvent.keyDown(box, { key: 'ArrowDown' });
    const second = screen.getAllByRole('option')[1];
    expect(second?.getAttribute('aria-selected')).toBe('true');
    expect(box.getAttribute('aria-activedescendant')).toBe(second?.id);
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(onChoose.mock.calls[0]?.[0].code).toBe(second?.textContent?.slice(0, 5));
    fireEvent.keyDown(box, { key: 'Escape' });
    expect((box as HTMLInputElement).value).toBe('');
  });

  it('says so when nothing is found', async () => {
    const { box } = open();
    fireEvent.input(box, { target: { value: 'qqqqxxxx' } });
    expect(await screen.findByText('Nothing found for “qqqqxxxx”.')).toBeTruthy();
  });

  it('keeps pinned and recent codes at hand', () => {
    open({ pinned: ['90837'], recent: ['90791', '90837'] });
    expect(screen.getAllByRole('option').map((one) => one.textContent?.slice(0, 5))).toEqual([
      '90837',
      '90791',
    ]);
  });
});
