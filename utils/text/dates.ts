/** Dates as pages and people in the United States write them. */

export interface FoundDate {
  /** 'YYYY-MM-DD'. */
  iso: string;
  /** Where it stands in the text. */
  start: number;
  end: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_NAME =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** Two-digit years up to this one are of this century: no claim is older than a few decades. */
const LAST_SHORT_YEAR = 68;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** What every date with a year holds; most texts do not. */
const MAY_DATE = /\d[-/.]\d|(?:19|20)\d\d|\d-[a-z]{3}-\d/i;

/** Characters before the first of those digits in which a date may begin: a month's name, a day and blanks. */
const LONGEST_LEAD = 60;

const PATTERN = new RegExp(
  [
    '(?<![\\d/.-])(?<y1>(?:19|20)\\d\\d)[-/.](?<m1>\\d{1,2})[-/.](?<d1>\\d{1,2})(?!\\d|[-/]\\d)',
    '(?<![\\d/.$-])(?<m2>\\d{1,2})(?<s2>[-/.])(?<d2>\\d{1,2})\\k<s2>(?<y2>(?:19|20)\\d\\d|\\d\\d)(?![\\d/]|[-.]\\d)',
    `\\b(?<n3>${MONTH_NAME})\\.?\\s+(?<d3>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<y3>(?:19|20)\\d\\d)\\b`,
    `\\b(?<d4>\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?<n4>${MONTH_NAME})(?:\\.?,?[\\s-]+(?<y4>(?:19|20)\\d\\d)|-(?<y6>\\d\\d))\\b`,
    '(?<![\\dA-Za-z])(?<y5>(?:19|20)\\d\\d)(?<m5>0[1-9]|1[0-2])(?<d5>0[1-9]|[12]\\d|3[01])(?!\\d)',
  ].join('|'),
  'gi',
);

const monthOf = (name: string | undefined) => (name ? MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1 : 0);

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length === 4) return year;
  return year <= LAST_SHORT_YEAR ? 2000 + year : 1900 + year;
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const daysIn = (year: number, month: number): number =>
  month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : (DAYS[month - 1] ?? 0);

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** 'YYYY-MM-DD' of a day that exists; undefined otherwise. */
export function toIso(year: number, month: number, day: number): string | undefined {
  if (year < FIRST_YEAR || year > LAST_YEAR) return undefined;
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month))) return undefined;
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** Whether a date may stand in a text: most have none of its digits. */
export const mayHoldDate = (text: string): boolean => MAY_DATE.test(text);

/** Every date with a year that stands in the text, in order; month before day. */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  const first = MAY_DATE.exec(text);
  if (!first) return found;
  // From some words before the first digits to the last digit: dates stand together in a few places of a long text.
  let end = text.length;
  while (text.charCodeAt(end - 1) < 48 || text.charCodeAt(end - 1) > 57) end -= 1;
  const part = text.slice(0, end);
  PATTERN.lastIndex = Math.max(0, first.index - LONGEST_LEAD);
  for (let match = PATTERN.exec(part); match; match = PATTERN.exec(part)) {
    const g = match.groups ?? {};
    const year = g.y1 ?? g.y2 ?? g.y3 ?? g.y4 ?? g.y5 ?? g.y6 ?? '';
    const month = Number(g.m1 ?? g.m2 ?? g.m5 ?? monthOf(g.n3 ?? g.n4));
    const day = Number(g.d1 ?? g.d2 ?? g.d3 ?? g.d4 ?? g.d5);
    const iso = toIso(fullYear(year), month, day);
    if (iso) found.push({ iso, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** The first date of a text, also when it is written in eight or six digits ('11182026', '111826'). */
export function parseDate(text: string): string | undefined {
  const trimmed = text.trim();
  const plain = /^(\d{1,2})([-/.])(\d{1,2})\2((?:19|20)\d\d)$/.exec(trimmed);
  if (plain) return toIso(Number(plain[4]), Number(plain[1]), Number(plain[3]));
  const digits = /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(trimmed);
  if (digits && !/^(?:19|20)\d{6}$/.test(trimmed)) {
    return toIso(fullYear(digits[3] as string), Number(digits[1]), Number(digits[2]));
  }
  const spaced = /^(\d{1,2})\s+(\d{1,2})\s+((?:20)?\d\d)$/.exec(trimmed);
  if (spaced) return toIso(fullYear(spaced[3] as string), Number(spaced[1]), Number(spaced[2]));
  return findDates(text)[0]?.iso;
}
