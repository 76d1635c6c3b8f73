/** Which diagnoses support which service. */

export interface SupportedBy {
  codes: RegExp;
  /** At least one diagnosis of the line should be one of these. */
  needs: RegExp;
  words: string;
  source: string;
}

/** Sources: aba-codes; cms-pfs-2024 (titles of the bundles); cms-lcd-34616. */
export const SUPPORTED_BY: readonly SupportedBy[] = [
  {
    codes: /^9715[1-8]$|^0362T$|^0373T$/,
    needs: /^F84/,
    words: 'an autism spectrum diagnosis (F84.-)',
    source: 'aba-codes',
  },
  {
    codes: /^G208[678]$|^G20(?:6[789]|7\d|80)$/,
    needs: /^F11/,
    words: 'an opioid diagnosis (F11.-)',
    source: 'cms-pfs-2024',
  },
  {
    codes: /^9086[789]$/,
    needs: /^F3[23]\.2$/,
    words: 'severe depression (F32.2 or F33.2)',
    source: 'cms-lcd-34616',
  },
  {
    codes: /^G208[23]$/,
    needs: /^F3[23]/,
    words: 'a depressive disorder (F32.- or F33.-)',
    source: 'cms-pfs-2024',
  },
];

/** Only as a further diagnosis; first on a line they are wrong by the guidelines themselves. Source: icd10cm-guidelines-2026. */
export const NEVER_FIRST = /^(?:Z5[5-9]|Z6[0-5]|F02|F54)/;

/** Form limits of the 837P and the CMS-1500. */
export const MOST_POINTERS = 4;
export const MOST_DIAGNOSES = 12;
