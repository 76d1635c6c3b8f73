/** How long and from where the fuzz tests run: vitest.config.ts for the test command, `npm run fuzz` for long runs. */
import fc from 'fast-check';

export function fuzzSettings(): { seed: number; numRuns: number } {
  const numRuns = Number(import.meta.env['CLAIMLIGHT_FUZZ_RUNS']);
  const seed = Number(import.meta.env['CLAIMLIGHT_FUZZ_SEED']);
  console.log(`fuzz: ${numRuns} runs from seed ${seed}`);
  return { seed, numRuns };
}

/** Values of any shape, with the field names that messages and files really have among them. */
export const anything = (names: readonly string[]) =>
  fc.anything({
    key: fc.oneof(fc.constantFrom(...names, '__proto__', 'constructor', 'toString'), fc.string()),
    maxDepth: 3,
    withNullPrototype: true,
    withBigInt: true,
  });
