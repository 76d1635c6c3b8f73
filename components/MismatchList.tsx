/** What disagrees, worst first; each with what to do, its source, and what can be done about it at once. */
import type { Finding } from '../utils/check/index.ts';
import type { RuleId, Severity } from '../utils/check/types.ts';
import { findingKey } from './claim-desk.ts';
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

const WORDS: Record<Severity, 'severityError' | 'severityWarning' | 'severityInfo'> = {
  error: 'severityError',
  warning: 'severityWarning',
  info: 'severityInfo',
};

/** Shape as well as colour: a circle with a bar, a triangle, an i. */
function SeverityIcon({ severity }: { severity: Severity }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {severity === 'error' && (
        <path d="M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1ZM4.5 7h7v2h-7Z" fill="currentColor" />
      )}
      {severity === 'warning' && (
        <path
          d="M8 1 15.5 14.5H.5ZM7.2 6v4.4h1.6V6ZM7.2 11.4V13h1.6v-1.6Z"
          fill="currentColor"
          fill-rule="evenodd"
        />
      )}
      {severity === 'info' && (
        <path
          d="M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1ZM7.2 4h1.6v1.7H7.2ZM7.2 7h1.6v5H7.2Z"
          fill="currentColor"
          fill-rule="evenodd"
        />
      )}
    </svg>
  );
}

function Source({ source }: { source: Finding['source'] }) {
  return (
    <details class="source">
      <summary>{t('source')}</summary>
      <p>
        {source.title}. {source.publisher}
        {source.year ? `, ${source.year}` : ''}.
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

export function MismatchList({
  findings,
  onShow,
  correctedLine,
  onCopy,
  onMute,
  onRuleOff,
}: MismatchListProps) {
  return (
    <ul class="mismatches" aria-label={t('mismatches')}>
      {findings.map((found) => {
        const line = correctedLine(found);
        return (
          <li key={findingKey(found)} data-rule={found.rule} class={`mismatch ${found.severity}`}>
            <p class="what">
              <span class="severity">
                <SeverityIcon severity={found.severity} /> {t(WORDS[found.severity])}
              </span>
              <b class="code-text">{found.codes.join(', ')}</b>
              <button type="button" class="quiet show" onClick={() => onShow(found.codes)}>
                {t('showOnPage')}
              </button>
            </p>
            <p class="message">{found.message}</p>
            {found.suggestion && <p class="suggestion">{found.suggestion}</p>}
            <div class="actions">
              {line && (
                <button type="button" class="quiet" title={line} onClick={() => onCopy(line)}>
                  {t('copyLine')}
                </button>
              )}
              <button type="button" class="quiet" onClick={() => onMute(found)}>
                {t('mute')}
              </button>
              <button type="button" class="quiet" onClick={() => onRuleOff(found.rule)}>
                {t('ruleOff')}
              </button>
              <Source source={found.source} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}
