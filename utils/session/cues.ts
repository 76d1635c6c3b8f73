/** Words that say how a clause is to be taken: denied, planned, past, somebody else's, merely offered. */

/** People around the patient. */
export const RELATIVE =
  '(?:(?:step|grand|foster |adoptive |bio |biological |great[- ]|god|half[- ])?(?:mother|father|mom|mum|mommy|dad|daddy|parent|son|daughter|child|children|kid|brother|sister)s?(?:-in-law)?|grandma|grandpa|granny|gma|gpa|husband|wife|spouse|partner|fianc[eé]e?|boyfriend|girlfriend|bf|gf|sibling|siblings|twin|uncle|aunt|cousin|niece|nephew|caregiver|guardian|mgm|mgf|pgm|pgf|relatives?|family members?)';
/** Others who turn up in notes. */
const OUTSIDER =
  '(?:pcp|neurologist|pediatrician|psychiatrist|prescriber|cardiologist|gynecologist|obgyn|ob|primary care|teacher|principal|boss|coworker|co-worker|manager|landlord|roommate|neighbor|friend|lawyer|attorney|probation officer|police|judge|school counselor|guidance counselor|case manager|caseworker|social worker at school|cps worker|surgeon|pharmacist|previous therapist|prior therapist|former therapist|last therapist|old therapist)';
/** The patient, as notes call them. */
export const PATIENT =
  '(?:pts?|patients?|clients?|clt|clnt|ct|cl|identified patient|ip|consumer|individual served|member|child|kid|kiddo|teen|minor|youth|adolescent|infant|toddler|boy|girl|resident|student)';

export const NEGATION =
  /\b(?:no|not|never|none|nor|without|w\/o(?:ut)?|denies|denied|deny|declined?|declines|refused?|refuses|cannot|negative for|absent|absence|neither|unable|failed|free of|r\/o|rule out)\b|n't\b/;

export const FUTURE =
  /\bnext\b(?! of kin| to\b| steps? (?:were|was))|\b(?:will|shall|upcoming|tomorrow|going to|to be seen|re-?sched\w*|rtc|plans? to|planned (?:for|to)|planning to|plan for|scheduled (?:for|to)|to schedule|schedule|appt (?:on|at|is|set|in)|appointment (?:on|at|is|set|in)|(?:f\/u|follow[- ]?up) (?:in|on|with|at|w\/|appt|appointment|scheduled|set|next|visit in|visit on|\d)|returns? (?:in|to clinic|on|for|\d)|recommend(?:ed|s|ing)?|refer(?:red|ral)?(?: to| for)?|see (?:again|back)|in (?:\d|one|two|three|four|six) (?:weeks?|wks?|months?|days?)|continue (?:weekly|biweekly|bi-weekly|monthly|individual|with weekly|to meet|services)|homework|to call|anticipat\w+)\b/;

/** In the plan of a note what recurs is meant for the coming weeks. */
export const RECURRING =
  /\b(?:(?:bi-?|twice )?weekly|bi-?monthly|monthly|every (?:other )?(?:week|month)|q ?\d ?(?:w|wks?|weeks?)|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|1x\/?(?:wk|week)|once a week)\b/;

