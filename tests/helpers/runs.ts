/** How long property tests run: short with every test run, long by `npm run fuzz`, which sets the variables read here. */

/** The runs that `npm run fuzz` asks of a quick property; one whose runs are dearer takes its share. */
const ASKED = Number(process.env.CLAIMLIGHT_FUZZ_RUNS ?? 0) || 0;
const SEED = Number(process.env.CLAIMLIGHT_FUZZ_SEED ?? 20_261_124);
const QUICK_RUNS = 1000;
const FACTOR = Math.max(1, ASKED / QUICK_RUNS);

/** fast-check settings: the same cases in every run of the tests, others in every run of the long form. */
export const runs = (short: number): { numRuns: number; seed: number } => ({
  numRuns: Math.ceil(short * FACTOR),
  seed: SEED,
});

/** Milliseconds a test of properties may take, with room for a busy machine. */
export const TIMEOUT_MS = 60_000 * FACTOR;
