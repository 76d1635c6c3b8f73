import { expect, it } from 'vitest';
import { findCodes } from '../utils/recognize/index.ts';
import { compareMatches, type ExpectedMatch } from './helpers/compare-matches.ts';
import { showInFrame } from './helpers/frame.ts';
import { REWRITES } from './helpers/rewrite-pages.ts';

const markup = import.meta.glob<string>('./pages/*.html', { query: '?raw', import: 'default', eager: true });
const expectations = import.meta.glob<{ matches: ExpectedMatch[] }>('./pages/*.json', {
  import: 'default',
  eager: true,
});

/** Of tables of one line by coordinates nothing tells that they are no line of a printed page. */
const LEAST = { pages: 0.95, codes: 0.985 };

it.each(REWRITES)(
  '$name read the same',
  async ({ needs, rewrite, least = LEAST }) => {
    let pages = 0;
    let codes = 0;
    let right = 0;
    const different: string[] = [];
    for (const [path, html] of Object.entries(markup)) {
      if (!needs.test(html)) continue;
      const { page, close } = await showInFrame(html);
      if (rewrite(page)) {
        const { matches } = expectations[path.replace(/\.html$/, '.json')] as { matches: ExpectedMatch[] };
        const comparison = compareMatches(matches, findCodes(page));
        pages += 1;
        codes += comparison.expected;
        right += comparison.right;
        if (!comparison.same) different.push(`${path}\n${comparison.diff.join('\n')}`);
      }
      close();
    }
    expect(pages).toBeGreaterThan(100);
    expect(1 - different.length / pages, different.join('\n')).toBeGreaterThan(least.pages);
    expect(right / codes, different.join('\n')).toBeGreaterThan(least.codes);
  },
  120_000,
);
