/** The English templates that sentences are written in: what another language has to hold. */
import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { denials } from '../../data/denials.ts';
import { diagnoses } from '../../data/diagnoses.ts';
import { catalogue } from '../../data/index.ts';
import { SET_NAMES } from '../../data/loaded.ts';
import { modifiers } from '../../data/modifiers.ts';
import { allPairs } from '../../data/pairs.ts';
import { placesOfService } from '../../data/places-of-service.ts';
import { AGE_LIMITS, AGE_MODIFIERS, DIAGNOSIS_AGES } from '../../data/rule-facts/ages.ts';
import { SUPPORTED_BY } from '../../data/rule-facts/diagnoses.ts';
import {
  LICENCE_MODIFIERS,
  NOT_ON_PSYCHOTHERAPY,
  UNUSUAL_TELEHEALTH_MODIFIERS,
} from '../../data/rule-facts/modifiers.ts';
import { EXTRA_PAIRS } from '../../data/rule-facts/pairs.ts';
import { PROVIDER_WORDS, SERVICE_WORDS } from '../../data/rule-facts/services.ts';
import { VISIT_PLACES } from '../../data/rule-facts/visits.ts';
import { sectionNames } from '../../data/sections.ts';
import { shippedVintages } from '../../data/vintages.ts';
import { LOCATION_WORDS } from '../../utils/check/places.ts';
import { reasonOf } from '../../utils/check/rules/bundled/pair.ts';
import { rules } from '../../utils/check/rules/index.ts';
import { shippedPacks } from '../../utils/check/shipped-packs.ts';
import { lowered } from '../../utils/text/say.ts';

/** Where sentences are said. */
const FOLDERS = ['utils', 'entrypoints/options'];

interface Node {
  type: string;
  tag?: { name?: string };
  quasi?: { quasis: { value: { cooked: string } }[] };
}
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Templates of every say`…` under a node. */
function said(node: unknown): string[] {
  if (!isNode(node)) return [];
  const below = Object.values(node).flatMap(said);
  if (node.type !== 'TaggedTemplateExpression' || node.tag?.name !== 'say') return below;
  const parts = (node.quasi?.quasis ?? []).map(({ value }) => value.cooked);
  return [parts.reduce((all, part, index) => `${all}{${index - 1}}${part}`), ...below];
}

const written = (): string[] =>
  FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .flatMap((file) => said(parseSync(file, readFileSync(`${folder}/${file}`, 'utf8')).program)),
  );

const inTables = (): string[] => [
  ...AGE_LIMITS.flatMap(({ meant, advice }) => [meant, advice]),
  ...Object.values(AGE_MODIFIERS).map(({ meant }) => meant),
  ...DIAGNOSIS_AGES.flatMap(({ meant, advice }) => [meant, advice]),
  ...SUPPORTED_BY.map(({ words }) => words),
  ...Object.values(LICENCE_MODIFIERS).map(({ means }) => means),
  ...Object.values(NOT_ON_PSYCHOTHERAPY),
  ...Object.values(UNUSUAL_TELEHEALTH_MODIFIERS),
  ...Object.values(SERVICE_WORDS),
  ...Object.values(PROVIDER_WORDS),
  ...Object.values(LOCATION_WORDS),
  ...VISIT_PLACES.map(({ name }) => name),
  ...[...catalogue.all()].flatMap(({ label, explanation, cautions, age, redefined, replacementNote }) => [
    label,
    explanation,
    ...cautions,
    ...[age?.note, redefined?.before, redefined?.after, replacementNote].filter((text) => text !== undefined),
  ]),
  ...denials
    .all()
    .flatMap(({ label, typicalCase }) => [label, typicalCase].filter((text) => text !== undefined)),
  ...[...diagnoses.all()].flatMap(({ title, note }) => [title, ...(note ? [note] : [])]),
  ...shippedPacks.flatMap(({ rules }) => rules.map(({ note }) => note)),
  ...Object.values(SET_NAMES),
  ...sectionNames(),
  ...modifiers.all().map(({ label }) => lowered(label)),
  ...placesOfService.all().map(({ label, name }) => lowered(label || name)),
  ...rules.map(({ summary }) => summary),
  ...shippedVintages.map(({ name }) => name),
  ...[...allPairs(), ...EXTRA_PAIRS].map((pair) => reasonOf(pair).template),
];

/** Those with a word in them, each once. */
export const templates = (): string[] =>
  [...new Set([...written(), ...inTables()])].filter((template) =>
    /[a-z]/i.test(template.replace(/\{\d\}/g, '')),
  );
