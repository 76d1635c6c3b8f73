import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from './scripts/browsers.ts';

const ENGLISH = './tests/helpers/english-words.ts';
const executablePath = findChromium();
/** Generous: a busy machine is no failing test. */
const TIMEOUT_MS = 60_000;

/** The test command's fuzzing: always the same values, and no more than it has time for. */
const FUZZING = {
  CLAIMLIGHT_FUZZ_RUNS: process.env['CLAIMLIGHT_FUZZ_RUNS'] ?? '5000',
  CLAIMLIGHT_FUZZ_SEED: process.env['CLAIMLIGHT_FUZZ_SEED'] ?? '20261124',
};

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          env: FUZZING,
          environment: 'node',
          testTimeout: TIMEOUT_MS,
          setupFiles: [ENGLISH],
          include: ['{data,utils,components,tests}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.browser.test.{ts,tsx}', 'node_modules/**'],
        },
      },
      {
        // The words of public/_locales are imported as data; as a public folder they could not be.
        publicDir: false,
        optimizeDeps: {
          include: [
            '@floating-ui/core',
            '@testing-library/preact',
            'axe-core',
            'fast-check',
            'fuse.js/basic',
            'preact/hooks',
            'zod/mini',
          ],
        },
        test: {
          name: 'browser',
          env: FUZZING,
          testTimeout: TIMEOUT_MS,
          setupFiles: [ENGLISH],
          include: ['{utils,components,tests}/**/*.browser.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            instances: [{ browser: 'chromium' }],
            provider: playwright({ launchOptions: executablePath ? { executablePath } : {} }),
          },
        },
      },
    ],
  },
});
