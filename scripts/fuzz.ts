/** Long fuzzing from a seed of its own: `CLAIMLIGHT_FUZZ_RUNS` runs of each property, 50,000 without it. */
import { spawnSync } from 'node:child_process';

const seed = process.env['CLAIMLIGHT_FUZZ_SEED'] ?? String(Math.floor(Math.random() * 2 ** 31));
const runs = process.env['CLAIMLIGHT_FUZZ_RUNS'] ?? '50000';
console.log(`CLAIMLIGHT_FUZZ_SEED=${seed} CLAIMLIGHT_FUZZ_RUNS=${runs}`);
const { status } = spawnSync(
  'npx vitest run tests/fuzz check.properties session.properties suggest.test --testTimeout=3600000',
  {
    shell: true,
    stdio: 'inherit',
    env: { ...process.env, CLAIMLIGHT_FUZZ_SEED: seed, CLAIMLIGHT_FUZZ_RUNS: runs },
  },
);
process.exit(status ?? 1);
