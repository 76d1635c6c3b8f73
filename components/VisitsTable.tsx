/** All visits of a page at once: what is wrong without a word typed. Sortable, and to be saved as a file. */
import { useMemo, useState } from 'preact/hooks';
import { type CheckedVisit, visitsToCsv, visitsToJson } from '../utils/check/batch.ts';
import type { Severity } from '../utils/check/types.ts';
import { SeverityIcon } from './icons.tsx';
import { SEVERITY_WORDS } from './MismatchList.tsx';
import { saveFile } from './save-file.ts';
import { t, type WordKey } from './words.ts';

type Row = CheckedVisit<string>;

export interface VisitsTableProps {
  checked: readonly Row[];
  /** Only what was selected on the page is listed; undefined: everything is. */
  onWholePage?: (() => void) | undefined;
  /** Checks one of them with what was typed. */
  onVisit: (key: string) => void;
}

type Column = 'visit' | 'codes' | 'findings';
const COLUMNS: readonly (readonly [Column, WordKey])[] = [
  ['visit', 'columnVisit'],
  ['codes', 'columnCodes'],
  ['findings', 'columnFindings'],
];

const WEIGHTS: Record<Severity, number> = { error: 10_000, warning: 100, info: 1 };
const weightOf = ({ findings }: Row): number =>
  findings.reduce((sum, { severity }) => sum + WEIGHTS[severity], 0);

const codesOf = ({ visit }: Row): string =>
  visit.lines.map(({ code, modifiers = [] }) => [code, ...modifiers].join('-')).join(', ');

/** Worst first where findings decide; dates and codes from the first. */
const COMPARE: Record<Column, (one: Row, other: Row) => number> = {
  visit: (one, other) => (one.visit.date ?? '').localeCompare(other.visit.date ?? ''),
  codes: (one, other) => codesOf(one).localeCompare(codesOf(other)),
  findings: (one, other) => weightOf(other) - weightOf(one),
};

export function VisitsTable({ checked, onWholePage, onVisit }: VisitsTableProps) {
  const [sort, setSort] = useState<{ column: Column; isDown: boolean }>({
    column: 'findings',
    isDown: false,
  });
  const [isOnlyFound, setIsOnlyFound] = useState(false);
  const found = checked.filter(({ findings }) => findings.length > 0);
  const rows = useMemo(() => {
    const sorted = (isOnlyFound ? found : [...checked]).sort(COMPARE[sort.column]);
    return sort.isDown ? sorted.reverse() : sorted;
  }, [checked, sort, isOnlyFound]);

  if (checked.length === 0) return <p class="empty">{t('noVisits')}</p>;
  return (
    <section aria-labelledby="visits-h">
      <h2 id="visits-h">{t('allVisits')}</h2>
      <p class="verdict">{t('batchCount', found.length, checked.length)}</p>
      {onWholePage && (
        <p class="hint">
          {t('onlySelected')}{' '}
          <button type="button" class="quiet" onClick={onWholePage}>
            {t('wholePage')}
          </button>
        </p>
      )}
      <label class="check-line">
        <input
          type="checkbox"
          checked={isOnlyFound}
          onChange={(event) => setIsOnlyFound(event.currentTarget.checked)}
        />
        {t('onlyWithFindings')}
      </label>
      <table class="visits">
        <caption class="unseen">{t('allVisits')}</caption>
        <thead>
          <tr>
            {COLUMNS.map(([column, name]) => (
              <th
                key={column}
                scope="col"
                aria-sort={sort.column === column ? (sort.isDown ? 'descending' : 'ascending') : undefined}
              >
                <button
                  type="button"
                  class="quiet"
                  onClick={() => setSort({ column, isDown: sort.column === column && !sort.isDown })}
                >
                  {t(name)}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.visit.key}>
              <th scope="row">
                <button type="button" class="quiet" onClick={() => onVisit(row.visit.key)}>
                  {row.visit.label}
                </button>
              </th>
              <td class="code-text">{codesOf(row)}</td>
              <td>
                {row.findings.length === 0 ? (
                  '–'
                ) : (
                  <div class="found">
                    {row.findings.map(({ severity, message }) => (
                      <p key={message}>
                        <SeverityIcon severity={severity} />
                        <span class="unseen">{t(SEVERITY_WORDS[severity])}: </span>
                        {message}
                      </p>
                    ))}
                  </div>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div class="actions">
        <button type="button" onClick={() => saveFile('claim-lines.csv', 'text/csv', visitsToCsv(rows))}>
          {t('saveAs', 'CSV')}
        </button>
        <button
          type="button"
          onClick={() => saveFile('claim-lines.json', 'application/json', visitsToJson(rows))}
        >
          {t('saveAs', 'JSON')}
        </button>
      </div>
    </section>
  );
}
