/**
 * Proves that a release can be built again: two checkouts in folders of different names and depths give the same bytes,
 * and what Firefox's reviewers get, the sources zip and `npm run build-for-amo`, gives what is in the package. Each package
 * is then unpacked, loaded into a fresh profile, and does the main job there.
 */
import { execSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import type { BrowserContext } from 'playwright';
import { grantSiteInFirefox, installAfreshInFirefox, launchFirefox } from '../tests/helpers/firefox.ts';
import { grantSite, launchWithExtension } from './launch.ts';
import { mainJob, PRACTICE_SESSION } from './main-job.ts';
import { startPageServer } from './practice-server.ts';

const NODE_MODULES = resolve('node_modules');
/** A checkout that belongs to another user, as in a container, is read all the same. */
const quiet = {
  stdio: 'pipe' as const,
  env: {
    ...process.env,
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'safe.directory',
    GIT_CONFIG_VALUE_0: '*',
  },
};
/** `build-for-amo` without its first half, `npm ci`: the packages installed here stand in. */
const BUILD = 'npx wxt build -b firefox';

const place = mkdtempSync(join(tmpdir(), 'claimlight-release-'));
const problems: string[] = [];

function releaseFrom(folder: string): string {
  const at = join(place, folder);
  mkdirSync(dirname(at), { recursive: true });
  execSync(`git clone --quiet --no-hardlinks "${resolve('.')}" "${at}"`, quiet);
  symlinkSync(NODE_MODULES, join(at, 'node_modules'));
  execSync('npm run --silent release', { ...quiet, cwd: at });
  return at;
}

function unpack(zip: string, to?: string): Record<string, Uint8Array> {
  const files = unzipSync(readFileSync(zip));
  for (const [path, bytes] of to ? Object.entries(files) : []) {
    const target = join(to as string, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
  return files;
}

/** What a person who installed a package sees on the practice claim: '90834 … time-above-range'. */
async function tryOut(name: string, context: BrowserContext): Promise<void> {
  const server = await startPageServer();
  try {
    const page = await context.newPage();
    await page.goto(`${server.origin}/claim.html`);
    const { codes, mismatches } = await mainJob(page, PRACTICE_SESSION);
    const isRight =
      codes.some((text) => text.startsWith('90834')) &&
      mismatches.some(({ rule, text }) => rule === 'time-above-range' && text.includes('53'));
    if (!isRight) problems.push(`The package for ${name} does not do the main job.`);
  } finally {
    await context.close();
    await server.close();
  }
}

async function tryOutPackages(named: (end: string) => string): Promise<void> {
  for (const name of ['chrome', 'edge']) {
    const extension = join(place, name);
    unpack(named(`-${name}.zip`), extension);
    const { context, extensionId } = await launchWithExtension({ extension });
    await grantSite(context, extensionId, 'http://127.0.0.1/*');
    await tryOut(name, context);
  }
  const extension = join(place, 'firefox');
  unpack(named('-firefox.zip'), extension);
  const context = await launchFirefox({ extension });
  await installAfreshInFirefox(context);
  await grantSiteInFirefox(context, 'http://127.0.0.1/*');
  await tryOut('firefox', context);
}

try {
  const first = releaseFrom('a');
  const second = releaseFrom('a longer/way/to the checkout');
  const sums = (at: string) => readFileSync(join(at, 'release/SHA256SUMS'), 'utf8');
  if (sums(first) !== sums(second))
    problems.push(`Two checkouts gave different bytes:\n${sums(first)}\n${sums(second)}`);

  const zips = readdirSync(join(first, 'release'));
  const named = (end: string) => join(first, 'release', zips.find((name) => name.endsWith(end)) ?? end);
  const sources = join(place, 'from sources');
  unpack(named('-sources.zip'), sources);
  const command = JSON.parse(readFileSync(join(sources, 'package.json'), 'utf8')).scripts['build-for-amo'];
  if (command !== `npm ci && ${BUILD.replace('npx ', '')}`)
    problems.push(`build-for-amo is "${command}": this check builds otherwise.`);
  symlinkSync(NODE_MODULES, join(sources, 'node_modules'));
  execSync(BUILD, { ...quiet, cwd: sources });
  const packed = unpack(named('-firefox.zip'));
  const built = join(sources, '.output/firefox-mv3');
  for (const [path, bytes] of Object.entries(packed))
    if (!readFileSync(join(built, path)).equals(Buffer.from(bytes)))
      problems.push(`${path} of the Firefox package is not what its sources give.`);
  const count = readdirSync(built, { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  ).length;
  if (count !== Object.keys(packed).length)
    problems.push(
      `The sources give ${count} files, the Firefox package holds ${Object.keys(packed).length}.`,
    );
  await tryOutPackages(named);
} finally {
  rmSync(place, { recursive: true, force: true });
}

for (const problem of problems) console.error(problem);
if (problems.length === 0)
  console.log(
    'Two checkouts gave the same bytes; the sources zip gives the Firefox package; each package does the main job.',
  );
process.exit(problems.length === 0 ? 0 : 1);
