/** What kind of service was rendered. */
import type { Found, Term } from './find.ts';
import { clauseAt, compileTerms, findTerms, isStated } from './find.ts';
import type { Note, Reading } from './note.ts';
import type { SessionDetails } from './schema.ts';
import { lettersBeside } from './shorthand.ts';

type Service = NonNullable<SessionDetails['service']>;

const MEETING =
  '(?:sessions?|sess|therapy|psychotherapy|tx|treatment|counseling|visit|appointment|appt|meeting|mtg|psytx|psych tx|work)';
const LENGTH_NEXT =
  "(?=[ :-]{0,3}(?:x ?)?(?:\\d{1,3} ?(?:m|min|minutes?|h|hr|hrs|hours?|'|-)(?![a-z])|\\d{1,2}:\\d\\d|\\d{4} ?-|\\d{1,2}-\\d))";

const TERMS = compileTerms<Service>(
  (
    [
      [
        'multi-family-group',
        `(?:multi-?(?: )?family|multiple[- ]famil(?:y|ies)|mfg|several families)(?: (?:group|${MEETING})){0,4}`,
      ],
      [
        'crisis',
        `crisis (?:work|intervention|psychotherapy|therapy|sessions?|visit|assessment|stabilization|response|tx|counseling|eval(?:uation)?|encounter|appt|appointment|contact|call|service|de-escalation)|psychotherapy (?:for|in) (?:a )?crisis|(?:emergency|urgent) (?:crisis )?(?:session|psychotherapy|intervention)`,
      ],
      [
        'intake',
        `(?:diagnostic|psych(?:iatric|ological|osocial)?|biopsychosocial|psychosocial|initial|intake|new[- ](?:patient|pt|client)|comprehensive|admission|pdi|bps)(?: (?:diagnostic|psych(?:iatric|ological|osocial)?|biopsychosocial|clinical|intake|mental health|behavioral health|bh|mh)){0,2} (?:eval(?:uation)?|assessment|interview|assmt|asmt|intake)|intake(?: ${MEETING})?|biopsychosocial|diag eval|dx eval|psych eval|pde|first[- ]time eval(?:uation)?|9079[12] (?:eval(?:uation)?|assessment)`,
      ],
      [
        'behavior-assessment',
        `functional behaviou?r(?:al)? (?:assessment|analysis)|fba|behaviou?r(?:al)?[- ]identification[- ](?:supporting )?assessment|health (?:and )?behaviou?r(?:al)? assessment|hba assessment|behaviou?r(?:al)? assessment|aba (?:re-?)?assessment|vb-mapp(?: assessment)?|ablls(?:-r)?(?: assessment)?`,
      ],
      [
        'adaptive-behavior',
        `aba(?: (?:${MEETING}|direct))?|adaptive behaviou?r(?: treatment)?|applied behaviou?r(?:al)? analysis|discrete trial(?: training| teaching)?|dtt|protocol modification|behaviou?r technician (?:session|services)|natural environment (?:teaching|training)`,
      ],
      [
        'testing',
        `(?:neuro)?(?:psych(?:ological|ometric|o-?educational)?|neuropsych(?:ological)?|neurocog(?:nitive)?|cognitive|autism|adhd|iq|personality|developmental)[- ](?:testing|test(?:s)? (?:administration|admin|battery)|test administration)|test(?:ing)? (?:administration|admin|eval(?:uation)?|battery|session|services|interpretation|scoring|day|feedback)|testing|(?:administered|administering|gave|given|scored|scoring|completed) (?:the )?(?:(?:[\\w-]+ ){0,2}tests?|(?:wais|wisc|wppsi|mmpi|wiat|woodcock|d-kefs|wms|rbans|ados|rorschach|bayley)\\b)|tests? (?:administered|given|administration)|(?:autism|adhd|neuropsych\\w*|psych(?:ological)?|cognitive) eval(?:uation)?,? (?:w\\/ ?|with )?(?:wais|wisc|wppsi|mmpi|wiat|d-kefs|wms|rbans|ados|bayley)|(?:wais|wisc|wppsi|mmpi|wiat|woodcock|d-kefs|wms|rbans|ados|rorschach|pai|bayley)(?:[- ](?:iv|v|2|3|ii|iii|r|rf|5|4)){0,4}(?: (?:administered|given|completed|administration))`,
      ],
      [
        'medication-management',
        `(?:med(?:ication)?s?|rx|pharmacologic(?:al)?|psychopharm(?:acology)?|drug)(?:[- ]| and therapy )(?:mgmt|management|mgt|mngmt|mgmnt|check|checks|review|f\\/u|fu|follow[- ]?up|visit|monitoring|appointment|appt)|med[- ]?check|pharmacotherapy|psychopharm|medmgmt`,
      ],
      [
        'care-management',
        `care (?:management|mgmt|coordination|coord)|case (?:management|mgmt)|(?:psychiatric )?collaborative care|cocm|bhi|behavioral health integration|principal care management|transitional care|tcm|targeted case management|chronic care management`,
      ],
      [
        'screening',
        `(?:depression|anxiety|sbirt|substance(?: use)?|alcohol|developmental|autism|suicide|bh|behavioral health|mental health|asq|phq-?[29]|m-?chat)(?: (?:risk|use|and brief intervention))? screen(?:ing|er)?(?: only)?|screening (?:visit|appointment|appt|session|only|service)|sbirt|screening`,
      ],
      [
        'consultation',
        `(?:inter-?professional|physician|psych(?:iatric|iatry)?|provider|e-?|electronic|case|clinical|specialist|peer-to-peer|school|bh|telephone|liaison|c\\/l) ?consult(?:ation|s)?|e-?consult|consultation(?: (?:visit|service|session|only|appointment|appt))?|consult (?:visit|service|only|liaison)|inter-?professional`,
      ],
      [
        'group',
        `(?:group|grp|gp)(?: (?:${MEETING}|psychotherapy|class))|(?:skills|process|dbt|cbt|iop|php|psychoed(?:ucation(?:al)?)?|therapy|treatment|substance(?: use| abuse)?|sud|anger management|relapse prevention|grief|women'?s|men'?s|teen|adolescent|trauma|recovery|social skills|anxiety|depression|art|mindfulness|open|closed|coping skills|parenting|adult|weekly|outpatient|act|seeking safety|interpersonal|stress management|med(?:ication)? education)(?: (?:skills|process|therapy|education|support))? (?:group|grp)|group\\b${LENGTH_NEXT}`,
      ],
      [
        'family',
        `(?:fam(?:ily)?|couples?'?s?|marital|marriage|conjoint|dyadic|parent[- ]child|mother[- ](?:daughter|son)|father[- ](?:daughter|son)|collateral family|relationship)(?: (?:and|&) (?:couples?|marriage|family))?(?: (?:focused|systems|based))?[- ](?:${MEETING}|psychotherapy|tx|counseling)|pcit|ftx|fam tx|couples?(?: x)?${LENGTH_NEXT}|(?:fam|family)(?: x)?${LENGTH_NEXT}|family (?:w\\/o(?:ut)?|w\\/|with|without) (?:the )?(?:pt|patient|client|child|ct|ip)(?: present)?|couples?`,
      ],
      [
        'individual',
        `(?:ind|individual|indiv|one[- ]on[- ]one|one[- ]to[- ]one|1:1|1[- ]on[- ]1)(?: (?:${MEETING}|psychotherapy|psytx|cbt|dbt|emdr|play|therapeutic|outpatient|op|supportive|expressive|skills)){0,4}|it (?=session|tx)|(?:seen|met|meeting|worked|treated)(?: (?:with|w\\/))?(?: (?:pt|patient|client|ct|him|her|them))? individually|ind`,
      ],
    ] as [Service, string][]
  ).map(([value, words]): Term<Service> => ({ value, words })),
);

