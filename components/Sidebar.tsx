/** The whole sidebar: the check of a visit, all visits in a table, and the look-up. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CodeFacts } from '../data/code-sets.ts';
import type { CheckedVisit } from '../utils/check/batch.ts';
import type { Gap, Suggestion } from '../utils/check/index.ts';
import type { SessionFact } from '../utils/session/schema.ts';
import { CodeList } from './CodeList.tsx';
import type { DeskCode } from './claim-desk.ts';
import { LookUp, type LookUpProps } from './LookUp.tsx';
import type { MenuItem } from './Menu.tsx';
import { Mismatches, type MismatchesProps, verdictOn } from './Mismatches.tsx';
import type { PageState } from './page-codes.ts';
import type { SidebarPort } from './port.ts';
import { Questions } from './Questions.tsx';
import { SessionDetailsBox, type SessionDetailsBoxProps } from './SessionDetailsBox.tsx';
import { SidebarHeader, type View } from './SidebarHeader.tsx';
import { Suggestions } from './Suggestions.tsx';
import { Summary, type SummaryProps } from './Summary.tsx';
import { Toast } from './Toast.tsx';
import type { Undo } from './use-undo.ts';
import { VisitsTable } from './VisitsTable.tsx';
import { t } from './words.ts';

type Placing = Pick<SidebarPort, 'language' | 'move' | 'openPanel' | 'openOptions' | 'collapse' | 'close'>;

export interface SidebarProps
  extends Omit<MismatchesProps, 'verdict' | 'isStated'>,
    Omit<SessionDetailsBoxProps, 'wanted'>,
    SummaryProps {
  view: View;
  onView: (view: View) => void;
  state: PageState;
  codes: readonly DeskCode[];
  codeSets: CodeFacts;
  onReveal: (id: string) => void;
  gaps: readonly Gap[];
  suggestions: readonly Suggestion[];
  /** Filled while all visits are looked at. */
  batch: readonly CheckedVisit<string>[];
  onWholePage?: (() => void) | undefined;
  lookup: LookUpProps;
  undo?: Undo | undefined;
  /** Said once: 'Copied'. */
  notice: string;
  port: Placing;
}

const EMPTY = {
  looking: 'stillLooking',
  none: 'noCodes',
  unreadable: 'unreadable',
} as const satisfies Record<Exclude<PageState, 'ready'>, string>;

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

function menuFor({ move, openPanel, openOptions }: Placing): MenuItem[] {
  return [
    ...(move
      ? [
          { label: t('moveToOtherSide'), onSelect: () => move('side') },
          { label: t('pushOrCover'), onSelect: () => move('mode') },
        ]
      : []),
    ...(openPanel ? [{ label: t('openPanel'), onSelect: openPanel }] : []),
    { label: t('options'), onSelect: () => openOptions() },
  ];
}

export function Sidebar(props: SidebarProps) {
  const { view, state, findings, gaps, suggestions, visits, visit, details, codes, codeSets, onVisit } =
    props;
  const [wanted, setWanted] = useState<{ fact: SessionFact; count: number }>();
  const asked = useRef(0);
  const ask = (fact: SessionFact) => {
    asked.current += 1;
    setWanted({ fact, count: asked.current });
  };
  const isStated = Object.keys(details).length > 0;
  const verdict = visit ? verdictOn(findings, isStated) : '';
  const said = useAnnouncement(verdict);
  // Hundreds of lines that stay the same are not looked at again for each key.
  const list = useMemo(
    () => (
      <CodeList
        codes={codes}
        codeSets={codeSets}
        phrases={props.port.language?.phrases}
        visits={visits}
        visit={visit}
        onVisit={onVisit}
        onReveal={props.onReveal}
      />
    ),
    [codes, codeSets, visits, visit?.key],
  );

  return (
    <main class="sidebar">
      <SidebarHeader
        view={view}
        onView={props.onView}
        visitCount={visits.length}
        menu={menuFor(props.port)}
        onCollapse={props.port.collapse}
        onClose={props.port.close}
      />
      <div class="view" role="tabpanel" id="view-check" aria-labelledby="tab-check" hidden={view !== 'check'}>
        <SessionDetailsBox {...props} wanted={wanted} />
        <Mismatches {...props} verdict={verdict} isStated={isStated} />
        {suggestions.length > 0 && (
          <Suggestions suggestions={suggestions} onCopy={props.onCopy} onAsk={ask} />
        )}
        {gaps.length > 0 && (
          <section aria-labelledby="gaps-h">
            <h2 id="gaps-h">{t('notStatedHeading')}</h2>
            <Questions name={t('notStatedHeading')} questions={gaps} onAsk={ask} />
          </section>
        )}
        <section aria-labelledby="codes-h">
          <h2 id="codes-h">{t('codesOnPage')}</h2>
          {state !== 'ready' && <p class="empty">{t(EMPTY[state])}</p>}
          {list}
        </section>
        {visit && <Summary summary={props.summary} />}
      </div>
      <div
        class="view"
        role="tabpanel"
        id="view-visits"
        aria-labelledby="tab-visits"
        hidden={view !== 'visits'}
      >
        {view === 'visits' && (
          <VisitsTable checked={props.batch} onWholePage={props.onWholePage} onVisit={onVisit} />
        )}
      </div>
      <div
        class="view"
        role="tabpanel"
        id="view-lookup"
        aria-labelledby="tab-lookup"
        hidden={view !== 'lookup'}
      >
        {view === 'lookup' && <LookUp {...props.lookup} />}
      </div>
      <footer class="hint">{t('trademark')}</footer>
      <output class="unseen">{said}</output>
      <output class={props.notice ? 'said' : 'unseen'}>{props.notice}</output>
      {props.undo && <Toast {...props.undo} />}
    </main>
  );
}
