/** Weighs the candidates of one run: by its column, or by its words, its label and what stands around it. */
import { isListed } from '../../data/systems.ts';
import { fieldOfCell } from './code-columns.ts';
import { weighContext } from './context.ts';
import { addEvidence, isClear, type Weighed, weighOwn } from './evidence.ts';
import type { Cell } from './grid.ts';
import { withoutTitle } from './headers.ts';
import { findCarried, isFamiliar, isNamedAnother, joinLists, joinText } from './joins.ts';
import { headingAbove, labelOf, surroundingsOf } from './labels.ts';
import { lineAround } from './line-around.ts';
import { ADDRESSED, CODE_WORD } from './phrases.ts';
import type { Place } from './place.ts';
import { SERVICE_WORD } from './service-words.ts';
import { asDiagnosisToo, type Candidate, findGlued } from './shapes.ts';
import type { Run } from './text-runs.ts';
import type { Field } from './vocabulary.ts';
import { weightOf } from './weights.ts';

const SHORT = 60;
/** Numbers in a row that make a text a list. */
const LEAST_LISTED = 3;
/** Nothing but numbers and what stands between them. */
const isBareList = (text: string): boolean => !/(?<![A-Za-z])(?!\b(?:and|or|to)\b)[A-Za-z]/.test(text);
/** Words in a row that make what is typed a remark. */
const CLAUSE = /(?:[a-z’']+,? ){3}/i;
/** Words in a row that make a text a sentence: what it says, its own words say. */
const SENTENCE = /(?:[a-z’']+,? ){6}/i;

/** A longer text is told even in short words. */
const LONG = 90;

const NO_SIBLINGS: Place['siblings'] = [];

/** Below this no field, list or kind of place lifts a sum above zero. */
const BEYOND_RESCUE = -11;

/** Heads reasons by their codes, or in words. */
const TOLD = /\b(?:reasons?|remarks?|denials?|status|errors?|messages?|findings?|results?|actions?)\b/i;
/** Words that make what a cell holds one of the latter. */
const TOLD_IN_WORDS = /(?:\b[a-z]{3,}\b.*?){3}/is;

/** Names a code as well as an amount. */
const BILLED = /^(?:billed|submitted|paid|allowed|approved|requested|supported)$/i;

type CellReader = (block: Element) => Cell | undefined;

/** What the column, the label or the form field says of a run; a label of its own is more exact than `code`. */
function fieldOfRun(run: Run, cell: Cell | undefined, hasDiagnosis: boolean): Field | undefined {
  const column = cell && !cell.grid.headRows.has(cell.row) ? fieldOfCell(cell) : undefined;
  const isTold =
    column === 'other' && TOLD.test(cell?.grid.labels[cell.column] ?? '') && TOLD_IN_WORDS.test(run.text);
  // 'Item' and 'Line' head numbers, or what was done.
  const isNamed = column === 'line' && /[A-Za-z]{4}/.test(run.text);
  const fromCell = isTold || isNamed ? 'text' : column;
  const isVague =
    fromCell === undefined ||
    fromCell === 'code' ||
    (run.control !== undefined && (fromCell === 'text' || fromCell === 'date'));
  if (!isVague) return fromCell;
  // Beside a named column stand values of other columns, no label of this one.
  if (cell && !run.control && isUnderHeader(cell)) return fromCell;
  if (!cell && !run.control && (SENTENCE.test(run.text) || (run.text.length > LONG && CLAUSE.test(run.text))))
    return undefined;
  // A box for remarks holds what is told, whatever it is told of.
  if (run.control?.localName === 'textarea' && CLAUSE.test(run.text)) return undefined;
  const { field, text } = labelOf(run);
  const own = field === 'other' && BILLED.test(text) && isListed(run.text.trim()) ? 'code' : field;
  // Services of assessment stand below it as well.
  if (own === 'diagnosis' && /^assessments?$/i.test(text) && !hasDiagnosis) return fromCell;
  const isExact = own === 'procedure' || own === 'diagnosis' || own === 'other';
  return own !== undefined && (fromCell === undefined || isExact) ? own : fromCell;
}

/** Whether a cell stands under a header, in a table whose headers speak of billing. */
const isUnderHeader = ({ grid, row, column }: Cell): boolean =>
  !grid.isTransposed &&
  !grid.headRows.has(row) &&
  (grid.labels[column] ?? '') !== '' &&
  grid.fields.some((field) => field !== undefined);

/** Whether that header says nothing of billing. */
const isColumnOfAnother = (cell: Cell): boolean =>
  isUnderHeader(cell) && cell.grid.fields[cell.column] === undefined;

/** What has the shape of a HCPCS code too (G4700) is a diagnosis where diagnoses stand. */
const inField = (candidates: readonly Candidate[], field: Field | undefined): readonly Candidate[] =>
  field === 'diagnosis' ? candidates.map(asDiagnosisToo) : candidates;

/**
 * A column's header decides on cells that hold one bare number or code; nothing else is asked of them. Undefined: it does
 * not, and all evidence counts.
 */
function verdictOfColumn(
  run: Run,
  candidates: readonly Candidate[],
  cell: Cell | undefined,
  isExplained: boolean,
): Place[] | undefined {
  if (!cell || run.control || cell.grid.headRows.has(cell.row)) return undefined;
  const field = fieldOfCell(cell);
  const [candidate] = inField(candidates, field);
  if (field === undefined || field === 'code' || field === 'text' || !candidate || candidates.length > 1)
    return undefined;
  const isProcedure = field === 'procedure' && candidate.system !== 'ICD-10-CM';
  const isDiagnosis = field === 'diagnosis' && candidate.system === 'ICD-10-CM';
  const text = withoutTitle(run.text.trim(), cell.grid.labels[cell.column] ?? '');
  if (text.length !== candidate.end - candidate.start) return undefined;
  // Left without a word, unless somebody asks for it.
  if (!isProcedure && !isDiagnosis)
    return candidate.system === 'CPT' && field !== 'procedure' && !isExplained ? [] : undefined;
  const name = isProcedure ? 'field says code' : 'field says diagnosis';
  const place: Place = {
    candidate,
    names: [name],
    sum: weightOf(name),
    run,
    cell,
    field,
    siblings: NO_SIBLINGS,
  };
  const places = [place];
  place.siblings = places;
  return places;
}

const isBox = (control: Element): boolean =>
  control.localName === 'input' && /^(?:checkbox|radio)$/.test(control.getAttribute('type') ?? '');

/** Whether a control to tick stands right before a text, as in encounter forms. */
function boxBefore({ block, nodes, control }: Run): boolean {
  const named = control ? null : block.closest('label')?.control;
  if (named && isBox(named)) return true;
  const before = control ? null : (nodes[0]?.previousSibling ?? null);
  const beside = before?.nodeType === 1 ? (before as Element) : block.previousElementSibling;
  // In a cell of its own.
  const box =
    beside?.localName === 'td' && beside.childElementCount === 1 ? beside.firstElementChild : beside;
  return box != null && isBox(box);
}

/** Whether a row of a printed form begins with a box and ends with its code, the name between them. */
const endsBoxedRow = ({ block, control, text }: Run): boolean =>
  !control &&
  block.nextElementSibling === null &&
  /^\s*\+?[A-Z]?\d{4,5}\b/.test(text) &&
  /^\s*[☐☑☒□]\s*$/.test(block.parentElement?.firstElementChild?.textContent ?? '');

/** The next cell of a cell; the text or element right behind another element, unless it is the next offer. */
const besideOf = ({ localName, nextElementSibling, nextSibling }: Element): string => {
  const beside = (localName === 'td' ? nextElementSibling : nextSibling)?.textContent ?? '';
  return /\d{4}/.test(beside) ? '' : beside;
};

/** What it offers: a code and something said of it; a count alone follows the values of a filter. */
const isOffered = ({ start, end }: Candidate, { text, block }: Run): boolean =>
  /^\s*\+?$/.test(text.slice(0, start)) && /[A-Za-z]/.test(text.slice(end) + besideOf(block));

/** Or the other way round: 'Level 3 99203'. */
const isNamedOffer = ({ start, end }: Candidate, { text }: Run): boolean =>
  /[A-Za-z]/.test(text.slice(0, start)) && text.slice(end).trim() === '';

const namesService = ({ code, start }: Candidate, { text }: Run): boolean =>
  isListed(code) && SERVICE_WORD.test(text.slice(0, start));

/** A code alone in its element of which nothing says what it is. */
const mayBeLine = (one: Weighed, { text, control }: Run): boolean =>
  one.sum <= 0 &&
  !control &&
  text.trim().length < SHORT / 2 &&
  text.trimStart().startsWith(one.candidate.code) &&
  isFamiliar(one) &&
  !isNamedAnother(one);

/** 'Pat. reason Dx R4589'. */
const NAMED_DIAGNOSIS = /\b(?:dx|diagnosis|icd-?10)[:\s\u00a0]{1,3}$/i;
const LONGEST_NAME = 14;
export const asNamed = (candidate: Candidate, text: string): Candidate =>
  candidate.system === 'HCPCS' &&
  NAMED_DIAGNOSIS.test(text.slice(Math.max(0, candidate.start - LONGEST_NAME), candidate.start))
    ? asDiagnosisToo(candidate)
    : candidate;

/** Nothing but codes and what ties them: '99214 plus 90833'. */
const CODES_ONLY = /^[\s,;&+/]*(?:[A-Z\d]\d{4}(?:-[0-9A-Z]{2})?(?:[\s,;&+/]|\b(?:and|plus|with)\b)*)+$/;
/** 'Billing for this visit'. */
const OF_BILLING = /\b(?:billing|billed|codes?|coding|charges|cpt)\b(?! (?:office|address|provider|zip))/i;

/** Whether a text of codes stands below a heading about billing. */
const isBillingList = ({ block, text }: Run): boolean =>
  CODES_ONLY.test(text) && OF_BILLING.test(headingAbove(block));

/** Asks for numbers that belong to a payer, a person or a place, and nothing else: 'Which payer ID do I use?' */
const ASKS_FOR_ANOTHER =
  /\b(?:payer|payor|trading partner|submitter|receiver|plan|group|contract|member|provider|tax) (?:ids?|numbers?)\b|\b(?:zip codes?|phone numbers?|po box(?:es)?)\b/i;

/** Whether the heading of a text, or of what opens on a click, asks for such, and the text speaks of no codes itself. */
function isAskedForAnother({ block, text }: Run): boolean {
  if (CODE_WORD.test(text)) return false;
  const summary = block.closest('details')?.querySelector('summary')?.textContent;
  return ASKS_FOR_ANOTHER.test(summary ?? headingAbove(block));
}

/** Weighs the candidates of a run. `isExplained`: what no label could rescue is handed back all the same. */
export function weighRun(
  run: Run,
  candidates: readonly Candidate[],
  cellOf: CellReader,
  isExplained: boolean,
): Place[] {
  const cell = cellOf(run.block);
  const verdict = verdictOfColumn(run, candidates, cell, isExplained);
  if (verdict) return verdict;
  // What its neighbours make another number no label makes a code: most numbers of a page end here.
  const first = candidates.map((candidate) => weighOwn(candidate, run.text, undefined, ''));
  const glued = findGlued(run.text);
  if (glued.length === 0 && first.every(({ sum }) => sum < BEYOND_RESCUE))
    return (isExplained ? first : []).map((one) => ({
      ...one,
      run,
      cell,
      field: undefined,
      siblings: first,
    }));
  const isBoxed = !cell && endsBoxedRow(run);
  const field = isBoxed
    ? undefined
    : fieldOfRun(
        run,
        cell,
        candidates.some(({ system }) => system === 'ICD-10-CM'),
      );
  const [only] = candidates;
  // 'H0020-22' may be the number of a chart.
  const isOneWord = only !== undefined && !/\s/.test(run.text.trim());
  const isUnderAnother = isOneWord && field === undefined && cell !== undefined && isColumnOfAnother(cell);
  const isOpen = field === undefined && run.text.length < SHORT && !first.every(isClear);
  const around = isOpen ? surroundingsOf(run) : '';
  if (glued.length > 0 && field !== 'procedure') return [];
  const isAsFirst = field === undefined && around === '' && !isUnderAnother;
  const text = glued.length > 0 ? run.text.replaceAll(',', ' ') : run.text;
  const weighed = isAsFirst
    ? first
    : (glued.length > 0 ? glued : inField(candidates, field)).map((candidate) =>
        weighOwn(candidate, text, field, around),
      );
  const carried = findCarried(weighed, text);
  for (const one of weighed) if (!carried.has(one)) weighContext(one, text, field, around);
  const box = boxBefore(run);
  if (isBoxed) for (const one of weighed) addEvidence(one, 'box to tick');
  if (box)
    for (const one of weighed) {
      const isNamed = isNamedOffer(one.candidate, run);
      if (isNamed || isOffered(one.candidate, run)) addEvidence(one, 'box to tick');
      if (isNamed && one.names.includes('word before')) addEvidence(one, 'name of its box');
      if (isNamed && one.names.includes('words say another') && namesService(one.candidate, run))
        addEvidence(one, 'service of its box');
    }
  if (isUnderAnother) for (const one of weighed) addEvidence(one, 'column of another');
  if (candidates.length >= LEAST_LISTED && isBareList(run.text) && ADDRESSED.test(headingAbove(run.block)))
    for (const one of weighed) addEvidence(one, 'ZIP code');
  if (weighed.some((one) => one.sum > 0 && !isClear(one)) && !cell && isAskedForAnother(run))
    for (const one of weighed) addEvidence(one, 'heading says another');
  if (weighed.length > 1 && weighed.some(({ sum }) => sum <= 0) && isBillingList(run))
    for (const one of weighed) addEvidence(one, 'code word around');
  const [alone] = weighed;
  if (alone && weighed.length === 1 && mayBeLine(alone, run) && lineAround(run) !== undefined)
    addEvidence(alone, 'line around');
  if (weighed.length > 1) {
    joinLists(weighed, run.text);
    joinText(weighed, run.text);
  }
  const places = weighed.map((one): Place => ({ ...one, run, cell, field, siblings: NO_SIBLINGS }));
  for (const place of places) place.siblings = places;
  return places;
}
