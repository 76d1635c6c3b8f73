/**
 * Builds what the stores take, byte for byte the same on every machine and checkout path: zips for Chrome, Edge and
 * Firefox, the sources zip that Firefox asks for, checksums, a bill of materials and the licences of what is shipped.
 */
import { execFileSync, execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

const OUT = 'release';
/** Zip entries carry this time, so that two builds are the same. */
const FIXED_TIME = new Date(1980, 0, 2);
const LICENCE_FILES = /^(?:licen[sc]e|copying)(?:\.(?:md|txt))?$/i;

interface Lock {
  packages: Record<string, { version: string; dev?: boolean; license?: string; optional?: boolean }>;
}

const { version, name } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  version: string;
  name: string;
};
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;

/** Packages whose code is in the bundles, by name. */
const shipped = Object.entries(lock.packages)
  .filter(([path, entry]) => path.startsWith('node_modules/') && !entry.dev && !entry.optional)
  .map(([path, entry]) => ({ path, name: path.replace(/^.*node_modules\//, ''), ...entry }))
  .sort((a, b) => a.name.localeCompare(b.name, 'en'));

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

function zip(target: string, folder: string, files: string[]): void {
  const entries: Zippable = {};
  for (const file of files)
    entries[file] = [readFileSync(join(folder, file)), { mtime: FIXED_TIME, os: 3, attrs: 0o644 << 16 }];
  writeFileSync(join(OUT, target), zipSync(entries, { level: 9 }));
}

function billOfMaterials(): string {
  const components = shipped.map((entry) => ({
    type: 'library',
    name: entry.name,
    version: entry.version,
    purl: `pkg:npm/${entry.name.replace('@', '%40')}@${entry.version}`,
    ...(entry.license && { licenses: [{ license: { id: entry.license } }] }),
  }));
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { type: 'application', name, version, licenses: [{ license: { id: 'MIT' } }] } },
    components,
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

function licences(): string {
  return shipped
    .map((entry) => {
      const file = existsSync(entry.path)
        ? readdirSync(entry.path).find((candidate) => LICENCE_FILES.test(candidate))
        : undefined;
      const text = file
        ? readFileSync(join(entry.path, file), 'utf8').trim()
        : `Licence: ${entry.license ?? 'see the package'}`;
      return `${entry.name} ${entry.version}\n${'='.repeat(60)}\n${text}\n`;
    })
    .join('\n');
}

const changelog = readFileSync('CHANGELOG.md', 'utf8');
if (!changelog.includes(`## ${version} `)) {
  console.error(`CHANGELOG.md has no section "## ${version} – date".`);
  process.exit(1);
}

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT);
for (const browser of ['chrome', 'edge', 'firefox']) {
  execSync(`npx wxt build -b ${browser}`, { stdio: ['ignore', 'ignore', 'inherit'] });
  const folder = `.output/${browser}-mv3`;
  zip(`${name}-${version}-${browser}.zip`, folder, filesBelow(folder));
}
const tracked = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' })
  .split('\0')
  .filter(Boolean)
  .sort();
zip(`${name}-${version}-sources.zip`, '.', tracked);
writeFileSync(join(OUT, 'sbom.cdx.json'), billOfMaterials());
writeFileSync(join(OUT, 'THIRD-PARTY-LICENSES.txt'), licences());

const checksums = filesBelow(OUT).map(
  (file) =>
    `${createHash('sha256')
      .update(readFileSync(join(OUT, file)))
      .digest('hex')}  ${file}`,
);
writeFileSync(join(OUT, 'SHA256SUMS'), `${checksums.join('\n')}\n`);
console.log(checksums.join('\n'));
