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

const PATTERN = new RegExp(
  [
    '(?<![\\d/.-])(?<y1>(?:19|20)\\d\\d)[-/.](?<m1>\\d{1,2})[-/.](?<d1>\\d{1,2})(?!\\d|[-/]\\d)',
    '(?<![\\d/.$-])(?<m2>\\d{1,2})(?<s2>[-/.])(?<d2>\\d{1,2})\\k<s2>(?<y2>(?:19|20)\\d\\d|\\d\\d)(?![\\d/]|[-.]\\d)',
    `\\b(?<n3>${MONTH_NAME})\\.?\\s+(?<d3>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<y3>(?:19|20)\\d\\d)\\b`,
    `\\b(?<d4>\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?<n4>${MONTH_NAME})\\.?,?[\\s-]+(?<y4>(?:19|20)\\d\\d)\\b`,
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

/** 'YYYY-MM-DD' of a day that exists; undefined otherwise. */
export function toIso(year: number, month: number, day: number): string | undefined {
  if (year < FIRST_YEAR || year > LAST_YEAR) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.toISOString().slice(0, 10);
}

/** Every date with a year that stands in the text, in order; month before day. */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  for (const match of text.matchAll(PATTERN)) {
    const g = match.groups ?? {};
    const year = g.y1 ?? g.y2 ?? g.y3 ?? g.y4 ?? g.y5 ?? '';
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
  const digits = /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(trimmed);
  if (digits && !/^(?:19|20)\d{6}$/.test(trimmed)) {
    return toIso(fullYear(digits[3] as string), Number(digits[1]), Number(digits[2]));
  }
  const spaced = /^(\d{1,2})\s+(\d{1,2})\s+((?:20)?\d\d)$/.exec(trimmed);
  if (spaced) return toIso(fullYear(spaced[3] as string), Number(spaced[1]), Number(spaced[2]));
  return findDates(text)[0]?.iso;
}
