/**
 * Builds what the stores take, byte for byte the same on every machine and checkout path: zips for Chrome, Edge and
 * Firefox, the sources zip that Firefox asks for, checksums, a bill of materials and the licences of what is shipped.
 */
import { execFileSync, execSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { shippedPackages, thirdPartyLicences } from './shipped-packages.ts';

const OUT = 'release';
/** Zip entries carry this time, so that two builds are the same. */
const FIXED_TIME = new Date(1980, 0, 2);

const { version, name } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  version: string;
  name: string;
};

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

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

/** CycloneDX, without the time and serial number that would make two builds differ. */
function billOfMaterials(): string {
  const components = shippedPackages().map((entry) => {
    const purl = `pkg:npm/${entry.name.replace('@', '%40')}@${entry.version}`;
    const [algorithm, digest] = entry.integrity?.split('-') ?? [];
    return {
      type: 'library',
      'bom-ref': purl,
      name: entry.name,
      version: entry.version,
      purl,
      ...(algorithm === 'sha512' && {
        hashes: [{ alg: 'SHA-512', content: Buffer.from(digest ?? '', 'base64').toString('hex') }],
      }),
      ...(entry.license && { licenses: [{ license: { id: entry.license } }] }),
    };
  });
  const self = `pkg:npm/${name}@${version}`;
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': self,
        name,
        version,
        licenses: [{ license: { id: 'MIT' } }],
      },
    },
    components,
    dependencies: [{ ref: self, dependsOn: components.map((component) => component.purl) }],
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

/** Known vulnerabilities of what is shipped stop a release; a registry that answers no audits is told apart from a clean one. */
function audit(): string {
  const { stdout } = spawnSync('npm audit --omit=dev --json', { shell: true, encoding: 'utf8' });
  let report: { metadata?: { vulnerabilities: Record<string, number> } } = {};
  try {
    report = JSON.parse(stdout);
  } catch {
    // Not even an error report: the same as no answer.
  }
  const counts = report.metadata?.vulnerabilities;
  if (!counts)
    return 'Dependencies NOT audited: the registry in use answers no audits. Run `npm audit` elsewhere.';
  if (counts['total']) fail(`npm audit knows ${counts['total']} vulnerabilities in what is shipped.`);
  return 'Dependencies audited: no known vulnerability.';
}

const isCheckout = spawnSync('git', ['rev-parse', '--git-dir']).status === 0;
if (!isCheckout) fail('A release is built from a git checkout: the sources zip holds what is tracked.');
const tag = process.env['GITHUB_REF_TYPE'] === 'tag' ? process.env['GITHUB_REF_NAME'] : undefined;
if (tag && tag !== `v${version}`) fail(`The tag is ${tag}, the version in package.json ${version}.`);
const section = readFileSync('CHANGELOG.md', 'utf8')
  .split(/^## /m)
  .find((part) => part.startsWith(`${version} – `));
if (!section) fail(`CHANGELOG.md has no section "## ${version} – YYYY-MM-DD".`);
if (execFileSync('git', ['status', '--porcelain'], { encoding: 'utf8' }))
  console.error('There are changes that no commit holds: nobody else can build the same.');

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
writeFileSync(join(OUT, 'THIRD-PARTY-LICENSES.txt'), thirdPartyLicences());

const checksums = filesBelow(OUT).map(
  (file) =>
    `${createHash('sha256')
      .update(readFileSync(join(OUT, file)))
      .digest('hex')}  ${file}`,
);
writeFileSync(join(OUT, 'SHA256SUMS'), `${checksums.join('\n')}\n`);
console.log(checksums.join('\n'));
console.log(audit());
