import { defineConfig } from '@playwright/test';

/** Files about the built packages: they open no browser. */
const PACKAGES = 'package.spec.ts';

/** Files that run in Chromium alone, each with the reason. Everything else runs in both browsers. */
const CHROMIUM_ONLY: Record<string, string> = {
  'browser-lifecycle.spec.ts': 'changes settings of the browser itself, stops its worker, discards its tabs',
  'hostile-pages.spec.ts': 'reads what a page noticed past the page’s own redefinitions',
  'messages.spec.ts': 'sends from the content script’s own world',
  'interaction.spec.ts': 'stops the worker, updates the extension and switches it off',
  'prerender.spec.ts': 'Firefox prepares no pages ahead of time',
  'sites.spec.ts': 'presses the toolbar button, and grants by the extension’s own request',
  'managed.spec.ts': "Firefox reads an extension's policy from a system folder that a test must not write",
  'privacy.spec.ts': 'reads the files of a profile of its own after the browser closed',
  'flows.spec.ts':
    'moves the focus between tabs and reads what was saved, which the Firefox driver does not do',
  'soak.spec.ts': 'counts the nodes that a page holds, which Firefox does not tell',
  'screens.spec.ts': 'measures every screen in every state, once; Firefox runs what people do on them',
  'pictures.spec.ts': 'makes the pictures of the documents that are of no screen, once',
};

/** Read once all tests of Chromium are through: what every browser they started did on the network. */
const NETWORK = 'network.spec.ts';
process.env['CLAIMLIGHT_NET_LOGS'] ??= 'test-results/net-logs';

const only = (files: string[]) => files.map((file) => `**/${file}`);

export default defineConfig({
  testDir: 'tests/e2e',
  /** Generous: a busy machine is no failing test. */
  timeout: 150_000,
  expect: { timeout: 25_000 },
  workers: process.env['CI'] ? 2 : 3,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  outputDir: 'test-results/e2e',
  /** Computed styles as text: the same on every machine, whatever its fonts. */
  snapshotPathTemplate: '{testDir}/looks/{arg}{ext}',
  projects: [
    { name: 'packages', testMatch: only([PACKAGES]) },
    {
      name: 'chromium',
      testMatch: '**/*.spec.ts',
      testIgnore: only([PACKAGES, NETWORK]),
      teardown: 'network',
    },
    { name: 'network', testMatch: only([NETWORK]) },
    {
      name: 'firefox',
      testMatch: '**/*.spec.ts',
      testIgnore: only([PACKAGES, NETWORK, ...Object.keys(CHROMIUM_ONLY)]),
      use: { browserName: 'firefox' },
    },
  ],
});
