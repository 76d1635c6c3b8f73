/** Who rendered the service, by credential or profession. */
import { AMBIGUOUS, CREDENTIALS, DOUBTFUL, PROFESSIONS, type Provider } from './credentials.ts';
import { RELATIVE } from './cues.ts';
import type { Found } from './find.ts';
import { findTerms } from './find.ts';
import type { Note, Reading } from './note.ts';
import { lettersBeside } from './shorthand.ts';

/** What is done by somebody else than the one who rendered: 'supervised by', 'referred by', 'co-signed'. */
const OTHERS_WORK_BEFORE =
  /\b(?:supervis\w+|supv\w*|sup|co-?sign\w*|under|overse\w+|directed|direction of|reviewed by|signed off|incident[- ]to|precept\w*|staffed|consult\w*|refer\w*|cc'?d?|sent to|copy to|coordinat\w+|collaborat\w+|spoke|observed|watched|shadow\w*|sat in|prescribed|followed by|managed by)\b:?(?: (?:by|of|the|a|an|dr\.?|with|supervision|to|from|w\/|clinical|licensed|[a-z]+\.?,?|[a-z]\.|:)){0,5} ?$/;
/** Joining words after which a credential is somebody else's unless a session stands before them. */
const BESIDE_BEFORE =
  /\b(?:from|per|w\/?|with|by outside|see|sees|seeing|saw|prescriber|outside|previous|former|new|his|her|their|(?<!\d )pt'?s|pcp|from)(?: (?:the|a|an|her|his|their|own|outside|former|new|dr\.?(?: [a-z]+,?){0,2})){0,4} ?$/;
const SESSION_WITH =
  /\b(?:sessions?|tx|therapy|psychotherapy|individual|ind|indiv|1:1|intake|visit|min|minutes?|\d{1,3} ?m?|\d{1,2} ?[ap]m?|evaluation|eval|group|family|couples?|management|check|testing|aba|seen|met|appt|appointment|counseling|office|clinic|zoom|video|phone|person)(?: today)? (?:w\/?|with)(?: (?:a|an|the))? ?$/;
const WATCHES_AFTER =
  /^ ?(?!under\b)(?:[\w-]+ ){0,2}(?:(?:observ|overs)\w+(?! by)|supervis(?:ed|es|ing|ion)(?! by)|watch\w*|shadow\w*|sat in|sitting in|present|in attendance|joined|cosign\w*|co-sign\w*|reviewed|available|not present|attended as|took notes|in (?:the )?room|on site|referr\w+|recommend\w*|prescrib\w+|manag\w+ (?:her|his|their|meds?))\b/;
/** An analyst who directs is at work; others who direct leave the work to somebody else. */
const DIRECTS_AFTER = /^ ?(?:[\w-]+ ){0,2}direct(?:ed|ing|s)\b(?! by)/;

/** A label or verb that says who rendered, with room for a name. */
const RENDERS =
  /(?:\b(?:rendering(?: provider)?|provider|clinician|therapist|signed|signature|electronically signed|e-signed|treating (?:provider|clinician|therapist)|facilitator|interviewer|examiner|practitioner|staff|author)(?: (?:name|credentials?))?\s?[:=]|\b(?:seen|rendered|provided|conducted|performed|administered|(?<!co-?)signed|facilitated|led|delivered|done|given|completed|tested|run|treated|session|tx|therapy|written) by|(?<!(?:supervised|observed|prescribed|referred|directed|followed|managed|cosigned|co-signed|reviewed|overseen|watched|ordered|recommended|diagnosed|sent|signed off) )by)\s{0,3}(?:(?:dr\.?|the|a|an|our|[a-z]+\.?,?|[a-z]\.) ){0,4}$/;
/** 'Technician administered …': what only the one who rendered does. */
const RENDERS_AFTER = /^[- ](?:administered|rendered|conducted|facilitated|led|delivered|provided)\b/;
const RELATIVE_NEAR = new RegExp(
  `\\b(?:${RELATIVE}|friend|roommate|boss|neighbor|coworker) \\((?:an? )?$|\\b(?:${RELATIVE}|friend|roommate|boss|neighbor|coworker|pt|patient|client|ct|he|she|they)(?:'s)?,?(?: \\([^)]{0,40}\\)?)?,? (?:(?:is|was|works|working|worked|wants|who|also|as|became|studying|training|to|be|become|a|an|the|retired|and|local|former|psychiatric) ?){1,6}$`,
);
const NOT_BEFORE =
  /\b(?:no|not|without|w\/o|never)(?: (?:an?|the|by|with|seen|see|yet|licensed)){0,3} ?$|n't (?:an? )?$/;
/** The patient's own work; whoever renders writes 'I am'. */
const OCCUPATION =
  /\b(?:works?|working|worked|employed|job|career|trained|hired|retired)(?: (?:as|from being))? (?:an?|the) (?:[a-z]+ )?$|\bfor an? $/;
const STUDY =
  /\b(?:y\.?\/?o\.?|old|is|college|law|nursing)(?: an?)? $|\b(?:applied|applying|accepted|studying|student in|pursuing|wants|working on|finish\w*|getting|starting|earned|(?:grad(?:uate)?|medical|law|nursing|in) school|degree|program|graduat\w*)\b/;

const wordsOf = (note: Note, found: Found<Provider>) => note.text.slice(found.start, found.end);

/** Whether a short credential is written as one. */
function isCredential(note: Note, found: Found<Provider>): boolean {
  const words = wordsOf(note, found);
  if (!AMBIGUOUS.has(words)) return true;
  if (PROFESSIONS.has(words))
    return lettersBeside(found) <= 3 || RENDERS.test(found.before) || RENDERS_AFTER.test(found.after);
  const typed = note.raw.slice(note.toRaw(found.start), note.toRaw(found.end));
  const isCapital = typed === typed.toUpperCase();
  if ((note.shouted && words !== 'np') || !isCapital || DOUBTFUL.has(words))
    return /^[\s:]*$|[\d:]\s?(?:min|m)? $/.test(found.before) && /^[\s.]*$/.test(found.after);
  return true;
}

/** 'Supervisor: T. Ode, PhD', 'referred by Dr. Ray, MD': a name and its credential after somebody else's part. */
const OTHERS_NAME =
  /(?:[Ss]upervis\w+|SUPERVIS\w+|[Rr]efer\w+|[Pp]er|[Cc]o-?sign\w*|[Oo]verse\w+|[Pp]rescrib\w+|[Cc][Cc]|[Dd]irected|PCP|[Cc]onsult\w*|[Ss]poke|[Ff]rom|[Ss]ees)(?: (?:by|to|with|w\/|of|from))*[:\s]+(?:Dr\.? )?(?:[A-Z][\w.'-]* ){0,2}[A-Z][\w'-]+, ?$/;

/** Also across the comma between a name and its credential. */
const isNamedAsRendering = ({ before, lead }: Found<Provider>) =>
  RENDERS.test(before) || (before.trim() === '' && RENDERS.test(lead));

/** 'Pediatrician Dr. Wu, MD', 'referral for an evaluation with Dr. Hsu, MD'. */
const OUTSIDE_DOCTOR =
  /\b(?:(?:pediatrician|neurologist|pcp|gp|ob|obgyn|cardiologist|surgeon),? ?\(?|(?:referr\w*|notified|called|faxed|spoke)\b[^.;]{0,40}\b)dr\.? [a-z'-]+(?: [a-z'-]+)?,? ?$/;

function isRendering(note: Note, found: Found<Provider>): boolean {
  const { clause } = found;
  if (clause.past || clause.hypothetical || NOT_BEFORE.test(found.before)) return false;
  if (RELATIVE_NEAR.test(found.lead) || STUDY.test(found.before) || OCCUPATION.test(found.before))
    return false;
  if (isNamedAsRendering(found)) return true;
  if (clause.other) return false;
  const typed = note.raw.slice(note.toRaw(Math.max(0, found.start - 80)), note.toRaw(found.start));
  if (OTHERS_NAME.test(typed) || OUTSIDE_DOCTOR.test(found.lead)) return false;
  const before = found.before.slice(-70);
  const after = found.after.slice(0, 50);
  const isOwnSupervision =
    found.value === 'behavior-analyst' &&
    (/\bsupervision $/.test(before) || /^ supervis(?:ed|ing) (?:the |an? )?(?:rbt|bt|tech)/.test(after));
  if (!isOwnSupervision && (OTHERS_WORK_BEFORE.test(before) || WATCHES_AFTER.test(after))) return false;
  if (found.value !== 'behavior-analyst' && DIRECTS_AFTER.test(after)) return false;
  return !BESIDE_BEFORE.test(before) || SESSION_WITH.test(before);
}

/** 'LCADC and intern': who comes second was there, too. */
const JOINED = /\b(?:and|with|w\/)(?: an?| the)? $|[&+] $/;

/** Reads the profession of the one who rendered the service, not of those who supervised, watched or referred. */
export function readProvider(note: Note): Reading<Provider> | undefined {
  const found = findTerms(note, CREDENTIALS).filter(
    (one) => isCredential(note, one) && isRendering(note, one),
  );
  const named = found.filter(isNamedAsRendering);
  const sure = named.length > 0 ? named : found;
  // A technician or trainee works under somebody whose credential often stands beside; the reverse does not happen.
  const hands = sure.find(
    (one, i) =>
      (one.value === 'trainee' || one.value === 'technician') && !(i > 0 && JOINED.test(one.before)),
  );
  return hands ?? sure[0];
}
