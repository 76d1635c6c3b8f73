/** Where a code that we hold no facts about belongs: the parts of each code system, named in our own words. */

interface Section {
  /** First and last code, or their first characters; both ends included. */
  from: string;
  to: string;
  name: string;
}

const CPT: readonly Section[] = [
  { from: '00100', to: '01999', name: 'Anesthesia' },
  { from: '10004', to: '69990', name: 'Surgery and procedures' },
  { from: '70010', to: '79999', name: 'Imaging and radiation' },
  { from: '80047', to: '89398', name: 'Laboratory and pathology' },
  { from: '90281', to: '90756', name: 'Vaccines and immune globulins' },
  { from: '90757', to: '99199', name: 'Medical services and tests' },
  { from: '99201', to: '99499', name: 'Visits and care management (E/M)' },
  { from: '99500', to: '99607', name: 'Home visits and medication therapy' },
];

const HCPCS: Readonly<Record<string, string>> = {
  A: 'Transport, supplies and other items',
  B: 'Feeding by tube or vein',
  C: 'Hospital outpatient items',
  D: 'Dental care',
  E: 'Equipment for use at home',
  G: 'Medicare’s own services',
  H: 'Behavioral health and substance use services of state programs',
  J: 'Drugs given by a clinician',
  K: 'Equipment, temporary codes',
  L: 'Braces and artificial limbs',
  M: 'Other medical services and quality reporting',
  P: 'Laboratory, Medicare',
  Q: 'Temporary codes of Medicare',
  R: 'Portable imaging',
  S: 'Services of commercial plans',
  T: 'Services of Medicaid programs',
  U: 'Laboratory tests, temporary codes',
  V: 'Vision and hearing',
};

const ICD10CM: readonly Section[] = [
  { from: 'A00', to: 'B99', name: 'Infections' },
  { from: 'C00', to: 'D49', name: 'Tumors' },
  { from: 'D50', to: 'D89', name: 'Blood and immune system' },
  { from: 'E00', to: 'E89', name: 'Hormones, nutrition and metabolism' },
  { from: 'F01', to: 'F99', name: 'Mental and behavioral disorders' },
  { from: 'G00', to: 'G99', name: 'Nervous system' },
  { from: 'H00', to: 'H59', name: 'Eye' },
  { from: 'H60', to: 'H95', name: 'Ear' },
  { from: 'I00', to: 'I99', name: 'Heart and circulation' },
  { from: 'J00', to: 'J99', name: 'Breathing' },
  { from: 'K00', to: 'K95', name: 'Digestion' },
  { from: 'L00', to: 'L99', name: 'Skin' },
  { from: 'M00', to: 'M99', name: 'Muscles, bones and joints' },
  { from: 'N00', to: 'N99', name: 'Kidneys, urinary tract and reproduction' },
  { from: 'O00', to: 'O9A', name: 'Pregnancy and birth' },
  { from: 'P00', to: 'P96', name: 'Newborn' },
  { from: 'Q00', to: 'Q99', name: 'Malformations and chromosomes' },
  { from: 'R00', to: 'R99', name: 'Symptoms and findings' },
  { from: 'S00', to: 'T88', name: 'Injuries and poisoning' },
  { from: 'U00', to: 'U85', name: 'Special purposes' },
  { from: 'V00', to: 'Y99', name: 'Causes from outside' },
  { from: 'Z00', to: 'Z99', name: 'Reasons for contact and circumstances' },
];

/** By the last character. */
const CPT_CATEGORIES: Readonly<Record<string, string>> = {
  F: 'Quality reporting (category II)',
  T: 'New technology (category III)',
};

/** Every name of a section. */
export const sectionNames = (): string[] => [
  ...[...CPT, ...ICD10CM].map(({ name }) => name),
  ...Object.values(HCPCS),
  ...Object.values(CPT_CATEGORIES),
];

export type CodeSystem = 'CPT' | 'HCPCS' | 'ICD-10-CM';

const within = (sections: readonly Section[], key: string) =>
  sections.find(({ from, to }) => key >= from && key <= to)?.name;

/** System of a code in its published form, by its shape alone. */
export function systemOf(code: string): CodeSystem {
  if (/^\d{4}[0-9A-Z]$/.test(code)) return 'CPT';
  return /^[A-Z]\d{4}$/.test(code) ? 'HCPCS' : 'ICD-10-CM';
}

/** The part of its code system that a code belongs to; undefined where the system has no such part. */
export function sectionOf(code: string): string | undefined {
  switch (systemOf(code)) {
    case 'HCPCS':
      return HCPCS[code.charAt(0)];
    case 'ICD-10-CM':
      return within(ICD10CM, code.slice(0, 3));
    default:
      return CPT_CATEGORIES[code.slice(-1)] ?? within(CPT, code);
  }
}