export const PAST =
  /\b(?:last (?:session|week|visit|month|year|time|appt|appointment|night|fall|spring|summer|winter|seen|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d)|previous(?:ly)?|prior (?:session|visit|to|dx|diagnos\w+|therapist|authorization|treatment|tx|hospital\w*|eval\w*|admission|provider)|history of|hx|h\/o|ago|in the past|past (?:session|visit|week|month|year|dx|psych|treatment|history)|yesterday|since(?! (?:[\w']+ ){1,3}(?:could|can|cannot|is|isn't|wasn't|was (?:out|down|not|unable|sick|ill|late|unavailable|too)|does|doesn't|did|didn't|has no|had no|failed|kept|needs|needed|prefers?|wanted)\b)|used to|former(?:ly)?|earlier (?:this|that|sessions?)|as a (?:child|kid|teen)|when (?:he|she|they|pt|client|patient) was|in (?:19|20)\d\d|discharged from|years? before|back in|recently|was (?:hospitalized|admitted)|this (?:past )?weekend|historical(?:ly)?|old (?:dx|insurance)|initially diagnosed)\b/;

/** A clause whose subject is somebody else. */
export const OTHER_PERSON = new RegExp(
  `\\b(?:family (?:history|hx)|fhx|fam hx|(?:(?:his|her|their|pt'?s|patient'?s|client'?s|the|whose|a) )?(?:${RELATIVE}|${OUTSIDER})(?:,? who)?(?:'s (?:a|an|been|taking|diagnosed|dx|diagnos[ei]s)|,? (?:also )?(?:is|was|has|had|works|takes|sees|lives|works as|took|diagnosed|diagnosis|dx|suffers|struggles|carries|turned|lost|sleeps|reports? (?:that )?(?:her|his) own)\\b)(?! (?:present|in (?:the )?(?:session|room)|here|there|not|joined|absent|attend))|(?:his|her|their|pt'?s|patient'?s|client'?s) (?:${RELATIVE}|${OUTSIDER})'s)\\b`,
);

export const HYPOTHETICAL =
  /\b(?:offered|offers|if (?:needed|necessary|symptoms|sx|worse\w*|pt|client|she|he|they|possible|in crisis|crisis)|considered|considering|consider|discussed (?:the )?(?:option|possib\w+|switching|moving|adding|trying|doing|returning|availability)|would (?:like|prefer|rather|want|benefit)|prefers?|preferred|wants? to|wanted|wishes|requested|requests|requesting|could(?! not|n't)|may|might|option of|instead of|rather than|not used|unused|in case|encouraged|suggested|asked (?:about|for|whether|if)|prn|as needed|available|eligible|applying|applied|apply|interested in|thinking (?:about|of)|possib(?:le|ly|ility)|potential|pending|attempted|attempts?|tried)\b/;

export const OTHER_ACTIVITY =
  /\b(?:sle(?:ep|eps|pt|eping)|naps?|napped|awake|walk(?:s|ed|ing)?|(?<=\b(?:he|she|pt|client|patient|ct|they) )ran|running|runs|jog\w*|exercis\w*|gym|yoga|medit(?:at\w*)?|mindful\w*|travel(?:l?ed|ing|s)?|driv(?:e|es|ing)|drove|commut\w*|bus|document(?:ation|ing|ed)|charting|paperwork|note writing|writing (?:the )?note|notes? took|billing|record review|reviewing records|prep(?:aration)?|wait(?:ed|ing|s)?|late|early|break|breaks|lunch|screen ?time|tv|gaming|video ?games?|games?|social media|homework|journal\w*|practic(?:e|es|ed|ing)|shift|works?|worked|overtime|panic(?:ked| attacks?)?|tantrums?|cries|cried|crying|ruminat\w+|argu(?:ed|ing)|meltdowns?|episodes?|each day|per day|a day|daily|nightly|every (?:day|night|morning|week)|per week|a week|each (?:night|morning|week)|times? (?:a|per)|x\/?(?:day|week|wk)|to fall asleep|bedtime|studying|study|read(?:s|ing) (?:for|about)|outside|church|class|classes|cleaning|washing|checking|rituals?|compulsions?|no[- ]show fee)\b|\/(?:day|night|week|wk)\b/;

/** A clause that only goes on with what the one before began. */
export const CONTINUES =
  /^\s*(?:or|nor|and|with|w\/|via|by|at|on|in|for|from|to|through|over|who|which|where|when|because|due to|after|before|since|same)\b/;

/** The label of a part of a structured note. */
export const SECTION_LABEL =
  /(?:(?<![\w/.:-])(s|o|a|p|d|b|g|i|r|subjective|objective|assessment|plan|data|behavior|goals?|intervention|response|interventions)\s?:(?!\d)(?= |\n|$|[a-z])|^ ?(s|o|a|p|d|b|g|i|r|plan|assessment)(?= -{1,2} ))/g;

const SECTIONS: Readonly<Record<string, string>> = {
  subjective: 's',
  objective: 'o',
  assessment: 'a',
  plan: 'p',
  data: 'd',
  behavior: 'b',
  goal: 'g',
  goals: 'g',
  intervention: 'i',
  interventions: 'i',
  response: 'r',
};

/** One letter for the part that a label opens. */
export const sectionOf = (label: string): string => SECTIONS[label] ?? label;
