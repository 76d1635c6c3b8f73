/** How long the session was, and how its minutes divide between E/M and psychotherapy. */
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
  const best = weightiest(session.filter((one) => one.weight >= (span ? 3 : 0)));
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
