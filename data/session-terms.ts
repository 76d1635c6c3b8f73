/** The words for what a session can be: the catalogue, what is stated and payer packs say them alike. */

export const SERVICES = [
  'intake',
  'individual',
  'family',
  'group',
  'multi-family-group',
  'crisis',
  'medication-management',
  'testing',
  'behavior-assessment',
  'adaptive-behavior',
  'care-management',
  'screening',
  'consultation',
  'other',
] as const;

export const PROVIDERS = [
  'physician',
  'nurse-practitioner',
  'physician-assistant',
  'psychologist',
  'clinical-social-worker',
  'counselor',
  'marriage-family-therapist',
  'behavior-analyst',
  'technician',
  'trainee',
  'peer',
  'other',
] as const;

export const PATIENT_LOCATIONS = [
  'home',
  'office',
  'school',
  'hospital',
  'nursing-facility',
  'emergency-department',
  'other',
] as const;
