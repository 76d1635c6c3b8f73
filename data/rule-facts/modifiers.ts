/** What modifiers say about a line. Sources: cms-modifiers, cms-hcpcs-modifiers, ncci-ptp-2024q3. */

export const VIDEO_MODIFIERS: readonly string[] = ['95', 'GT'];
export const AUDIO_MODIFIERS: readonly string[] = ['93', 'FQ'];
export const TELEHEALTH_MODIFIERS: readonly string[] = [...VIDEO_MODIFIERS, ...AUDIO_MODIFIERS, 'GQ'];
/** They show that a code of an NCCI pair was a separate service. */
export const SEPARATE_SERVICE_MODIFIERS: readonly string[] = ['59', 'XE', 'XP', 'XS', 'XU'];
/** They show that a code listed twice was done twice. */
export const REPEAT_MODIFIERS: readonly string[] = ['76', '77', '59', 'XE', 'XP', 'XS', 'XU'];
/** They show that an E/M visit was apart from the other service of the day. */
export const SEPARATE_VISIT_MODIFIERS: readonly string[] = ['25', '27', '57'];
/** At most one staff level stands on a line. */
export const STAFF_LEVEL_MODIFIERS: readonly string[] = ['HL', 'HM', 'HN', 'HO', 'HP'];
/** Programs for one age group: at most one of them stands on a line. */
export const AGE_PROGRAM_MODIFIERS: readonly string[] = ['HA', 'HB', 'HC'];
/** With one of these a trainee's session says who answers for it. */
export const SUPERVISED_MODIFIERS: readonly string[] = ['GC', 'GE', 'HL', 'HM', 'HN', 'HO', 'U6', 'U7', 'UD'];

/** Licence that a modifier states → the clinicians it fits. */
export const LICENCE_MODIFIERS: Readonly<Record<string, { means: string; fits: readonly string[] }>> = {
  AH: { means: 'clinical psychologist', fits: ['psychologist'] },
  AJ: { means: 'clinical social worker', fits: ['clinical-social-worker'] },
  SA: { means: 'nurse practitioner', fits: ['nurse-practitioner'] },
  AF: { means: 'specialty physician', fits: ['physician'] },
  AG: { means: 'primary physician', fits: ['physician'] },
  AM: { means: 'physician', fits: ['physician'] },
  HP: {
    means: 'doctoral level',
    fits: ['psychologist', 'physician', 'nurse-practitioner', 'behavior-analyst'],
  },
  HO: {
    means: "master's level",
    fits: [
      'clinical-social-worker',
      'counselor',
      'marriage-family-therapist',
      'behavior-analyst',
      'nurse-practitioner',
      'physician-assistant',
      'trainee',
    ],
  },
  HN: {
    means: "bachelor's level",
    fits: ['technician', 'peer', 'trainee', 'behavior-analyst', 'other'],
  },
  HL: { means: 'intern', fits: ['trainee', 'other'] },
  HM: { means: "less than bachelor's level", fits: ['technician', 'peer', 'trainee', 'other'] },
};

/** Modifiers that do not belong on timed psychotherapy, and what to do instead. */
export const NOT_ON_PSYCHOTHERAPY: Readonly<Record<string, string>> = {
  '52': 'Choose the code by the minutes instead of reducing a longer one.',
  '22': 'Longer time is no ground for it; choose the code by the minutes.',
  '53': 'Choose the code by the minutes of the session that took place.',
  '26': 'The service has no professional and technical part; remove it.',
  TC: 'The service has no professional and technical part; remove it.',
  '24': 'Psychotherapy follows no operation; remove it.',
  GE: 'The primary care exception covers low-level visits only; use GC when the teaching clinician was present.',
};

/** Rare in behavioral health and seldom meant. */
export const UNUSUAL_TELEHEALTH_MODIFIERS: Readonly<Record<string, string>> = {
  G0: 'is for telehealth in acute stroke',
  GQ: 'is for store-and-forward telehealth, not a live session',
  FR: 'says that a supervisor was present by video',
};

/** H and T codes that take HQ when they were given to a group. */
export const GROUP_BY_MODIFIER: readonly string[] = ['H0004', 'H0038', 'H2014', 'H2017'];

/** The mode (video or sound only) is in the code itself. */
export const MODE_IN_CODE = /^980(?:0\d|1[0-5])$/;
export const NEVER_TELEHEALTH: readonly string[] = ['G0552', 'G0553', 'G0554'];
