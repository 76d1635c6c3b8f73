/** Which kinds of code report which kind of service. */
import type { Provider, Service } from '../schema.ts';

/** Services in which the number of patients is the point. */
export const FORMATS: readonly Service[] = ['individual', 'family', 'group', 'multi-family-group'];

/**
 * Service typed → kinds of code that may stand for it without contradiction. Kinds that are absent contradict it;
 * a kind never listed here ('other') contradicts nothing.
 */
export const FITTING_KINDS: Readonly<Record<Service, readonly Service[] | undefined>> = {
  intake: ['intake', 'medication-management', 'consultation', 'behavior-assessment', 'screening'],
  individual: [...FORMATS, 'screening', 'adaptive-behavior'],
  family: [...FORMATS, 'screening', 'adaptive-behavior'],
  group: [...FORMATS, 'screening', 'adaptive-behavior'],
  'multi-family-group': [...FORMATS, 'screening', 'adaptive-behavior'],
  crisis: ['crisis', 'medication-management', 'screening', 'consultation'],
  'medication-management': ['medication-management', 'screening', 'consultation'],
  testing: ['testing', 'screening', 'behavior-assessment', 'consultation'],
  'behavior-assessment': ['behavior-assessment', 'adaptive-behavior', 'screening', 'testing'],
  'adaptive-behavior': ['adaptive-behavior', 'behavior-assessment', 'screening'],
  'care-management': ['care-management', 'consultation', 'screening'],
  screening: ['screening', 'medication-management', 'intake', 'consultation'],
  consultation: ['consultation', 'medication-management', 'intake', 'testing', 'care-management'],
  other: undefined,
};

/** Psychotherapy alone → the add-on of the same length beside a visit. */
export const ADD_ON_OF: Readonly<Record<string, string>> = {
  '90832': '90833',
  '90834': '90836',
  '90837': '90838',
};

/** Go with any kind of session. */
export const BESIDE_ANY_SERVICE: readonly string[] = ['G0544', 'G0560'];

/** Codes that report a service, best first, for suggestions. */
export const USUAL_CODES: Readonly<Partial<Record<Service, readonly string[]>>> = {
  intake: ['90791', '90792'],
  crisis: ['90839'],
  testing: ['96130', '96136'],
  'behavior-assessment': ['96156'],
  'adaptive-behavior': ['97153', '97155'],
  'care-management': ['99484', 'G0323'],
  screening: ['96127'],
  consultation: ['99446', 'G0546'],
  group: ['90853'],
  'multi-family-group': ['90849'],
};

/** Words for the screen. */
export const SERVICE_WORDS: Readonly<Record<Service, string>> = {
  intake: 'an intake evaluation',
  individual: 'individual therapy',
  family: 'a family session',
  group: 'group therapy',
  'multi-family-group': 'a group of several families',
  crisis: 'a crisis session',
  'medication-management': 'medication management',
  testing: 'testing',
  'behavior-assessment': 'a behavior assessment',
  'adaptive-behavior': 'adaptive behavior (ABA) services',
  'care-management': 'care management',
  screening: 'a screening',
  consultation: 'a consultation',
  other: 'another service',
};

export const PROVIDER_WORDS: Readonly<Record<Provider, string>> = {
  physician: 'physician',
  'nurse-practitioner': 'nurse practitioner',
  'physician-assistant': 'physician assistant',
  psychologist: 'psychologist',
  'clinical-social-worker': 'clinical social worker',
  counselor: 'counselor',
  'marriage-family-therapist': 'marriage and family therapist',
  'behavior-analyst': 'behavior analyst',
  technician: 'technician',
  trainee: 'trainee',
  peer: 'peer specialist',
  other: 'clinician',
};

export const PRESCRIBERS: readonly Provider[] = ['physician', 'nurse-practitioner', 'physician-assistant'];
/** Give psychotherapy under their own licence and no medical work. */
export const THERAPISTS: readonly Provider[] = [
  'psychologist',
  'clinical-social-worker',
  'counselor',
  'marriage-family-therapist',
];
