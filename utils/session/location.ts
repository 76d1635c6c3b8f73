/** Where the patient was. */
import { PATIENT, RELATIVE } from './cues.ts';
import type { Found } from './find.ts';
import { compileTerms, findTerms, isDenied } from './find.ts';
import type { Note, Reading } from './note.ts';
import type { SessionDetails } from './schema.ts';
import { lettersBeside } from './shorthand.ts';

type Location = NonNullable<SessionDetails['patientLocation']>;

const PLACES: readonly (readonly [Location, string])[] = [
  [
    'nursing-facility',
    'snf|nursing (?:home|facility)|skilled nursing(?: facility)?|ltc(?: facility)?|long[- ]term care(?: facility)?|rehab snf',
  ],
  [
    'other',
    "group home|(?:parked |her |his |their |the )?(?:car|vehicle|truck)|work(?:place)?|job site|(?:homeless |women'?s |dv |emergency )?shelter|jail|prison|detention(?: center)?|library|hotel|dorm(?: room)?|assisted living(?: facility)?|community|park|church|residential (?:facility|program|treatment)|alf|day program|street|coffee shop|rtf|prtf|college dorm|vacation rental|airport|break room|(?:friend|neighbor|mother|father|mom|dad|grandmother|grandma|sister|brother|aunt|boyfriend|girlfriend|partner)'?s (?:house|home|apartment|place)",
  ],
  ['emergency-department', '(?:hospital )?(?:er|ed)|emergency (?:room|department|dept)|psych er'],
  [
    'hospital',
    '(?:psych(?:iatric)? )?(?:inpatient|inpt)(?: (?:psych(?:iatric)? )?(?:unit|floor|ward|psych))?|(?:general |state |local |psych(?:iatric)? )?hospital(?: (?:bed|room|unit|floor|bedside))?|med[- /]?surg(?: floor| unit)?|icu|bedside|psych (?:unit|ward)|medical floor|partial hospital(?: program)?',
  ],
  [
    'school',
    "school (?:counselor|nurse|psychologist|social worker)(?:'s)? office|(?:elementary |middle |high |their |his |her )?school(?:[- ]based)?|school counseling office|college counseling center|classroom",
  ],
  [
    'home',
    "(?:his |her |their |pt'?s |client'?s |patient'?s |own |private |family |parents'? ){0,4}(?:home|residence|house|apartment|apt|bedroom|place of residence|living room)",
  ],
  [
    'office',
    "(?:our |the |my |this |clinician'?s |therapist'?s |provider'?s |outpatient ){0,4}(?:office|clinic|outpatient clinic|practice)(?: (?:visit|setting))?",
  ],
];

const LINK = `(?:(?:is|was|were|are|being|remained|joined|joining|located|seen|seated|physically|came(?: in)?|arrived|logged in|logged on|calling|called in|called(?= from)|connected|participat(?:ed|ing)|attended|sitting|signed on|presented|reports being|stayed|currently|safe|alone|present|confirmed|met|based|dialed in|session|from|at|in|inside|on|to|the|a|an|in [a-z]+(?= at)|and (?:his|her|their) ${RELATIVE}|via|video|by|zoom|phone|teams|loc|location|tele(?:health)?|own|private room|room|-|:|=|@|w\\/|with)(?: |(?<=[-:=@]) ?))`;

/** Where the words say whose place it is: 'pt at home', 'client located in the ER'. */
const PATIENTS = compileTerms<Location>(
  PLACES.map(([value, words]) => ({
    value,
    words: `(?:${PATIENT}|couple|both|family|partners|together)(?:'s)?(?: |: ?)(?:location ?(?:is|was|:|=)? ?)?${LINK}{0,6}(?:her |his |their )?(?:${words})`,
  })),
);

/** 'she was at home' speaks of the session where its sentence does. */
const PRONOUN = compileTerms<Location>(
  PLACES.map(([value, words]) => ({
    value,
    words: `(?:she|he|they) (?:was|were|joined|attended|logged in|called in|participated|sat|connected)(?: (?:calling|located|joining|sitting|alone|safe|privately)){0,3} (?:at|in|from) (?:the |a |an |her |his |their |own |parked )?(?:${words})`,
  })),
);
const SESSION_SENTENCE =
  /\b(?:we met|met|session|video|zoom|teams|doxy|phone|telehealth|visit|appointment|individual|therapy)\b/;

