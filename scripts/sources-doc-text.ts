import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { denials } from '../data/denials.ts';
import { diagnoses } from '../data/diagnoses.ts';
import { catalogue } from '../data/index.ts';
import { modifiers } from '../data/modifiers.ts';
import { shippedPacks } from '../data/packs/index.ts';
import { allPairs } from '../data/pairs.ts';
import { placesOfService } from '../data/places-of-service.ts';
import { AGE_LIMITS } from '../data/rule-facts/ages.ts';
import { SUPPORTED_BY } from '../data/rule-facts/diagnoses.ts';
import { citable } from '../data/rule-facts/sources.ts';
import type { Source } from '../data/schema.ts';
import { shippedVintages } from '../data/vintages.ts';

const RULES = join(import.meta.dirname, '../utils/check/rules');
/** Codes named in a cell before it says how many more there are. */
const MOST_NAMED = 6;

const HEAD = `# Sources

Written by \`npx tsx scripts/sources-doc.ts\` from the data. Every record in \`data/\` and every rule names the publication that it was
read in; this is the list of them, how each was read, and what rests on it.

"Stored page excerpt read" means that a saved copy of part of the page was read, not the page of today. A publication in the
hand of a third party is named as such: where it and the publisher of the rule disagree, the publisher is right.
`;

/** The text of docs/SOURCES.md. */
export function sourcesDoc(): string {
  return [
    HEAD,
    section('How fresh each set is', freshness()),
    section('Publications', publications()),
    section('Payer packs', packs()),
    section('Facts that no source was read for', unconfirmed()),
  ].join('\n');
}

const section = (title: string, table: string) => `## ${title}\n\n${table}\n`;

const cell = (text: string) => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');

const toTable = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

function freshness(): string {
  return toTable(
    ['set', 'as published on'],
    shippedVintages.map(({ name, asOf }) => [name, asOf]),
  );
}

const linked = (text: string, url: string | undefined) => (url ? `[${text}](${url})` : text);

function publications(): string {
  const cited = citations();
  const rows = Object.entries(citable)
    .map(([id, source]) => ({ id, source, uses: cited.get(id) ?? [] }))
    .sort((a, b) => nameOf(a.source).localeCompare(nameOf(b.source), 'en') || (a.id < b.id ? -1 : 1))
    .filter(({ uses }) => uses.length > 0)
    .map(({ id, source, uses }) => [
      linked(nameOf(source), source.url),
      `\`${id}\``,
      source.read,
      uses.join('; '),
    ]);
  return toTable(['publication', 'id', 'how it was read', 'what rests on it'], rows);
}

function nameOf({ publisher, title, year }: Pick<Source, 'publisher' | 'title' | 'year'>): string {
  const isDated = year === undefined || title.includes(String(year));
  return [publisher, title, ...(isDated ? [] : [year])].join(', ');
}

/** Source id → what cites it, set by set. */
function citations(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  function add(name: string, records: Iterable<{ sources: readonly string[]; record: string }>): void {
    const bySource = new Map<string, Set<string>>();
    for (const { sources, record } of records) {
      for (const id of sources) bySource.set(id, (bySource.get(id) ?? new Set()).add(record));
    }
    for (const [id, named] of bySource)
      found.set(id, [...(found.get(id) ?? []), `${name} ${shortened([...named])}`]);
  }
  add(
    'codes',
    [...catalogue.all()].map(({ code, sources }) => ({ sources, record: code })),
  );
  add(
    'modifiers',
    modifiers.all().map(({ modifier, sources }) => ({ sources, record: modifier })),
  );
  add(
    'places of service',
    placesOfService.all().map(({ code, sources }) => ({ sources, record: code })),
  );
  add(
    'diagnoses',
    [...diagnoses.all()].map(({ code, sources }) => ({ sources, record: code })),
  );
  add(
    'pairs',
    [...allPairs()].map(({ column1, column2, source }) => ({
      sources: [source],
      record: `${column1}/${column2}`,
    })),
  );
  add(
    'denial codes',
    denials.all().map(({ code, sources }) => ({ sources, record: code })),
  );
  add(
    'limits of age',
    AGE_LIMITS.map(({ source, meant }) => ({
      sources: [source],
      record: meant.replace('{0} ', 'a code that '),
    })),
  );
  add(
    'diagnoses that support a service',
    SUPPORTED_BY.map(({ source, words }) => ({ sources: [source], record: words })),
  );
  add('rules', ruleCitations());
  return found;
}

/** Rule definitions cite in what they find as well as in their head, so their text is what is read. */
function ruleCitations(): { sources: readonly string[]; record: string }[] {
  return readdirSync(RULES, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .sort()
    .map((file) => {
      const quoted = readFileSync(join(RULES, file), 'utf8').matchAll(/'([a-z0-9-]+)'/g);
      const sources = Array.from(quoted, ([, id]) => id as string).filter((id) => citable[id]);
      return { sources, record: `\`${file.replace(/\.ts$/, '')}\`` };
    });
}

function shortened(records: readonly string[]): string {
  const more = records.length - MOST_NAMED;
  return more > 0 ? `${records.slice(0, MOST_NAMED).join(', ')} and ${more} more` : records.join(', ');
}

function packs(): string {
  return toTable(
    ['payer', 'publication', 'in force from'],
    shippedPacks.map((pack) => [pack.payer, linked(nameOf(pack), pack.link), pack.effectiveFrom]),
  );
}

/** Field → the codes whose record says that no source text was read for it. */
function unconfirmed(): string {
  const byField = new Map<string, string[]>();
  for (const { code, unconfirmed: fields = [] } of catalogue.all()) {
    for (const field of fields) byField.set(field, [...(byField.get(field) ?? []), code]);
  }
  const rows = [...byField]
    .sort(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1))
    .map(([field, codes]) => [`\`${field}\``, String(codes.length), shortened(codes)]);
  return toTable(['field', 'codes', 'which'], rows);
}
