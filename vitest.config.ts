import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from './scripts/browsers.ts';

const ENGLISH = './tests/helpers/english-words.ts';
const executablePath = findChromium();
/** Generous: a busy machine is no failing test. */
const TIMEOUT_MS = 60_000;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
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
            '@testing-library/preact',
            'axe-core',
            'fast-check',
            'fuse.js/basic',
            'preact/hooks',
            'zod',
          ],
        },
        test: {
          name: 'browser',
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
