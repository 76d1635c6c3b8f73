import { VISIT_FAMILIES } from '../../data/rule-facts/families.ts';
import { citable } from '../../data/rule-facts/sources.ts';
import type { SessionDetails, SessionFact } from '../session/schema.ts';
import { type Said, say, toText } from '../text/say.ts';
import { type Claim, toClaim } from './claim.ts';
import type { Draft } from './draft-by-time.ts';
import { draftsFor } from './drafts.ts';
import { runRules } from './engine.ts';
import { fillLine } from './filled-line.ts';
import { findGaps } from './gaps.ts';
import { rules } from './rules/index.ts';
import type { CheckOptions, ClaimLine, Finding } from './types.ts';

/** Lines that would report the session together. */
export interface Suggestion {
  lines: ClaimLine[];
  /** Why these, from what was stated. */
  reason: string;
  /** What they still need. */
  needs: { fact: SessionFact; question: string }[];
  source: Finding['source'];
}

/** Facts that decide between codes, and how they are asked for while no code is chosen. */
const QUESTIONS: Partial<Record<SessionFact, Said>> = {
  service: say`What kind of session was it?`,
  minutes: say`How many minutes was it?`,
  psychotherapyMinutes: say`How many of the minutes were psychotherapy?`,
  patientPresent: say`Was the patient there?`,
  provider: say`Who gave the service?`,
  medicalServices: say`Was medical work done: an exam, prescribing, labs?`,
  newPatient: say`Is the patient new to the group?`,
};

/**
 * From the details alone, the codes that would report the session, best first; [] when they do not say enough. None that the
 * check would find fault with.
 */
export function suggest(
  session: SessionDetails,
  { today = new Date().toISOString().slice(0, 10), phrases }: Pick<CheckOptions, 'today' | 'phrases'> = {},
): Suggestion[] {
  const seen = new Set<string>();
  return draftsFor(toClaim([], session, today).session).flatMap((draft) => {
    const { codes, units, modifiers, reason, source } = draft;
    const lines = codes.map((code) => fillLine(code, { codes, session, units, modifiers }));
    const key = codes.join('+');
    if (seen.has(key) || isFaulty(toClaim(lines, session, today))) return [];
    seen.add(key);
    const needs = needsOf(lines, session, draft, today).map(({ fact, question }) => ({
      fact,
      question: toText(question, phrases),
    }));
    return [{ lines, reason: toText(reason, phrases), needs, source: cite(source) }];
  });
}

/** A supervisor's modifier depends on the payer, and the level of a visit on decision making: no fault of a suggestion. */
function isFaulty(claim: Claim): boolean {
  const isLevel = ({ rule, codes }: Finding) =>
    rule === 'time-above-range' &&
    codes.every((code) =>
      claim.lines.some((line) => line.code === code && VISIT_FAMILIES.includes(line.entry?.family ?? '')),
    );
  const isSupervision = ({ rule }: Finding) => rule === 'provider' && claim.session.provider === 'trainee';
  return runRules(rules, claim).some(
    (found) => found.severity !== 'info' && !isLevel(found) && !isSupervision(found),
  );
}

function needsOf(
  lines: ClaimLine[],
  session: SessionDetails,
  { asks = [] }: Draft,
  today: string,
): { fact: SessionFact; question: Said }[] {
  const open = findGaps({ lines }, session, { today }).map(({ fact }) => fact);
  return (Object.keys(QUESTIONS) as SessionFact[]).flatMap((fact) => {
    const question = QUESTIONS[fact];
    const isOpen = session[fact] === undefined && (asks.includes(fact) || open.includes(fact));
    return question && isOpen ? [{ fact, question }] : [];
  });
}

function cite(id: string): Finding['source'] {
  const { title, publisher, url, year } = citable[id] ?? { title: id, publisher: '' };
  return { title, publisher, ...(url !== undefined && { url }), ...(year !== undefined && { year }) };
}

/** The line with another code, as text to paste: '90834-95 · 1 unit · POS 10 · F41.1 · 2026-03-02'. */
export function correctedLine(line: ClaimLine, code: string): string {
  const { modifiers = [], units, placeOfService, diagnoses = [], date } = line;
  return [
    [code, ...modifiers].join('-'),
    units === undefined ? undefined : `${units} ${units === 1 ? 'unit' : 'units'}`,
    placeOfService === undefined ? undefined : `POS ${placeOfService}`,
    diagnoses.length ? diagnoses.join(', ') : undefined,
    date,
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}
