/** Every length of time in a note that may be the session's, and which part of the session it belongs to. */
import { findDurations } from '../text/durations.ts';
import { RELATIVE } from './cues.ts';
import { type Found, place } from './find.ts';
import type { Note, Reading } from './note.ts';
import { lettersBeside } from './shorthand.ts';
import { findSessionSpans } from './start-end.ts';

/** What a length is said of: the E/M work, the psychotherapy, the whole visit, or just the session. */
type Part = 'evaluation' | 'psychotherapy' | 'total' | 'session';

export interface Timed extends Reading<number> {
  part: Part;
  /** How plainly it is said to be the session's: 5 'total', 3.5 beside the service, 3 near it, 2.5 alone, 1 in a story. */
  weight: number;
}

/** Source of a pattern for E/M work. */
export const EVALUATION =
  '(?:e\\/?(?: ?& ?)?m|eval(?:uation)? (?:and|&) (?:mgmt|management)|med(?:ication)?s? ?(?:mgmt|management|mgt|check|review|visit|f\\/u)|medical(?: (?:eval(?:uation)?|portion|work|visit|services?|component|part|management))?|medmgmt|prescribing|med portion|992\\d\\d)';
const PSYCHOTHERAPY =
  '(?:(?:individual |ind |supportive |add-on |insight-oriented |psychodynamic |(?:cbt|dbt|emdr|ipt|act)(?:-(?:oriented|based|focused))? ){0,4}(?:psychotherapy|therapy|psytx|psych tx|tx|counseling|pt therapy|talk therapy|psychotx|9083[368])(?: (?:add-on|portion|component|part))?)';
const TOTAL = '(?:total|overall|altogether|in all|entire|whole|visit|encounter|appointment|appt)';

/** Between a length and the part it belongs to nothing else stands than joining words. */
const JOIN_AFTER =
  '(?:[ :,-]|of|for|on|was|were|is|spent|face[- ]to[- ]face|f2f|the|in|doing|it|that|which|to|went|devoted|providing|dedicated|by|individual|separate|time|min|minutes|about|approx\\.?|~|used|=|\\()';
const JOIN_BEFORE =
  '(?:[ :,=~+&-]|of|for|was|is|lasted|time|took|x|about|approx(?:imately)?\\.?|@|minutes|duration|length|face[- ]to[- ]face|portion|component|part|ran|session|came to|total(?:ing|ed)?|\\()';

/** 'of this 45 min visit', between a part and what it was. */
const OF_THE_WHOLE =
  '(?: of (?:this|the|a|an|our) \\d{1,3}[ -]?min(?:utes?)? (?:visit|session|encounter|appointment|appt))?';
const after = (words: string) => new RegExp(`^${OF_THE_WHOLE}${JOIN_AFTER}{0,8}${words}(?![a-z])`);
const label = (words: string) =>
  new RegExp(`(?<![a-z])${words}(?: (?:time|portion|component|minutes|length))?\\s?[:=(]\\s?$`);
const EVALUATION_LABEL = label(`(?:${EVALUATION}|med(?:ication)?s?)`);
/** '55 min: E/M and 40 min psychotherapy': what stands before the colon is the whole. */
const WHOLE_OF_PARTS = new RegExp(`^ ?: ?(?:${EVALUATION}|${PSYCHOTHERAPY}),? ?(?:and|&|\\+|plus|,) ?\\d`);
const before = (words: string) => new RegExp(`(?<![a-z])${words}${JOIN_BEFORE}{0,8}$`);
/** 'Twenty minutes on meds': only behind a length, since medicines are also taken at times. */
const EVALUATION_AFTER = after(`(?:${EVALUATION}|med(?:ication)?s)`);
const EVALUATION_BEFORE = before(EVALUATION);
const PSYCHOTHERAPY_AFTER = after(PSYCHOTHERAPY);
const PSYCHOTHERAPY_BEFORE = before(PSYCHOTHERAPY);
const PSYCHOTHERAPY_LABEL = label(PSYCHOTHERAPY);
const TOTAL_AFTER = after(TOTAL);
const TOTAL_BEFORE = before(TOTAL);

