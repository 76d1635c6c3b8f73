/** How long the session was, and how its minutes divide between E/M and psychotherapy. */
import { findDurations } from '../text/durations.ts';
import { type Found, place } from './find.ts';
import type { Note, Reading } from './note.ts';
import { findSessionSpans, readStartEnd } from './start-end.ts';

export interface SessionMinutes {
  minutes?: Reading<number>;
  psychotherapyMinutes?: Reading<number>;
  evaluationMinutes?: Reading<number>;
}

type Part = 'evaluation' | 'psychotherapy' | 'total' | 'session';

interface Timed extends Reading<number> {
  part: Part;
  weight: number;
}

const EVALUATION =
  '(?:e\\/?(?: ?& ?)?m|eval(?:uation)? (?:and|&) (?:mgmt|management)|med(?:ication)?s? ?(?:mgmt|management|mgt|check|review|visit|f\\/u)|medical(?: (?:eval(?:uation)?|portion|work|visit|services?|component|part|management))?|medmgmt|prescribing|med portion|992\\d\\d)';
const PSYCHOTHERAPY =
  '(?:(?:individual |ind |supportive |add-on |insight-oriented |psychodynamic ){0,4}(?:psychotherapy|therapy|psytx|psych tx|tx|counseling|pt therapy|talk therapy|psychotx|9083[368])(?: (?:add-on|portion|component|part))?)';
const TOTAL = '(?:total|overall|altogether|in all|entire|whole|visit|encounter|appointment|appt)';

/** Between a length and the part it belongs to nothing else stands than joining words. */
const JOIN_AFTER =
  '(?:[ :,-]|of|for|on|was|were|is|spent|face[- ]to[- ]face|f2f|the|in|doing|it|that|which|to|went|devoted|providing|dedicated|by|individual|separate|time|min|minutes|about|approx\\.?|~|used|=|\\()';
const JOIN_BEFORE =
  '(?:[ :,=~+&-]|of|for|was|is|lasted|time|took|x|about|approx(?:imately)?\\.?|@|minutes|duration|length|face[- ]to[- ]face|portion|component|part|ran|session|came to|total(?:ing|ed)?|\\()';

const after = (words: string) => new RegExp(`^${JOIN_AFTER}{0,8}${words}(?![a-z])`);
const before = (words: string) => new RegExp(`(?<![a-z])${words}${JOIN_BEFORE}{0,8}$`);
const EVALUATION_AFTER = after(EVALUATION);
const EVALUATION_BEFORE = before(EVALUATION);
const PSYCHOTHERAPY_AFTER = after(PSYCHOTHERAPY);
const PSYCHOTHERAPY_BEFORE = before(PSYCHOTHERAPY);
const TOTAL_AFTER = after(TOTAL);
const TOTAL_BEFORE = before(TOTAL);

const SESSION_NEAR =
  /\b(?:session|sess|individual|ind|indiv|group|family|couples?|crisis|intake|eval(?:uation)?|testing|test|aba|therapy|psychotherapy|tx|visit|duration|length|time|face[- ]to[- ]face|f2f|appointment|appt|encounter|seen|met|service|consult|assessment|psychotx|phone|video|zoom|telehealth|total|spent|for|lasted|check|mgmt|management|counseling|minutes)\b/;

/** A length that is something else's: of sleep, of a delay, of a former time. */
const ELSEWHERE_AFTER =
  /^ ?(?:ago|late|early|earlier|before|after (?:school|work|lunch|dinner|bed|taking|the)|later|daily|nightly|weekly|a (?:day|night|week)|per (?:day|night|week)|each|every|\/ ?(?:day|night|week|wk)|of (?:sleep|exercise|walking|screen|cardio|yoga|tv|homework|gaming|travel|driving|documentation|notes|crying|meditation|practice|journaling|reading|supervision|charting|rest)|walk|run|drive|commute|travel|away|break|nap|prior|from (?:home|clinic|office|here)|sober|clean|apart|between|in (?:bed|the car|traffic)|bus|warning|workout|notice|meditation|cardio|timer|sleep|documentation|charting|note|notes|paperwork|prep|record|until|no[- ]show|long (?:panic|argument|fight|drive|walk|tantrum)|(?:panic|tantrum|meltdown|argument)|behind|to (?:fall|get to sleep|get home|drive|travel|write|document|chart|calm|settle)|or (?:more|less) (?:of|a)|x ?\d+ ?(?:\/|times|per|a (?:day|week)|weekly|daily|days?|weeks?|wk)|\d ?x|(?:once|twice|three times) |with (?:supervisor|pcp|school)|at (?:a time|the gym|night)|on (?:the phone with|hold|social|paperwork|documentation|notes))\b/;
