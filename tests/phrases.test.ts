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
import type { Language, Phrases } from '../utils/text/say.ts';
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
    'Parasomnia',
    'Coma',
    'Anosognosia',
    'Anosmia',
    'Parosmia',
    'Parageusia',
    'Anhedonia',
    'Agnosia',
    'Apraxia',
    'Anorexia',
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

/** Official titles stand as they were published, in every language. */
const PUBLISHED = new Set([...catalogue.all(), ...diagnoses.all()].flatMap(({ title }) => title ?? []));

/** All that a card says, but published texts, citations and names of checks. */
function cardTexts(card: CardFacts): string[] {
  const facts = card.facts.filter(({ value }) => !PUBLISHED.has(value));
  return [
    card.system,
    card.label,
    card.explanation ?? '',
    card.status?.text ?? '',
    ...facts.flatMap(({ name, value }) => [name, /^[a-z-]+(?:, [a-z-]+)*$/.test(value) ? '' : value]),
    ...card.cautions,
    ...card.neighbours.map(({ label }) => label),
  ];
}

/** Every card, of codes also before and after their dates. */
const cards = (phrases?: Phrases): CardFacts[] => [
  ...[...catalogue.all()].flatMap(({ code, redefined, deletedOn }) =>
    [undefined, redefined?.from, redefined && '2020-01-01', deletedOn && '2012-06-30'].map((date) =>
      toCardFacts(code, date, NO_FACTS, phrases),
    ),
  ),
  ...[...diagnoses.all()].map(({ code }) => toCardFacts(code, undefined, NO_FACTS, phrases)),
  ...denials.all().flatMap(({ code }) => toDenialCard(code, phrases) ?? []),
];

/** What the look-up says of everything it holds. */
const answers = (language?: Language): string[] =>
  catalogueEntries(today, language).flatMap(({ result: { label, status = '' } }) => [label, status]);

it('all that is said is said in every language of the screens', () => {
  const languages = readdirSync('public/_locales').filter((language) => language !== 'en');
  expect(Object.keys(LANGUAGES)).toEqual(languages);
  const loader = readFileSync('utils/browser/phrases.ts', 'utf8');
  for (const language of languages) expect(loader).toContain(`/data/phrases/${language}/index.ts`);
});

describe.each(Object.entries(LANGUAGES))('what is said in %s', (language, { phrases, ways }) => {
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
    expectSaid(language, cards(phrases).flatMap(cardTexts), cards().flatMap(cardTexts));
  });

  it('answers in the look-up what the English answers', () => {
    expectSaid(language, answers(LANGUAGES[language]), answers());
  });

  it('asks for nothing that the look-up does not hold', () => {
    const held = new Set(catalogueEntries(today).map(({ result: { kind, code } }) => `${kind} ${code}`));
    const asked = Object.entries(ways).flatMap(([kind, codes]) =>
      Object.keys(codes).map((code) => `${kind} ${code}`),
    );
    expect(asked.filter((one) => !held.has(one))).toEqual([]);
  });
});
