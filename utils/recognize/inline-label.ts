/** The label that a text itself puts before a place in it. */
import { labelledPart } from './labelled-row.ts';
import { readAttached } from './modifiers.ts';
import { COUNT_AFTER, endsIn, OTHER_BEFORE } from './phrases.ts';
import { SERVICE_WORD } from './service-words.ts';
import { type Candidate, CODE_LENGTH } from './shapes.ts';
import { type Field, fieldOf, SAYS_CODE } from './vocabulary.ts';

/** The words before a place back to where their sentence, cell or list item begins. */
const clauseBefore = (text: string, start: number): string => {
  const before = text.slice(Math.max(0, start - 70), start);
  const cut = Math.max(
    before.lastIndexOf(';'),
    before.lastIndexOf('\n'),
    before.lastIndexOf('|'),
    before.lastIndexOf('•'),
    before.lastIndexOf('·'),
    before.lastIndexOf('\t'),
    before.search(/(?<!(?:^|\s)[0-9A-L]{1,2})[.!?]\s+\S*[^.]*$/),
  );
  return cut >= 0 ? before.slice(cut + 1) : before;
};

/** 'Value: 90836' in a message repeats what it is about. */
const VALUE_LABEL =
  /(?:^|[\s(])(?:bad |invalid |submitted |received |found )?(?:value|got|found|received)\s*$/i;
/** Groups of capitals and digits. */
const IN_GROUPS = /^\s?(?:(?!CPT|HCPCS|ICD)[A-Z0-9]{2,}[\s-]){1,4}$/;

const OF_AMOUNT = /\b(?:fees?|rates?|charges?|amounts?|price|cost)$/i;

/** What a claim line has behind its code. */
const isLine = (rest: string): boolean => readAttached(rest).modifiers.length > 0 || COUNT_AFTER.test(rest);
export const NO_LABEL = { field: undefined, isLabel: false };

/** None of them has a code for its value. */
const OF_LINE: ReadonlySet<Field> = new Set<Field>(['modifier', 'units', 'place']);

const MOST_LABEL_WORDS = 4;
/** 'By phone only:' says how it was done. */
const TELLS_HOW = /^(?:by|with|if|when)\s/i;
const TELLS = /\b(?:may|can|must|should|will|has|have|had|are|were|shows?|lists?|includes?|contains?)\b/;

/** 'Med check monthly with NP' and 'At least 20 minutes in the month' tell of a service; what a label names stands in its last word. */
const isSentence = (label: string): boolean => {
  // 'Claim 20260102' has its number, '16 to 37 minutes' is how long.
  if (/\d{4}$|\d\s?(?:min(?:ute)?s?|hours?|hrs?)$|^\d.*\b(?:min(?:ute)?s?|hours?|hrs?)\b/i.test(label))
    return true;
  const words = label.split(/\s+/);
  const last = words.at(-1) ?? '';
  // 'The claim has three lines:' tells something.
  if (words.length > MOST_LABEL_WORDS && TELLS.test(label)) return true;
  if (words.length > MOST_LABEL_WORDS && /^(?:month|year|model)s?$/i.test(last)) return true;
  return words.length > 2 && SERVICE_WORD.test(label) && fieldOf(last) === undefined;
};

/** Names several services together: 'Therapy group = 90832–90838'. */
const OF_SERVICES =
  /\b(?:therapy|testing|e\/m|visit|crisis|evaluation|assessment|counseling)s? (?:group|family|set|bundle|category)$/i;

/** Another label with its figure ends there: 'DOB 2/11/2013 Dx:'. */
const AFTER_FIGURE = /(?:\d[/-]\d{1,4}|\d{3})\s+(?=\D)/;

/** The label that a text itself puts before a place: 'Procedure: 90837', 'ZIP 90834'. */
export function inlineLabel(
  text: string,
  start: number,
  before: string,
): { field: Field | undefined; isLabel: boolean } {
  if (!before.includes(':') && !before.includes('=')) return NO_LABEL;
  const part = labelledPart(text, start);
  const isFirst = part !== undefined && text.slice(part.start, start).trim() === '';
  if (isFirst && part.field !== undefined) return { field: part.field, isLabel: true };
  const clause = clauseBefore(text, start);
  const colon = /[:=](?!.*[:=])/s.exec(clause);
  if (!colon) return NO_LABEL;
  if (VALUE_LABEL.test(clause.slice(0, colon.index))) return NO_LABEL;
  const label =
    /[^,(:=]{1,50}$/.exec(clause.slice(0, colon.index))?.[0].trim().split(AFTER_FIGURE).at(-1) ?? '';
  // 'Billed: 90834 on 11/05' and 'Charge: 90837-95 x 1' name a service, 'Billed: 175' an amount.
  const rest = text.slice(start + CODE_LENGTH);
  if ((/^(?:most )?billed$/i.test(label) && rest !== '') || (/^charges?$/i.test(label) && isLine(rest)))
    return NO_LABEL;
  const between = clause.slice(colon.index + 1);
  const named = isSentence(label) || OF_SERVICES.test(label) ? undefined : fieldOf(label);
  // No amount begins with a letter: 'Originating site fee: Q3014'.
  if (named === 'other' && OF_AMOUNT.test(label) && /^[A-Z]/.test(text.slice(start))) return NO_LABEL;
  const isAside =
    (named === 'other' && TELLS_HOW.test(label)) ||
    (named !== undefined && OF_LINE.has(named) && isLine(rest));
  const field = isAside ? undefined : named;
  if (/^\s*(?:\(?[0-9A-L]{1,2}[.)]\s*)?["“]?$/.test(between)) return { field, isLabel: true };
  // 'Diagnoses: F41.1, F33.1' names each code of the list.
  const isList = !/[a-z]/.test(between.replace(/\b(?:and|or)\b/g, ''));
  if (isList && SAYS_CODE.has(field) && !endsIn(OTHER_BEFORE, before)) return { field, isLabel: false };
  // 'Claim #: E2611 90834 77' is one number in groups; 'Payer: Optum Behavioral (87726)' has its number.
  if (
    (field === 'other' && IN_GROUPS.test(between)) ||
    (/^(?:payer|payor|plan|network|insur|carrier|submitter|receiver|sender|vendor|payee|clearinghouse|location|site|office|clinic)/i.test(
      label,
    ) &&
      /\($/.test(between))
  )
    return { field: 'other', isLabel: true };
  return { field: undefined, isLabel: false };
}

const LONGEST_PIECE = 40;
const MOST_ABOVE = 12;

/** What stands above a place that is alone between blanks, as the boxes of printed forms have it: 'ZIP CODE' over '99212'. */
export function fieldAbove(text: string, { start, end }: Candidate): Field | undefined {
  const isAlone =
    (text.charAt(start - 1) === '\n' || text.startsWith('  ', start - 2)) &&
    /^(?: {2}|\n|$)/.test(text.slice(end, end + 2));
  const opens = isAlone ? text.lastIndexOf('\n', start) + 1 : 0;
  if (opens === 0) return undefined;
  const [from, to] = [start - opens, end - opens];
  let close = opens - 1;
  for (let line = 0; close > 0 && line < MOST_ABOVE; line += 1) {
    const open = text.lastIndexOf('\n', close - 1) + 1;
    const piece = [...text.slice(open, close).matchAll(/\S+(?: \S+)*/g)].find(
      ({ 0: words, index }) => index < to && index + words.length > from,
    )?.[0];
    if (!piece || piece.length > LONGEST_PIECE) return undefined;
    // Other numbers of its column stand between.
    if (!/\d{3}/.test(piece)) return fieldOf(piece);
    close = open - 1;
  }
  return undefined;
}
