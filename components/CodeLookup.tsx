/** Looks a code up by number or words: a search box over a list of answers, worked by keyboard alone. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CardFacts } from '../utils/cards.ts';
import type { LookupResult } from '../utils/lookup/types.ts';
import { CodeCard } from './CodeCard.tsx';
import { IconButton } from './icons.tsx';
import { t } from './words.ts';

export interface CodeLookupProps {
  /** Absent while the answers are on their way. */
  search: ((query: string) => readonly LookupResult[]) | undefined;
  /** What the chosen answer's card says; undefined for what has none. */
  card: (result: LookupResult) => CardFacts | undefined;
  /** Told the code whose card is shown. */
  onCurrent?: (code: string) => void;
  /** Puts the code where it is wanted. */
  onChoose: (result: LookupResult) => void;
  /** Codes kept at hand; shown while nothing is searched for. */
  pinned: readonly string[];
  recent: readonly string[];
  onPin: (code: string) => void;
  /** What became of the last choice: 'Copied'. */
  notice: string;
  firstQuery?: string;
}

export function CodeLookup({
  search,
  card,
  onCurrent,
  onChoose,
  pinned,
  recent,
  onPin,
  notice,
  firstQuery = '',
}: CodeLookupProps) {
  const [query, setQuery] = useState(firstQuery);
  const [active, setActive] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const results = useMemo(() => {
    if (!search) return [];
    if (query.trim() !== '') return search(query);
    return [...new Set([...pinned, ...recent])].flatMap((code) => search(code).slice(0, 1));
  }, [query, search, pinned, recent]);
  const current = results[Math.min(active, results.length - 1)];
  const facts = current && card(current);

  const currentCode = current?.code;
  useEffect(() => {
    if (currentCode !== undefined) onCurrent?.(currentCode);
  }, [currentCode, onCurrent]);
  useEffect(() => input.current?.focus(), []);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active, results]);

  const onKeyDown = (event: KeyboardEvent) => {
    const last = results.length - 1;
    const moves: Record<string, number> = {
      ArrowDown: active >= last ? 0 : active + 1,
      ArrowUp: active <= 0 ? last : active - 1,
    };
    const next = moves[event.key];
    if (next !== undefined && last >= 0) {
      event.preventDefault();
      setActive(next);
    } else if (event.key === 'Enter' && current) {
      event.preventDefault();
      onChoose(current);
    } else if (event.key === 'Escape' && query !== '') {
      event.preventDefault();
      setQuery('');
      setActive(0);
    }
  };

  return (
    <section class="lookup" aria-labelledby="lookup-h">
      <h2 id="lookup-h" class="unseen">
        {t('lookUp')}
      </h2>
      <input
        ref={input}
        type="search"
        aria-label={t('lookUp')}
        aria-controls="results"
        aria-activedescendant={current ? `result-${results.indexOf(current)}` : undefined}
        aria-describedby="lookup-hint"
        placeholder={t('lookUpExample')}
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={(event) => {
          setQuery(event.currentTarget.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <p id="lookup-hint" class="hint">
        {t('lookUpHint')}
      </p>
      <div
        ref={list}
        id="results"
        role="listbox"
        aria-label={t(query.trim() === '' ? 'recentAndPinned' : 'results')}
        class="results"
        hidden={results.length === 0}
      >
        {results.map((result, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the search box keeps the focus and handles the keys
          <div
            key={`${result.kind} ${result.code}`}
            id={`result-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={result === current}
            onMouseMove={() => setActive(index)}
            onClick={() => onChoose(result)}
          >
            <b>{result.code}</b>{' '}
            <span class="answer-label">
              {result.label}
              {result.status && <span class="status warning"> {result.status}</span>}
              {result.also && <span class="hint"> {result.also}</span>}
            </span>
          </div>
        ))}
      </div>
      {search && query.trim() !== '' && results.length === 0 && (
        <p class="empty">{t('nothingFound', query.trim())}</p>
      )}
      {current && (
        <div class="answer">
          <div class="row">
            <button type="button" class="primary" onClick={() => onChoose(current)}>
              {t('useCode', current.code)}
            </button>
            <output class={notice ? 'notice' : 'unseen'}>{notice}</output>
            <IconButton
              label={t(pinned.includes(current.code) ? 'unpinCode' : 'pinCode', current.code)}
              icon="pin"
              pressed={pinned.includes(current.code)}
              onClick={() => onPin(current.code)}
            />
          </div>
          {facts && <CodeCard facts={facts} />}
        </div>
      )}
    </section>
  );
}
