/** What disagrees, worst first; each with what to do, its source, and what can be done about it at once. */
import { useEffect, useRef } from 'preact/hooks';
import type { Finding } from '../utils/check/index.ts';
import type { RuleId, Severity } from '../utils/check/types.ts';
import { findingKey } from './claim-desk.ts';
import { IconButton, SeverityIcon } from './icons.tsx';
import { Menu } from './Menu.tsx';
import { t } from './words.ts';

export interface MismatchListProps {
  findings: readonly Finding[];
  onShow: (codes: readonly string[]) => void;
  /** A line as it should read; undefined when there is nothing to correct. */
  correctedLine: (found: Finding) => string | undefined;
  onCopy: (text: string) => void;
  onMute: (found: Finding) => void;
  onRuleOff: (rule: RuleId) => void;
}

export const SEVERITY_WORDS: Record<Severity, 'severityError' | 'severityWarning' | 'severityInfo'> = {
  error: 'severityError',
  warning: 'severityWarning',
  info: 'severityInfo',
};

function Source({ source }: { source: Finding['source'] }) {
  return (
    <details class="source">
      <summary>
        {t('source')}: {source.publisher}
        {source.year ? `, ${source.year}` : ''}
      </summary>
      <p>
        {source.title}.
        {source.url && (
          <>
            {' '}
            <a href={source.url} target="_blank" rel="noreferrer noopener">
              {t('openSource')}
            </a>
          </>
        )}
      </p>
    </details>
  );
}

function Mismatch({ found, ...props }: Omit<MismatchListProps, 'findings'> & { found: Finding }) {
  const line = props.correctedLine(found);
  const codes = found.codes.join(', ');
  return (
    <li data-rule={found.rule} class={`mismatch ${found.severity}`}>
      <div class="what">
        <span class="severity">
          <SeverityIcon severity={found.severity} /> {t(SEVERITY_WORDS[found.severity])}
        </span>
        <b class="code-text">{codes}</b>
        <span class="end">
          <IconButton
            label={t('showCodesOnPage', codes)}
            icon="show"
            onClick={() => props.onShow(found.codes)}
          />
          <Menu
            label={t('moreFor', codes)}
            items={[
              { label: t('mute'), onSelect: () => props.onMute(found) },
              { label: t('ruleOff'), onSelect: () => props.onRuleOff(found.rule) },
            ]}
          />
        </span>
      </div>
      <p class="message">{found.message}</p>
      {found.suggestion && <p class="suggestion">{found.suggestion}</p>}
      {line && (
        <button type="button" class="copy-line" title={line} onClick={() => props.onCopy(line)}>
          {t('copyLine')} <span class="code-text">{line.split(' ')[0]}</span>
        </button>
      )}
      <Source source={found.source} />
    </li>
  );
}

export function MismatchList({ findings, onMute, onRuleOff, ...actions }: MismatchListProps) {
  const list = useRef<HTMLUListElement>(null);
  /** Where an item was dismissed: the focus goes to what takes its place, not to the top of the document. */
  const dismissed = useRef<number | undefined>(undefined);
  useEffect(() => {
    if (dismissed.current === undefined) return;
    const items = list.current?.children ?? [];
    const next = items[Math.min(dismissed.current, items.length - 1)];
    dismissed.current = undefined;
    next?.querySelector<HTMLElement>('button')?.focus();
  }, [findings]);
  return (
    <ul ref={list} class="mismatches" aria-label={t('mismatches')}>
      {findings.map((found, index) => (
        <Mismatch
          key={findingKey(found)}
          found={found}
          {...actions}
          onMute={() => {
            dismissed.current = index;
            onMute(found);
          }}
          onRuleOff={() => {
            dismissed.current = index;
            onRuleOff(found.rule);
          }}
        />
      ))}
    </ul>
  );
}
