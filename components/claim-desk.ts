/** From what stands on the page and what was typed to what the sidebar shows: one pure function of plain data. */
import type { CodeFacts } from '../data/code-sets.ts';
import {
  checkClaim,
  type Finding,
  findGaps,
  type Gap,
  type ReportedCode,
  type Suggestion,
  suggest,
  type Visit,
  visitToCheck,
} from '../utils/check/index.ts';
import type { PayerPack } from '../utils/check/pack-schema.ts';
import type { RuleId, Severity } from '../utils/check/types.ts';
import { type Corrections, correctDetails, readSession } from '../utils/session/index.ts';
import type { SessionDetails, SessionWords } from '../utils/session/schema.ts';
import type { Phrases } from '../utils/text/say.ts';
import type { Strictness } from './port.ts';

/** A code on the page; `id` names its frame too: '0:12'. */
export type DeskCode = ReportedCode<string> & { frame: number };

export interface DeskInput {
  codes: readonly DeskCode[];
  /** `toVisits(codes)`: made once for each report of the page, not for each key. */
  visits: readonly Visit<string>[];
  text: string;
  /** Facts set by hand; null: taken back. They win over what the text says. */
  corrections: Corrections;
  chosenVisit?: string | undefined;
  focusedCode?: string | undefined;
  muted: readonly string[];
  strictness: Strictness;
  rulesOff: readonly RuleId[];
  packs: readonly PayerPack[];
  /** What loaded code sets say about the codes. */
  codeSets: CodeFacts;
  /** The person's language, other than English. */
  phrases?: Phrases | undefined;
  /** 'YYYY-MM-DD'. */
  today: string;
}

export interface Desk {
  visit: Visit<string> | undefined;
  details: SessionDetails;
  words: SessionWords;
  findings: Finding[];
  /** Findings that strictness keeps off the list. */
  hidden: number;
  /** Findings that are muted for this claim. */
  mutedCount: number;
  gaps: Gap[];
  /** Codes that would report what was typed; only where the page holds none to check. */
  suggestions: Suggestion[];
}

const SHOWN: Readonly<Record<DeskInput['strictness'], readonly Severity[]>> = {
  errors: ['error'],
  warnings: ['error', 'warning'],
  notes: ['error', 'warning', 'info'],
};

/** Names a finding over new checks of the same claim. */
export const findingKey = ({ rule, codes, message }: Finding): string =>
  `${rule} ${codes.join(' ')} ${message}`;

const diagnosesBeside = (codes: readonly DeskCode[], visit: Visit<string>): string[] => {
  const frames = new Set(
    codes.filter(({ id }) => visit.lines.some(({ ids }) => ids.includes(id))).map(({ frame }) => frame),
  );
  return [
    ...new Set(
      codes
        .filter(({ system, frame }) => system === 'ICD-10-CM' && frames.has(frame))
        .map(({ code }) => code),
    ),
  ];
};

/** What the sidebar shows. Cheap enough for each keystroke: only one visit is checked. */
export function readDesk(input: DeskInput): Desk {
  const read = readSession(input.text, { today: input.today });
  const { words } = read;
  const details = correctDetails(read, input.corrections);
  const visit = visitToCheck(input.visits, {
    chosen: input.chosenVisit,
    focused: input.focusedCode,
    date: details.date,
  });
  const isStated = Object.keys(details).length > 0;
  const inLanguage = { today: input.today, ...(input.phrases && { phrases: input.phrases }) };
  const all = visit
    ? checkClaim({ lines: visit.lines }, details, {
        ...inLanguage,
        rulesOff: input.rulesOff,
        packs: input.packs,
        codeSets: input.codeSets,
      })
    : [];
  const muted = new Set(input.muted);
  const loud = all.filter((found) => !muted.has(findingKey(found)));
  const findings = loud.filter(({ severity }) => SHOWN[input.strictness].includes(severity));
  const isSilentOnDiagnosis = visit && diagnosesBeside(input.codes, visit).length > 0;
  const gaps = visit
    ? findGaps({ lines: visit.lines }, details, inLanguage).filter(
        ({ fact }) => fact !== 'diagnoses' || !isSilentOnDiagnosis,
      )
    : [];
  return {
    visit,
    details,
    words,
    findings,
    hidden: loud.length - findings.length,
    mutedCount: all.length - loud.length,
    gaps,
    suggestions: !visit && isStated ? suggest(details, inLanguage) : [],
  };
}
