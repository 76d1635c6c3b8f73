/** All visits of a page at once: what is wrong without a word typed. Sortable, and to be saved as a file. */
import { useMemo, useState } from 'preact/hooks';
import type { Finding, Visit } from '../utils/check/index.ts';
import { t, type WordKey } from './words.ts';

export interface BatchRow {
  visit: Visit<string>;
  /** Those that need no session details. */
  findings: readonly Finding[];
}

export interface BatchTableProps {
  checked: readonly BatchRow[];
  onVisit: (key: string) => void;
  onSave: () => void;
}

type Column = 'visit' | 'codes' | 'findings';
const COLUMNS: readonly (readonly [Column, WordKey])[] = [
  ['visit', 'columnVisit'],
  ['codes', 'columnCodes'],
  ['findings', 'columnFindings'],
];

const textOf = ({ visit, findings }: BatchRow, column: Column): string => {
  if (column === 'visit') return visit.date ?? visit.label;
  if (column === 'codes') return visit.lines.map(({ code }) => code).join(' ');
  return String(1000 - findings.length).padStart(4, '0');
};

export function BatchTable({ checked, onVisit, onSave }: BatchTableProps) {
  const [sort, setSort] = useState<{ column: Column; isDown: boolean }>({
    column: 'findings',
    isDown: false,
  });
  const rows = useMemo(() => {
    const sorted = [...checked].sort((one, other) =>
      textOf(one, sort.column).localeCompare(textOf(other, sort.column)),
    );
    return sort.isDown ? sorted.reverse() : sorted;
  }, [checked, sort]);
  return (
    <>
      <div class="batch">
        <table>
          <caption class="unseen">{t('allVisits')}</caption>
          <thead>
            <tr>
              {COLUMNS.map(([column, name]) => (
                <th
                  key={column}
                  scope="col"
                  aria-sort={sort.column === column ? (sort.isDown ? 'descending' : 'ascending') : 'none'}
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
            {rows.map(({ visit, findings }) => (
              <tr key={visit.key}>
                <th scope="row">
                  <button type="button" class="quiet" onClick={() => onVisit(visit.key)}>
                    {visit.label}
                  </button>
                </th>
                <td>
                  {visit.lines.map(({ code, modifiers = [] }) => [code, ...modifiers].join(' ')).join(', ')}
                </td>
                <td>{findings.length === 0 ? '–' : findings.map(({ message }) => message).join(' ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <button type="button" class="quiet" onClick={onSave}>
        {t('saveTable')}
      </button>
    </>
  );
}
