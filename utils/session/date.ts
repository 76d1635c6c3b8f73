/** The date of service. */
import { findDates, toIso } from '../text/dates.ts';
import { type Found, place } from './find.ts';
import type { Note, Reading } from './note.ts';
import { lettersBeside } from './shorthand.ts';

const LABEL =
  /\b(?:dos|d\.o\.s\b\.?|date of (?:service|session|visit|encounter|contact)|(?:service|session|visit|encounter|appt|appointment|note) date|date(?: seen)?|seen(?: on)?|svc date|session (?:on|of|held on)|met (?:on|with pt on)|visit (?:on|of))\s{0,2}[:=]?\s{0,2}(?:was |is |on )?$/;
const OTHER_LABEL =
  /\b(?:dob|d\.o\.b|date of birth|birth ?date|born|birthday|next|f\/u|follow[- ]?up|rtc|return|appt|appointment|scheduled|since|until|through|exp(?:ires|iration)?|auth\w*|admit\w*|admission|discharged?|last|lmp|sober|clean|started|began|onset|onset date|signed|printed|injury|accident|due|renew\w*|refill\w*|effective|hospital\w*|court|surgery|died|death|anniversary|prior|previous|intake on|intake date|as of|dated|report|labs?|phq\S*|gad\S*|tx plan|treatment plan|plan|review|from|start date|eligib\w*|incident|referr\w+|completed on|received|wedding|first (?:session|visit|appt|appointment)|trip|moved|by|after|before|filed|hired|expires on)\b\.?[^\n.;]{0,25}$/;

/** What a note may begin with before its date: 'Psychiatry f/u 4/2/2026'. */
const HEADING =
  /^\s*(?!next|last|prior)(?:[a-z-]+ ){0,3}(?:f\/u|follow[- ]?up|visit|note|session|eval(?:uation)?|intake|appointment)(?: note)?[ :,-]*$/;
/** The heading is among the first sentences: further down it heads something else. */
const LAST_HEADING = 2;

function isInHeading(note: Note, { start, clause }: Found<string>): boolean {
  const isFirstOnLine = clause.sentenceStart === 0 || note.text[clause.sentenceStart - 1] === '\n';
  return (
    isFirstOnLine &&
    clause.sentence <= LAST_HEADING &&
    HEADING.test(note.text.slice(clause.sentenceStart, start))
  );
}

const SHORT = /(?<![\w/.-])(\d{1,2})\/(\d{1,2})(?![\w/.-]|\s?(?:hrs?|hours?|min))/g;

const isAbout = (found: Found<unknown>) => !found.clause.planned && !found.clause.past && !found.clause.other;

/** A date without its year is the last such day up to today. */
function recent(month: number, day: number, today: string): string | undefined {
  const year = Number(today.slice(0, 4));
  const iso = toIso(year, month, day);
  return iso && iso <= today ? iso : toIso(year - 1, month, day);
}

/** A date without a label opens its clause, or stands in one that says hardly anything else. */
const MOST_LETTERS = 12;

interface Candidate extends Found<string> {
  labelled: boolean;
}

function candidates(note: Note): Candidate[] {
  const found: Candidate[] = [];
  const push = (iso: string | undefined, start: number, end: number, needsLabel: boolean) => {
    const placed = iso && place(note, iso, start, Math.min(end, start + 1));
    if (!iso || !placed) return;
    const before = note.text.slice(Math.max(0, start - 60), start);
    const labelled =
      isInHeading(note, placed) ||
      (LABEL.test(before) &&
        !/\b(?:birth|next|last|intake|admission|follow[- ]?up|start|end|onset|plan|due|review)\s+date\s{0,2}:?\s*$/.test(
          before,
        ) &&
        !/\b(?:last|next|previously|first|initially|prior|follow[- ]?up) (?:seen|session|visit|appt|met)\b[^a-z]*(?:on )?$/.test(
          before,
        ));
    const inClause = placed.before;
    if (!labelled && (needsLabel || OTHER_LABEL.test(inClause))) return;
    const after = note.text.slice(end, placed.clause.end);
    if (!labelled && !/^\W*$/.test(inClause) && lettersBeside({ ...placed, after }) > MOST_LETTERS) return;
    found.push({ ...placed, value: iso, end, labelled });
  };
  for (const date of findDates(note.text)) push(date.iso, date.start, date.end, false);
  if (note.today) {
    for (const match of note.text.matchAll(SHORT)) {
      push(
        recent(Number(match[1]), Number(match[2]), note.today),
        match.index,
        match.index + match[0].length,
        true,
      );
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Reads the date of service: one that is labelled so, or the only other one that nothing else is said of. */
export function readDate(note: Note): Reading<string> | undefined {
  const all = candidates(note);
  const labelled = all.find((one) => one.labelled);
  if (labelled) return labelled;
  const free = all.filter(isAbout);
  return new Set(free.map((one) => one.value)).size === 1 ? free[0] : undefined;
}
