/** Numbers under a hundred as words, and fractions, the way people write them. */

const ONES = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TEENS = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const MISSPELT: Readonly<Record<string, number>> = { fourty: 40, ninty: 90, a: 1, an: 1 };

const VALUES = new Map<string, number>([
  ...ONES.map((word, i) => [word, i] as const),
  ...TEENS.map((word, i) => [word, 10 + i] as const),
  ...TENS.map((word, i) => [word, 20 + 10 * i] as const),
  ...Object.entries(MISSPELT),
]);

/** Source of a pattern for a number from zero to ninety-nine in words, lower case; no groups. */
export const NUMBER_WORDS = `(?:(?:${TENS.join('|')}|fourty|ninty)(?:[- ](?:${ONES.slice(1).join('|')}))?|${TEENS.join('|')}|${ONES.join('|')})`;

/** Source of a pattern for a number in digits, with a decimal part when there is one; no groups. */
export const NUMBER_DIGITS = '(?:\\d{1,4}(?:\\.\\d{1,2})?|(?<![\\d.])\\.\\d{1,2})';

/** The value of a number in digits ('1.5', '1 1/2') or words ('fifty-three', 'an'); undefined when it is neither. */
export function parseNumber(text: string): number | undefined {
  const trimmed = text.trim();
  const fraction = /^(?:(\d{1,3})[\s-]+(?:and\s)?)?(\d)\/(\d)$/.exec(trimmed);
  if (fraction) {
    const [, whole = '0', above, below] = fraction;
    return Number(below) === 0 ? undefined : Number(whole) + Number(above) / Number(below);
  }
  if (/^(?:\d+(?:\.\d+)?|\.\d+)$/.test(trimmed)) return Number(trimmed);
  const words = trimmed.split(/[\s-]+/);
  const values = words.map((word) => VALUES.get(word));
  if (words.length > 2 || values.some((value) => value === undefined)) return undefined;
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}
