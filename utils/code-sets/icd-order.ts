/**
 * ICD-10-CM as CMS publishes it (icd10cm_order_20xx.txt): 1-5 order number, 7-13 code, 15 whether it is billable (1) or a
 * header (0), 17-76 short title, from 78 the title. The year in the name is the fiscal year, which begins on October 1 before it.
 */

import { say } from '../text/say.ts';
import type { Layout } from './layout.ts';
import { Unreadable } from './problem.ts';
import { TextTable } from './text-table.ts';

const LINE = /^\d{5} ([A-Z]\d[0-9A-Z]{1,5}) +([01]) (.{0,60})(?: (.*))?$/;
const CODE_END = 13;
const FLAG = 14;
const SHORT_TITLE = 16;
const TITLE = 77;

export const icdOrderLayout: Layout = {
  kind: 'diagnoses',
  recognises: (head) => {
    const filled = head.filter((line) => line.trim() !== '');
    return (
      filled.length > 0 &&
      filled.slice(0, 5).every((line) => LINE.test(line) && /[01]/.test(line.charAt(FLAG)))
    );
  },
  refuses: (_head, file) =>
    /(?:19|20)\d{2}/.test(file)
      ? undefined
      : say`Its name does not say the fiscal year; keep the name CMS gave it (icd10cm_order_2027.txt).`,
  start() {
    const table = new TextTable();
    let asOf: string | undefined;
    return {
      open(file) {
        const year = /(20\d{2})/.exec(file)?.[1];
        if (year) asOf = `${Number(year) - 1}-10-01`;
        return {
          line(text) {
            if (text.trim() === '') return;
            const code = text.slice(6, CODE_END).trim();
            const flag = text.charAt(FLAG);
            if (!/^\d{5} $/.test(text.slice(0, 6)))
              throw new Unreadable(say`It does not begin with an order number of five digits.`);
            if (!/^[A-Z]\d[0-9A-Z]{1,5}$/.test(code))
              throw new Unreadable(say`“${code}” is no diagnosis code.`);
            if (flag !== '0' && flag !== '1')
              throw new Unreadable(say`“${flag}” in column 15 is neither 0 nor 1.`);
            const title = (text.slice(TITLE) || text.slice(SHORT_TITLE)).trim();
            if (title === '') throw new Unreadable(say`${code} has no title.`);
            table.put(code, [flag, title]);
          },
          end() {
            if (table.count === 0) throw new Unreadable(say`It holds no diagnoses.`);
          },
        };
      },
      finish: () => ({
        set: { kind: 'diagnoses', ...(asOf && { asOf }), rows: table.count },
        packed: () => table.packed(),
      }),
    };
  },
};
