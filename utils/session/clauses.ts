/** A note split into clauses, each with what its words say about how to take it. */
import {
  CONTINUES,
  FUTURE,
  HYPOTHETICAL,
  NEGATION,
  OTHER_ACTIVITY,
  OTHER_PERSON,
  PAST,
  RECURRING,
  SECTION_LABEL,
  sectionOf,
} from './cues.ts';

interface ClauseFlags {
  /** Says that something was not so. */
  negated: boolean;
  /** Speaks of what is to come. */
  planned: boolean;
  /** Speaks of former sessions or of history. */
  past: boolean;
  /** Is about somebody other than the patient and the one who rendered the service. */
  other: boolean;
  /** Offered, considered or asked for, not done. */
  hypothetical: boolean;
  /** Tells of something else that takes time: sleep, travel, paperwork, exercise. */
  activity: boolean;
  /** Belongs to a list that a denial opened ('no toys, interpreter or report'). */
  inDenial: boolean;
}

export interface Clause extends ClauseFlags {
  text: string;
  /** Where it stands in the note's text. */
  start: number;
  end: number;
  /** Which part of a structured note it stands in ('S', 'D', 'P' …); undefined outside of one. */
  section: string | undefined;
  /** Clauses of the same sentence share this number. */
  sentence: number;
  /** Where its sentence begins. */
  sentenceStart: number;
  /** Whether it stands in brackets: it belongs to what stands before them. */
  inBrackets: boolean;
}

