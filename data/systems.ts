/** The compact facts that recognising needs on every page: no texts, no sources; held against the full tables by a test. */

/** All texts of groups that have every character but the last in common, as many as `shared`: 'AEF' is AE and AF. */
const textsOf = (groups: string, shared: number): ReadonlySet<string> =>
  new Set(
    groups
      .split(' ')
      .flatMap((group) => [...group.slice(shared)].map((last) => group.slice(0, shared) + last)),
  );

const MODIFIERS = textsOf(
  '2234567 323 47 50123456789 6236 7346789 8012 901235679 AADEFGHIJKMOQRSTUVWXYZ CABCDEFGOPQRST DA ' +
    'E1234ABCDEJMPRTXY F123456789ABCPQRSTXY G0123456789ABCEFGHJKLMNOPQRSTUVWXYZ H9ABCDEFGHIJKLMNOPQRSTUVWXYZ ' +
    'J1234ABCDEGKLWZ K01234ABCDEFGHIJKLMNOPQRSTUVWXYZ LCDLMRSTU M2ABCDEFGHS NBRU P123456ABCDILMNOST ' +
    'Q0123456789ABCDEFGHJKLMNPQRSTWXYZ RABCDEIRT SABCDEFGHJKLMNQSTUVWYZ T123456789ABCDEFGHJKLMNPQRSTUVW ' +
    'U123456789ABCDEFGHJKNPQRS V123456789MP X12345EPSU ZABC',
  1,
);

/** Whether two characters are a modifier of CPT or HCPCS Level II. */
export const isModifier = (text: string): boolean => MODIFIERS.has(text);

/** The catalogue's CPT codes. */
const LISTED = textsOf(
  '0359T 0360T 0361T 0362T 0363T 0364T 0365T 0366T 0367T 0368T 0369T 0370T 0371T 0372T 0373T 0374T 0770T 0820T ' +
    '0821T 0822T 0889T 0890T 0891T 0892T 90785 907912 908012456789 90810123456789 908212346789 90832346789 ' +
    '908405679 908537 9086235789 9087056 908802579 90899 90901 90911 96101235 96110123689 96120157 961301236789 ' +
    '96146 9615012345689 9616014578 961701 962023 971279 97130 971512345678 97530257 9755012 9780234 ' +
    '98000123456789 98010123456 98960126789 989701256789 989801456 990501368 99060 990758 99080 99091 992012345 ' +
    '992112345789 99220123456 992312345689 992412345 992512345 992812345 9930456789 99310568 993245678 99334567 ' +
    '993412345789 99350456789 9936678 994012346789 9941125678 99420123 994379 994412346789 994512 99483479 ' +
    '99490123478',
  4,
);

/** Whether a CPT code is one of the catalogue's: the codes that behavioral-health claims are made of. */
export const isListed = (code: string): boolean => LISTED.has(code);

/** First and last number of each part of CPT's category I; sections.ts names them. */
const CPT_PARTS: readonly (readonly [string, string])[] = [
  ['00100', '01999'],
  ['10004', '69990'],
  ['70010', '79999'],
  ['80047', '89398'],
  ['90281', '99199'],
  ['99201', '99607'],
];

/** Whether five characters can be a code of CPT: a number of category I, or category II, III, laboratory or vaccine (0001A). */
export const isCptShape = (code: string): boolean =>
  /^\d{5}$/.test(code)
    ? CPT_PARTS.some(([from, to]) => code >= from && code <= to)
    : /^(?:\d{4}[FTUM]|0\d{3}A)$/.test(code);

/** Last category of each letter of ICD-10-CM; those of 'D' and 'H' have no gap at their seams. */
const LAST_CATEGORY: Readonly<Record<string, string>> = {
  D: 'D89',
  E: 'E89',
  K: 'K95',
  O: 'O9A',
  P: 'P96',
  T: 'T88',
  U: 'U85',
  H: 'H95',
};

/** Whether a code in its published form lies in a chapter of ICD-10-CM. */
export function isInChapter(code: string): boolean {
  const category = code.slice(0, 3);
  const letter = category.charAt(0);
  if (category === 'F00') return false;
  return (
    /^(?:[A-Z]\d\d|[CDIJMOZ]\d[AB])$/.test(category) && category <= (LAST_CATEGORY[letter] ?? `${letter}99`)
  );
}
