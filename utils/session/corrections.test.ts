import { describe, expect, it } from 'vitest';
import { correctDetails, readSession } from './index.ts';

const corrected = (text: string, corrections: Record<string, unknown>) =>
  correctDetails(readSession(text), corrections);

describe('correctDetails', () => {
  it('puts what was set by hand in place of what the text says', () => {
    expect(corrected('45 min individual, LCSW', { minutes: 53, provider: null })).toEqual({
      minutes: 53,
      service: 'individual',
    });
  });

  it('keeps it while the text is typed on', () => {
    const corrections = { minutes: 53 };
    expect(corrected('45 min', corrections).minutes).toBe(53);
    expect(corrected('45 min individual, then 40 min', corrections)).toEqual({
      minutes: 53,
      service: 'individual',
    });
  });

  it('leaves out what does not fit its fact', () => {
    expect(corrected('45 min', { minutes: 'long', service: 'dance', nothing: 1 })).toEqual({ minutes: 45 });
  });

  it('works the minutes out anew when a clock time is set by hand', () => {
    expect(corrected('10:00-10:45 am', { end: '11:00' })).toEqual({
      start: '10:00',
      end: '11:00',
      minutes: 60,
    });
    expect(corrected('individual', { start: '23:40', end: '00:25' }).minutes).toBe(45);
    expect(corrected('10:00-10:45 am', { end: null })).toEqual({ start: '10:00' });
  });

  it('leaves minutes alone that were stated or set', () => {
    expect(corrected('10:00-10:45 am (45 min)', { end: '11:00' }).minutes).toBe(45);
    expect(corrected('10:00-10:45 am', { end: '11:00', minutes: 50 }).minutes).toBe(50);
  });
});
