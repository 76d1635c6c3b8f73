/** Loads files in a worker: progress while it lasts, and one outcome. */
import type { LoadedSet } from '../../data/code-sets.ts';
import type { Problem } from '../../utils/code-sets/problem.ts';
import type { Purpose } from '../../utils/code-sets/read-files.ts';
import { say } from '../../utils/text/say.ts';

export interface ToWorker {
  files: File[];
  purpose: Purpose;
}

export type FromWorker =
  | { type: 'progress'; step: 'reading' | 'storing'; share: number }
  | { type: 'loaded'; sets: LoadedSet[] }
  | { type: 'problems'; problems: Problem[] };

export interface Loading {
  /** Resolves with what came of it; 'cancelled' when it was ended before. */
  outcome: Promise<Exclude<FromWorker, { type: 'progress' }> | { type: 'cancelled' }>;
  /** Ends it; nothing is changed then. */
  cancel(): void;
}

export function loadCodeSets(
  files: File[],
  purpose: Purpose,
  onProgress: (step: 'reading' | 'storing', share: number) => void,
): Loading {
  const worker = new Worker(new URL('./code-set-worker.ts', import.meta.url), { type: 'module' });
  const { promise, resolve } = Promise.withResolvers<Awaited<Loading['outcome']>>();
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if (data.type === 'progress') onProgress(data.step, data.share);
    else resolve(data);
  });
  worker.addEventListener('error', () =>
    resolve({
      type: 'problems',
      problems: [
        { file: files[0]?.name ?? '', why: say`The reader stopped: the browser may be short of memory.` },
      ],
    }),
  );
  worker.postMessage({ files, purpose } satisfies ToWorker);
  return {
    outcome: promise.finally(() => worker.terminate()),
    cancel: () => resolve({ type: 'cancelled' }),
  };
}