const ELSEWHERE_BEFORE =
  /\b(?:arrived|late|slept|sleeps?|sleeping|for the (?:past|last)|past|last|over the|every|q|after|in|within|next|walk(?:s|ed|ing)?|exercis\w+|drove|drives?|driving|commut\w+|travel\w*(?: time)?|waited|wait(?:ing)?(?: time)?|document\w*(?: time)?|charting(?: time)?|paperwork|prep\w*|nap(?:s|ped)?|cried|cries|crying|lasting|lasts|ruminat\w+|medit\w+|practic\w+|journal\w+|reads?|works?|worked|shift|(?<!(?:session|visit|but|actually|appt|tx|time|it|we|and) )ran|runs?|jog\w*|gaming|games|tv|scroll\w+|studying|homework|scheduled(?: for)?|planned(?: for)?|booked for|was to be|usual(?:ly)?|instead of|rather than|not|no|less than|under|fewer than|authorized(?: for)?|approved(?: for)?|up to|awake|note(?:s| writing)?|break|record review|limit(?:ed)? to|supervision|supervisor|goal:?|at least|timer|increase(?:d)? to|of sleep|per|each|sober|clean|took|takes)(?: (?:the|a|an|about|approx\.?|approximately|around|only|for|time|of|was|is|her|his|their|nearly|almost|over|to|another|x|took|-|:|up|today)){0,4}[ :=~-]*$/;

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
  const beforeText = found.before.slice(-60);
  const afterText = found.after.slice(0, 70);
  if (EVALUATION_AFTER.test(afterText)) return 'evaluation';
  if (PSYCHOTHERAPY_AFTER.test(afterText)) return 'psychotherapy';
  if (TOTAL_AFTER.test(afterText)) return 'total';
  if (EVALUATION_BEFORE.test(beforeText)) return 'evaluation';
  if (PSYCHOTHERAPY_BEFORE.test(beforeText)) return 'psychotherapy';
  if (TOTAL_BEFORE.test(beforeText)) return 'total';
  return 'session';
}

function weightOf(found: Found<unknown>, part: Part): number {
  if (part === 'total')
    return /\b(?:total|overall|altogether|in all|entire|whole)\b/.test(found.clause.text) ? 5 : 4;
  const near = `${found.before.slice(-40)} ${found.after.slice(0, 40)}`;
  let weight = SESSION_NEAR.test(near) ? 3 : 1;
  if (found.clause.activity && part === 'session') weight -= 2;
  if (found.clause.section === 'p' || found.clause.section === 'g') weight -= 0.5;
  return weight;
}

/** Numbers without a unit that a label makes minutes: 'Duration: 45', '10 E/M + 30 tx', 'ind tx x 50'. */
const LABELLED = new RegExp(
  [
    '(?:duration|length(?: of (?:session|service))?|session (?:length|duration|time)|(?:total |session |service |face[- ]to[- ]face )?(?:minutes|min)|total time|time spent|time)(?: \\((?:in )?min(?:utes)?\\))?(?: in min(?:utes)?)?\\s{0,2}[:=]\\s{0,2}(?<labelled>\\d{1,3})(?![\\d:./-]|\\s?(?:[ap]m?\\b|to\\b|-|h|units?|[1-9]))',
    `(?<![\\w.:/-])(?<evaluation>\\d{1,3}) ?(?=(?:of )?${EVALUATION}(?![a-z]))`,
    `(?<=e\\/?m ?[:=]? ?)(?<evaluationAfter>\\d{1,3})(?![\\w:./%-])`,
    `(?<=(?:[+,&/;(]|and|plus|\\n) ?)(?<psychotherapy>\\d{1,3}) ?(?=(?:of )?${PSYCHOTHERAPY}(?![a-z]))`,
    `(?<=(?:[+,&/;(]|and|plus|\\n) ?${PSYCHOTHERAPY}[ :=]{0,3})(?<psychotherapyAfter>\\d{1,3})(?![\\w:./%-])`,
    `(?<![\\w.:/-])(?<leading>\\d{1,3}) ?(?=(?:of )?${PSYCHOTHERAPY}(?![a-z])[ +,&/;]{0,3}(?:and|plus|with|w\\/)? ?\\d{1,3} ?(?:min )?${EVALUATION}(?![a-z]))`,
    '(?<=\\b(?:individual|ind|group|family|couples?|crisis|intake)(?: (?:tx|therapy|session|psychotherapy))? ?x ?)(?<times>\\d{2,3})(?![\\w:./%-])',
  ].join('|'),
  'g',
);
const PART_OF_GROUP: Readonly<Record<string, Part>> = {
  labelled: 'session',
  times: 'session',
  evaluation: 'evaluation',
  evaluationAfter: 'evaluation',
  psychotherapy: 'psychotherapy',
  psychotherapyAfter: 'psychotherapy',
  leading: 'psychotherapy',
};

