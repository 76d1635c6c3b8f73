/** Groups of catalogue families that rules treat alike. */

/** Psychotherapy in the sense of the diagnosis and pair rules. */
export const PSYCHOTHERAPY_FAMILIES: readonly string[] = [
  'psychotherapy',
  'psychotherapy-addon',
  'family-psychotherapy',
  'group-psychotherapy',
];

/** Visits chosen by time or decision making. */
export const VISIT_FAMILIES: readonly string[] = [
  'em-office',
  'em-hospital',
  'em-consult',
  'em-ed',
  'em-nursing-facility',
  'em-home',
  'telemedicine',
];

/** A minute short is an error for these: the published time rule decides. */
export const STRICT_TIME_FAMILIES: readonly string[] = [
  'psychotherapy',
  'psychotherapy-addon',
  'family-psychotherapy',
  'crisis',
  'testing',
  'aba',
  'care-management',
  'oud-bundle',
  'dmht',
];

/** Services that can be given face to face or by telehealth, so that place and modifier must agree with the mode. */
export const TELEHEALTH_FAMILIES: readonly string[] = [
  ...PSYCHOTHERAPY_FAMILIES,
  'psychiatric-evaluation',
  'crisis',
  'em-office',
  'em-home',
  'em-consult',
  'testing',
  'hbai',
  'aba',
  'medication',
  'caregiver-training',
  'esketamine',
];

/** State and county programs: their rules are the payer's, not the code set's. */
export const STATE_PROGRAM_FAMILIES = /^community-/;

/** Billed by the program, not by a person. */
export const FACILITY_FAMILIES: readonly string[] = ['otp', 'php-iop', 'fqhc'];

/** One claim a calendar month, on any day of it. */
export const MONTH_CODES: readonly string[] = [
  '98975',
  '98976',
  '98977',
  '98978',
  '98979',
  '98980',
  '98981',
  '98984',
  '98985',
  '98986',
];
export const MONTH_FAMILIES: readonly string[] = [
  'care-management',
  'oud-bundle',
  'dmht',
  'remote-monitoring',
];

/** Codes for which the patient's absence is part of the definition and presence contradicts it. */
export const ABSENT_BY_DEFINITION: readonly string[] = [
  'family-psychotherapy',
  'hbai',
  'aba',
  'caregiver-training',
  'interprofessional',
  'prolonged',
];

/** A relative may stand in for the patient, or nobody is met at all. */
export const PRESENCE_OPEN_FAMILIES: readonly string[] = ['phone', 'telehealth', 'facility', 'special'];

/** Their lists of clinicians are the payer's or the program's, or of other professions. */
export const OPEN_PROVIDER_FAMILIES: readonly string[] = [
  'screening',
  'sbirt',
  'rehab',
  'nutrition',
  'education',
  'telehealth',
  'special',
  'facility',
  'model',
  'preventive',
  'caregiver-training',
];