/** What ends a clause; a comma inside a number and a dot inside an abbreviation do not. */
const BREAK =
  /\n|[;!?|](?=\s|$)|(?<!\b(?:dr|mr|mrs|ms|vs|st|approx|est|pt|incl|a\.m|p\.m|y\.o|d\.o\.[bs]|w))(?<!\b(?:min|hrs?))(?<!(?:^|\D[\s(])[a-ln-z])\.(?=\s|$)|(?<=(?:w\/|w\/o|with|without) pt)\.(?=\s)|(?<=\b(?:min|hrs?))\.(?!\s(?:of|e\/m|psychotherapy|therapy|tx|med|medication|for|on|in|was|were|spent)\b)(?=\s|$)|,(?!\d{3}\b)|[()[\]]|(?<!(?:^|\n) ?[a-z])\s-{1,2}\s(?!\d{1,2}[:\d])|\s(?=(?:but|however|although|though|while|whereas|instead)\s)|\bthen\b|\s(?=(?:so|and)\s(?:we|switched|used|moved|continued|completed|converted|met|session)\b)/g;
const ENDS_SENTENCE = /^[\n.;!?|]/;

/** A line that was only wrapped goes on: its last word has no stop, the next one starts small. */
function isWrapped(text: string, at: number, isCapital: IsCapital): boolean {
  if (isCapital(at + 1 + text.slice(at + 1, at + 9).search(/\S/))) return false;
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const line = text.slice(lineStart, at);
  const next = text.slice(at + 1, at + 40);
  return line.trim().length > 55 && !/[.:;,!?]\s*$/.test(line) && !/^\s*(?:$|\n|[\w /]{1,25}:)/.test(next);
}

/** Whether the letter at a place in the text was typed as a capital that says something. */
export type IsCapital = (index: number) => boolean;

interface Piece {
  start: number;
  end: number;
  sentence: number;
  sentenceStart: number;
  /** Whether it stands in brackets: it belongs to what stands before them. */
  inBrackets: boolean;
}

function cut(text: string, isCapital: IsCapital): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  let sentence = 0;
  let sentenceStart = 0;
  let inBrackets = false;
  for (const match of text.matchAll(BREAK)) {
    if (match[0] === '\n' && isWrapped(text, match.index, isCapital)) continue;
    if (match.index > start) pieces.push({ start, end: match.index, sentence, sentenceStart, inBrackets });
    start = match.index + match[0].length;
    if (ENDS_SENTENCE.test(match[0])) {
      sentence++;
      sentenceStart = start;
      inBrackets = false;
    } else if (/^[()[\]]/.test(match[0])) inBrackets = /^[([]/.test(match[0]);
  }
  if (text.length > start) pieces.push({ start, end: text.length, sentence, sentenceStart, inBrackets });
  return pieces
    .filter((piece) => text.slice(piece.start, piece.end).trim() !== '')
    .flatMap((piece) => shorten(text, piece));
}

/** No clause is longer; what runs on without a stop is cut at a blank, so that reading stays linear. */
const LONGEST = 400;

function shorten(text: string, piece: Piece): Piece[] {
  const parts: Piece[] = [];
  let { start } = piece;
  while (piece.end - start > LONGEST) {
    const blank = text.lastIndexOf(' ', start + LONGEST);
    const end = blank > start + LONGEST / 2 ? blank : start + LONGEST;
    parts.push({ ...piece, start, end });
    start = end;
  }
  return [...parts, { ...piece, start }];
}

/** Splits pieces further where the label of a section stands inside a line ('S: … O: …'). */
function cutAtLabels(text: string, pieces: Piece[]): (Piece & { section?: string })[] {
  return pieces.flatMap((piece) => {
    const own = text.slice(piece.start, piece.end);
    const labels = [...own.matchAll(SECTION_LABEL)];
    if (labels.length === 0) return [piece];
    const cuts = labels.map((label, i) => ({
      start: piece.start + label.index,
      end: piece.start + (labels[i + 1]?.index ?? own.length),
      sentence: piece.sentence,
      sentenceStart: piece.sentenceStart,
      inBrackets: piece.inBrackets,
      section: sectionOf(label[1] ?? label[2] ?? ''),
    }));
    const lead = { ...piece, end: piece.start + (labels[0]?.index ?? 0) };
    return text.slice(lead.start, lead.end).trim() ? [lead, ...cuts] : cuts;
  });
}

/** In a long note a time by itself belongs to what stands before it: 'call tomorrow 9 am, 15 min'. */
const LONG_NOTE = 300;
const ONLY_TIME = /^\s*\d[\d:. ]*(?:min(?:utes)?|hrs?|hours?|am|pm)?\W*$/;

const has = (pattern: RegExp, text: string) => pattern.test(text);

/** The clauses of a prepared text, in order. */
export function splitClauses(text: string, isCapital: IsCapital = () => false): Clause[] {
  const clauses: Clause[] = [];
  let section: string | undefined;
  for (const piece of cutAtLabels(text, cut(text, isCapital))) {
    if (piece.section !== undefined) section = piece.section || undefined;
    const own = text.slice(piece.start, piece.end);
    const previous = clauses.at(-1);
    const sameSentence = previous?.sentence === piece.sentence && previous.section === section;
    const inPlan = section === 'p';
    const goesOn =
      sameSentence &&
      (piece.inBrackets || has(CONTINUES, own) || (text.length > LONG_NOTE && has(ONLY_TIME, own)));
    clauses.push({
      text: own,
      start: piece.start,
      end: piece.end,
      section,
      sentence: piece.sentence,
      sentenceStart: piece.sentenceStart,
      inBrackets: piece.inBrackets,
      negated: has(NEGATION, own),
      planned: has(FUTURE, own) || (inPlan && has(RECURRING, own)) || (goesOn && previous.planned),
      past: has(PAST, own) || (goesOn && previous.past),
      other: has(OTHER_PERSON, own) || (goesOn && previous.other),
      hypothetical: has(HYPOTHETICAL, own) || (goesOn && previous.hypothetical),
      activity: has(OTHER_ACTIVITY, own) || (goesOn && previous.activity),
      inDenial: false,
    });
  }
  markDeniedLists(clauses);
  markPlannedSentences(clauses);
  return clauses;
}

/** In the plan of a note one word about the future makes the whole sentence planned. */
function markPlannedSentences(clauses: Clause[]): void {
  const planned = new Set(
    clauses.filter((clause) => clause.section === 'p' && clause.planned).map((clause) => clause.sentence),
  );
  for (const clause of clauses) {
    if (clause.section === 'p' && planned.has(clause.sentence)) clause.planned = true;
  }
}

const OPENS_DENIAL =
  /^\s*(?:(?:pt|client|patient|ct|she|he|they) )?(?:no|denies|denied|without|w\/o(?:ut)?|neither)\b/;
const CLOSES_LIST = /^\s*(?:or|nor)\b/;

/** What stands between 'no …' and '… or …' in one sentence is denied, too. */
function markDeniedLists(clauses: Clause[]): void {
  let opened: number | undefined;
  clauses.forEach((clause, i) => {
    if (opened !== undefined && clauses[opened]?.sentence !== clause.sentence) opened = undefined;
    if (OPENS_DENIAL.test(clause.text)) opened = i;
    else if (opened !== undefined && CLOSES_LIST.test(clause.text)) {
      for (const listed of clauses.slice(opened + 1, i + 1)) listed.inDenial = true;
      opened = undefined;
    }
  });
}