function findBareNumbers(note: Note): Timed[] {
  const found: Timed[] = [];
  for (const match of note.text.matchAll(LABELLED)) {
    const [name, digits] = Object.entries(match.groups ?? {}).find(([, value]) => value !== undefined) ?? [];
    const part = PART_OF_GROUP[name ?? ''];
    if (!part || !digits || Number(digits) === 0) continue;
    const start = match.index + match[0].lastIndexOf(digits);
    const placed = place(note, Number(digits), start, start + digits.length);
    if (!placed || !isSessions(placed)) continue;
    found.push({
      value: Number(digits),
      start,
      end: start + digits.length,
      part,
      weight: part === 'session' ? 4 : 3,
    });
  }
  return found;
}

function findTimed(note: Note): Timed[] {
  const timed: Timed[] = [];
  for (const duration of findDurations(note.text)) {
    const found = place(note, duration.minutes, duration.start, duration.end);
    if (!found || found.value === undefined || found.value === 0 || !isSessions(found)) continue;
    const part = partOf(found);
    const weight = weightOf(found, part);
    if (weight > 0) timed.push({ value: found.value, start: found.start, end: found.end, part, weight });
  }
  for (const span of findSessionSpans(note)) {
    const part = partOf(span);
    if (part === 'evaluation' || part === 'psychotherapy') {
      timed.push({ value: span.value, start: span.start, end: span.end, part, weight: 3 });
    }
  }
  const bare = findBareNumbers(note).filter(
    (one) => !timed.some((other) => other.start < one.end && one.start < other.end),
  );
  return [...timed, ...bare].sort((a, b) => a.start - b.start);
}

/** The weightiest length; undefined when two of the same weight differ. */
function weightiest(timed: Timed[]): Timed | undefined {
  const weight = Math.max(...timed.map((one) => one.weight));
  const best = timed.filter((one) => one.weight === weight);
  return best.every((one) => one.value === best[0]?.value) ? best[0] : undefined;
}

const toReading = ({ value, start, end }: Timed): Reading<number> => ({ value, start, end });

const PRESCRIBER_WORK = new RegExp(
  `(?<![a-z\\d])(?:${EVALUATION}|psychotherapy add-on|add-on psychotherapy)(?![a-z\\d])`,
);

/** Reads the minutes. Of a psychotherapy length alone it is the session's, unless E/M work stands beside it. */
export function readDuration(note: Note): SessionMinutes {
  const timed = findTimed(note);
  const of = (part: Part) => weightiest(timed.filter((one) => one.part === part));
  const evaluation = of('evaluation');
  const psychotherapy = of('psychotherapy');
  const general = timed.filter((one) => one.part === 'total' || one.part === 'session');
  const whole = weightiest(general);
  const span = readStartEnd(note).minutes;

  const hasWhole = whole !== undefined || span !== undefined;
  const isSplit =
    psychotherapy !== undefined &&
    (evaluation !== undefined ||
      PRESCRIBER_WORK.test(statedText(note)) ||
      isPartOf(psychotherapy, whole ?? span));
  if (isSplit) {
    return {
      ...(whole ? { minutes: toReading(whole) } : span && isOutside(span, timed) && { minutes: span }),
      psychotherapyMinutes: toReading(psychotherapy),
      ...(evaluation && { evaluationMinutes: toReading(evaluation) }),
    };
  }
  if (evaluation && hasWhole) {
    return {
      minutes: whole ? toReading(whole) : (span as Reading<number>),
      evaluationMinutes: toReading(evaluation),
    };
  }
  const session = [
    ...general,
    ...timed.filter((one) => one.part === 'psychotherapy' || one.part === 'evaluation'),
  ];
  const best = weightiest(session);
  if (best) return { minutes: toReading(best) };
  return span ? { minutes: span } : {};
}

const isPartOf = (part: Timed, whole: Reading<number> | undefined) =>
  whole !== undefined && whole.value > part.value;

const isOutside = (span: Reading<number>, timed: Timed[]) =>
  !timed.some((one) => one.start >= span.start && one.end <= span.end);

const statedText = (note: Note) =>
  note.clauses
    .filter(
      (clause) => !clause.negated && !clause.planned && !clause.past && !clause.hypothetical && !clause.other,
    )
    .map((clause) => clause.text)
    .join('\n');
