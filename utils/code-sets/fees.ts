/**
 * Relative values of the physician fee schedule, as CMS publishes them (PPRRVU….csv): notices and a header over several lines,
 * the last of which begins with 'HCPCS'. Kept are status and relative values of each code without modifier; the
 * descriptions are the AMA's and are left out.
 */

import { say } from '../text/say.ts';
import { monthStart } from './dates.ts';
import { fieldsOf, RecordJoiner } from './delimited.ts';
import { type Layout, PROCEDURE_CODE } from './layout.ts';
import { Unreadable } from './problem.ts';
import { TextTable } from './text-table.ts';

const COLUMN = { code: 0, modifier: 1, status: 3, work: 5, office: 11, facility: 12 } as const;
const HEADER = /^"?HCPCS"?\s*,\s*"?MOD/i;

function editionOf(file: string, head: readonly string[]): string | undefined {
  const named = /PPRRVU(\d{4}|\d{2})[_-]?([A-Za-z]{3})/i.exec(file);
  if (named?.[1] && named[2]) return monthStart(named[1], named[2]);
  const written = /(\d{4})\s+National Physician Fee Schedule Relative Value File\s+([A-Z][a-z]+)/i.exec(
    head.join(' '),
  );
  return written?.[1] && written[2] ? monthStart(written[1], written[2]) : undefined;
}

export const feesLayout: Layout = {
  kind: 'fees',
  recognises: (head) =>
    head.some((line) => HEADER.test(line)) && /(?:RVU|relative value)/i.test(head.join(' ')),
  start() {
    const table = new TextTable();
    let asOf: string | undefined;
    return {
      open(file, head) {
        asOf = editionOf(file, head);
        const records = new RecordJoiner();
        let isBelowHeader = false;
        return {
          line(text) {
            const record = records.push(text);
            if (record === undefined || record.replaceAll(',', '').trim() === '') return;
            if (!isBelowHeader) {
              isBelowHeader = HEADER.test(record);
              return;
            }
            const fields = fieldsOf(record, ',');
            const code = fields[COLUMN.code] ?? '';
            if (!PROCEDURE_CODE.test(code)) throw new Unreadable(say`“${code}” is no procedure code.`);
            const status = fields[COLUMN.status] ?? '';
            if (!/^[A-Z]$/.test(status))
              throw new Unreadable(say`“${status}” is no status code (one letter).`);
            const values = [COLUMN.work, COLUMN.office, COLUMN.facility].map(
              (column) => fields[column] ?? '',
            );
            const wrong = values.find((value) => !/^(?:\d+(?:\.\d+)?|\.\d+|NA)?$/.test(value));
            if (wrong !== undefined) throw new Unreadable(say`“${wrong}” is no relative value.`);
            // Lines with 26, TC or 53 are parts of the line without a modifier.
            if (fields[COLUMN.modifier] !== '' && table.has(code)) return;
            table.put(code, [status, ...values]);
          },
          end() {
            records.end();
            if (table.count === 0) throw new Unreadable(say`It holds no codes.`);
          },
        };
      },
      finish: () => ({
        set: { kind: 'fees', ...(asOf && { asOf }), rows: table.count },
        packed: () => table.packed(),
      }),
    };
  },
};
