/**
 * Medically unlikely edits, practitioner services, as CMS publishes them: CSV with a notice over several lines in one field,
 * a header, then code, most units, adjudication indicator ('3 Date of Service Edit: Clinical') and the reason.
 */

import { say } from '../text/say.ts';
import { usDateIn } from './dates.ts';
import { delimiterOf, fieldsOf, RecordJoiner } from './delimited.ts';
import { type Layout, PROCEDURE_CODE } from './layout.ts';
import { Unreadable } from './problem.ts';
import { TextTable } from './text-table.ts';

const LOOKS_LIKE_IT = /MUE\s+Values/i;

export const mueLayout: Layout = {
  kind: 'units',
  recognises: (head) => {
    const text = head.join('\n');
    return LOOKS_LIKE_IT.test(text) && /Adjudication\s+Indicator/i.test(text);
  },
  refuses: (head) =>
    /Practitioner\s+(?:Services\s+)?MUE\s+Values/i.test(head.join('\n'))
      ? undefined
      : say`This is the table for hospitals or suppliers; the one for practitioner services is needed.`,
  start() {
    const table = new TextTable();
    let asOf: string | undefined;
    return {
      open(file, head) {
        asOf = usDateIn(/eff.*/i.exec(file)?.[0] ?? '') ?? usDateIn(head.join(' '));
        const delimiter = delimiterOf(head);
        const records = new RecordJoiner();
        let isBelowHeader = false;
        return {
          line(text) {
            const record = records.push(text);
            if (record === undefined || record.replaceAll(delimiter, '').trim() === '') return;
            if (!isBelowHeader) {
              isBelowHeader = LOOKS_LIKE_IT.test(record) && record.includes(delimiter);
              return;
            }
            const [code = '', units = '', indicator = ''] = fieldsOf(record, delimiter);
            if (!PROCEDURE_CODE.test(code)) throw new Unreadable(say`“${code}” is no procedure code.`);
            if (!/^\d{1,6}$/.test(units)) throw new Unreadable(say`“${units}” is no number of units.`);
            if (!/^[123]\b/.test(indicator))
              throw new Unreadable(say`“${indicator}” is no adjudication indicator (1, 2 or 3).`);
            table.put(code, [String(Number(units)), indicator.charAt(0)]);
          },
          end() {
            records.end();
            if (table.count === 0) throw new Unreadable(say`It holds no limits.`);
          },
        };
      },
      finish: () => ({
        set: { kind: 'units', ...(asOf && { asOf }), rows: table.count },
        packed: () => table.packed(),
      }),
    };
  },
};
