/** Ages that codes, modifiers and diagnoses are meant for. Whole years. */

export interface AgeLimit {
  codes: RegExp;
  /** Out of range when older than this … */
  over?: number;
  /** … or younger than this. */
  under?: number;
  /** Holds for this payer only. */
  payer?: 'commercial';
  severity: 'error' | 'warning' | 'info';
  /** What the code is for and to what age; '{0}' stands for the code. */
  meant: string;
  advice: string;
  source: string;
}

/** The first that fits counts: the stricter stands before the milder. */
export const AGE_LIMITS: readonly AgeLimit[] = [
  {
    codes: /^96110$/,
    over: 21,
    severity: 'error',
    meant: '{0} is a developmental screening of children, to age 21 at the latest',
    advice: 'A scored scale for an adult is 96127.',
    source: 'cms-pfs-2024',
  },
  {
    codes: /^96110$/,
    over: 18,
    severity: 'warning',
    meant: '{0} is a developmental screening of children, usually to age 18',
    advice: 'A scored scale for an adult is 96127.',
    source: 'cms-pfs-2024',
  },
  {
    codes: /^H2033$/,
    over: 18,
    severity: 'warning',
    meant: '{0} is multisystemic therapy for juveniles, usually to age 18',
    advice: "Check the program's age limit.",
    source: 'hcpcs-2024',
  },
  {
    codes: /^9715[1-8]$|^0362T$|^0373T$/,
    over: 21,
    payer: 'commercial',
    severity: 'info',
    meant: '{0} has no age limit of its own and many commercial plans stop ABA at 18 or 21',
    advice: "Check the plan's age limit.",
    source: 'aba-codes',
  },
  {
    codes: /^9086[789]$|^G208[23]$/,
    under: 18,
    severity: 'info',
    meant: '{0} is cleared mainly for adults, from age 18',
    advice: 'Check the label of the device or drug, and the authorization.',
    source: 'cms-lcd-34616',
  },
];

/** Program modifiers by age. Source: cms-hcpcs-modifiers. */
export const AGE_MODIFIERS: Readonly<Record<string, { over?: number; under?: number; meant: string }>> = {
  HA: { over: 21, meant: 'child or adolescent program' },
  TJ: { over: 21, meant: 'child or adolescent program' },
  HB: { under: 18, meant: 'adult program' },
  HC: { under: 50, meant: 'program for older adults' },
};

export interface DiagnosisAge {
  codes: RegExp;
  over?: number;
  under?: number;
  severity: 'error' | 'warning';
  meant: string;
  advice: string;
}

/** Source: icd10cm-guidelines-2026 and the titles of the codes. */
export const DIAGNOSIS_AGES: readonly DiagnosisAge[] = [
  {
    codes: /^Z00\.11/,
    over: 0,
    severity: 'error',
    meant: 'is an examination of a newborn',
    advice: 'Use the examination code of the age.',
  },
  {
    codes: /^Z00\.12/,
    over: 17,
    severity: 'error',
    meant: 'is a routine examination of a child',
    advice: 'For adults it is Z00.00 or Z00.01.',
  },
  {
    codes: /^Z00\.0/,
    under: 18,
    severity: 'error',
    meant: 'is a routine examination of an adult',
    advice: 'For children it is Z00.121 or Z00.129.',
  },
  {
    codes: /^F98\.3$/,
    over: 17,
    severity: 'warning',
    meant: 'is pica of infancy and childhood',
    advice: 'For adults it is F50.83.',
  },
  {
    codes: /^F98\.21$/,
    over: 17,
    severity: 'warning',
    meant: 'is rumination disorder of infancy and childhood',
    advice: 'For adults it is F50.84.',
  },
];
