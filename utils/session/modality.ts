/** How patient and clinician met: in person, by video, by sound only. */
import { RELATIVE } from './cues.ts';
import type { Found } from './find.ts';
import { compileTerms, findTerms, isDenied } from './find.ts';
import type { Note, Reading } from './note.ts';
import type { SessionDetails } from './schema.ts';
import { lettersBeside } from './shorthand.ts';

type Modality = NonNullable<SessionDetails['modality']>;

const MEETING =
  '(?:sessions?|sess|therapy|psychotherapy|tx|visits?|appointment|appt|meeting|call session|calls? w\\/ ?(?:pt|client|patient)|contact w\\/ ?(?:pt|client)|encounter|intake|check[- ]in|counseling|service|eval(?:uation)?|assessment|follow[- ]?up|f\\/u|only|individual|group|family|intervention|consult(?:ation)?)';
const VIA =
  '(?:via|by|-?>|over|on|using|thru|through|per|w\\/|with|held on|to|in|preferred|chose|opted for|elected)';

const TERMS = compileTerms<Modality>([
  {
    value: 'audio-only',
    words: `phone contact|call lasted|audio[- ]?only|telephonic(?:ally)?|${VIA} (?:the |a )?(?:tele)?phone(?: call)?|(?:via|by|over) (?:her|his|their) phone|(?:tele)?phone ${MEETING}|(?:used|switched to|via) (?:the )?(?:tele)?phone|(?:voice|sound)[- ]only|audio (?:session|visit|telehealth|call)|no video|without video|video off entirely|\\d{1,3} ?min(?:utes)? (?:of |on |by |over |via )?(?:the )?(?:tele)?phone|telehealth \\(?(?:audio|phone)(?![ /&+-]*(?:and )?vid)|landline|over phone|via audio|by audio`,
  },
  {
    value: 'video',
    words: `(?:hipaa[- ]compliant )?(?:zoom|doxy(?:\\.me)?|webex|facetime|face time|skype|google ?meet|g-?meet|ms teams|microsoft teams|teams (?:video|call|session|visit|meeting)|${VIA} teams|vsee|simple ?practice (?:telehealth|video)|${VIA} simple ?practice|therapy ?notes telehealth|thera-?link|amwell|teladoc|vidyo|updox|mend|doximity(?: video)?|spruce video|headway (?:video|telehealth)|alma (?:video|telehealth))|(?:secure |synchronous |live |two-way |2-way |interactive )?(?:audio[ /-]?(?:and |[&+] ?)?(?:video|visual)|a\\/v|audiovisual|videoconferenc(?:e|ing)|video ?conference|video ?chat|video[- ]?call)|${VIA} (?:a |secure |hipaa[- ]compliant |synchronous |live ){0,4}video|(?:live |secure |synchronous )?video (?:${MEETING}|telehealth|visit|platform|based|used|tele-?health)|tele-?video|televideo|telepsych(?:iatry)?|tele-?therapy|telehealth|tele-?health|tele-?med(?:icine)?|virtual(?:ly)?(?: ${MEETING})?|telemental health|tele-?visit|online (?:session|therapy|visit)|remote (?:session|visit) by video`,
  },
  {
    value: 'in-person',
    words: `in[- ]?person|face[- ]to[- ]face|f2f|ftf|f-t-f|physically present in (?:the )?(?:office|room|clinic)|in the room together`,
  },
]);

/** One word that says how only where it stands nearly alone. */
const BARE = compileTerms<Modality>([
  { value: 'audio-only', words: '(?:tele)?phone(?: call)?|audio|ph' },
  { value: 'video', words: 'video|teams|vid|telehealth|th' },
]);