const SERVICE_NEAR =
  /\b(?:session|sess|individual|ind|indiv|group|grp|family|fam|couples?|crisis|intake|eval(?:uation)?|testing|test|aba|therapy|psychotherapy|tx|visit|duration|length|time spent|session time|face[- ]to[- ]face|f2f|appointment|appt|encounter|service|consult(?:ation)?|assessment|check|mgmt|management|counseling|screening|coordination|psychoeducation)\b/;
const ENDED = /\b(?:ended|stopped|cut short|terminated|finished)(?: early)? (?:at|after) $/;
const MET = /\b(?:met|meet|seen|saw|spent|talked|spoke|lasted|ran|time|with (?:pt|client|patient))\b/;

/** A length that is something else's: of sleep, of a delay, of a former time. */
const ELSEWHERE_AFTER =
  /^ ?(?:ago|late|early|earlier|before|after|following|later|daily|nightly|weekly|a (?:day|night|week)|per (?:day|night|week)|each|every|shifts?|into|\/ ?(?:day|night|week|wk)|of (?:sleep|exercise|walking|screen|cardio|yoga|tv|homework|gaming|travel|driving|documentation|notes|crying|meditation|practice|journaling|reading|supervision|charting|rest)|walk|run|drive|commute|travel|away|break|nap|prior|from (?:home|clinic|office|here)|sober|clean|apart|between|in (?:bed|the car|traffic)|bus|warning|workout|notice|meditation|cardio|timer|sleep|documentation|charting|note|notes|paperwork|prep|record|until|no[- ]show|long (?:panic|argument|fight|drive|walk|tantrum)|(?:panic|tantrum|meltdown|argument)|behind|to (?:fall|get to sleep|get home|drive|travel|write|document|chart|calm|settle)|or (?:more|less) (?:of|a)|x ?\d+ ?(?:\/|times|per|a (?:day|week)|weekly|daily|days?|weeks?|wk)|\d ?x|(?:once|twice|three times) |with (?:supervisor|pcp|school)|at (?:a time|the gym|night)|on (?:the phone with|hold|social|paperwork|documentation|notes))\b/;
const ELSEWHERE_BEFORE =
  /\b(?:arrived|late|slept|sleeps?|sleeping|for the (?:past|last)|past|last|first|final|initial|remaining|over the|every|q|after|(?<!check[- ])in|within|next|walk(?:s|ed|ing)?|exercis\w+|drove|drives?|driving|commut\w+|travel\w*(?: time)?|waited|wait(?:ing)?(?: time)?|document\w*(?: time)?|charting(?: time)?|paperwork|prep\w*|nap(?:s|ped)?|cried|cries|crying|lasting|lasts|ruminat\w+|medit\w+|practic\w+|journal\w+|reads?|works?|worked|shift|(?<=\b(?:he|she|pt|client|patient|ct|they) )ran|runs?|jog\w*|gaming|games|tv|scroll\w+|studying|homework|scheduled(?: for)?|planned(?: for)?|booked for|was to be|usual(?:ly)?|instead of|rather than|not|no|less than|under|fewer than|authorized(?: for)?|approved(?: for)?|up to|awake|note(?:s| writing)?|break|record review|limit(?:ed)? to|supervision|supervisor|goal:?|at least|timer|increase(?:d)? to|of sleep|per|each|sober|clean|took|takes)(?: (?:the|a|an|about|approx\.?|approximately|around|only|for|time|of|was|is|her|his|their|nearly|almost|over|to|another|x|took|-|:|up|today)){0,4}[ :=~-]*$/;

function isSessions(found: Found<number | undefined>): boolean {
  const { clause } = found;
  if (clause.past || clause.other) return false;
  const stated = /\b(?:total|duration|length|session time|time spent|spent|session lasted)\b/.test(
    clause.text,
  );
  if ((clause.planned || clause.hypothetical) && !stated) return false;
  if (ELSEWHERE_AFTER.test(found.after) || ELSEWHERE_BEFORE.test(found.before.slice(-60))) return false;
  return true;
}

