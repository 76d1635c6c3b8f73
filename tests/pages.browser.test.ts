import { afterAll, describe, expect, it } from 'vitest';
import { shownValue } from '../utils/recognize/controls.ts';
import { findCodes } from '../utils/recognize/index.ts';
import type { CodeMatch } from '../utils/recognize/types.ts';
import { type Comparison, compareMatches, type ExpectedMatch } from './helpers/compare-matches.ts';
import { showInFrame } from './helpers/frame.ts';

const markup = import.meta.glob<string>('./pages/*.html', { query: '?raw', import: 'default', eager: true });
const expectations = import.meta.glob<{ title: string; matches: ExpectedMatch[] }>('./pages/*.json', {
  import: 'default',
  eager: true,
});

const pages = Object.keys(markup)
  .sort()
  .map((path) => ({
    name: path.replace(/^.*\/|\.html$/g, ''),
    html: markup[path] as string,
    expected: expectations[path.replace(/\.html$/, '.json')],
  }));

const results = new Map<string, Comparison>();

/** What stands where the match says it stands, without the marks that codes may be written with. */
function textAt(match: CodeMatch): string {
  if (!match.range) return match.element ? (shownValue(match.element) ?? match.element.textContent) : '';
  const { startContainer, startOffset, endContainer, endOffset } = match.range;
  const range = (startContainer.ownerDocument as Document).createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range.toString();
}

/** Every place that was weighed, taken or not, with what spoke for and against it. */
function whyOf(page: Document): string {
  const lines: string[] = [];
  findCodes(page, {
    explain: ({ text, taken, evidence }) =>
      void lines.push(
        `${taken ? 'taken' : 'left '}  “${text.trim()}”  ${evidence.map(({ name, weight }) => `${name} ${weight}`).join(', ')}`,
      ),
  });
  return lines.join('\n');
}

const bare = (text: string) => text.replace(/[^0-9a-z]/gi, '').toUpperCase();

describe('pages', () => {
  it('are more than 120, a third of them without a code', () => {
    expect(pages.length).toBeGreaterThanOrEqual(120);
    expect(pages.filter(({ expected }) => expected?.matches.length === 0).length).toBeGreaterThanOrEqual(40);
  });

  it.each(pages)('$name', async ({ name, html, expected }) => {
    if (!expected) throw new Error(`${name}.json is missing.`);
    const { page, close } = await showInFrame(html);
    try {
      const found = findCodes(page);
      const comparison = compareMatches(expected.matches, found);
      results.set(name, comparison);
      if (!comparison.same) {
        throw new Error(
          `${expected.title}\n(- expected, + found)\n${comparison.diff.join('\n')}\nWhy:\n${whyOf(page)}`,
        );
      }
      for (const match of found) expect(bare(textAt(match))).toContain(bare(match.code));
    } finally {
      close();
    }
  });
});

afterAll(() => {
  const all = [...results.values()];
  const sum = (field: 'found' | 'expected' | 'right' | 'modifiersRight' | 'fieldsRight') =>
    all.reduce((total, comparison) => total + comparison[field], 0);
  const percent = (part: number, whole: number) =>
    `${((100 * part) / Math.max(1, whole)).toFixed(2)} % (${part}/${whole})`;
  const right = sum('right');
  console.log(
    [
      `pages without any difference: ${percent(all.filter(({ same }) => same).length, pages.length)}`,
      `precision: ${percent(right, sum('found'))}`,
      `recall: ${percent(right, sum('expected'))}`,
      `modifiers right: ${percent(sum('modifiersRight'), right)}`,
      `other fields right: ${percent(sum('fieldsRight'), right)}`,
    ].join('\n'),
  );
});