const MEETING =
  '(?:seen|met|session|visit|services?|rendered|provided|held|conducted|evaluated|assessed|treated|face to face|f2f|in[- ]person|tx|therapy|individual|group|family|crisis|intake|evaluation|eval|min|minutes|hrs?|hours?|consult(?:ation)?|testing|aba|1:1|one[- ]on[- ]one|(?:by|via|on|over) (?:zoom|video|phone|telehealth|teams|doxy|facetime))';

/** Where the session is said to have been: 'seen at school', 'Location: home'. */
const SESSIONS = compileTerms<Location>(
  PLACES.flatMap(([value, words]) => [
    {
      value,
      words: `(?:${MEETING}|(?:called|paged|responded|dispatched)(?= to ))(?: (?:with|w\\/) (?:the )?(?:pt|client|patient|ct|him|her|them)(?: (?:and|&|\\+) (?:his |her |their )?${RELATIVE}){0,2})?(?: (?:of service|today|held|done|provided|conducted|visit|was|is|occurred|took place|completed|individual|session|psychotherapy|therapy|tx|counseling|(?:via|by|over|on|through) (?:(?:secure|live|a|the|hipaa[- ]compliant|synchronous) ){0,2}(?:video|zoom|phone|telephone|telehealth|teams|doxy(?:\\.me)?|facetime))){0,4} ?(?:at |in |to |@ ?|from |inside )(?:the |a |an |local |pt'?s |her |his |their )?(?:${words})`,
    },
    {
      value,
      words: `(?:location|loc|setting|site|place(?: of (?:service|session))?|where(?: seen)?)(?: (?:of (?:service|session|patient|pt|client)|is|was))? ?[:=-]? ?(?:at |in |@ ?|from )?(?:the |a |an |local |pt'?s |client'?s |patient'?s )?(?:${words})`,
    },
  ]),
);

const VISIT = compileTerms<Location>([
  {
    value: 'home',
    words:
      'home[- ]?(?:(?:health )?visit|based(?: [a-z]+)? (?:session|visit|therapy|tx|services?)|session)|in[- ]home(?: (?:session|visit|therapy|services?|tx|aba))?',
  },
  {
    value: 'office',
    words:
      'office (?:visit|session|setting)|in[- ](?:the )?(?:office|clinic)|at (?:the |our )?(?:office|clinic)|came (?:in )?to (?:the |our )?(?:office|clinic)|clinic visit',
  },
  {
    value: 'school',
    words: 'school[- ](?:visit|based (?:session|visit|therapy|services?|individual)|session)',
  },
  {
    value: 'hospital',
    words:
      '(?:hospital|inpatient|inpt|bedside|floor|ward) (?:visit|consult|rounds?|f\\/u|follow-up|session|eval(?:uation)?|psych consult)',
  },
  {
    value: 'nursing-facility',
    words: '(?:snf|nursing home|nursing facility) (?:visit|session|rounds?|consult|f\\/u|follow-up)',
  },
  {
    value: 'emergency-department',
    words:
      '(?:er|ed|emergency (?:room|department)) (?:crisis|consult|eval(?:uation)?|assessment|session|psych eval)',
  },
]);

/** A place that is a clause by itself, or with a preposition. */
const ALONE = compileTerms<Location>(
  PLACES.map(([value, words]) => ({
    value,
    words: `(?:at |in |from |@ ?|the |a |pt |via |onsite at ){0,4}(?:${words})`,
  })),
);
const BARE_OTHER = /^(?:at |in |from |@ ?|the |a )+/;
const BARE_UNCLEAR = /^(?:clinic|practice|work|community|church|park|car|library|the (?:clinic|practice))$/;

