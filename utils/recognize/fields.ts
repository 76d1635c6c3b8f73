/** What the cells, fields and words of a claim line say: units, dates, places, diagnoses and pointers to them. */
import { findDates, parseDate } from '../text/dates.ts';
import { readFigures } from './figures.ts';
import { readAttached, readLabelledModifiers, readModifierField } from './modifiers.ts';
import { asDiagnosis } from './shapes.ts';
import type { Field } from './vocabulary.ts';

/** A text that is a count of units and nothing else. */
export const UNITS = /^\d{1,3} units?$/i;

/** What a claim line states; pointers are resolved later. */
export interface LineFields {
  modifiers: string[];
  units?: number;
  date?: string;
  placeOfService?: string;
  diagnoses?: string[];
  pointers?: string[];
}

const MOST_UNITS = 9999;

export function readUnits(text: string): number | undefined {
  const match =
    /^(?:un|mj|units?|qty|x|×)?\s*[:=]?\s*(\d{1,4}(?:\.\d{1,3})?)\s*(?:units?|un|u|ea|each|days?|visits?|services?)?$/i.exec(
      text.trim(),
    );
  const units = match ? Number(match[1]) : Number.NaN;
  return units > 0 && units <= MOST_UNITS ? units : undefined;
}

/** Two digits alone, or with what they mean behind them: '11 - Office', '02 Telehealth'; no street and no room. */
export function readPlace(text: string): string | undefined {
  if (/^\d\d$/.test(text)) return text;
  const match =
    /^(?:pos\s*[:#]?\s*)?(\d{1,2})(?:$|\s*[-–—:(,|·•]\s*(?!\d)|\s+(?:office|home|tele\w*|school|shelter|clinic|comm\w*|in-?patient|out-?patient|hosp\w*|emerg\w*|nurs\w*|skilled|assisted|group|mobile|psych\w*|resid\w*|custodial|other|(?:on|off)[- ]?campus|indep\w*|lab\b|urgent|correct\w*|prison|patient|public|rural|mental)\b)/i.exec(
      text.trim(),
    );
  return match?.[1] ? match[1].padStart(2, '0') : undefined;
}

/** 'A', 'AB', 'A, C', '1:2', '1 2': letters or numbers of the claim's diagnosis list, in order. */
export function readPointers(text: string): string[] | undefined {
  if (/[a-z]{2}/.test(text)) return undefined;
  // Behind its value a select has a mark.
  const trimmed = text
    .replace(/[^\w,:;/|-]+$/, '')
    .trim()
    .toUpperCase();
  if (
    !/^[A-L](?:[\s,:;/|-]*[A-L]){0,11}$|^\d{1,2}(?:\s*[,:;/|\s-]\s*\d{1,2}){0,11}$|^[1-9]{2,4}$/.test(trimmed)
  )
    return undefined;
  if (/^[1-9]{2,4}$/.test(trimmed)) return [...trimmed];
  return trimmed.match(/[A-L]|\d{1,2}/g) ?? undefined;
}

function readDiagnoses(text: string): string[] | undefined {
  const found = text
    .split(/[\s,;/|()]+/)
    .map(asDiagnosis)
    .filter((code) => code !== undefined);
  return found.length > 0 ? [...new Set(found)] : undefined;
}

/** A first and a last day as forms print them: in boxes ('10 06 26 10 06 26'), or the first without its year ('1102 110226'). */
const TWO_DAYS = /^(?:(\d{1,2} \d{1,2} \d{2,4})\s+\d{1,2} \d{1,2} \d{2,4}|\d{4}\s+(\d{6}|\d{8}))$/;

/** 'September 8, September 15 and September 22, 2026' is no one day. */
const SEVERAL_DAYS = /[a-z]{3,9}\.? \d{1,2}(?:,(?! \d{4})| and) .*[a-z]{3,9}\.? \d{1,2}\b/i;

/** 'August 3, 2026 to September 28, 2026 (9 visits)' */
const VISITS = /\b(?:[2-9]|\d\d) (?:visits|sessions|days)\b/i;

/** The day of a cell or field; the first of '11/02/2026-11/02/2026'. */
function readDate(text: string): string | undefined {
  if (SEVERAL_DAYS.test(text) || VISITS.test(text)) return undefined;
  const days = TWO_DAYS.exec(text);
  const day = parseDate(days?.[1] ?? days?.[2] ?? text);
  if (day !== undefined) return day;
  const [first] = findDates(text.replace(/^(\d{1,2}\/\d{1,2}\/\d{2,4})[-–](?=\d)/, '$1 - '));
  return first?.start === 0 ? first.iso : undefined;
}

/** Adds what one cell or form field says to a line; what the line has already stays. */
export function addField(line: LineFields, field: Field | undefined, text: string): void {
  const value = text.trim();
  if (value === '') return;
  switch (field) {
    case 'modifier':
      line.modifiers.push(...readModifierField(value));
      break;
    case 'units':
      line.units ??= readUnits(value) as number;
      break;
    case 'date':
      line.date ??= readDate(value) as string;
      break;
    case 'place':
      line.placeOfService ??= readPlace(value) as string;
      break;
    case 'pointer':
    case 'diagnosis': {
      // Most cells hold one code and nothing else.
      const one = asDiagnosis(value);
      if (one !== undefined && !line.diagnoses) {
        line.diagnoses = [one];
        break;
      }
      const pointers = readPointers(value);
      if (pointers) line.pointers = [...(line.pointers ?? []), ...pointers];
      else {
        const diagnoses = readDiagnoses(value);
        if (diagnoses) line.diagnoses = [...new Set([...(line.diagnoses ?? []), ...diagnoses])];
      }
      break;
    }
    default:
  }
}

const NOT_OF_SERVICE =
  /\b(?:paid|payment|received|rcvd|process\w*|posted|due|dob|born|birth|effective|eff|expir\w*|thru|through|until|to|authori[sz]\w*|auth\w*|valid|check|chk|remit\w*|created|updated|entered|signed|printed|review\w*|revised|scheduled|appointment|appt|submitted|sent|begin\w*|since|after|before|starting|by|ended|closed|deleted|deletion|announced|retired|discontinued|replaced|revision)\b[^.;]{0,12}$/i;
/** What was done to a claim on the date before it. */
export const HAPPENED =
  /\b(?:changed|created|updated|edited|posted|sent|paid|denied|received|corrected|added|removed|replaced|resubmitted|rejected|voided|signed|withdrawn|requested|approved|held|mailed|called|spoke|reviewed)\b/i;
/** What a sentence tells of its code happened on the day that opens it. */
const BEFELL = new RegExp(
  `^,?\\s(?:was|were|has been|have been)\\s(?:\\w+ly\\s)?(?:${HAPPENED.source})`,
  'i',
);
/** A line this short has one date for all that it says. */
const SHORT_LINE = 90;

const DATE_LABEL =
  /\b(?:dos|d\.o\.s\.?|date\(?s?\)? of (?:service|visit|session)|(?:service|svc|visit|session|encounter) (?:date|on|of)|(?:evaluation|assessment|intake|testing|therapy|treatment|appointment)s? (?:of|on)|seen(?: on)?|(?<!\b(?:claim|letter|report|record|order|check|bill|statement|notice)\b[^.;]{0,30})dated|for services? on|(?:rendered|performed|collected|drawn)(?: on)?)\s*[:=]?\s*(?:on\s+)?$/i;

/** '14 units of H2019', but for those of an authorization. */
const UNITS_OF =
  /(?<!\b(?:auth|approv|request|limit|allow|cover)[^.;]{0,40}|[\d.])(\d{1,3}(?:\.\d)?) units? of\s$/i;

/** Characters from a code over its description to a label of its line. */
const MOST_BETWEEN = 60;

const DIAGNOSES_OF =
  /\b(?:(?:associated|related|linked|supporting|for)\s(?:diagnos[ei]s|dx|icd-?10)(?: codes?)?|(?:diagnos[ei]s|dx)(?: codes?)? (?:for|of) this \w+)\s?[:=]\s?([A-TV-Z]\d[^\n;·|]*)/i;

/** The diagnoses that the text of one code names as its own: 'Associated diagnosis: F31.9, Z79.899'. */
export function readLabelledDiagnoses(text: string): string[] | undefined {
  const list = DIAGNOSES_OF.exec(text)?.[1];
  return list === undefined ? undefined : readDiagnoses(list);
}

/** 'DOS 02/17/2026   POS 11   CPT ': on a line of figures before its code. */
const PLACE_BEFORE = /(?:^|[\d|·•,;]\s+)POS\s?[:=]?\s?(\d\d)\b[^a-z.]*$/;

const NAMES_POINTER = /ptr|pointer/i;
const POINTER =
  /\b(?:dx|diag(?:nosis)?)?\s?(?:ptrs?|pointers?)\s*[:=]?\s*([A-L](?:(?:, |[,: ])?[A-L]){0,3}|\d(?:(?:, |[,:])\d(?!\d| ?units?)){0,3})(?![A-Za-z0-9])/i;

/** 'Diagnostic interview (F34.1)': after the name of the service and at the end. */
const BRACKETED_DIAGNOSES =
  /^[\s–—-]*(?:[A-Za-z][^\n()]*)?\(((?:[A-TV-Z]\d[0-9A-Z]\.[0-9A-Z]{1,4}(?:[,;/]?\s?))+)\)\s*$/;

/** What the words around a code say of its line: `before` back to the code before it, `after` up to the next. */
export function readInline(before: string, after: string): LineFields {
  const attached = readAttached(after);
  const rest = after.slice(attached.end);
  const line: LineFields = {
    modifiers: attached.modifiers.length > 0 ? [...attached.modifiers] : readLabelledModifiers(rest),
  };
  const figures = readFigures(before, after);
  if (figures) return figures;
  const units =
    /^[\s,;·|(–—-]*(?:[x×*]\s?(\d{1,3})(?![\d%/-]|\.\d|\s?(?:clients|patients|members|people|participants|kids|attendees)\b)|(\d{1,3}(?:\.\d)?)\s?[x×](?!\d)|(\d{1,3}(?:\.\d)?)\s?units?\b(?!\s?\/| (?:authori|approved|per|remain|left|limit|max|allowed)))|(?:\bunits?|\bqty|\bquantity)\s?[:=]?\s?(\d{1,3}(?:\.\d)?)\b(?!\s?(?:of|min|\/))|(?<![\d.,]|\b(?:exceeds?|exceeding|over|than|up to|allows?|maximum|max|limit|limit of|limited to|limit [a-z]+ at|only) )(\d{1,3}(?:\.\d)?)\s+(?:billed )?units?\b(?!\s{0,2}[:=]?\s{1,3}\d{1,3}(?![\d/])|\s?\/| (?:authori|approved|per|every|each|remain|left|limit|max|allowed|of (?!serv)))|[\s,(][x×]\s?(\d{1,3})(?![\d%/-]|\.\d|\s?(?:min|mg)|\s?(?:clients|patients|members|people|participants|kids|attendees)\b)/i.exec(
      rest,
    );
  const count =
    units?.slice(1).find((group) => group !== undefined) ?? UNITS_OF.exec(before.slice(-SHORT_LINE))?.[1];
  if (count !== undefined && Number(count) > 0) line.units = Number(count);
  // 'The plan wants POS 10' does not say where it was.
  const place =
    /(?<!\b(?:wants?|requires?|needs?|expects?|not|rules? for|edits? for) )\b(?:pos|place of service)\s*[:=#]?\s*(\d{2})\b(?!\s*(?:,|or\b|and\b|\/)\s*\d\d\b)/i.exec(
      rest,
    );
  const stated = place?.[1] ?? PLACE_BEFORE.exec(before.slice(-SHORT_LINE))?.[1];
  if (stated) line.placeOfService = stated;
  const date = dateIn(before, after);
  if (date) line.date = date;
  const dx =
    /\b(?:dx|diag(?:nos[ei]s)?|icd(?:-?10)?(?:-cm)?)(?: codes?| ptrs?| pointers?)?\s*[:=]?\s*((?:[A-TV-Z]\d[0-9A-Z](?:\.?[0-9A-Z]{1,4})?(?:\s*(?:,|;|\/|and|&)\s*)?)+)/i.exec(
      rest,
    );
  // In a sentence the diagnosis stands beside the code; on a line of figures it belongs to it.
  const isLine =
    dx !== null &&
    !/[.?!]\s/.test(rest.slice(0, dx.index)) &&
    ((dx.index < MOST_BETWEEN &&
      (/^\w+(?: codes?)?\s*:/.test(dx[0]) || /[·|•]\s$/.test(rest.slice(0, dx.index)))) ||
      !/\b(?!units?\b|pos\b|mod)[a-z]{3,}\b/.test(rest.slice(0, dx.index)));
  const listed = isLine ? dx?.[1]?.replace(/\band\b|&/g, ',') : BRACKETED_DIAGNOSES.exec(rest)?.[1];
  const diagnoses = listed === undefined ? undefined : readDiagnoses(listed);
  if (diagnoses) line.diagnoses = diagnoses;
  const pointed = NAMES_POINTER.test(rest) ? POINTER.exec(rest)?.[1] : undefined;
  const pointers = pointed && readPointers(pointed);
  if (pointers) line.pointers = pointers;
  return line;
}

/** What stands between the codes of a list: their modifiers and marks. */
const CODES_ONLY = /^(?:[\s,;&+/:·(–—-]|and\b|[A-Z]?\d{4}[0-9A-Z]?(?!\d)|[0-9A-Z]{2}(?![0-9A-Za-z/.-]))*$/;
const LONGEST_LIST = 90;
/** Of small letters such a list has 'and', its date the name of a month or 'th' at most. */
const MAY_LEAD_TO_DATE =
  /^(?:[^a-z\n]|and\b)*?(?:\d(?:[-/.]\d|st|nd|rd|th)|(?:19|20)\d\d|[Jj](?:an|un|ul)|[Ff]eb|[Mm]a[ry]|[Aa](?:pr|ug)|[Ss]ep|[Oo]ct|[Nn]ov|[Dd]ec)/;

/** The one date right behind a code, or behind the list that it opens: '99214, 90836 11/10/2026'. */
export function dateBehind(after: string): string | undefined {
  if (!MAY_LEAD_TO_DATE.test(after)) return undefined;
  const text = after.slice(0, LONGEST_LIST).split('\n', 1)[0] as string;
  const [only, another] = findDates(text);
  return only && !another && CODES_ONLY.test(text.slice(0, only.start)) ? only.iso : undefined;
}

/** With a time of day, or before who wrote it, a date says when something was done to the claim. */
const AT_A_TIME = /^(?:T\d\d:\d\d|,?\s*(?:at\s)?\d{1,2}:\d\d|\s[a-z][\w.]*:\s)/;

/** 'On January 12, 2026 we billed ' right before the code. */
const BILLED = /^,?\s(?:we|you|I|they|he|she|who)\s(?:billed|reported|coded|provided|rendered|performed)\s$/;

/** 'the 09/15/2026 session was repriced to', '11/19/2026, ' right before the code. */
const isOfVisit = (after: string): boolean =>
  BILLED.test(after) ||
  /^\s(?:session|visit|service|appointment|encounter|claim|line|add-?on)\b/i.test(after) ||
  /^,?\s\(?$/.test(after);

/** Stands before the day of a line: nothing, or which line it is. */
const OPENS_LINE = /^\s*(?:(?:line|ln) ?#?\d{1,2}[.:)]?\s+)?$/i;
/** Names the day of a line of several labels: 'Date: 03/16/2026 | Service: '. */
const DATE_OF_LINE = /(?:^|[|·•\n])\s*(?:date|from):\s*$/i;
const NEXT_LABEL = /^\s*[|·•]/;

/** The date that the words around a code state for it. */
export function dateIn(before: string, after: string): string | undefined {
  const dates = findDates(before).filter(({ start }) => !NOT_OF_SERVICE.test(before.slice(0, start)));
  const labelled = dates.filter(
    ({ start, end }) => DATE_LABEL.test(before.slice(0, start)) || isOfVisit(before.slice(end)),
  );
  const last = labelled.at(-1);
  if (last) return last.iso;
  // A date that opens the line or cell stands for it.
  const opening = dates.find(
    ({ start, end }) =>
      (OPENS_LINE.test(before.slice(0, start)) ||
        /[|\n•·]\s*$/.test(before.slice(0, start)) ||
        (DATE_OF_LINE.test(before.slice(0, start)) && NEXT_LABEL.test(before.slice(end)))) &&
      !AT_A_TIME.test(before.slice(end)) &&
      !HAPPENED.test(before.slice(end)) &&
      !BEFELL.test(after),
  );
  if (opening) return opening.iso;
  const later = findDates(after);
  const [only] = later;
  if (
    only &&
    later.length === 1 &&
    dates.length === 0 &&
    before.length + after.length < SHORT_LINE &&
    /[—–|·•-]\s*$/.test(after.slice(0, only.start)) &&
    !AT_A_TIME.test(after.slice(only.end)) &&
    !HAPPENED.test(after)
  )
    return only.iso;
  for (const { iso, start } of later) {
    const lead = after.slice(0, start);
    if (
      DATE_LABEL.test(lead) ||
      /^\sfor\s$/i.test(lead) ||
      (/\bon\s+$/i.test(lead) && lead.length < 40 && !NOT_OF_SERVICE.test(lead) && !HAPPENED.test(lead))
    )
      return iso;
  }
  return undefined;
}
