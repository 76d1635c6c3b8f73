/**
 * HCPCS Level II as CMS publishes it (HCPC….ANWEB….txt): records of 320 characters. 1-5 code, 11 kind of record (3 the first
 * line of a procedure, 4 a further line of its title, 7 and 8 modifiers), 12-91 title, 92-119 short title, 269-276 added,
 * 277-284 last changed, 285-292 last day. Level I codes and the dental D codes belong to the AMA and the ADA and are left out.
 */

import { say } from '../text/say.ts';
import { compactDate, monthStart } from './dates.ts';
import type { Layout } from './layout.ts';
import { Unreadable } from './problem.ts';
import { TextTable } from './text-table.ts';

const RECORD = /^(?:[A-Z]\d{4}|\d{4}[0-9A-Z]| {3}[A-Z0-9]{2})[0-9 ]{5}[3478]/;
const LEVEL_TWO = /^[A-CE-Z]\d{4}$/;
/** Up to and with the last day. */
const SHORTEST_RECORD = 119;
const TITLE = 0;

export const hcpcsLayout: Layout = {
  kind: 'hcpcs',
  recognises: (head) => {
    const filled = head.filter((line) => line.trim() !== '');
    return (
      filled.length > 0 &&
      filled.slice(0, 5).every((line) => RECORD.test(line) && line.length > SHORTEST_RECORD)
    );
  },
  start() {
    const table = new TextTable();
    let newest = '';
    let named: string | undefined;
    return {
      open(file) {
        const edition = /HCPC(\d{4})_([A-Z]{3})/i.exec(file);
        if (edition?.[1] && edition[2]) named = monthStart(edition[1], edition[2]);
        return {
          line(text) {
            if (text.trim() === '') return;
            if (!RECORD.test(text))
              throw new Unreadable(say`“${text.slice(0, 11)}” begins no record (code, sequence, kind).`);
            if (text.length < SHORTEST_RECORD)
              throw new Unreadable(say`The record has ${text.length} characters and is cut off.`);
            const code = text.slice(0, 5);
            const kind = text.charAt(10);
            if (!LEVEL_TWO.test(code)) return;
            if (kind === '4') table.extend(code, TITLE, text.slice(11, 91));
            if (kind !== '3') return;
            const dates = [text.slice(268, 276), text.slice(276, 284), text.slice(284, 292)].map((field) =>
              field.trim(),
            );
            const wrong = dates.find((date) => date !== '' && !compactDate(date));
            if (wrong !== undefined) throw new Unreadable(say`“${wrong}” is no date (yyyymmdd).`);
            const [added = '', changed = '', last = ''] = dates.map((date) => compactDate(date) ?? '');
            if (changed > newest) newest = changed;
            table.put(code, [text.slice(11, 91), added, last]);
          },
          end() {
            if (table.count === 0) throw new Unreadable(say`It holds no Level II codes.`);
          },
        };
      },
      finish: () => {
        const asOf = named ?? newest;
        return {
          set: { kind: 'hcpcs', ...(asOf && { asOf }), rows: table.count },
          packed: () => table.packed(),
        };
      },
    };
  },
};
