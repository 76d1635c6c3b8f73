import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';

/** Required, not imported: the test runner would take half a minute to look through its 20 MB. */
const compat: unknown = createRequire(import.meta.url)('@mdn/browser-compat-data');

const document = readFileSync('docs/browsers.md', 'utf8');
const config = readFileSync('wxt.config.ts', 'utf8');
const oldest = (name: string) => Number(new RegExp(`${name} = '([\\d.]+)'`).exec(config)?.[1]);

interface Row {
  name: string;
  key: string;
  chrome: string;
  firefox: string;
}

const rows: Row[] = (document.split('<!-- api-table -->\n')[1]?.split('\n\n')[0] ?? '')
  .split('\n')
  .slice(2)
  .map((line) => {
    const [, name = '', , key = '', chrome = '', firefox = ''] = line.split('|').map((cell) => cell.trim());
    return { name, key: key.replaceAll('`', ''), chrome, firefox };
  });

/** MDN's first version with the whole of a feature, '–' where there is none. */
function firstVersion(key: string, browser: 'chrome' | 'firefox'): string {
  let at = compat;
  for (const part of key.split('.')) at = (at as Record<string, unknown> | undefined)?.[part];
  const { __compat: entry } = (at ?? {}) as {
    __compat?: {
      support: Record<string, { version_added: string | false } | { version_added: string | false }[]>;
    };
  };
  if (!entry) throw new Error(`${key} is not in MDN's data.`);
  // Of several ranges the first is the whole feature; the others are parts of it, or flags.
  const [support] = [entry.support[browser]].flat();
  return typeof support?.version_added === 'string' ? support.version_added.replace('≤', '') : '–';
}

describe('oldest versions', () => {
  it.each(rows)('$name: as MDN says', ({ key, chrome, firefox }) => {
    expect({ chrome: firstVersion(key, 'chrome'), firefox: firstVersion(key, 'firefox') }).toEqual({
      chrome,
      firefox,
    });
  });

  it.each([
    ['chrome', 'OLDEST_CHROMIUM'],
    ['firefox', 'OLDEST_FIREFOX'],
  ] as const)('the oldest %s is the first with everything', (browser, name) => {
    const needed = rows.map((row) => row[browser]).filter((version) => version !== '–');
    expect(rows.length).toBeGreaterThan(20);
    expect(oldest(name)).toBe(Math.max(...needed.map(Number)));
    expect(document).toContain(`| ${oldest('OLDEST_CHROMIUM')} | ${oldest('OLDEST_FIREFOX')} |`);
  });

  it('lists every extension API that is called', () => {
    const used = new Set<string>();
    for (const folder of ['entrypoints', 'utils/browser'])
      for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
        if (/\.tsx?$/.test(file))
          for (const [, name] of readFileSync(`${folder}/${file}`, 'utf8').matchAll(
            /\bbrowser\.([a-zA-Z]+)\./g,
          ))
            used.add(name as string);
    expect(used.size).toBeGreaterThan(5);
    expect([...used].filter((name) => !rows.some((row) => row.name.startsWith(`\`${name}\``)))).toEqual([]);
  });
});
