/** Places of a page that speak for one another: those of one kind, the same code again. */
import { isListed } from '../../data/systems.ts';
import { addEvidence, type Weighed } from './evidence.ts';
import { isNamedAnother, spread } from './joins.ts';
import { headingAbove } from './labels.ts';
import { isLike } from './names-beside.ts';
import { endsIn, OTHER_BEFORE } from './phrases.ts';
import type { Place } from './place.ts';
import type { KnownCode } from './types.ts';
import { fieldOf } from './vocabulary.ts';
import type { EvidenceName } from './weights.ts';

/** Characters beside the code in a chip or list item. */
const MOST_BESIDE = 120;

/** Marks before an item: a box to tick, a bullet, an add-on's plus, an empty value that it replaced. */
const ITEM_MARK = /^(?:[\s☐☑☒□■▢✓✔•+*‹›«»←→–-]|\(?(?:empty|blank|none|not set|null)\)?(?= ?(?:→|->)))*$/;

/** What a code that ends its text has behind it at most. */
const CLOSES = /^(?:[\s)\].]*$|[)\]]|\s(?:[0-9A-Z]{2}\s)?[–—·•|-]\s|\s?[+,&–-]\s?[A-Z]?\d{4})/;

/** The first of its classes; the others tell one from another, as 'canceled' does. */
const looksOf = (element: Element | null): string => element?.className.split(' ', 1)[0] ?? '';

/** Whether what opens a text names another number: 'Client ZIP · encounter 7091205' above '90802 → 90804'. */
function isUnderAnother({ run: { text }, candidate }: Pick<Place, 'run' | 'candidate'>): boolean {
  const [opening = ''] = text.slice(0, MOST_BESIDE).split(/\s[·•|]\s|\n/, 1);
  return opening.length < candidate.start && fieldOf(opening) === 'other' && endsIn(OTHER_BEFORE, opening);
}

/** What tells places of one kind: chips and list items by their class, cells by the column of their table. */
function kindOf({ cell, run, candidate, field, names }: Place): string | undefined {
  if (run.control || field === 'other' || field === 'date') return undefined;
  if (run.text.length > MOST_BESIDE) return undefined;
  // Most cells of tables: their column has said what they are.
  if (cell && field !== undefined && candidate.start === 0) return undefined;
  if (isUnderAnother({ run, candidate })) return undefined;
  // Each line of a text by itself: an appointment has its time and name above the service.
  const before = run.text.slice(run.text.lastIndexOf('\n', candidate.start) + 1, candidate.start);
  // A chip, an item of a list: the code opens it, or closes it behind its name, or stands in brackets.
  const opens = ITEM_MARK.test(before);
  if (!opens && !(!/\d{2}/.test(before) && CLOSES.test(run.text.slice(candidate.end)))) return undefined;
  const isBoxed = /[☐☑☒□■▢]/.test(before);
  // Below a header that says what stands there, likeness says nothing more.
  if (cell && !isBoxed && (field !== undefined || cell.grid.labels.some((label) => label !== '')))
    return undefined;
  const { block } = run;
  // The words of a drawing are of one kind whatever they say; each value of a definition list has a name of its own.
  if (block.localName === 'dd' || block.closest('svg')) return undefined;
  if (cell && isBoxed) return 'box in a table';
  // The values of a filter have boxes as well, and nothing but a count after them.
  const where = `${names.includes('box to tick') ? 'box ' : ''}${opens ? '' : 'behind '}`;
  return cell
    ? `${where}column ${cell.column} of ${candidate.system}`
    : `${where}${block.localName}.${looksOf(block)} ${looksOf(block.parentElement)}`;
}

const LEAST_LIKE_IT = 2;
/** Heads a list of where people are from. */
const OF_PLACES = /\b(?:zips?|postal|areas?|where|cit(?:y|ies)|county|counties|regions?)\b/i;
/** Below this something speaks against a place that no likeness outweighs. */
const LEAST_SUM = -3;
/** Whether a place is taken or others of the page may still make it one; those that are not need not be kept. */
export const mayBeLifted = (place: Place): boolean =>
  place.sum >= LEAST_SUM || isAfterVerb(place) || isNextAfterVerb(place) || isAloneDiagnosis(place);

/** Whether it was denied only as the next in a list that begins behind such a verb. */
const isNextAfterVerb = (place: Place): boolean =>
  place.names.includes('in a list of others') &&
  isLikely(place) &&
  place.siblings.some((one) => isAfterVerb({ ...place, ...one }));

