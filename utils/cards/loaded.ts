/** What the code sets loaded on this device add to a card. */
import type { CodeFacts, CodeSetKind } from '../../data/code-sets.ts';
import { citationOf, loadedCode, loadedSet } from '../../data/loaded.ts';
import type { CardFact, CardFacts } from './types.ts';

/** Stands under a descriptor that the person is licensed for. */
export const AMA_NOTICE =
  'CPT © American Medical Association. All rights reserved. Shown under your licence.';

function relativeValues(facts: CodeFacts, code: string): string | undefined {
  const { workRvu, officeRvu, facilityRvu } = loadedCode(facts, code);
  const parts = [
    [officeRvu, 'in the office'],
    [facilityRvu, 'in a facility'],
    [workRvu, 'of it work'],
  ] as const;
  const known = parts.flatMap(([value, name]) => (value ? [`${value} ${name}`] : []));
  const asOf = loadedSet(facts, 'fees')?.asOf;
  return known.length > 0 ? `${known.join(', ')}${asOf ? ` (as of ${asOf})` : ''}` : undefined;
}

/** In the order of a card: what the person's own list and licence say first. */
export function loadedFacts(facts: CodeFacts, code: string): CardFact[] {
  const { own, descriptor } = loadedCode(facts, code);
  const ownWords =
    own && [own.text, own.minutes && `${own.minutes} minutes`, own.notes].filter(Boolean).join(' · ');
  return (
    [
      ['Your list', ownWords],
      ['Descriptor (AMA)', descriptor],
      ['Relative values', relativeValues(facts, code)],
    ] as const
  ).flatMap(([name, value]) => (value ? [{ name, value }] : []));
}

/** Citations of the loaded sets that a card of this code rests on. */
export function loadedSources(facts: CodeFacts, code: string): CardFacts['sources'] {
  const found = loadedCode(facts, code);
  const used: readonly [CodeSetKind, unknown][] = [
    ['hcpcs', found.title],
    ['units', found.units],
    ['fees', found.status],
    ['descriptors', found.descriptor],
    ['own', found.own],
  ];
  return used.flatMap(([kind, value]) => {
    const set = value === undefined ? undefined : loadedSet(facts, kind);
    return set ? [citationOf(set)] : [];
  });
}
