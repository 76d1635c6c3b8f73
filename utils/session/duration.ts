/** How long the session was, and how its minutes divide between E/M and psychotherapy. */
import { RELATIVE } from './cues.ts';
import type { Note, Reading } from './note.ts';
import { readStartEnd } from './start-end.ts';
import { EVALUATION, findTimed, type Timed } from './timed.ts';

export interface SessionMinutes {
  minutes?: Reading<number>;
  psychotherapyMinutes?: Reading<number>;
  evaluationMinutes?: Reading<number>;
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

/** A session that went from one way of meeting to the other, with the minutes of each: 'video 10 min, then 40 min by phone'. */
const SWITCHED =
  /(?<![\d.:])(\d{1,3}) ?(?:m|min(?:utes)?)\b[^.;\n]{0,60}\b(?:remain(?:ing|der)|rest|then|last|final|other|and)\b[^.;\n\d]{0,25}(?:(\d{1,3})(?: ?(?:m|min(?:utes)?)\b)?[^.;\n\d]{0,20}\b(?:phone|telephone|audio|video|zoom)\b|(?<=\b(?:phone|telephone|audio|video|zoom)\b[^.,;\n\d]{0,12})(\d{1,3}) ?(?:m|min(?:utes)?)\b)/;
/** What was said to somebody else is no part of the session. */
const OTHER_CALL = new RegExp(
  `\\b(?:call(?:ed)? (?!dropped|failed|back)|spoke|collateral|school|pcp|${RELATIVE})\\b`,
);
const VIDEO = /\b(?:video|zoom|doxy|teams|facetime|telehealth|virtual)\b/;
const SOUND = /\b(?:phone|telephone|audio)\b/;

/** Both parts together, where no length outside of them speaks for the whole. */
function readSwitched(note: Note, timed: Timed[]): Reading<number> | undefined {
  const match = SWITCHED.exec(note.text);
  if (!match) return undefined;
  const start = match.index;
  const end = start + match[0].length;
  const sentence = note.text.slice(Math.max(0, start - 60), end);
  const isOther = (one: Timed) => one.weight > 1 && (one.start < start || one.end > end);
  if (OTHER_CALL.test(match[0]) || !VIDEO.test(sentence) || !SOUND.test(sentence) || timed.some(isOther))
    return undefined;
  return { value: Number(match[1]) + Number(match[2] ?? match[3]), start, end };
}

/** Reads the minutes. Of a psychotherapy length alone it is the session's, unless E/M work stands beside it. */
export function readDuration(note: Note): SessionMinutes {
  const timed = findTimed(note);
  const of = (part: Timed['part']) => weightiest(timed.filter((one) => one.part === part));
  const evaluation = of('evaluation');
  const psychotherapy = of('psychotherapy');
  const general = timed.filter((one) => one.part === 'total' || one.part === 'session');
  const span = readStartEnd(note).minutes;
  const whole = weightiest(general.filter((one) => one.weight >= (span ? 3 : 1)));

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
  const switched = span ? undefined : readSwitched(note, timed);
  if (switched) return { minutes: switched };
  const best = weightiest(session.filter((one) => one.weight >= (span ? 3 : 0)));
  if (best) return { minutes: toReading(best) };
  // Where the length is written beside the clock times it is quoted from there.
  const beside = span && general.find((one) => one.value === span.value);
  return span ? { minutes: beside ? toReading(beside) : span } : {};
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
