/** Reads chosen files and stores what they hold, away from the page. Ended from outside, it leaves everything as it was. */
import { saveSets } from '../../utils/browser/code-set-store.ts';
import { readFiles } from '../../utils/code-sets/read-files.ts';
import { say } from '../../utils/text/say.ts';
import type { FromWorker, ToWorker } from './code-set-loader.ts';

/** Progress is told a few times a second, not for each piece read. */
const TELL_MS = 100;

const tell = (message: FromWorker) => postMessage(message);

let toldAt = 0;
const tellShare = (step: 'reading' | 'storing') => (share: number) => {
  const now = performance.now();
  if (share < 1 && now - toldAt < TELL_MS) return;
  toldAt = now;
  tell({ type: 'progress', step, share });
};

addEventListener('message', async ({ data }: MessageEvent<ToWorker>) => {
  try {
    const read = await readFiles(data.files, data.purpose, tellShare('reading'));
    if ('problems' in read) tell({ type: 'problems', problems: read.problems });
    else tell({ type: 'loaded', sets: await saveSets(read.sets, tellShare('storing')) });
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    const why = isFull ? say`There is no room left to store it.` : say`It could not be stored.`;
    tell({ type: 'problems', problems: [{ file: data.files[0]?.name ?? '', why }] });
  }
});
