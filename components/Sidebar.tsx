/** The whole sidebar: what was typed, what disagrees, what could not be checked, what stands on the page. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CodeFacts } from '../data/code-sets.ts';
import type { Finding, Gap, Suggestion, Visit } from '../utils/check/index.ts';
import type { RuleId } from '../utils/check/types.ts';
import type { SessionDetails, SessionFact, SessionWords } from '../utils/session/schema.ts';
import { type BatchRow, BatchTable } from './BatchTable.tsx';
import { CodeList } from './CodeList.tsx';
import type { DeskCode } from './claim-desk.ts';
import { Mismatches } from './Mismatches.tsx';
import type { PageState } from './page-codes.ts';
import { Questions } from './Questions.tsx';
import { SessionDetailsBox } from './SessionDetailsBox.tsx';
import { SidebarHeader } from './SidebarHeader.tsx';
import { Suggestions } from './Suggestions.tsx';
import { Summary, saveFile } from './Summary.tsx';
import { Toast } from './Toast.tsx';
import { t } from './words.ts';

export interface SidebarProps {
  state: PageState;
  codes: readonly DeskCode[];
  codeSets: CodeFacts;
  visits: readonly Visit<string>[];
  visit: Visit<string> | undefined;
  onVisit: (key: string) => void;
  text: string;
  onText: (text: string) => void;
  details: SessionDetails;
  words: SessionWords;
  corrections: Readonly<Record<string, unknown>>;
  onCorrect: (fact: SessionFact, value: unknown) => void;
  onClear: () => void;
  findings: readonly Finding[];
  /** How many findings strictness or muting keeps off the list. */
  hidden: number;
  gaps: readonly Gap[];
  suggestions: readonly Suggestion[];
  strictness: 'errors' | 'warnings' | 'notes';
  onStrictness: (strictness: 'errors' | 'warnings' | 'notes') => void;
  onShow: (codes: readonly string[]) => void;
  onReveal: (id: string) => void;
  correctedLine: (found: Finding) => string | undefined;
  onCopy: (text: string) => void;
  onMute: (found: Finding) => void;
  onRuleOff: (rule: RuleId) => void;
  summary: { text: () => void; csv: () => string; json: () => string };
  /** All visits with what is wrong without a word typed; worked out only when it is shown. */
  batch: () => readonly BatchRow[];
  batchFile: () => string;
  undo?: { text: string; onUndo: () => void; onDone: () => void } | undefined;
  /** Said once: 'Copied'. */
  notice: string;
  onOptions: () => void;
  onDock?: ((side: 'left' | 'right') => void) | undefined;
  onCollapse?: (() => void) | undefined;
  onClose?: (() => void) | undefined;
}

const EMPTY: Record<Exclude<PageState, 'ready'>, 'stillLooking' | 'noCodes' | 'unreadable'> = {
  looking: 'stillLooking',
  none: 'noCodes',
  unreadable: 'unreadable',
};

/** Says a count once it has settled, not at each keystroke. */
const ANNOUNCE_MS = 700;

function useAnnouncement(text: string): string {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), ANNOUNCE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return said;
}

/** How the check of the visit came out, in a sentence. */
function verdictOn(count: number, isStated: boolean): string {
  if (count === 0) return t(isStated ? 'noMismatch' : 'nothingTyped');
  if (isStated) return t(count === 1 ? 'oneMismatch' : 'manyMismatches', count);
  return t(count === 1 ? 'oneOnClaim' : 'manyOnClaim', count);
}

export function Sidebar(props: SidebarProps) {
  const { state, findings, gaps, suggestions, visit, details } = props;
  const [wanted, setWanted] = useState<{ fact: SessionFact; count: number }>();
  const [isBatch, setIsBatch] = useState(false);
  const asked = useRef(0);
  const ask = (fact: SessionFact) => {
    asked.current += 1;
    setWanted({ fact, count: asked.current });
  };
  const isStated = Object.keys(details).length > 0;
  const verdict = visit ? verdictOn(findings.length, isStated) : '';
  const said = useAnnouncement(verdict);

  return (
    <main class="sidebar">
      <SidebarHeader
        onOptions={props.onOptions}
        onDock={props.onDock}
        onCollapse={props.onCollapse}
        onClose={props.onClose}
      />
      <SessionDetailsBox
        text={props.text}
        onText={props.onText}
        details={details}
        words={props.words}
        corrections={props.corrections}
        onCorrect={props.onCorrect}
        onClear={props.onClear}
        wanted={wanted}
      />
      <Mismatches {...props} verdict={verdict} isStated={isStated} />
      {suggestions.length > 0 && <Suggestions suggestions={suggestions} onCopy={props.onCopy} onAsk={ask} />}
      {gaps.length > 0 && (
        <section aria-labelledby="gaps-h">
          <h2 id="gaps-h">{t('notStatedHeading')}</h2>
          <Questions name={t('notStatedHeading')} questions={gaps} onAsk={ask} />
        </section>
      )}
      <section aria-labelledby="codes-h">
        <h2 id="codes-h">{t('codesOnPage')}</h2>
        {state !== 'ready' && <p class="empty">{t(EMPTY[state])}</p>}
        <CodeList
          codes={props.codes}
          codeSets={props.codeSets}
          visits={props.visits}
          visit={visit}
          onVisit={props.onVisit}
          onReveal={props.onReveal}
        />
      </section>
      {visit && <Summary summary={props.summary} />}
      {props.visits.length > 1 && (
        <details class="form" onToggle={(event) => setIsBatch(event.currentTarget.open)}>
          <summary>{t('allVisits')}</summary>
          {isBatch && (
            <BatchTable
              checked={props.batch()}
              onVisit={props.onVisit}
              onSave={() => saveFile('claim-lines.csv', 'text/csv', props.batchFile())}
            />
          )}
        </details>
      )}
      <footer class="hint">{t('trademark')}</footer>
      <output class="unseen">{said}</output>
      <output class="unseen">{props.notice}</output>
      {props.undo && <Toast {...props.undo} />}
    </main>
  );
}
