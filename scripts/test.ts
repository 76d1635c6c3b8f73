/** Runs every check in turn and ends with one line: how many tests passed and failed. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowsers } from './ensure-browsers.ts';

interface Tally {
  passed: number;
  failed: number;
}

interface Stage {
  name: string;
  command: string;
  /** Reads the counts a runner left behind; without it the stage counts as one test. */
  count?: () => Tally | undefined;
}

const readJson = (path: string) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined);

const STAGES: Stage[] = [
  { name: 'types', command: 'npm run --silent types' },
  { name: 'lint and format', command: 'npm run --silent lint' },
  { name: 'dead code', command: 'npm run --silent dead-code' },
  { name: 'data', command: 'npm run --silent data:check' },
  { name: 'build for Chromium', command: 'npm run --silent build' },
  { name: 'build for Firefox', command: 'npm run --silent build:firefox' },
  { name: 'store lint', command: 'npm run --silent lint:store' },
  { name: 'release from two checkouts', command: 'npm run --silent release:check' },
  {
    name: 'unit and page tests',
    command: 'npx vitest run --reporter=default --reporter=json --outputFile.json=test-results/unit.json',
    count: () => {
      const result = readJson('test-results/unit.json');
      return result && { passed: result.numPassedTests, failed: result.numFailedTests };
    },
  },
  {
    name: 'end to end',
    command: 'npx playwright test',
    count: () => {
      const stats = readJson('test-results/e2e.json')?.stats;
      return stats && { passed: stats.expected, failed: stats.unexpected + stats.flaky };
    },
  },
];

ensureBrowsers();
rmSync('test-results', { recursive: true, force: true });
mkdirSync('test-results');

const total: Tally = { passed: 0, failed: 0 };
for (const stage of STAGES) {
  console.log(`\n── ${stage.name}`);
  const ok = spawnSync(stage.command, { shell: true, stdio: 'inherit' }).status === 0;
  const counted = stage.count?.();
  const tally = counted ?? { passed: Number(ok), failed: Number(!ok) };
  total.passed += tally.passed;
  total.failed += tally.failed;
  if (!ok && tally.failed === 0) total.failed += 1;
}

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
