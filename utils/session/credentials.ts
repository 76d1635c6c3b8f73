/** Credentials and professions, and which of them may be other words. */
import { compileTerms } from './find.ts';
import type { SessionDetails } from './schema.ts';

export type Provider = NonNullable<SessionDetails['provider']>;

/** The words for each kind of clinician. */
export const CREDENTIALS = compileTerms<Provider>([
  {
    value: 'trainee',
    words:
      "resident in (?:psychiatry|psychology)|(?:msw|mft|psyd|phd|social work|counseling|psychology|clinical|doctoral|predoctoral|pre-doctoral|grad(?:uate)?|practicum|psych|lpc|lcsw|lmhc|lmft|lpcc|mental health|master'?s|therapist|counselor|marriage and family therap(?:y|ist)|predoc|school) ?-?(?:intern|trainee|student|extern)|(?:intern|trainee|extern|practicum student)(?: (?:therapist|clinician|counselor))?|(?:psychiatry |psych |pgy-?\\d |psychiatric )?resident(?: physician)?|pgy-?[1-6]|post-?doc(?:toral)?(?: fellow| resident)?|lpc-?a|lpc-?i|lpc associate|lcsw-?a|lmsw intern|lmft-?a|amft|apcc|acsw|associate (?:mft|clinical social worker|professional clinical counselor|counselor)|registered (?:mft |psych )?(?:intern|associate)|student (?:therapist|clinician|intern)|provisionally licensed(?: \\w+){0,2}|(?:lpc|lmft|mft|lcsw|lmhc|licensed|lmsw|msw)[- ]associate|associate (?:lpc|lmft|mft|lmhc|therapist)|plpc|plmft|mft-?i|mfti|lgpc|lac\\b(?= under)|unlicensed (?:therapist|clinician)|fellow",
  },
  {
    value: 'technician',
    words:
      'rbt|registered behaviou?r tech(?:nician)?|behaviou?r(?:al)? tech(?:nician)?|psychometrist|psychometrician|(?:psych(?:ological)? )?test(?:ing)? tech(?:nician)?|technician|psych tech(?:nician)?|tech|aba tech|line therapist|abat|bt',
  },
  {
    value: 'nurse-practitioner',
    words:
      'pmhnp(?:-?bc)?|aprn(?:-?(?:bc|cnp|np|pmh))?|(?:psych(?:iatric)?(?: mental health)? |family |psych )?nurse practitioner|psych np|fnp(?:-?(?:bc|c))?|crnp|arnp|dnp|pmhcns(?:-bc)?|cnp|psychiatric nurse practitioner|np|anp|agnp|cns',
  },
  { value: 'physician-assistant', words: "pa-?c|physician(?:'?s)? (?:assistant|associate)|pa" },
  {
    value: 'behavior-analyst',
    words: 'bcba(?:-?d)?|bcaba|(?:board[- ]certified )?(?:assistant )?behaviou?r analyst|lba',
  },
  {
    value: 'psychologist',
    words:
      'ph\\.? ?d\\.?|psy\\.? ?d\\.?|ed\\.? ?d\\.?|(?:licensed |clinical |school |prescribing |neuro){0,4}psychologist|lp|hspp|abpp|neuropsych(?:ologist)?(?= (?:md|phd|psyd))|lep',
  },
  {
    value: 'clinical-social-worker',
    words:
      'l\\.?c\\.?s\\.?w\\.?(?:-?[crs])?|licsw|lisw(?:-?s)?|lcsw-?c|lscsw|cisw|csw-?r|lmsw|lsw|msw|dsw|bcd|acsw-licensed|(?:licensed )?(?:independent )?(?:clinical |master )?social worker|lgsw|lmsw-cc|r-?csw|cswa|lasw',
  },
  {
    value: 'marriage-family-therapist',
    words:
      'l\\.?m\\.?f\\.?t\\.?(?:-?s)?|mft|licensed marriage (?:and|&) family therapist|marriage (?:and|&) family therapist|marriage therapist|lcmft|imft|lmft',
  },
  {
    value: 'counselor',
    words:
      'l\\.?p\\.?c\\.?|lpc-?s|lpcc(?:-?s)?|lmhc|lcmhc(?:-?s)?|lcpc|lmhp|lcadc|ladc|lpc-mhsp|licdc|lac|cadc(?:-?(?:i|ii|iii))?|ncc|lpcmh|lcdc|lmhca|(?:licensed )?(?:professional |mental health |clinical |addictions? |substance abuse |substance use )+counselor|casac|lcas',
  },
  {
    value: 'peer',
    words:
      '(?:certified |peer ){0,4}peer (?:support |recovery )?(?:specialist|counselor|support|worker|coach|advocate|mentor)|cps|cprs|crss|recovery coach|cpss|crpa|peer',
  },
  {
    value: 'physician',
    words:
      'm\\.?d\\.?|d\\.o\\b(?!\\.[bs]\\b)\\.?|do|mbbs|(?:attending |child |adult |adolescent |staff |board[- ]certified ){0,4}psychiatrist|(?:attending |treating )?physician|attending',
  },
  {
    value: 'other',
    words:
      'rn|registered nurse(?! practitioner)|lpn|occupational therapist|otr(?:\\/l)?|slp(?:-ccc)?|ccc-slp|speech therapist|dietitian|rd|ldn|community health worker|chw|case manager',
  },
]);

/** Short credentials that are also words: they count in capitals, at the end of a clause or after a name. */
export const AMBIGUOUS = new Set([
  'do',
  'pa',
  'np',
  'lp',
  'lac',
  'bt',
  'tech',
  'peer',
  'cps',
  'ma',
  'rd',
  'fellow',
  'resident',
  'attending',
  'intern',
  'bcd',
  'cns',
  'psychiatrist',
  'physician',
  'case manager',
  'lsw',
  'trainee',
  'student',
  'lep',
  'otr',
  'ncc',
  'edd',
  'technician',
]);
/** Even in capitals these are more often something else: a state, an agency, a lab value. */
export const DOUBTFUL = new Set(['cps', 'bt', 'pa', 'lp', 'lac', 'rd', 'cns', 'bcd', 'lep', 'ncc', 'edd']);
/** Words for a profession, which also name somebody else's. */
export const PROFESSIONS = new Set([
  'psychiatrist',
  'physician',
  'fellow',
  'resident',
  'attending',
  'intern',
  'case manager',
  'tech',
  'peer',
  'technician',
  'trainee',
  'peer support',
  'psychologist',
  'social worker',
  'occupational therapist',
  'school psychologist',
  'speech therapist',
  'dietitian',
  'registered nurse',
]);
