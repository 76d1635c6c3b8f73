import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const DOCUMENTS = execFileSync('git', ['-c', 'safe.directory=*', 'ls-files', '*.md'], { encoding: 'utf8' })
  .split('\n')
  .filter((path) => path && existsSync(path));
const text = (path: string) => readFileSync(path, 'utf8');

/** Put before a command that no test can run. */
const MARKER = '<!-- needs a store account -->';
const { scripts } = JSON.parse(text('package.json')) as { scripts: Record<string, string> };
/** What runs commands: the test command's stages and the forge's workflow. */
const RUNNERS = ['scripts/test.ts', '.github/workflows/ci.yml', '.ci/run'].map(text).join('\n');

/** Scripts that neither runs as they are: the file that proves them instead. */
const PROVEN_BY: Record<string, string> = {
  release: 'scripts/release-check.ts',
  'build-for-amo': 'scripts/release-check.ts',
  pictures: 'tests/e2e/screens.spec.ts',
  unit: 'scripts/test.ts',
  e2e: 'scripts/test.ts',
  format: 'biome.json',
  'scripts/rules-doc.ts': 'tests/rules.test.ts',
  'scripts/sources-doc.ts': 'tests/sources-doc.test.ts',
};

const withoutBlocks = (markdown: string) => markdown.replace(/^\s*```[\s\S]*?^\s*```$/gm, '');

/** Every command in a document: lines of shell blocks, and npm and npx between backticks. */
function commandsIn(markdown: string): string[] {
  const blocks = [...markdown.matchAll(/([^\n]*)\n\s*```sh\n([\s\S]*?)```/g)]
    .filter(([, before]) => before?.trim() !== MARKER)
    .flatMap(([, , lines]) => (lines as string).split('\n'));
  const inline = [...withoutBlocks(markdown).matchAll(/`((?:npm|npx|bash) [^`]+)`/g)].map(
    ([, one]) => one as string,
  );
  return [...blocks, ...inline]
    .flatMap((line) => line.split('&&'))
    .map((one) => one.trim())
    .filter(Boolean);
}

function isRun(command: string): boolean {
  if (command === 'npm ci' || command === 'npm audit') return true;
  if (command.startsWith('npx vitest') || command.startsWith('npx playwright install')) return true;
  const tool = /^npx tsx (\S+)$/.exec(command)?.[1];
  if (tool) return tool in PROVEN_BY && existsSync(tool) && existsSync(PROVEN_BY[tool] as string);
  const name = /^npm (?:run )?(?:--silent )?([\w:-]+)/.exec(command)?.[1];
  if (!name || !(name in scripts)) return false;
  if (name in PROVEN_BY) return existsSync(PROVEN_BY[name] as string);
  return new RegExp(`npm (?:run )?(?:--silent )?${name}(?![\\w:-])`).test(RUNNERS) || name === 'test';
}

/** A heading's anchor as forges make it. */
const anchor = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

const linksIn = (markdown: string) =>
  [...withoutBlocks(markdown).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target]) => target as string)
    .filter((target) => !/^[a-z]+:/.test(target));

describe('documents', () => {
  it('are all there', () => {
    expect(DOCUMENTS).toEqual(expect.arrayContaining(['README.md', 'CONTRIBUTING.md', 'docs/README.md']));
    expect(DOCUMENTS.length).toBeGreaterThan(15);
  });

  it.each(DOCUMENTS)('%s: every link and picture leads somewhere', (path) => {
    const broken = linksIn(text(path)).filter((target) => {
      const [file = '', section] = decodeURIComponent(target).split('#');
      const at = file ? normalize(join(dirname(path), file)) : path;
      if (!existsSync(at)) return true;
      if (!section || !at.endsWith('.md')) return false;
      const headings = [...text(at).matchAll(/^#+ (.+)$/gm)].map(([, heading]) => anchor(heading as string));
      return !headings.includes(section);
    });
    expect(broken).toEqual([]);
  });

  it.each(DOCUMENTS)('%s: every command is run by a test or by the forge, or marked', (path) => {
    expect(commandsIn(text(path)).filter((command) => !isRun(command))).toEqual([]);
  });

  it('are all reached from the index', () => {
    const reached = new Set<string>(['README.md', '.github/PULL_REQUEST_TEMPLATE.md']);
    const visit = (path: string) => {
      if (reached.has(path) || !existsSync(path)) return;
      reached.add(path);
      for (const target of linksIn(text(path))) {
        const [file = ''] = target.split('#');
        if (file.endsWith('.md')) visit(normalize(join(dirname(path), file)));
      }
    };
    visit('docs/README.md');
    expect(DOCUMENTS.filter((path) => !reached.has(path))).toEqual([]);
  });
});
