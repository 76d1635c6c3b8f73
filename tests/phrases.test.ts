import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NO_FACTS } from '../data/code-sets.ts';
import { denials } from '../data/denials.ts';
import { diagnoses } from '../data/diagnoses.ts';
import { catalogue } from '../data/index.ts';
import { toDenialCard } from '../utils/cards/denial.ts';
import { type CardFacts, toCardFacts } from '../utils/cards.ts';
import { type ClaimLine, checkClaim, findGaps, suggest } from '../utils/check/index.ts';
import { catalogueEntries } from '../utils/lookup/entries.ts';
import type { SessionDetails } from '../utils/session/schema.ts';
import type { Phrases } from '../utils/text/say.ts';
import { expectSaid, figuresOf, LANGUAGES, textsOf } from './helpers/languages.ts';
import { templates } from './helpers/templates.ts';

const english = templates();
const today = '2026-11-23';

/** Said the same in the other language. */
const SAME_IN: Record<string, string[]> = {
  es: [
    'error',
    'Medicare',
    'Descriptor (AMA)',
    '{0} · use {1}',
    '{0} · use {1}{2}',
    'HCPCS Level II',
    'ICD-10-CM',
  ],
};

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

/** What stands as it was published, in every language. */
const PUBLISHED = [...catalogue.all()].flatMap(({ title }) => title ?? []);

/** All that the card of a code says, on its first and on its last days, but published texts and citations. */
function cardTexts(code: string, phrases?: Phrases): string[] {
  const { redefined, deletedOn } = catalogue.get(code) ?? {};
  const dates = [undefined, redefined?.from, redefined && '2020-01-01', deletedOn && '2012-06-30'];
  return dates.flatMap((date) => {
    const card = toCardFacts(code, date, NO_FACTS, phrases);
    return [
      card.label,
      card.explanation ?? '',
      card.status?.text ?? '',
      ...card.facts.flatMap(({ name, value }) => [name, PUBLISHED.includes(value) ? '' : value]),
      ...card.cautions,
      ...card.neighbours.map(({ label }) => label),
    ];
  });
}

/** All that the card of a diagnosis or a denial code says, but the title of the diagnosis and names of checks. */
const factTexts = (card: CardFacts | undefined): string[] => [
  card?.system ?? '',
  card?.status?.text ?? '',
  ...(card?.facts ?? []).flatMap(({ name, value }) => [
    name,
    /^[a-z-]+(?:, [a-z-]+)*$/.test(value) ? '' : value,
  ]),
  ...(card?.cautions ?? []),
];

/** What the look-up says of everything it holds, but titles of diagnoses. */
function answers(phrases?: Phrases): string[] {
  return catalogueEntries(today, phrases).flatMap(({ result: { kind, label, status = '' } }) => [
    kind === 'diagnosis' ? '' : label,
    status,
  ]);
}

it('all that is said is said in every language of the screens', () => {
  const languages = readdirSync('public/_locales').filter((language) => language !== 'en');
  expect(Object.keys(LANGUAGES)).toEqual(languages);
  const loader = readFileSync('utils/browser/phrases.ts', 'utf8');
  for (const language of languages) expect(loader).toContain(`/data/phrases/${language}/index.ts`);
});

describe.each(Object.entries(LANGUAGES))('what is said in %s', (language, phrases) => {
  it('has every sentence, and no other', () => {
    expect(Object.keys(phrases).sort()).toEqual([...english].sort());
  });

  it('fills in the same places, and keeps every code and figure', () => {
    for (const [template, said] of Object.entries(phrases)) {
      expect({ template, places: places(said) }).toEqual({ template, places: places(template) });
      expect({ template, figures: figuresOf(said) }).toEqual({ template, figures: figuresOf(template) });
    }
  });

  it('ends as the English does', () => {
    const end = (text: string) => /[.?:]?$/.exec(text)?.[0];
    expect(Object.entries(phrases).filter(([template, said]) => end(template) !== end(said))).toEqual([]);
  });

  it('leaves nothing in English but what is the same', () => {
    const same = Object.keys(phrases).filter((template) => phrases[template] === template);
    expect(same).toEqual(SAME_IN[language] ?? []);
  });

  it('says of every claim what the English says', () => {
    expectSaid(language, spoken(phrases), spoken());
  });

  it('says on every card what the English says', () => {
    const codes = [...catalogue.all()].map(({ code }) => code);
    const all = (said?: Phrases) => [
      ...codes.flatMap((code) => cardTexts(code, said)),
      ...[...diagnoses.all()].flatMap(({ code }) => factTexts(toCardFacts(code, undefined, NO_FACTS, said))),
      ...denials.all().flatMap(({ code }) => factTexts(toDenialCard(code, said))),
    ];
    expectSaid(language, all(phrases), all());
  });

  it('answers in the look-up what the English answers', () => {
    expectSaid(language, answers(phrases), answers());
  });
});