/** Bare words that name the service only when the clause says hardly anything else. */
const BARE = compileTerms<Service>([
  { value: 'crisis', words: 'crisis' },
  { value: 'group', words: 'group|grp' },
  { value: 'family', words: 'family|fam' },
  { value: 'testing', words: 'test administration|test admin' },
]);

/** What turns the words into something else than the service of this session. */
const NOT_AFTER: Partial<Record<Service, RegExp>> = {
  crisis:
    /^ ?(?:plan|line|hotline|lifeline|text|resources?|numbers?|center|contacts?|info\w*|team|card|coping|management plan|kit|unit|house|bed|worker)\b/,
  intake:
    /^ ?(?:paperwork|forms?|packet|coordinator|date|documents?|questionnaires?|call|of (?:food|fluids?|water|alcohol|caffeine|calories)|on \d|from \d|scheduled|phq|score|dept|specialist|was|notes?|info)\b/,
  group:
    /^ ?(?:home|project|practice|chat|number|no\b|#|id\b|npi|name|text|of friends|plan|member (?:id|number)|settings?)\b/,
  individual:
    /^ ?(?:plan|education|goals?|needs|members?|deductible|differences|who|with (?:autism|adhd|a history|disab)|policy|market|identif|ized|coverage|served|responsibilit)\b/,
  family: /^ ?(?:goals?|scheduled|history)\b/,
  testing:
    /^ ?(?:scheduled|planned|booked|pending|recommended|ordered|referral|limits?|boundaries|positive|negative|the (?:limits|waters)|was (?:negative|positive)|for (?:covid|std|sti|drugs)|site|anxiety|strips?|her|his|their|my|patience|accommodations)\b/,
  screening:
    /^ ?(?:negative|positive|call|tool|questions?|score|was|out|calls|completed|administered|[:=]|phq|gad|of )\b/,
  consultation: /^ ?(?:w\/|with|from|group|call with|requested|to (?:pcp|psychiatry)|team)\b/,
  'care-management': /^ ?(?:referral|agency|team|plan|needs|services? (?:referral|through|from))\b/,
  'adaptive-behavior':
    /^ ?(?:referral|waitlist|provider|company|agency|waiting list|clinic referral|services? (?:at|through|with|from))\b/,
  'medication-management':
    /^ ?(?:by|with|w\/|from|through|via) (?:(?:his|her|their|dr\.?|pcp|psychiatr\w+|prescriber|np|outside|another|separate|a|the)\b)/,
};
const NOT_BEFORE: Partial<Record<Service, RegExp>> = {
  crisis:
    /\b(?:midlife|mid-life|identity|financial|housing|family|(?<!walk-)in|into|(?<!(?:hour|quarter|half|min|minutes|hours|hrs?) )of|existential|opioid|health|reported|economic|marital|faith|any|recent|during|after|from|feeling|without)\s?(?:a |an |any |acute )?$/,
  intake:
    /\b(?:since|at|after|before|from|prior to|food|fluid|caloric|calorie|alcohol|oral|po|caffeine|nutritional|water|salt|sugar|during|upon|the|completed|reviewed|per|following|post|her|his)\s?(?:the |their |her |his |initial )?$/,
  group:
    /\b(?:support|peer|friend|age|aa|na|al-?anon|church|youth|play|study|control|reference|ethnic|work|joined|attends|attending|attend|in|his|her|their|to|outside|community|fb|facebook|social|referral for|another|a|research|moms?|for|from)\s?(?:the |a |an |weekly )?$/,
  individual:
    /\b(?:an|each|every|the|unique|as an|that|this|previous|another|other|another|said|any|one)\s?$/,
  family:
    /\b(?:in|her|his|their|pts|the|with|between|other|another|both|many|about|young|(?<!(?:half|part|end|start|most|all) )of|married|old|unmarried|most|neighboring|(?<!present )for)\s?$/,
  testing:
    /\b(?:drug|reality|covid|std|sti|hiv|blood|lab|genetic|pregnancy|urine|school|standardized|state|hearing|vision|allergy|refer\w* for|referral for|scheduled for|waiting for|for (?:her|his|their)|limit|boundary|risk of|pharmacogenetic|genesight|tb|driver'?s|academic|from|prior to|before|after|hypothesis|hypotheses|belief|thought|re-?)\s?$/,
  screening: /\b(?:covid|cancer|drug|health|security|employment|initial|phone|a|the)\s?$/,
};

/** What is talked about is not what is done. */
const ABOUT_BEFORE =
  /\b(?:discuss\w*|talk(?:ed|ing) about|explained|explaining|mentioned|about|regarding|interest in|idea of|information on|info on|waitlist(?:ed)? for|attends?|attending|goes to|enrolled in|through|outside|separate|wants?|wanting|needs|seeking|asks? for|asking for|hop(?:es|ing) for|looking for|prior|previous|former|past|last(?! (?:half|part|third|few|\d))|old|earlier) (?:[\w']+ ){0,2}$/;

const isThisSession = (found: Found<Service>): boolean =>
  isStated(found) &&
  !ABOUT_BEFORE.test(found.before) &&
  !(NOT_AFTER[found.value]?.test(found.after) && !isUnmistakable(found)) &&
  !NOT_BEFORE[found.value]?.test(found.before);

/** Terms whose first word already says that no other kind of consultation is meant. */
const isUnmistakable = (found: Found<Service>) =>
  found.value === 'consultation' && found.end - found.start > 'consultation'.length;

const isBareClause = (found: Found<Service>): boolean => lettersBeside(found) <= 3;

/** The kinds that say more than the format in which they are held. */
const RANK: readonly Service[] = [
  'multi-family-group',
  'crisis',
  'intake',
  'behavior-assessment',
  'adaptive-behavior',
  'testing',
];
const rankOf = (service: Service) => {
  const rank = RANK.indexOf(service);
  return rank < 0 ? RANK.length : rank;
};

/** Reads the kind of service; undefined when none, or no one of several, is stated. */
export function readService(note: Note): Reading<Service> | undefined {
  const named = findTerms(note, TERMS).filter(isThisSession);
  const bare = findTerms(note, BARE).filter((found) => isThisSession(found) && isBareClause(found));
  const found = [...named, ...bare].sort((a, b) => rankOf(a.value) - rankOf(b.value) || a.start - b.start);
  const spoken = found.filter((one) => isOutsideStory(note, one));
  return spoken[0] ?? found[0];
}

/** Subjective and plan parts tell of other things more often than of the session's own form. */
const isOutsideStory = (note: Note, found: Found<Service>) =>
  !['p', 'g'].includes(clauseAt(note, found.start)?.section ?? '');
