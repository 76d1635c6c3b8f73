import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ClaimLine, checkClaim, findGaps, suggest } from '../utils/check/index.ts';
import type { SessionDetails } from '../utils/session/schema.ts';
import type { Phrases } from '../utils/text/say.ts';
import { expectSaid, figuresOf, LANGUAGES, textsOf } from './helpers/languages.ts';
import { templates } from './helpers/templates.ts';

const english = templates();
const today = '2026-11-23';

/** Said the same in the other language. */
const SAME_IN: Record<string, string[]> = { es: ['error'] };

const claims = readdirSync(join(import.meta.dirname, 'claims')).flatMap(
  (name) =>
    JSON.parse(readFileSync(join(import.meta.dirname, 'claims', name), 'utf8')) as {
      lines: ClaimLine[];
      session: SessionDetails;
    }[],
);

/** All that is said of the claims and their sessions. */
function spoken(phrases?: Phrases): string[] {
  const options = { today, ...(phrases && { phrases }) };
  return claims.flatMap(({ lines, session }) => [
    ...textsOf(checkClaim({ lines }, session, options)),
    ...findGaps({ lines }, {}, options).map(({ question }) => question),
    ...suggest(session, options).flatMap(({ reason, needs }) => [
      reason,
      ...needs.map(({ question }) => question),
    ]),
  ]);
}

const places = (template: string) => template.match(/\{\d\}/g)?.sort() ?? [];

it('the checks speak every language of the screens', () => {
  const languages = readdirSync('public/_locales').filter((language) => language !== 'en');
  expect(Object.keys(LANGUAGES)).toEqual(languages);
  const loader = readFileSync('utils/browser/phrases.ts', 'utf8');
  for (const language of languages) expect(loader).toContain(`/data/phrases/${language}/index.ts`);
});

describe.each(Object.entries(LANGUAGES))('the checks in %s', (language, phrases) => {
  it('have every sentence, and no other', () => {
    expect(Object.keys(phrases).sort()).toEqual([...english].sort());
  });

  it('fill in the same places, and keep every code and figure', () => {
    for (const [template, said] of Object.entries(phrases)) {
      expect({ template, places: places(said) }).toEqual({ template, places: places(template) });
      expect({ template, figures: figuresOf(said) }).toEqual({ template, figures: figuresOf(template) });
    }
  });

  it('end as the English does', () => {
    const end = (text: string) => /[.?:]?$/.exec(text)?.[0];
    expect(Object.entries(phrases).filter(([template, said]) => end(template) !== end(said))).toEqual([]);
  });

  it('leave nothing in English but what is the same', () => {
    const same = Object.keys(phrases).filter((template) => phrases[template] === template);
    expect(same).toEqual(SAME_IN[language] ?? []);
  });

  it('say of every claim what the English says', () => {
    expectSaid(language, spoken(phrases), spoken());
  });
});