/** 'I10' alone in its element: a room or a cell, unless it stands among diagnoses. */
const isAloneDiagnosis = ({ run, candidate, names }: Place): boolean =>
  names.includes('category diagnosis') && run.text.trim() === candidate.code && !isNamedAnother({ names });

/** Different codes, of the catalogue or with its letters, each over words of its service, that make their kind one of codes. */
const LEAST_LIKELY = 3;

const isOfService = ({ candidate, names }: Place): boolean =>
  candidate.system !== 'ICD-10-CM' &&
  (isListed(candidate.code) || names.includes('familiar letter')) &&
  (names.includes('service words around') || names.includes('service words'));

/** Whether each number in the items of a list that are like one is the catalogue's, and no heading names another. */
const holdsListed = (list: Element, item: Element): boolean =>
  fieldOf(headingAbove(item)) !== 'other' &&
  Array.from(list.querySelectorAll(item.localName)).every(
    (one) => !isLike(one, item) || (one.textContent.match(/\b\d{5}\b/g) ?? []).every(isListed),
  );

/**
 * Tells whether a code stands in a list of nothing but numbers of the catalogue: one of ZIP or chart numbers holds some of
 * them, but others too. Each list is looked through once.
 */
function createListReader(): (place: Place, kind: string) => boolean {
  const known = new Map<string, Map<Element, boolean>>();
  return ({ run: { block }, candidate }, kind) => {
    if (!isListed(candidate.code)) return false;
    const list = block.parentElement?.parentElement ?? block;
    const lists = known.get(kind) ?? new Map<Element, boolean>();
    known.set(kind, lists);
    const isOfListed = lists.get(list) ?? holdsListed(list, block);
    lists.set(list, isOfListed);
    return isOfListed;
  };
}

/** The codes of a page: of the places taken, and of what else is known of it. */
const knownOf = (places: readonly Place[], elsewhere: readonly KnownCode[]): KnownCode[] => [
  ...places.flatMap(({ sum, candidate }) => (sum > 0 ? [candidate] : [])),
  ...elsewhere,
];

/** The line of its text that a place stands in. */
const lineOf = ({ run: { text }, candidate: { start, end } }: Place): string => {
  const close = text.indexOf('\n', end);
  return text.slice(text.lastIndexOf('\n', start) + 1, close < 0 ? undefined : close);
};

/** Codes of the page that a list repeats, from which on it lists codes. */
const LEAST_REPEATED = 2;

/** Bare codes in one drawing or list of which several are codes elsewhere on the page: the names of bars, of what is left. */
export function joinRepeated(places: readonly Place[], elsewhere: readonly KnownCode[]): void {
  const codes = new Set(knownOf(places, elsewhere).map(({ code }) => code));
  if (codes.size < LEAST_REPEATED) return;
  const groups = new Map<Element | string, Place[]>();
  for (const place of places) {
    if (place.sum > 0 || !codes.has(place.candidate.code) || !isUndenied(place)) continue;
    const group = place.run.block.closest('svg') ?? kindOf(place);
    if (group) groups.set(group, [...(groups.get(group) ?? []), place]);
  }
  for (const group of groups.values())
    if (new Set(group.map(({ candidate }) => candidate.code)).size >= LEAST_REPEATED)
      for (const place of group) addEvidence(place, 'same code on the page');
}

/** Bare codes that stand where others of the page stand (chips, list items) are taken when those are. */
export function joinKinds(places: readonly Place[], elsewhere: readonly KnownCode[]): void {
  const taken = new Map<string, number>();
  const ofDiagnoses = new Map<string, number>();
  const likely = new Map<string, Set<string>>();
  const open: { place: Place; kind: string }[] = [];
  const known = knownOf(places, elsewhere);
  const hasCodes = known.length > 0;
  const isAboutCodes = countProcedures(known) >= LEAST_ON_PAGE;
  const isAmongListed = createListReader();
  for (const place of places) {
    const kind = mayBeLifted(place) ? kindOf(place) : undefined;
    if (!kind) continue;
    if (place.sum > 0) {
      taken.set(kind, (taken.get(kind) ?? 0) + 1);
      if (place.candidate.system === 'ICD-10-CM') ofDiagnoses.set(kind, (ofDiagnoses.get(kind) ?? 0) + 1);
      continue;
    }
    open.push({ place, kind });
    if (isOfService(place) || (hasCodes && isAmongListed(place, kind)))
      likely.set(kind, (likely.get(kind) ?? new Set()).add(place.candidate.code));
  }
  for (const [kind, codes] of likely) if (codes.size >= LEAST_LIKELY) taken.set(kind, LEAST_LIKE_IT);
  for (const { place, kind } of open) {
    if (OF_PLACES.test(headingAbove(place.run.block))) continue;
    const least = isAboutCodes && isLikely(place) ? 1 : LEAST_LIKE_IT;
    if ((taken.get(kind) ?? 0) < least) continue;
    if (isAloneDiagnosis(place) && (ofDiagnoses.get(kind) ?? 0) >= LEAST_LIKE_IT)
      addEvidence(place, 'diagnoses like it');
    addEvidence(place, 'others like it');
    spread(place.siblings, place.run.text);
  }
}

