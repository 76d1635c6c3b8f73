import { defineConfig } from 'wxt';

/** No part of the extension may open a connection; content scripts, which no policy covers, are scanned by a test. */
const EXTENSION_PAGES_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "worker-src 'self'",
  "connect-src 'none'",
  "frame-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

const OPTIONAL_SITES = ['http://*/*', 'https://*/*'];

export default defineConfig({
  srcDir: '.',
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser, command }) => ({
    name: 'Claimlight',
    description:
      'Explains the billing codes on payer portals and EHR pages and checks them against the session you describe. Nothing leaves the browser.',
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus'],
    optional_host_permissions: OPTIONAL_SITES,
    ...(command === 'build' && { content_security_policy: { extension_pages: EXTENSION_PAGES_CSP } }),
    web_accessible_resources: [
      {
        resources: ['sidebar.html'],
        matches: ['<all_urls>'],
        ...(browser !== 'firefox' && { use_dynamic_url: true }),
      },
    ],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' }, description: 'Look up a code' },
      'toggle-sidebar': {
        suggested_key: { default: 'Alt+Shift+C' },
        description: 'Show or hide the sidebar',
      },
      'next-code': {
        suggested_key: { default: 'Alt+Shift+Period' },
        description: 'Go to the next code on the page',
      },
      'previous-code': {
        suggested_key: { default: 'Alt+Shift+Comma' },
        description: 'Go to the previous code on the page',
      },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'claimlight@claimlight.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
