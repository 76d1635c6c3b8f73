import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SET_NAMES } from '../data/loaded.ts';

type Messages = Record<string, { message: string; description?: string }>;

const read = (language: string): Messages =>
  JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'));
const english = read('en');
const others = readdirSync('public/_locales').filter((language) => language !== 'en');

/** Words that are the same in the other language, or a name. */
const SAME_IN: Record<string, string[]> = {
  es: [
    'shortName',
    'sessionExample',
    'lookUpExample',
    'minutesShort',
    'severityError',
    'oneError',
    'no',
    'choice_individual',
    'choice_crisis',
    'choice_video',
    'choice_hospital',
    'choice_medicare',
    'choice_medicaid',
    'kind_medicare',
    'kind_medicaid',
    'set_hcpcs',
    'set_diagnoses',
  ],
};

const substitutions = (message: string) => [...message.matchAll(/\$[1-9]|%s/g)].map(([sign]) => sign).sort();

/** All source that may show a word. */
const source = ['components', 'entrypoints', 'utils', 'wxt.config.ts']
  .flatMap((path) =>
    path.endsWith('.ts')
      ? [path]
      : readdirSync(path, { recursive: true, encoding: 'utf8' })
          .filter((file) => /\.tsx?$/.test(file) && !/\.test\./.test(file))
          .map((file) => `${path}/${file}`),
  )
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

describe('English', () => {
  it('calls code sets as findings cite them', () => {
    for (const [kind, name] of Object.entries(SET_NAMES)) expect(english[`set_${kind}`]?.message).toBe(name);
  });

  it('holds no word that nothing shows', () => {
    // These are put together from the names of facts, choices, relations, kinds of portals and code sets.
    const unused = Object.keys(english).filter(
      (key) =>
        !/^(?:fact|choice|relation|kind|set)_/.test(key) &&
        !new RegExp(`['"\`_]${key}(?:['"\`]|__)`).test(source),
    );
    expect(unused).toEqual([]);
  });
});

describe.each(others)('%s', (language) => {
  const messages = read(language);

  it('has every word, and no other', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
  });

  it('fills in the same places', () => {
    for (const [key, { message }] of Object.entries(english))
      expect({ key, places: substitutions(messages[key]?.message ?? '') }).toEqual({
        key,
        places: substitutions(message),
      });
  });

  it('leaves no word in English but those that are the same', () => {
    const same = Object.entries(english)
      .filter(([key, { message }]) => messages[key]?.message === message)
      .map(([key]) => key);
    expect(same.sort()).toEqual([...(SAME_IN[language] ?? [])].sort());
  });

  it('ends sentences as the English does', () => {
    const end = (message = '') => /[.:…?]?$/.exec(message)?.[0];
    const differing = Object.keys(english).filter(
      (key) => end(english[key]?.message) !== end(messages[key]?.message),
    );
    expect(differing).toEqual([]);
  });
});

describe.each(['en', ...others])('the stores, in %s', (language) => {
  const { name, description } = read(language) as Record<'name' | 'description', { message: string }>;
  const listing = readFileSync('docs/store/README.md', 'utf8');

  it('take the name and the description', () => {
    expect(name.message.length).toBeLessThanOrEqual(45);
    expect(description.message.length).toBeLessThanOrEqual(132);
  });

  it('have the same words in the listing', () => {
    expect(listing).toContain(name.message);
    expect(listing).toContain(description.message);
  });
});