const NOT_AFTER: Record<Modality, RegExp> = {
  'audio-only':
    /^ ?(?:numbers?|#|curfew|rules?|limits?|contract|w\/ ?(?:pcp|school|mom|mother|dad|teacher|pharmacy|psychiatrist|insurance|friend|father|her|his|their)|with (?:pcp|school|mom|mother|dad|teacher|her|his|their|a|pharmacy|psychiatrist|insurance|probation|dcf|cps|friend|father|friends|pediatrician)|all (?:day|night)|too much|during|at night|use|usage|addiction|tree|to (?:schedule|confirm|cancel|reschedule)|when|while|constantly|calls? (?:from|to|with))\b/,
  video:
    /^ ?(?:(?:was |were )?(?:scheduled|planned|booked)\b(?! for (?:\d|today))|games?|gaming|with friends|fatigue|school|learning|class(?:es)?|calls? w(?:ith|\/) (?:his|her|their|mom|dad|mother|father|friends|family|school|pcp)|consent|work meeting|meetings? (?:for|at) work|reality|platform (?:consent|offered)|job|on youtube|of|about|monitoring|schooling)\b/,
  'in-person':
    /^ ?(?:with (?:his|her|their|a) (?:friend|boss|teacher|pcp|date|mother|father)|contact with|school|classes|conflict|visits? with|interview at|time (?:with|:? ?\d+ ?of))\b/,
};
const NOT_BEFORE: Record<Modality, RegExp> = {
  'audio-only':
    /\b(?:spoke|talked|called|calls|contacted|reached|consulted|collateral(?: contact)?|coordinat\w+)(?: (?:with|to|w\/))? (?!(?:with|to|w\/|in|from|me|us|on|by|over|via|pt|client|patient|ct|him|her|them)\b)[\w/]+(?: [\w/]+){0,4} ?$|\b(?:argu\w+|hours|addict\w+|texting|gaming|always|constantly|time|playing|scrolling)(?: [\w/]+){0,4} ?$/,
  video:
    /\b(?:watch\w*|play\w*|makes?|posted|tiktok|youtube|work|school|class(?:es)?|made|consent (?:to|for)|attends?|job|meetings?|family|friends?|verbal consent|benefits of|risks? (?:and benefits )?of|virtual school) (?:[\w/]+ ){0,2}$/,
  'in-person':
    /\b(?:met (?:him|her|them|someone)|dating|see (?:him|her|them)|boss|interview|work|(?<!at )school|classes|class|friends?) $/,
};

/** Somebody beside the patient who came in from elsewhere. */
const OTHER_JOINED = new RegExp(
  `\\b(?:interpreter|translator)(?: [\\w-]+){0,3} ?$|\\b(?:interpreter|translator|bcba|supervisor|teacher|attending|${RELATIVE})(?: [\\w-]+){0,2} (?:joined|joining|attended|attending|participated|called in|overlapped|observed|supervis(?:ed|ing)|present|available)(?: [\\w:-]+){0,3} ?$|(?<!(?:with|w\\/|for|and) (?:his |her |their |pt's |the )?)\\b${RELATIVE} $`,
);

const SWITCH =
  /\b(?:switch\w*|convert\w*|mov(?:ed|ing)|chang(?:ed|ing)|transition\w*|continu(?:ed|ing)|complet(?:ed|ing)|finish(?:ed|ing)?|resum(?:ed|ing)|conduct(?:ed|ing)|proceed(?:ed|ing)?|rest|last|remaining|remainder|then|instead|ended up|used|held)\b/;
const BROKE =
  /\b(?:fail\w*|dropp?\w*|froze|freez\w*|down|crash\w*|disconnect\w*|cut out|off|lost|glitch\w*|not work\w*|wouldn't|didn't|couldn't|unable|tech(?:nical)? (?:issues?|difficult\w+|problems?)|issues?|unstable|poor|problems?|lagg\w*|kept|quit|died|stopp?\w*|started|began|attempt\w*|tried)\b/;

const isAlone = (found: Found<Modality>) => lettersBeside(found) <= 3;

/** What the patient chose was used; what is only wished for was not. */
const CHOSEN =
  /\b(?:preferred|chose|opted for|opted|elected|picked|agreed to)(?: (?:to (?:use|do|meet|be seen|come|have|continue|stay|talk)|by|via|in|the|a|on)){0,4} ?$/;

function isThisSession(found: Found<Modality>): boolean {
  const { clause } = found;
  if (clause.planned || clause.past || clause.other) return false;
  if (NOT_AFTER[found.value].test(found.after) || NOT_BEFORE[found.value].test(found.before)) return false;
  if (CHOSEN.test(found.before) || /^(?:preferred|chose|opted|elected)/.test(textOf(found))) return true;
  if (OTHER_JOINED.test(found.lead.replace(/ ?\([^()]*\)/g, ''))) return false;
  if (found.value === 'video' && isBroken(found)) return true;
  return (
    !clause.hypothetical &&
    (found.value === 'audio-only' && /^(?:no|without)/.test(textOf(found)) ? true : !isDenied(found))
  );
}

const textOf = (found: Found<Modality>) =>
  found.clause.text.slice(found.before.length, found.before.length + found.end - found.start);

/** Whether the words after it say that it failed; a reason that follows is about something else. */
const isBroken = (found: Found<Modality>) =>
  BROKE.test(found.after.split(/\b(?:after|because|since|due|when|as)\b/)[0] ?? '');

const MINUTES_BEFORE =
  /(?<![\d.:])(\d{1,3}) ?(?:m|min(?:utes)?|-)?(?: (?:of|on|by|via|over|through|the|was|were|session)){0,3} ?(?:by |via |over |on )?(?:the |secure )?$/;
const MINUTES_AFTER =
  /^ ?(?:session |call |visit |for |first |last |x |about |\(|- ?){0,3}(\d{1,3}) ?(?:m\b|min)/;

/** Minutes given to this way of meeting. */
function minutesOf(found: Found<Modality>): number | undefined {
  const way = textOf(found).replace(
    /(?:via|by|over|on|using|thru|through|the|a|telephone|phone|video|zoom).*$/,
    '',
  );
  const match = MINUTES_BEFORE.exec(found.before + way) ?? MINUTES_AFTER.exec(found.after);
  return match ? Number(match[1]) : undefined;
}

/** Of two ways in one session the one it ended with, unless the minutes say that the other took longer. */
function choose(found: Found<Modality>[]): Found<Modality> | undefined {
  const kinds = new Set(found.map((one) => one.value));
  if (kinds.size <= 1) return found[0];
  const timed = found.filter((one) => minutesOf(one) !== undefined);
  const [first, second] = timed;
  if (first && second && first.value !== second.value) {
    return (minutesOf(first) ?? 0) >= (minutesOf(second) ?? 0) ? first : second;
  }
  const working = found.filter((one) => !isBroken(one) && !isLeft(one));
  const switched = working.filter((one) => SWITCH.test(one.before + textOf(one))).at(-1);
  if (switched) return switched;
  const audio = found.find((one) => one.value === 'audio-only');
  if (audio && found.every((one) => one === audio || one.value === 'audio-only' || isGeneral(one)))
    return audio;
  const rest = new Set(working.map((one) => one.value));
  return rest.size === 1 ? working[0] : undefined;
}

/** 'from video to phone': what was left. */
const isLeft = (found: Found<Modality>) =>
  (/\bfrom (?:(?:an?|the|zoom|secure|live) )?$/.test(found.before) && !/^to\b/.test(textOf(found))) ||
  /^ ?(?:to|>) ?(?:tele)?phone/.test(found.after);
/** Telehealth takes in sound alone where that is said. */
const isGeneral = (found: Found<Modality>) =>
  /^(?:tele-?(?:health|med\w*|therapy|psych\w*|visit)|virtual\w*|th)/.test(textOf(found));

/** Reads the way of meeting; undefined when it is not said, or two are and nothing decides. */
export function readModality(note: Note): Reading<Modality> | undefined {
  const named = findTerms(note, TERMS);
  const bare = findTerms(note, BARE).filter(
    (one) => isAlone(one) && !named.some((other) => other.start <= one.start && one.end <= other.end),
  );
  const all = [...named, ...bare];
  const found = all.filter(isThisSession).sort((a, b) => a.start - b.start || b.end - a.end);
  return choose(found);
}