function partOf(found: Found<unknown>): Part {
  const beforeText = (found.clause.inBrackets ? found.lead : found.before).slice(-60);
  const afterText = found.after.slice(0, 70);
  if (WHOLE_OF_PARTS.test(afterText)) return 'total';
  if (EVALUATION_LABEL.test(beforeText)) return 'evaluation';
  if (PSYCHOTHERAPY_LABEL.test(beforeText)) return 'psychotherapy';
  if (EVALUATION_AFTER.test(afterText)) return 'evaluation';
  if (PSYCHOTHERAPY_AFTER.test(afterText)) return 'psychotherapy';
  if (TOTAL_AFTER.test(afterText)) return 'total';
  if (EVALUATION_BEFORE.test(beforeText)) return 'evaluation';
  if (PSYCHOTHERAPY_BEFORE.test(beforeText)) return 'psychotherapy';
  if (TOTAL_BEFORE.test(beforeText)) return 'total';
  return 'session';
}

/** A call to somebody beside the session. */
const OTHER_CALL = new RegExp(
  `\\b(?:called|phoned|call (?:to|with|w\\/)) (?:the |his |her |their |pt's ){0,2}(?:${RELATIVE}|pcp|school|teacher|pharmacy|psychiatrist)\\b`,
);

function weightOf(found: Found<unknown>, part: Part): number {
  const near = `${found.before.slice(-30)} ${found.after.slice(0, 30)}`;
  if (part === 'total') return /\b(?:total|overall|altogether|in all|entire|whole)\b/.test(near) ? 5 : 4;
  // '75 min (40 with the patient, 20 with mother)': the parts of the length before the bracket.
  if (found.clause.inBrackets && part === 'session' && /\d ?min\w*,? \(/.test(found.lead)) return 1;
  let weight = 1;
  const beside = `${found.before.slice(-14)} ${found.after.slice(0, 22)}`;
  if (part !== 'session' || SERVICE_NEAR.test(beside)) weight = 3.5;
  else if (SERVICE_NEAR.test(near)) weight = 3;
  else if (ENDED.test(found.before)) weight = 3;
  else if (lettersBeside(found) <= 6) weight = 2.5;
  else if (MET.test(found.before)) weight = 2;
  if (part === 'session' && OTHER_CALL.test(found.before)) weight -= 1;
  if (found.clause.activity && part === 'session') weight -= weight >= 3 ? 1 : 2;
  if (found.clause.section === 'p' || found.clause.section === 'g') weight -= 0.5;
  return weight;
}

/** The formats that a number of minutes is written beside without its unit. */
const CREDENTIAL =
  '(?:l[cip]?csw|licsw|lisw|lmsw|lpc|lpcc|lcpc|lmhc|lmft|mft|psyd|phd|md|do|pmhnp|np|psychologist|via|zoom|video|phone|telehealth|office)';
const FORMAT = '(?:individual|indiv|ind|family|fam|couples?|crisis)';

/** Numbers without a unit that a label makes minutes: 'Duration: 45', '10 E/M + 30 tx', 'ind tx x 50'. */
const LABELLED = new RegExp(
  [
    '(?<!\\d ?)(?<!\\w)(?:duration|length(?: of (?:session|service))?|session (?:length|duration|time)|(?:total |session |service |face[- ]to[- ]face )?(?:minutes|min)|total time|time spent|time)(?: \\((?:in )?min(?:utes)?\\))?(?: in min(?:utes)?)?\\s{0,2}[:=]\\s{0,2}(?<labelled>\\d{1,3})(?![\\d:/-]|\\.\\d|\\s?(?:[ap]m?\\b|to\\b|-|h|units?|[1-9]))',
    `(?<![\\w.:/-])(?<evaluation>\\d{1,3}) ?(?=(?:of |on |for )?${EVALUATION}(?![a-z]))`,
    `(?<=e\\/?m ?[:=]? ?)(?<evaluationAfter>\\d{1,3})(?![\\w:./%-])`,
    `(?<=(?:[+,&/;(]|and|plus|\\n) ?)(?<psychotherapy>\\d{1,3}) ?(?=(?:of |on |for )?(?:(?:it|which|that|those|them) (?:was |were |for |on |is )?)?${PSYCHOTHERAPY}(?![a-z]))`,
    `(?<=(?:[+,&/;(]|and|plus|\\n) ?${PSYCHOTHERAPY}[ :=]{0,3})(?<psychotherapyAfter>\\d{1,3})(?![\\w:./%-])`,
    `(?<=(?<![a-z])${PSYCHOTHERAPY}[ :=]{1,3})(?<paired>\\d{1,3})(?=(?: ?min)?(?:[ ,;/+&]{1,3}|\\s?\\n)(?:(?:and|plus) )?${EVALUATION}[ :=]{1,3}\\d)`,
    `(?<![\\w.:/-])(?<leading>\\d{1,3}) ?(?=(?:of )?${PSYCHOTHERAPY}(?![a-z])[ +,&/;]{0,3}(?:and|plus|with|w\\/)? ?\\d{1,3} ?(?:min )?${EVALUATION}(?![a-z]))`,
    `(?<=\\b${FORMAT}(?: (?:tx|therapy|psychotherapy|counseling))? )(?<beside>\\d{2,3})(?=\\s{0,2}(?:[,;\\n]|\\.(?!\\d)|$| ?${CREDENTIAL}\\b))`,
    `(?<![\\w.:/$#-]|(?:session|visit|sess|number|room|of|age|pos|appt) )(?<ahead>\\d{2,3}) (?=${FORMAT}\\b)`,
    '(?<=(?<!(?:phq|gad|bdi|pcl|scores?|raw)[\\w-]{0,3} )\\btotal(?: time| session| visit)?[ :=]{1,3})(?<total>\\d{2,3})(?=\\s{0,2}(?:[,;:)\\n]|\\.(?!\\d)|$))',
    '(?<=\\b(?:individual|ind|group|family|couples?|crisis|intake)(?: (?:tx|therapy|session|psychotherapy))? ?x ?)(?<times>\\d{2,3})(?![\\w:./%-])',
  ].join('|'),
  'g',
);
/** A number beside the format of a session is minutes only within these. */
const SHORTEST_BARE = 15;
const LONGEST_BARE = 180;
const PART_OF_GROUP: Readonly<Record<string, Part>> = {
  labelled: 'session',
  beside: 'session',
  ahead: 'session',
  times: 'session',
  total: 'total',
  evaluation: 'evaluation',
  evaluationAfter: 'evaluation',
  psychotherapy: 'psychotherapy',
  psychotherapyAfter: 'psychotherapy',
  paired: 'psychotherapy',
  leading: 'psychotherapy',
};

function findBareNumbers(note: Note): Timed[] {
  const found: Timed[] = [];
  for (const match of note.text.matchAll(LABELLED)) {
    const [name, digits] = Object.entries(match.groups ?? {}).find(([, value]) => value !== undefined) ?? [];
    const part = PART_OF_GROUP[name ?? ''];
    if (!part || !digits || Number(digits) === 0) continue;
    const isBare = name === 'beside' || name === 'ahead';
    if (isBare && (Number(digits) < SHORTEST_BARE || Number(digits) > LONGEST_BARE)) continue;
    const start = match.index + match[0].lastIndexOf(digits);
    const placed = place(note, Number(digits), start, start + digits.length);
    if (!placed || !isSessions(placed)) continue;
    found.push({
      value: Number(digits),
      start,
      end: start + digits.length,
      part,
      weight: isBare ? 2 : part === 'session' || part === 'total' ? 4 : 3,
    });
  }
  return found;
}

/** Minutes: no session is longer. */
const DAY = 1440;
/** In a long note a length that nothing ties to the session belongs to a story. */
const LONG_NOTE = 300;

/** Finds them, in order. */
export function findTimed(note: Note): Timed[] {
  const timed: Timed[] = [];
  for (const duration of findDurations(note.text)) {
    const found = place(note, duration.minutes, duration.start, duration.end);
    if (!found?.value || found.value > DAY || !isSessions(found)) continue;
    const part = partOf(found);
    const weight = weightOf(found, part);
    if (weight > (note.text.length > LONG_NOTE ? 1 : 0))
      timed.push({ value: found.value, start: found.start, end: found.end, part, weight });
  }
  for (const span of findSessionSpans(note)) {
    const part = partOf(span);
    if (part === 'evaluation' || part === 'psychotherapy') {
      timed.push({ value: span.value, start: span.start, end: span.end, part, weight: 3.5 });
    }
  }
  const bare = findBareNumbers(note).filter(
    (one) => !timed.some((other) => other.start < one.end && one.start < other.end),
  );
  return [...timed, ...bare].sort((a, b) => a.start - b.start);
}
