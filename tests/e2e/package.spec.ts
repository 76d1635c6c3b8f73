import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import limits from '../budgets.json' with { type: 'json' };

const FOLDERS = { chrome: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };
const NETWORK =
  /\b(?:XMLHttpRequest|WebSocket|sendBeacon|EventSource|RTCPeerConnection|WebTransport|importScripts)\b|(?<![.\w])fetch\(|preconnect|window\.open\(/g;

const read = (...path: string[]) => readFileSync(join(...path), 'utf8');
const gzipBytes = (...path: string[]) => gzipSync(readFileSync(join(...path))).length;
const manifestOf = (folder: string) => JSON.parse(read(folder, 'manifest.json'));
const scriptsIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));

/** The page's scripts: those it names, and what they import at once. */
function scriptsOfPage(folder: string, page: string): string[] {
  const found = new Set<string>();
  const add = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    for (const [, name] of read(folder, file).matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g))
      add(join('chunks', name as string));
  };
  for (const [, file] of read(folder, page).matchAll(/(?:src|href)="\/([^"]+\.js)"/g)) add(file as string);
  return [...found];
}

for (const [browser, folder] of Object.entries(FOLDERS)) {
  test(`the ${browser} package asks for no site at install`, () => {
    const manifest = manifestOf(folder);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
    expect(
      manifest.permissions.filter(
        (name: string) => !['activeTab', 'scripting', 'storage', 'contextMenus', 'sidePanel'].includes(name),
      ),
    ).toEqual([]);
  });

  test(`the ${browser} package forbids its pages every connection`, () => {
    const policy = manifestOf(folder).content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe-eval');
  });

  test(`nothing in the ${browser} package can open a connection`, () => {
    const found = scriptsIn(folder).flatMap((file) =>
      [...read(folder, file).matchAll(NETWORK)].map(([words]) => `${file}: ${words}`),
    );
    expect(found).toEqual([]);
  });
}

test('the store listing gives a reason for each permission, and for no other', () => {
  const [, table = ''] = read('docs/store/README.md').split('## A reason for each permission');
  const reasons = [...(table.split('\n## ')[0] ?? '').matchAll(/^\| (`.+?) \|/gm)].flatMap(([, cell]) =>
    [...(cell as string).matchAll(/`([^`]+)`/g)].map(([, name]) => name as string),
  );
  const asked = Object.values(FOLDERS).flatMap((folder) => {
    const { permissions, optional_host_permissions } = manifestOf(folder);
    return [...permissions, ...optional_host_permissions];
  });
  expect(reasons.sort()).toEqual([...new Set(asked)].sort());
});

test('the Firefox package says that nothing is collected, and names the oldest version', () => {
  const { gecko } = manifestOf(FOLDERS.firefox).browser_specific_settings;
  expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
  expect(gecko.strict_min_version).toMatch(/^\d+\.0$/);
});

for (const [browser, folder] of Object.entries(FOLDERS))
  test(`the ${browser} package carries the licences of what is inside`, () => {
    const licences = read(folder, 'THIRD-PARTY-LICENSES.txt');
    const { dependencies, version } = JSON.parse(read('package.json'));
    for (const [name, exact] of Object.entries(dependencies)) expect(licences).toContain(`${name} ${exact}`);
    expect(manifestOf(folder).version).toBe(version);
  });

for (const budget of limits.budgets) {
  test(`${budget.name} is within its budget`, () => {
    const size = budget.files.reduce((sum, file) => sum + gzipBytes(FOLDERS.chrome, file), 0);
    console.log(`${budget.name}: ${size} of ${budget.maxGzipBytes} bytes gzip`);
    expect(size, budget.reason).toBeLessThanOrEqual(budget.maxGzipBytes);
  });
}

for (const budget of limits.pages) {
  test(`${budget.name} is within its budget`, () => {
    const isData = new RegExp(limits.dataChunk);
    const scripts = scriptsOfPage(FOLDERS.chrome, budget.page);
    expect(scripts.length).toBeGreaterThan(0);
    const size = scripts
      .filter((file) => !isData.test(file))
      .reduce((sum, file) => sum + gzipBytes(FOLDERS.chrome, file), 0);
    console.log(`${budget.name}: ${size} of ${budget.maxGzipBytes} bytes gzip`);
    expect(size, budget.reason).toBeLessThanOrEqual(budget.maxGzipBytes);
  });
}
