/** Visits: which lines belong together, the diagnoses their pointers mean, and a date that stands once for them. */
import type { LineFields } from './fields.ts';
import type { Ids } from './ids.ts';
import { labelOf } from './labels.ts';
import { textBefore } from './names-beside.ts';
import type { Taken } from './place.ts';
import { createHeadingDates, dateLeadingTo } from './stated-date.ts';
import { createHeadingPlaces } from './stated-place.ts';
import { parentOf } from './text-runs.ts';
import type { CodeMatch } from './types.ts';

interface Line {
  match: CodeMatch;
  fields: LineFields;
  element: Element | undefined;
  block: Element;
  claim: Claim | undefined;
}

/** The table that a line stands in, and what tells its claims apart there. */
export interface Claim {
  owner: Element;
  key: string;
  /** Of a transposed table, where each column is a line. */
  column?: number;
  /** The first of its rows, where other things stand in the owner as well. */
  first?: Element | undefined;
}

interface Diagnosis {
  item: Taken;
  /** Read only where a line has pointers. */
  key?: { read: string | undefined };
}

const KEY_ALONE = /^(?:[A-L]|\d{1,2})[.):]?$/;

/** The element before one, or before what it opens. */
const beforeIt = ({ previousElementSibling, parentElement }: Element): Element | null =>
  previousElementSibling ?? parentElement?.previousElementSibling ?? null;

/** 'A' or '1' as the claim numbers a diagnosis, when it does. */
const readKey = ({ match, place }: Taken): string | undefined => {
  const { run, candidate } = place;
  const before = run.text.slice(Math.max(0, candidate.start - 12), candidate.start);
  const inline = /(?:^|[\s,;(])(?:dx\s?)?([A-L]|\d{1,2})\s?[.):=-]\s*$/i.exec(before);
  // A chip: 'A  F33.1 Major depressive disorder'.
  const opening = /^\s*([A-L])[\s\u00a0]+$/.exec(run.text.slice(0, candidate.start));
  const letter = inline?.[1] ?? opening?.[1];
  if (letter) return letter.toUpperCase();
  const written = beforeIt(run.block)?.textContent.trim() ?? '';
  const label =
    (run.control && textBefore(run.control).trim()) ||
    (KEY_ALONE.test(written) ? written : labelOf(run).text || written);
  const named = /(?:^|[\s#(]|DX_?)([A-L]|\d{1,2})[\s.):*]*$/.exec(label.trim().toUpperCase());
  return match.system === 'ICD-10-CM' ? named?.[1] : undefined;
};

/** `Node.DOCUMENT_POSITION_FOLLOWING`. */
const FOLLOWS = 4;

const isBefore = ({ item }: Diagnosis, block: Element): boolean =>
  (item.place.run.block.compareDocumentPosition(block) & FOLLOWS) !== 0;

/** Of several lists with letters, one after the other, the last before a line is its own; where none is, the first. */
function lastBefore(found: readonly Diagnosis[], block: Element): Diagnosis | undefined {
  let from = 0;
  let to = found.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isBefore(found[middle] as Diagnosis, block)) from = middle + 1;
    else to = middle;
  }
  return found[Math.max(0, from - 1)];
}

function keyOf(diagnosis: Diagnosis): string | undefined {
  diagnosis.key ??= { read: readKey(diagnosis.item) };
  return diagnosis.key.read;
}

/** 'A' and '1' name the same place of a claim's diagnosis list. */
const placeOf = (key: string): number => (/^\d+$/.test(key) ? Number(key) - 1 : key.charCodeAt(0) - 65);

const CONTAINER =
  'form,article,section,fieldset,dialog,details,main,[role="dialog"],[role="tabpanel"],[role="region"]';

/** What holds the lines of one claim; outside of tables the nearest part of the page around the line. */
function createContainers(): (line: Element) => Element {
  const known = new Map<Element, Element>();
  return (line) => {
    const parent = parentOf(line);
    const page = line.ownerDocument.documentElement;
    if (!parent) return page;
    const container = known.get(parent) ?? parent.closest(CONTAINER) ?? page;
    known.set(parent, container);
    return container;
  };
}

/** That a claim line has. */
const MOST_MODIFIERS = 4;
/** Lines finished between two looks at the clock. */
const LINES_A_STEP = 200;
/** Elements around a diagnosis or a line that may hold the other. */
const MOST_LEVELS = 16;

