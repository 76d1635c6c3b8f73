/** Runs a generator in slices short enough that the page never waits for it. */

const SLICE_MS = 8;

const nextTurn = (): Promise<void> => {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve));
};

/** Its result, or undefined when the signal ended it first. */
export async function runInSlices<T>(work: Generator<void, T>, signal: AbortSignal): Promise<T | undefined> {
  let until = performance.now() + SLICE_MS;
  for (;;) {
    if (signal.aborted) return undefined;
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() >= until) {
      await nextTurn();
      until = performance.now() + SLICE_MS;
    }
  }
}
