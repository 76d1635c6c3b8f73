/** Dates as CMS writes them in files and file names → 'YYYY-MM-DD'. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** '20260401' → '2026-04-01'; undefined for what is no day of the calendar. */
export function compactDate(text: string): string | undefined {
  const parts = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (!parts) return undefined;
  const date = `${parts[1]}-${parts[2]}-${parts[3]}`;
  const time = Date.parse(date);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date ? undefined : date;
}

/** '04-01-2026' and '4/1/2026' anywhere in the text. */
export function usDateIn(text: string): string | undefined {
  const parts = /(\d{1,2})[-/_](\d{1,2})[-/_](\d{4})/.exec(text);
  if (!parts) return undefined;
  return compactDate(`${parts[3]}${parts[1]?.padStart(2, '0')}${parts[2]?.padStart(2, '0')}`);
}

/** First of a month from a year and a month's name: '2026', 'April'. */
export function monthStart(year: string, month: string): string | undefined {
  const at = MONTHS.indexOf(month.slice(0, 3).toLowerCase());
  const full = year.length === 2 ? `20${year}` : year;
  return at < 0 ? undefined : compactDate(`${full}${String(at + 1).padStart(2, '0')}01`);
}
