import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { thirdPartyLicences } from './scripts/shipped-packages.ts';

/** No part of the extension may open a connection; content scripts, which no policy covers, are scanned by a test. */
const EXTENSION_PAGES_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "worker-src 'self'",
  "connect-src 'none'",
  // The practice page shows our own sidebar.
  "frame-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

const OPTIONAL_SITES = ['http://*/*', 'https://*/*'];

/** Sites of an organisation that builds its own package: on from the start, see docs/ADMIN.md. None in the stores' package. */
const GIVEN_SITES = (process.env['CLAIMLIGHT_SITES'] ?? '').split(/\s+/).filter(Boolean);

/** First with `moveBefore`, which keeps the sidebar alive when a page opens a modal dialog. */
const OLDEST_CHROMIUM = '133';
/** First whose `caretPositionFromPoint` looks into shadow roots; every other API is older. */
const OLDEST_FIREFOX = '150.0';

/** Tables of facts; small modules of data/ that hold a function stay with the code that calls them. */
const DATA_FILES =
  /[\\/](?:data[\\/](?:codes[\\/]|packs[\\/]|rule-facts[\\/]|diagnosis-table|pair-table|modifiers|places-of-service|denials|excludes1|sources|synonyms))/;

/**
 * Chromium hands a highlight's rule down from the root, also into shadow roots, and pays for a rule that any element
 * matches. Firefox hands nothing down: there the rule has to match any element, and comes as a user style, which shadow
 * roots obey too (see `registerAgents`).
 */
const HIGHLIGHTS_ANYWHERE: Plugin = {
  name: 'highlights-anywhere',
  enforce: 'pre',
  transform: (code, id) =>
    /\.content[\\/]style\.css/.test(id)
      ? { code: code.replace(/:root(?:\[lang\])?::highlight/g, '::highlight'), map: null }
      : undefined,
};

const TERSER = { ecma: 2020, compress: { passes: 3, keep_fargs: false, pure_getters: true } } as const;

export default defineConfig({
  vite: ({ browser }) => ({
    // The browsers meant here preload modules themselves; Vite's stand-in would call fetch.
    // The catalogue's facts are one large chunk; sizes have budgets of their own (tests/budgets.json).
    build: { modulePreload: { polyfill: false }, chunkSizeWarningLimit: 2000 },
    resolve: {
      alias: { 'wxt/utils/content-script-context': resolve('entrypoints/claimlight.content/context.ts') },
    },
    plugins: browser === 'firefox' ? [HIGHLIGHTS_ANYWHERE] : [],
  }),

  srcDir: '.',
  imports: false,
  hooks: {
    /** A record that breaks the rules of the catalogue is named, and nothing is built from it. */
    'build:before': async () => {
      const { catalogueProblems } = await import('./scripts/data-audit.ts');
      const problems = catalogueProblems();
      if (problems.length > 0)
        throw new Error(
          `The catalogue can't be built from:\n${problems.map(({ record, text }) => `  ${record}  ${text}`).join('\n')}`,
        );
    },

    /** The licences of the packages inside ask to go with every copy. */
    'build:publicAssets': (_, files) => {
      files.push({ relativeDest: 'THIRD-PARTY-LICENSES.txt', contents: thirdPartyLicences() });
    },
    /** Pages share the catalogue as a chunk of its own, so that budgets can tell facts from code. */
    'vite:build:extendConfig': (entrypoints, config) => {
      const arePages = entrypoints.every(({ inputPath }) => inputPath.endsWith('.html'));
      // Somebody else's page pays for every byte: the slower minifier gains a fiftieth more.
      if (entrypoints.some(({ type }) => type === 'content-script' || type === 'unlisted-script'))
        Object.assign(config.build ?? {}, { minify: 'terser', terserOptions: TERSER });
      if (!arePages) return;
      const output = config.build?.rollupOptions?.output;
      if (output && !Array.isArray(output))
        Object.assign(output, { codeSplitting: { groups: [{ name: 'data', test: DATA_FILES }] } });
    },
  },
  manifestVersion: 3,
  manifest: ({ browser, command }) => ({
    name: '__MSG_name__',
    short_name: '__MSG_shortName__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus'],
    optional_host_permissions: OPTIONAL_SITES,
    ...(GIVEN_SITES.length > 0 && { host_permissions: GIVEN_SITES }),
    ...(command === 'build' && { content_security_policy: { extension_pages: EXTENSION_PAGES_CSP } }),
    ...(browser !== 'firefox' && { storage: { managed_schema: 'managed-schema.json' } }),
    web_accessible_resources: [
      {
        resources: ['sidebar.html'],
        matches: ['<all_urls>'],
        ...(browser !== 'firefox' && { use_dynamic_url: true }),
      },
    ],
    omnibox: { keyword: 'cpt' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_commandLookUp__' },
      'toggle-sidebar': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_commandToggleSidebar__',
      },
      'next-code': {
        suggested_key: { default: 'Alt+Shift+Period' },
        description: '__MSG_commandNextCode__',
      },
      'previous-code': {
        suggested_key: { default: 'Alt+Shift+Comma' },
        description: '__MSG_commandPreviousCode__',
      },
    },
    ...(browser !== 'firefox' && { minimum_chrome_version: OLDEST_CHROMIUM }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'claimlight@claimlight.example',
          strict_min_version: OLDEST_FIREFOX,
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
