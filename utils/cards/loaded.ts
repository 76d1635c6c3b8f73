/** What the code sets loaded on this device add to a card. */
import type { CodeFacts, CodeSetKind, LoadedSet } from '../../data/code-sets.ts';
import { loadedCode, loadedSet } from '../../data/loaded.ts';
import { inList, type Part, type Said, say } from '../text/say.ts';
import type { FactDraft } from './draft.ts';
import { asOf } from './facts.ts';

/** Stands under a descriptor that the person is licensed for. */
export const AMA_NOTICE: Said = say`CPT © American Medical Association. All rights reserved. Shown under your licence.`;

function relativeValues(facts: CodeFacts, code: string): Part {
  const { workRvu, officeRvu, facilityRvu } = loadedCode(facts, code);
  const known = [
    officeRvu && say`${officeRvu} in the office`,
    facilityRvu && say`${facilityRvu} in a facility`,
    workRvu && say`${workRvu} of it work`,
  ].filter((part) => typeof part === 'object');
  return known.length > 0 ? say`${inList(known)}${asOf(loadedSet(facts, 'fees')?.asOf)}` : undefined;
}

/** The person's own words, ' · ' between them. */
function ownWords(facts: CodeFacts, code: string): Part {
  const { own } = loadedCode(facts, code);
  const parts = [own?.text, own?.minutes && say`${own.minutes} minutes`, own?.notes].filter(Boolean);
  return parts.length > 0
    ? parts.reduce<Part>((all, part) => (all ? say`${all} · ${part}` : part), undefined)
    : undefined;
}

/** In the order of a card: what the person's own list and licence say first. */
export function loadedFacts(facts: CodeFacts, code: string): FactDraft[] {
  const drafts = [
    { name: say`Your list`, value: ownWords(facts, code) },
    { name: say`Descriptor (AMA)`, value: loadedCode(facts, code).descriptor },
    { name: say`Relative values`, value: relativeValues(facts, code) },
  ];
  return drafts.filter(({ value }) => value !== undefined && value !== '');
}

/** The loaded sets that a card of this code rests on. */
export function loadedSources(facts: CodeFacts, code: string): LoadedSet[] {
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
    return set ? [set] : [];
  });
}