/**
 * What the other codes of a page say of places that are none yet: a dotted number among diagnoses, one of the catalogue in a
 * sentence or list of a page about codes, words of billing beside what is a code elsewhere (a message repeats what the claim
 * says). Numbers alone in their cell or chip are left, as an account or a count may have a code's digits. Returns whether one
 * was taken.
 */
export function joinSame(places: readonly Place[], elsewhere: readonly KnownCode[]): boolean {
  const known = knownOf(places, elsewhere);
  const codes = new Set(known.map(({ code }) => code));
  if (codes.size === 0) return false;
  const isAboutCodes = countProcedures(known) >= LEAST_ON_PAGE;
  const hasProcedure = countProcedures(known) > 0;
  const rowsOfDiagnoses = new Set(
    places.flatMap(({ sum, candidate, cell }) =>
      cell && sum > 0 && candidate.system === 'ICD-10-CM' ? [cell.row] : [],
    ),
  );
  const hasDiagnosis = known.some(({ system }) => system === 'ICD-10-CM');
  const isAboutHcpcs = countProcedures(known.filter(({ system }) => system === 'HCPCS')) >= LEAST_ON_PAGE;
  const speaksFor = (place: Place): EvidenceName | undefined => {
    if (
      (hasDiagnosis && isDottedDiagnosis(place)) ||
      (isAboutHcpcs && isHcpcs(place) && place.names.includes('familiar letter') && isUndenied(place)) ||
      (hasProcedure && place.names.includes('two of the catalogue') && isUndenied(place)) ||
      (isAboutCodes &&
        isUndenied(place) &&
        (isOfSentence(place) || isOfList(place) || SPEAKING.some((name) => place.names.includes(name))))
    )
      return 'page about codes';
    return codes.has(place.candidate.code) && isRepeated(place) ? 'same code on the page' : undefined;
  };
  let hasTaken = false;
  for (const place of places) {
    if (place.sum > 0) continue;
    if ((isAboutCodes || codes.has(place.candidate.code)) && isOfSentence(place) && isAfterVerb(place))
      addOnce(place, 'verb in a sentence');
    const name = speaksFor(place) ?? (isAboutCodes ? ofRow(place, rowsOfDiagnoses) : undefined);
    if (name) addOnce(place, name);
    if (place.sum > 0) hasTaken = true;
    if (place.names.includes('verb in a sentence')) liftList(place);
  }
  return hasTaken;
}

