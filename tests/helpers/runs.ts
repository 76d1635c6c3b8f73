/** How long property tests run: short with every test run, long by `npm run fuzz`, which sets CLAIMLIGHT_FUZZ. */

/** Times the short form; 1 when unset. */
const FACTOR = Math.max(1, Number(process.env.CLAIMLIGHT_FUZZ ?? 1) || 1);

/** fast-check settings: the seed is fixed in the short form, so that it says the same on every machine, and drawn in the long one. */
export const runs = (short: number): { numRuns: number; seed?: number } =>
  FACTOR === 1 ? { numRuns: short, seed: 20_261_123 } : { numRuns: short * FACTOR };

/** Milliseconds a test of properties may take, with room for a busy machine. */
export const TIMEOUT_MS = 60_000 * FACTOR;
