import { expect, it, vi } from 'vitest';
import { askAgain } from './ask-again.ts';

it('asks once more when the first answer got lost', async () => {
  const ask = vi
    .fn<() => Promise<string>>()
    .mockRejectedValueOnce(new Error('port closed'))
    .mockResolvedValue('start');
  expect(await askAgain(ask)).toBe('start');
  expect(ask).toHaveBeenCalledTimes(2);
});

it('takes no for an answer', async () => {
  const ask = vi.fn<() => Promise<undefined>>().mockResolvedValue(undefined);
  expect(await askAgain(ask)).toBeUndefined();
  expect(ask).toHaveBeenCalledTimes(1);
});

it('gives up after the second time', async () => {
  const ask = vi.fn<() => Promise<string>>().mockRejectedValue(new Error('port closed'));
  await expect(askAgain(ask)).rejects.toThrow('port closed');
  expect(ask).toHaveBeenCalledTimes(2);
});