/** What a verb follows: 'when you report', 'please attach'. */
const AFTER_ACTOR =
  /\b(?:I|you|we|they|he|she|must|may|should|can|could|will|would|not|please|don[’']t|never|always)\s[a-z]+\s$|\bto (?:report|bill|use|code|submit|resubmit|add|append|enter|attach|choose|select|change|correct|replace|remove|request|appeal|document|provide|perform|deliver|cover|deny|pay|price|void|split|combine|pair|post)\s$|\b(?:clinician|provider|biller|plan|payer|program|practice|group|scrubber|edit|system|software|who)s?\s(?:report|stop|flag|block|reject|hold|pass|bounce)s?\s$/;

/** Characters in which actor and verb stand. */
const LONGEST_ACTOR = 40;

/** Places are gone through again where one more was taken. */
function addOnce(place: Weighed, name: EvidenceName): void {
  if (!place.names.includes(name)) addEvidence(place, name);
}

/** What was denied only as the next in a list with it. */
function liftList({ siblings, candidate }: Place): void {
  for (const one of siblings.slice(siblings.findIndex((other) => other.candidate === candidate) + 1)) {
    if (!one.names.includes('in a list of others')) return;
    if (isLikely(one)) addOnce(one, 'list of a verb');
  }
}

const leadOf = ({ run, candidate }: Pick<Place, 'run' | 'candidate'>): string =>
  run.text.slice(Math.max(0, candidate.start - LONGEST_ACTOR), candidate.start);

/** In a text with several codes 'report' is what is done with one more. */
const REPORTS = /\breport(?:s|ed)?\s$/i;

/** Whether the verb before a number of the catalogue, taken for what it is called, is all that speaks against it. */
const isAfterVerb = ({ names, candidate, run, siblings }: Place): boolean =>
  isLikely({ candidate, names }) &&
  names.includes('word before') &&
  (names.includes('modifier attached') ||
    AFTER_ACTOR.test(leadOf({ run, candidate })) ||
    (REPORTS.test(leadOf({ run, candidate })) && siblings.filter(({ sum }) => sum > 0).length > 1)) &&
  !isNamedAnother({ names: names.filter((name) => name !== 'word before') });

const isHcpcs = ({ candidate }: Place): boolean => candidate.system === 'HCPCS';

/** Procedures of a page that speak for one more. */
const LEAST_ON_PAGE = 2;
const countProcedures = (known: readonly KnownCode[]): number =>
  new Set(known.flatMap(({ system, code }) => (system === 'ICD-10-CM' ? [] : [code]))).size;

/** Of the catalogue, or with a letter of HCPCS that such pages have. */
const isLikely = ({ candidate, names }: Pick<Weighed, 'candidate' | 'names'>): boolean =>
  isListed(candidate.code) || (candidate.system === 'HCPCS' && !names.includes('unfamiliar letter'));

/** Whether a text is a list of nothing but such. */
const isOfList = ({ siblings }: Place): boolean =>
  siblings.length > 1 && siblings.every((one) => isLikely(one) && !isNamedAnother(one));

/** What little speaks for a place of a page about codes. */
const SPEAKING: readonly EvidenceName[] = ['in brackets after words', 'count follows', 'plus before'];

/** Whether what stands around a code of the page says that it is the same again. */
const isRepeated = (place: Place): boolean =>
  mayBeLifted(place) &&
  ((place.candidate.system === 'HCPCS' && (place.siblings.length > 1 || isOfSentence(place))) ||
    speaksOfBilling(place.names) ||
    (isUndenied(place) && isOfSentence(place)) ||
    isAnswered(place) ||
    isHeading(place));

/** Words in a row that make a line of a text a sentence. */
const SENTENCE = /(?:[a-z’']+,? ){4}/i;
const isOfSentence = (place: Place): boolean => SENTENCE.test(lineOf(place));

/** Of the catalogue or HCPCS, and nothing speaks against it but its shape. */
const isUndenied = ({ candidate, names, siblings, run }: Place): boolean =>
  names.includes('verb in a sentence') ||
  (isLikely({ candidate, names }) &&
    !isUnderAnother({ run, candidate }) &&
    siblings.every((one) => one.candidate.code !== candidate.code || !isNamedAnother(one)));

const isDottedDiagnosis = (place: Place): boolean =>
  place.names.includes('dotted diagnosis') && mayBeLifted(place) && !isNamedAnother(place);

/** What a row of services says beside the code: '2 units', '$180.00'. */
const OF_SERVICE = /\b\d{1,3} units?\b|\$\s?\d/;

/** What says that a code alone in its cell, in a table whose headers say nothing of billing, is one. */
function ofRow(
  { cell, run, candidate, ...place }: Place,
  rows: ReadonlySet<Element>,
): EvidenceName | undefined {
  if (
    !cell ||
    run.text.trim() !== candidate.code ||
    cell.grid.fields.some((field) => field !== undefined) ||
    !isUndenied({ cell, run, candidate, ...place })
  )
    return undefined;
  if (rows.has(cell.row)) return 'diagnosis in its row';
  return OF_SERVICE.test(cell.row.textContent) ? 'service in its row' : undefined;
}

/** '96130: yes after 8 hours', 'H0015 added to': words follow the code that opens its text. */
const isAnswered = ({ run, candidate }: Place): boolean =>
  /(?:^|[.;]\s|[AP]M\s)$/.test(run.text.slice(0, candidate.start).trimStart()) &&
  /^\s?[:–—-]\s?[A-Za-z]{2}|^\s(?:(?:was|were|is|are|now)\s)?[a-z]+ed\b/.test(run.text.slice(candidate.end));

/** A code that heads what is said of it. */
const isHeading = (place: Place): boolean => /^h[1-6]$/.test(place.run.block.localName) && isUndenied(place);

const speaksOfBilling = (names: readonly EvidenceName[]): boolean =>
  names.includes('verb before') ||
  names.includes('code word near') ||
  names.includes('service words') ||
  names.includes('modifier named');
