import { describe, expect, it, vi } from 'vitest';
import { settingsSchema } from './storage.ts';

// The polyfill refuses to load outside an extension; what is tested here needs none of it.
const get = vi.fn();
vi.mock('webextension-polyfill', () => ({
  default: { storage: { managed: { get }, onChanged: { addListener: vi.fn() } } },
}));
const { loadManaged, lockedSettings, onManaged, readManaged, withManaged } = await import('./managed.ts');

describe('policies', () => {
  it('leaves everything to the person when none is set', () => {
    const managed = readManaged({});
    expect(lockedSettings(managed)).toEqual([]);
    const settings = settingsSchema.parse({ strictness: 'errors' });
    expect(withManaged(settings, managed)).toEqual(settings);
  });

  it('wins over what the person chose', () => {
    const managed = readManaged({ strictness: 'warnings', clearAfterMinutes: 5, rulesOff: ['units'] });
    const settings = withManaged(settingsSchema.parse({ strictness: 'notes' }), managed);
    expect(settings).toMatchObject({ strictness: 'warnings', clearAfterMinutes: 5, rulesOff: ['units'] });
    expect(lockedSettings(managed)).toEqual(['strictness', 'rulesOff', 'clearAfterMinutes']);
  });

  it('drops what it cannot read and keeps the rest', () => {
    const managed = readManaged({
      strictness: 'loud',
      clearAfterMinutes: -3,
      rulesOff: ['no-such-rule'],
      lockedSites: ['https://portal.example/*'],
      packs: ['not JSON'],
      notice: 'Ask the billing office.',
    });
    expect(managed).toMatchObject({
      strictness: undefined,
      clearAfterMinutes: undefined,
      rulesOff: undefined,
      lockedSites: ['https://portal.example/*'],
      packs: [],
      notice: 'Ask the billing office.',
    });
    expect(readManaged('nonsense').lockedSites).toEqual([]);
  });
});

describe('a browser that does not answer', () => {
  it('is waited for once and no longer than a moment, and heard when it answers at last', async () => {
    vi.useFakeTimers();
    let answer: (policy: object) => void = () => undefined;
    get.mockReturnValueOnce(
      new Promise((resolve) => {
        answer = resolve;
      }),
    );
    get.mockResolvedValue({ notice: 'Ask first.' });
    const told = vi.fn();
    onManaged(told);
    const first = loadManaged();
    await vi.advanceTimersByTimeAsync(1000);
    expect((await first).notice).toBeUndefined();
    expect((await loadManaged()).notice).toBeUndefined();
    expect(get).toHaveBeenCalledTimes(1);
    answer({ notice: 'Ask first.' });
    await vi.advanceTimersByTimeAsync(0);
    expect(told).toHaveBeenCalledTimes(1);
    expect((await loadManaged()).notice).toBe('Ask first.');
    vi.useRealTimers();
  });

  it('counts as without a policy when it refuses', async () => {
    get.mockRejectedValueOnce(new Error('No managed storage manifest found'));
    expect((await loadManaged()).lockedSites).toEqual([]);
  });
});
