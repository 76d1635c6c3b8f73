/** What the names of a table's columns or of a card's values say in each other's company. */
import { type Field, fieldOf } from './vocabulary.ts';

/** What is written over each column, and what it says. */
export interface Headers {
  labels: string[];
  fields: (Field | undefined)[];
}

/** Says that its day is that of the service. */
const OF_SERVICE_DAY =
  /^(?:[fst]?dos|(?:from )?(?:dates? of )?(?:service|svc|visit|session|encounter)s?(?: (?:dates?|dt|period))?)\b/i;
/** One of the two days of a period. */
const OF_PERIOD = /\b(?:from|to|thru|through|start|begin|end|first|last)\b/i;

/** Names a disorder in words where another column holds its code. */
const DISORDER = /^(?:problems?|diagnos[ie]s|conditions?|assessment|dx)(?: names?)?$/i;
const DISORDER_CODE = /\bicd|\b(?:diagnosis|dx) codes?\b/i;
/** The code stands under it too where no other column is for codes. */
const CODE_AND_MODIFIER = /^(?:(?:24\.? ?)?D\.?\s+)?(?:procedure|service|cpt|hcpcs)/i;
/** What was asked for or allowed, not what was done. */
const OF_AUTHORIZATION =
  /^(?:approved|authori[sz]ed|auth|requested|remaining|used) (?:units|visits|qty)\b|^(?:units|visits|days) (?:approved|auth(?:ori[sz]ed)?|requested|remaining|used|left)\b/i;
/** The same as two columns of figures beside the days of a period. */
const ASKED = /^(?:asked|requested)$/i;
const LEFT = /^(?:used|remaining|left|balance)$/i;
/** And those of a claim. */
const OF_CLAIM = /\b(?:billed|charges?|charged|paid|amount|allowed)\b/i;
const GRANTED = /^(?:approved|authori[sz]ed|granted)$/i;
/** Describes what was done. */
const OF_SERVICE = /\b(?:services?|procedures?)\b/i;
/** Of the history of a text, not of services. */
const CHANGES = /^(?:(?:description of |summary of )?(?:changes?|revisions?|updates?|actions?)|version)$/i;
/** Beside it a bare code is a postal one. */
const CITY = /^(?:city|county|town|municipality)$/i;
const DAY = /^days?$/i;
const CHARGE = /^(?:today['’]s )?charges?$/i;
/** A box of a printed form: '24.A MM', 'DD', 'To MM'. */
const PART_OF_DAY = /^(?:(?:24\.? ?)?A\.? |from |to )?(?:mm|dd|yy(?:yy)?)$/i;
/** Of a report that counts, not of a claim. */
const COUNT = /^(?:counts?|nos\.?)$/i;
const OF_A_LINE: ReadonlySet<Field | undefined> = new Set<Field>([
  'date',
  'modifier',
  'diagnosis',
  'pointer',
  'place',
]);

/** Whether one of a table's headers is for codes. */
export const nameCodes = (fields: readonly (Field | undefined)[]): boolean =>
  fields.some((field) => field === 'procedure' || field === 'code');

/** Whether the days and counts so named are those that were asked for or allowed. */
export const isOfAuthorization = (
  labels: readonly string[],
  fields: readonly (Field | undefined)[],
): boolean =>
  labels.some((label) => OF_AUTHORIZATION.test(label)) ||
  ((labels.some((label) => ASKED.test(label) || LEFT.test(label)) ||
    !labels.some((label) => OF_CLAIM.test(label))) &&
    labels.some((label) => GRANTED.test(label)) &&
    fields.filter((field) => field === 'date').length > 1);

/** A header's field in the company of the others. */
function fieldAmong(
  field: Field | undefined,
  label: string,
  labels: readonly string[],
  fields: readonly (Field | undefined)[],
): Field | undefined {
  if (field === 'diagnosis' && DISORDER.test(label))
    return labels.some((other, at) => fields[at] === 'diagnosis' && DISORDER_CODE.test(other))
      ? 'text'
      : field;
  if (field === 'modifier' && CODE_AND_MODIFIER.test(label) && !nameCodes(fields)) return 'procedure';
  // Modifiers stand beside codes, not beside amounts.
  if (CHARGE.test(label) && fields.includes('modifier') && !nameCodes(fields)) return 'procedure';
  if ((field === 'date' || field === 'units') && isOfAuthorization(labels, fields)) return 'other';
  // Where no other column is for codes they open the description.
  if (field === 'text' && OF_SERVICE.test(label) && !nameCodes(fields)) return 'code';
  // Beside the day of service another day is one of something else: 'RA date'.
  if (
    field === 'date' &&
    !OF_SERVICE_DAY.test(label) &&
    !OF_PERIOD.test(label) &&
    labels.some((other, at) => fields[at] === 'date' && OF_SERVICE_DAY.test(other))
  )
    return 'other';
  if (
    field === 'date' &&
    /^date$/i.test(label) &&
    !nameCodes(fields) &&
    labels.some((other) => CHANGES.test(other))
  )
    return 'other';
  if (field === 'code' && /^codes?$/i.test(label) && labels.some((other) => CITY.test(other))) return 'other';
  // Beside codes it is that of the service.
  if (field === undefined && (DAY.test(label) || PART_OF_DAY.test(label)) && fields.includes('procedure'))
    return 'date';
  if (field === 'units' && COUNT.test(label))
    return fields.some((other) => OF_A_LINE.has(other)) ? field : 'other';
  return field;
}

/** The field of each label, as the others leave it. */
export const inCompany = (labels: readonly string[], fields: readonly (Field | undefined)[]) =>
  fields.map((field, column) => fieldAmong(field, labels[column] as string, labels, fields));

/** What names over columns, or before the values of each row, say in each other's company. */
export const headersInCompany = (labels: readonly string[]): Headers => ({
  labels: [...labels],
  fields: inCompany(labels, labels.map(fieldOf)),
});
