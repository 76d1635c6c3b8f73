import { describe, expect, it, vi } from 'vitest';
import { settingsSchema } from './storage.ts';

// The polyfill refuses to load outside an extension; what is tested here needs none of it.
vi.mock('webextension-polyfill', () => ({ default: {} }));
const { lockedSettings, readManaged, withManaged } = await import('./managed.ts');

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