export function createVisitReader(numbers: Ids) {
  const lines: Line[] = [];
  const diagnoses: Diagnosis[] = [];
  const containerOf = createContainers();
  /** Every element around a line; made when the first line looks for a date above it. */
  let holding: Set<Element> | undefined;
  const enclose = () => {
    const elements = new Set<Element>();
    for (const { block } of lines)
      for (let at: Element | null = block; at && !elements.has(at); at = parentOf(at)) elements.add(at);
    return elements;
  };
  const holdsLines = (element: Element): boolean => {
    holding ??= enclose();
    return holding.has(element);
  };
  const headingDate = createHeadingDates(holdsLines);
  const headingPlace = createHeadingPlaces(holdsLines);

  /** Diagnoses by every element around them, up to a few levels; made when the first line has pointers. */
  let around: Map<Element, Diagnosis[]> | undefined;
  const encloseAll = () => {
    const enclosing = new Map<Element, Diagnosis[]>();
    for (const diagnosis of diagnoses) {
      let at: Element | null = diagnosis.item.place.run.block;
      for (let level = 0; at && level < MOST_LEVELS; level += 1, at = parentOf(at)) {
        const inside = enclosing.get(at);
        if (inside) inside.push(diagnosis);
        else enclosing.set(at, [diagnosis]);
      }
    }
    return enclosing;
  };

  /** The claim's diagnoses that a line's pointers may mean: of the smallest element around both. */
  const listFor = (block: Element): Diagnosis[] => {
    around ??= encloseAll();
    let at: Element | null = block;
    for (let level = 0; at && level < MOST_LEVELS; level += 1, at = parentOf(at)) {
      const inside = around.get(at);
      if (inside) return inside;
    }
    return diagnoses;
  };

  /** Diagnoses by the place that their letter or number names, in document order; read once for each list. */
  const byPlace = new Map<readonly Diagnosis[], Map<number, Diagnosis[]>>();
  const placesOf = (list: readonly Diagnosis[]): Map<number, Diagnosis[]> => {
    const known = byPlace.get(list);
    if (known) return known;
    const places = new Map<number, Diagnosis[]>();
    for (const one of list) {
      const key = keyOf(one);
      if (key === undefined) continue;
      const there = places.get(placeOf(key));
      if (there) there.push(one);
      else places.set(placeOf(key), [one]);
    }
    byPlace.set(list, places);
    return places;
  };

  const resolve = (pointers: readonly string[], list: readonly Diagnosis[], block: Element): string[] => {
    const places = placesOf(list);
    const codes = pointers.flatMap((pointer) => {
      const place = placeOf(pointer);
      const found = places.size > 0 ? lastBefore(places.get(place) ?? [], block) : list[place];
      return found ? [found.item.match.code] : [];
    });
    return [...new Set(codes)];
  };

  return {
    addDiagnosis(item: Taken): void {
      diagnoses.push({ item });
    },
    addLine({ match, place }: Taken, fields: LineFields, element: Element | undefined, claim?: Claim): void {
      lines.push({ match, fields, element, block: place.run.block, claim });
    },
    *finish(): Generator<void, void> {
      const dated = new Set<number>();
      const placed = new Set<number>();
      const sharing = new Map<Element, number>();
      for (const { element, claim } of lines)
        if (element && !claim) sharing.set(element, (sharing.get(element) ?? 0) + 1);
      let count = 0;
      for (const { match, fields, element, block, claim } of lines) {
        count += 1;
        if (count % LINES_A_STEP === 0) yield;
        const { modifiers } = fields;
        match.modifiers = [...new Set(modifiers)].slice(0, MOST_MODIFIERS);
        if (fields.units !== undefined) match.units = fields.units;
        if (fields.date !== undefined) match.date = fields.date;
        if (fields.placeOfService !== undefined) match.placeOfService = fields.placeOfService;
        const pointed = fields.pointers && resolve(fields.pointers, listFor(block), block);
        // A card or form with several codes states its diagnoses for all of it, not for each of them.
        const own = element && (sharing.get(element) ?? 0) > 1 ? undefined : fields.diagnoses;
        const codes = pointed && pointed.length > 0 ? pointed : own;
        if (codes) match.diagnoses = codes;
        if (element)
          match.line = numbers.line(claim?.column === undefined ? element : claim.owner, claim?.column ?? '');
        match.visit = numbers.visit(claim?.owner ?? containerOf(element ?? block), claim?.key ?? '');
        if (match.date !== undefined) dated.add(match.visit);
        if (match.placeOfService !== undefined) placed.add(match.visit);
      }
      // A date that stands once, above all lines of a claim, is theirs.
      for (const { match, element, block, claim } of lines) {
        count += 1;
        if (count % LINES_A_STEP === 0) yield;
        if (match.date === undefined && !claim) {
          const isStated = match.units !== undefined && match.placeOfService !== undefined;
          const lead = dateLeadingTo(block, isStated);
          if (lead !== undefined) match.date = lead;
        }
        if (match.visit === undefined) continue;
        const lines = claim?.first ?? claim?.owner ?? element ?? block;
        if (!dated.has(match.visit)) {
          const date = headingDate(lines) ?? headingDate(block);
          if (date !== undefined) match.date = date;
        }
        // And so does a place: of what was done on a day.
        if (match.date === undefined || placed.has(match.visit)) continue;
        const place = headingPlace(lines);
        if (place !== undefined) match.placeOfService = place;
      }
    },
  };
}