const CLINICIAN_BEFORE = new RegExp(
  `(?<!\\b(?:by|with|w\\/) (?:an? |the )?)\\b(?:therapist|clinician|provider|writer|psychiatrist|doctor|i|this writer|lcsw|lpc|lmft|lmhc|md|psychologist|np|counselor|my|interpreter|${'mother|father|mom|dad|husband|wife|parents?|spouse|sister|brother|grandmother'})(?: (?:was|is|joined|located|in|at|from|the|her|his|their|own|while|working|-|:|by|phone|video)){0,4} ?$`,
);
const OTHERS_BEFORE = new RegExp(`\\b${RELATIVE}(?:'s)? (?:(?:was|is|at|in|from) ){0,3}$`);
const STORY_BEFORE =
  /\b(?:stress(?:ors?)?|conflicts?|problems?|issues?|behaviou?rs?|argu\w+|fight\w*|trouble|difficult\w*|struggl\w*|happening|bullied|bullying|anxious|anxiety|grades|performance|safe|unsafe|chores|moved|leav\w+|return\w*|going|go|goes|went|back|drove|walk\w+|stays?|living|lives|live|alone|working|works|violence|tension|skips?|refus\w+|suspended|expelled|discharged|admitted|transferred|sent|taken|recent|visited|hospitaliz\w+|fun|meltdowns?|doing (?:well|better|poorly)|better|worse|support|incidents?|environment|dynamics?|starting|started|starts|new)(?: [\w']+){0,3} $/;
const STORY_AFTER =
  /^ ?(?:life|environment|stress\w*|work|program|practice|exercises?|assignment|dynamics?|situation|visits? (?:last|in|on|x|by|yesterday)|visit last|is (?:stressful|chaotic|tense|loud)|has been|counselor|teacher|refusal|avoidance|performance|issues?|problems?|staff (?:called|report)|meeting|iep|grades|health aide|nurse|phone|number|address|manager|policy|closed|closure|setting goals|last|yesterday|stay|discharge|admission|record|system|bill|year|breakfast|tomorrow|next|alone after|schooled|school(?:ed|ing)|with (?:mom|dad) (?:every|each)|every|during (?:the )?(?:week|day)|most)\b/;

function isThisSession(found: Found<Location>): boolean {
  const { clause } = found;
  if (clause.planned || clause.past || clause.hypothetical || isDenied(found)) return false;
  return !STORY_AFTER.test(found.after);
}

const isAlone = (found: Found<Location>, words: string) =>
  lettersBeside(found) <= (found.value === 'office' ? 3 : 2) &&
  !BARE_UNCLEAR.test(words) &&
  (found.value !== 'other' || BARE_OTHER.test(words) || words.length > 5);

/** 'ER' and 'ED' are also a name and a condition: in running lower case only with a preposition before them. */
function isMeant(note: Note, found: Found<Location>, words: string): boolean {
  const last = words.split(' ').at(-1) ?? '';
  if (!/^(?:er|ed)$/.test(last)) return true;
  return (
    /(?:in|at|to|@) ?(?:the |an )?e[rd]$/.test(words) ||
    (lettersBeside(found) === 0 && note.text.trim() !== words) ||
    note.raw.slice(note.toRaw(found.end - 2), note.toRaw(found.end)) === last.toUpperCase()
  );
}

/** Reads where the patient was during the session. */
export function readLocation(note: Note): Reading<Location> | undefined {
  const wordsOf = (found: Found<Location>) => note.text.slice(found.start, found.end);
  const isFit = (found: Found<Location>) => isThisSession(found) && isMeant(note, found, wordsOf(found));
  const isStory = (found: Found<Location>) =>
    STORY_BEFORE.test(` ${wordsOf(found).replace(/\S+$/, '')}`) ||
    /\b(?:therapist|clinician|provider)\b/.test(wordsOf(found));
  const patients = findTerms(note, PATIENTS).filter((found) => isFit(found) && !isStory(found));
  if (patients[0]) return patients[0];
  const pronouns = findTerms(note, PRONOUN).filter(
    (found) => isFit(found) && !isStory(found) && SESSION_SENTENCE.test(found.lead),
  );
  const isElsewhere = (found: Found<Location>) =>
    STORY_BEFORE.test(found.before) || CLINICIAN_BEFORE.test(found.before);
  const sessions = findTerms(note, SESSIONS).filter(
    (found) => isFit(found) && !isStory(found) && !isElsewhere(found),
  );
  const visits = findTerms(note, VISIT).filter((found) => isFit(found) && !isElsewhere(found));
  const alone = findTerms(note, ALONE).filter(
    (found) => isFit(found) && !OTHERS_BEFORE.test(found.before) && isAlone(found, wordsOf(found)),
  );
  return [...pronouns, ...sessions, ...visits, ...alone].sort((a, b) => a.start - b.start)[0];
}
